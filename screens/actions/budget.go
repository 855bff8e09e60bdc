package actions

import (
	"slices"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app"
	"kindvriendelijk/app/actions"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// mostYears is how many years of an action get a field by themselves; the user
// can add more.
const mostYears = 6

// budget has a field for each year.
type budget struct {
	t       *planTab
	shown   string // the action whose years are on the screen
	years   []int
	fields  map[int]*ui.MoneyField
	row     *fyne.Container
	total   *ui.Text
	content fyne.CanvasObject
}

func newBudget(t *planTab) *budget {
	b := &budget{t: t, fields: map[int]*ui.MoneyField{}, row: container.NewVBox(), total: ui.NewText(look.Label, "")}
	b.content = ui.Stack(look.S2, b.row, ui.Row(look.S3, b.total, ui.Spring(), ui.NewLink("Jaar erbij", b.addYear)))
	return b
}

// show fills the years of the action, and those that were added but are empty
// yet.
func (b *budget) show() {
	a := b.t.d.now
	years := yearsOf(a, b.t.d.page.host.Today())
	if b.shown == a.ID {
		years = append(years, b.years...)
	}
	slices.Sort(years)
	years = slices.Compact(years)
	if b.shown != a.ID || !slices.Equal(years, b.years) {
		b.build(years)
	}
	b.shown = a.ID
	cents := map[int]int64{}
	for _, y := range a.Budgets {
		cents[y.Year] = y.Cents
	}
	for year, f := range b.fields {
		f.SetCents(cents[year], cents[year] != 0)
	}
	b.total.SetText("Samen " + app.Euro(actions.Total(a.Budgets)))
}

// yearsOf are the years from begin to end and those with an amount; for an
// action without any, this year and the next two.
func yearsOf(a actions.Detail, today string) []int {
	var years []int
	from, to := yearOf(a.Start), yearOf(a.End)
	if from > 0 && to >= from {
		for y := from; y <= to && len(years) < mostYears; y++ {
			years = append(years, y)
		}
	}
	for _, y := range a.Budgets {
		years = append(years, y.Year)
	}
	if now := yearOf(today); len(years) == 0 {
		years = []int{now, now + 1, now + 2}
	}
	return years
}

// yearOf is the year of a stored day, 0 when there is none.
func yearOf(day string) int {
	if len(day) < 4 {
		return 0
	}
	year, _ := strconv.Atoi(day[:4])
	return year
}

func (b *budget) build(years []int) {
	b.years, b.fields = years, map[int]*ui.MoneyField{}
	var columns []fyne.CanvasObject
	for _, year := range years {
		f := ui.NewMoneyField(b.t.d.page.host.Run)
		f.OnCents = func(cents int64, _ bool) { b.save(year, cents) }
		b.fields[year] = f
		columns = append(columns, ui.NewField(strconv.Itoa(year), false, f, ""))
	}
	for len(columns) < 3 || len(columns) > 3 && len(columns)%2 == 1 {
		columns = append(columns, ui.Space(0, 0)) // rows of equal fields, also when they fold
	}
	b.row.Objects = []fyne.CanvasObject{ui.Fold(look.S3, 110, nil, columns...)}
	b.row.Refresh()
}

// addYear gives the year after the last one a field.
func (b *budget) addYear() {
	b.t.settle()
	b.build(append(slices.Clone(b.years), b.years[len(b.years)-1]+1))
	b.show()
}

func (b *budget) save(year int, cents int64) {
	b.t.d.change("Budgets", func(s *sheet) {
		years := slices.DeleteFunc(slices.Clone(s.Budgets), func(y actions.Budget) bool { return y.Year == year })
		if cents != 0 {
			years = append(years, actions.Budget{ActionID: s.ID, Year: year, Cents: cents})
		}
		slices.SortFunc(years, func(x, y actions.Budget) int { return x.Year - y.Year })
		s.Budgets = years
	})
}

func sameBudget(a, b []actions.Budget) bool { return slices.Equal(a, b) }
