package actions

import (
	"context"
	"slices"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app"
	"kindvriendelijk/app/actions"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// budget has a field for each year.
type budget struct {
	d       *detail
	shown   string // the action whose years are on the screen
	years   []int
	fields  map[int]*ui.MoneyField
	row     *fyne.Container
	total   *ui.Text
	content fyne.CanvasObject
}

func newBudget(d *detail) *budget {
	b := &budget{d: d, fields: map[int]*ui.MoneyField{}, row: container.NewVBox(), total: ui.NewText(look.Caption, "")}
	more := ui.NewLink("Jaar erbij", b.addYear)
	b.content = ui.Stack(look.S2, b.row, ui.Row(look.S3, b.total, ui.Spring(), more))
	return b
}

// show fills the years of the action; without any, this year and the next two.
func (b *budget) show() {
	var years []int
	for _, y := range b.d.now.Budgets {
		years = append(years, y.Year)
	}
	if len(years) == 0 {
		now, _ := strconv.Atoi(b.d.page.host.Today()[:4])
		years = []int{now, now + 1, now + 2}
	}
	if b.shown == b.d.id {
		years = append(years, b.years...) // years that were added but are empty yet
	}
	slices.Sort(years)
	years = slices.Compact(years)
	if b.shown != b.d.id || !slices.Equal(years, b.years) {
		b.build(years)
	}
	b.shown = b.d.id
	cents := map[int]int64{}
	for _, y := range b.d.now.Budgets {
		cents[y.Year] = y.Cents
	}
	for year, f := range b.fields {
		f.SetCents(cents[year], cents[year] != 0)
	}
	b.total.SetText("Samen " + app.Euro(actions.Total(b.d.now.Budgets)))
}

func (b *budget) build(years []int) {
	b.years, b.fields = years, map[int]*ui.MoneyField{}
	var columns []fyne.CanvasObject
	for _, year := range years {
		f := ui.NewMoneyField(b.d.page.host.Run)
		f.OnCents = func(cents int64, _ bool) { b.save(year, cents) }
		b.fields[year] = f
		columns = append(columns, ui.Stack(look.S1, ui.NewText(look.Label, strconv.Itoa(year)), f))
	}
	b.row.Objects = []fyne.CanvasObject{ui.Fold(look.S2, 110, nil, columns...)}
	b.row.Refresh()
}

func (b *budget) addYear() {
	next := append(slices.Clone(b.years), b.years[len(b.years)-1]+1)
	b.build(next)
	b.show()
}

func (b *budget) save(year int, cents int64) {
	years := slices.DeleteFunc(slices.Clone(b.d.now.Budgets), func(y actions.Budget) bool { return y.Year == year })
	if cents != 0 {
		years = append(years, actions.Budget{ActionID: b.d.id, Year: year, Cents: cents})
	}
	slices.SortFunc(years, func(x, y actions.Budget) int { return x.Year - y.Year })
	b.d.now.Budgets = years
	id := b.d.id
	b.d.page.host.Write("save a budget", func(ctx context.Context) error { return b.d.page.Editor.SetBudget(ctx, id, years) }, b.d.saved)
}

// numbers are staff and ages.
type numbers struct {
	d             *detail
	fte, from, to *ui.NumberField
	content       fyne.CanvasObject
}

func newNumbers(d *detail) *numbers {
	n := &numbers{d: d, fte: ui.NewNumberField(d.page.host.Run, "VTE", 2), from: ui.NewNumberField(d.page.host.Run, "jaar", 0), to: ui.NewNumberField(d.page.host.Run, "jaar", 0)}
	n.fte.OnNumber = func(v float64, _ bool) { d.save(func(a *actions.Action) { a.FTE = v }) }
	n.from.OnNumber = func(v float64, _ bool) { d.save(func(a *actions.Action) { a.AgeFrom = int(v) }) }
	n.to.OnNumber = func(v float64, _ bool) { d.save(func(a *actions.Action) { a.AgeTo = int(v) }) }
	n.content = ui.Fold(look.S4, 130, nil, ui.NewField("Personeel", false, n.fte, "Voltijdse banen."),
		ui.NewField("Leeftijd van", false, n.from, ""), ui.NewField("tot en met", false, n.to, ""))
	return n
}

func (n *numbers) show() {
	a := n.d.now.Action
	n.fte.SetNumber(a.FTE, a.FTE != 0)
	n.from.SetNumber(float64(a.AgeFrom), a.AgeFrom != 0 || a.AgeTo != 0)
	n.to.SetNumber(float64(a.AgeTo), a.AgeTo != 0)
}
