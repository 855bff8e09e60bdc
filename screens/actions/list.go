package actions

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// choices are the filters on the chips, by the code that routes use.
var choices = []struct {
	code, name string
	apply      func(*actions.Filter)
}{
	{"", "Alle", func(*actions.Filter) {}},
	{"late", "Te laat", func(f *actions.Filter) { f.Late = true }},
	{"running", "In uitvoering", func(f *actions.Filter) { f.Status = []actions.Status{actions.Running} }},
	{"coming", "Komt eraan", func(f *actions.Filter) {
		f.Status = []actions.Status{actions.Idea, actions.Planned, actions.Preparing}
	}},
	{"achieved", "Gerealiseerd", func(f *actions.Filter) { f.Status = []actions.Status{actions.Achieved} }},
	{"unowned", "Zonder trekker", func(f *actions.Filter) { f.Unowned = true }},
	{"showcase", "Uitgelicht", func(f *actions.Filter) { f.Showcase = true }},
}

// orders are the ways to sort; the rows are grouped by the same thing where
// that makes sense.
var orders = []struct{ code, name string }{
	{"goal", "Per doel"}, {"status", "Per status"}, {"owner", "Per trekker"}, {"theme", "Per thema"}, {"end", "Op einddatum"}, {"progress", "Op voortgang"}, {"title", "Op titel"},
}

// list is the left half: search, filters and rows.
type list struct {
	page    *Page
	bar     fyne.CanvasObject
	search  *ui.Entry
	filters *ui.Filters
	order   *ui.SearchSelect
	rows    *ui.List
	body    *fyne.Container // the rows, or why there are none
	content fyne.CanvasObject
}

func newList(p *Page) *list {
	l := &list{page: p, body: container.NewStack()}
	l.search = ui.NewSearch(p.host.Run, "Zoek een actie", func(s string) { p.filter.Text = s; p.Reload() })
	words := make([]string, len(choices))
	for i, c := range choices {
		words[i] = c.name
	}
	l.filters = ui.NewFilters(0, words, l.pick)
	var options []ui.Option
	for _, o := range orders {
		options = append(options, ui.Option{Code: o.code, Label: o.name})
	}
	l.order = ui.NewSearchSelect(options, func(code string) { p.filter.Sort = code; p.Reload() })
	l.order.SetChosen("goal")
	p.filter.Sort = "goal"
	l.bar = ui.Stack(look.S2, ui.Fold(look.S3, 160, []float32{3, 1}, l.search, l.order), l.filters)
	l.rows = ui.NewList(func() fyne.CanvasObject { return newRow() }, func(i int, o fyne.CanvasObject) {
		o.(*row).set(p.rows[i], p.host)
	})
	l.rows.OnSelected = func(i int) { p.detail.open(p.rows[i].ID) }
	l.rows.OnOpened = func(i int) { p.open(p.rows[i].ID) }
	l.rows.Heading = l.heading
	l.content = l.body
	return l
}

// pick applies a chip.
func (l *list) pick(i int) {
	f := actions.Filter{Text: l.page.filter.Text, Sort: l.page.filter.Sort}
	choices[i].apply(&f)
	l.page.filter = f
	l.page.Reload()
}

// choose switches on the chip of a route.
func (l *list) choose(code string) {
	for i, c := range choices {
		if c.code == code && l.filters.Picked() != i {
			l.filters.Pick(i)
			l.pick(i)
		}
	}
}

// show fills the list with the rows of the page.
func (l *list) show() {
	if len(l.page.rows) == 0 {
		l.body.Objects = []fyne.CanvasObject{l.empty()}
		l.body.Refresh()
		return
	}
	l.body.Objects = []fyne.CanvasObject{l.rows}
	l.rows.SetLength(len(l.page.rows))
	l.select_(l.page.detail.id)
	l.body.Refresh()
}

func (l *list) empty() fyne.CanvasObject {
	if l.page.filter.Text != "" || l.filters.Picked() > 0 {
		return ui.NewEmptyState(ui.Empty{Icon: look.Search, Sentence: "Geen enkele actie past hierbij.", Why: "Zoek op een ander woord, of toon weer alle acties.",
			Action: "Toon alle acties", OnAction: func() { l.search.SetText(""); l.page.filter.Text = ""; l.choose("") }})
	}
	return ui.NewEmptyState(ui.Empty{Icon: look.Flag, Sentence: "Hier komt wat jullie doen voor kinderen.",
		Why:    "De jury vraagt een strategie tot op actieniveau: met een trekker, een budget en personeel.",
		Action: "Voeg een actie toe", OnAction: l.page.add})
}

// select_ marks a row without opening it; it reports whether it is there.
func (l *list) select_(id string) bool {
	for i, r := range l.page.rows {
		if r.ID == id {
			l.rows.Select(i)
			return true
		}
	}
	l.rows.Select(-1)
	return false
}

// heading names the group that begins at a row.
func (l *list) heading(i int) string {
	now := l.group(l.page.rows[i])
	if now == "" || (i > 0 && l.group(l.page.rows[i-1]) == now) {
		return ""
	}
	return now
}

func (l *list) group(r actions.Row) string {
	switch l.page.filter.Sort {
	case "goal":
		return orElse(r.GoalTitle, "Zonder doel")
	case "status":
		return r.Status.Name()
	case "owner":
		return orElse(r.OwnerName, "Nog geen trekker")
	case "theme":
		for _, t := range l.page.Themes {
			if t.Code == r.Theme {
				return t.Name
			}
		}
		return "Zonder thema"
	}
	return ""
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// row shows one action in two lines, so that owner and date keep their place
// when the text is big.
type row struct {
	widget.BaseWidget

	content               fyne.CanvasObject
	title, words, percent *ui.Text
	pill                  *ui.StatusPill
	bar                   *ui.Bar
}

func newRow() *row {
	r := &row{title: ui.NewLine(look.Strong, ""), words: ui.NewLine(look.Caption, ""), percent: ui.NewText(look.Caption, ""),
		pill: ui.NewStatusPill(ui.Lopend), bar: ui.NewBar(0)}
	top := ui.RowGrow(look.S2, 0, r.title, ui.Wide(56, r.bar), ui.Wide(40, r.percent))
	r.content = ui.Inset(look.S2, look.S3, ui.Stack(look.S1, top, ui.RowGrow(look.S2, 1, r.pill, r.words)))
	r.ExtendBaseWidget(r)
	return r
}

// CreateRenderer implements [fyne.Widget].
func (r *row) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(r.content) }

func (r *row) set(a actions.Row, host *ui.Host) {
	r.title.SetText(a.Title)
	words := orElse(a.OwnerName, "nog geen trekker")
	if a.End != "" {
		words += " · " + host.Day(a.End)
	}
	r.words.SetText(words)
	r.percent.SetText(fmt.Sprintf("%d %%", a.Progress))
	r.bar.Set(float64(a.Progress) / 100)
	r.pill.SetStatus(status(a.Action, host.Today()))
}

// status is how an action is shown on a day: word, shape and colour.
func status(a actions.Action, today string) ui.Status {
	if a.Late(today) && a.Status != actions.Postponed {
		return ui.Laat
	}
	switch a.Status {
	case actions.Achieved:
		return ui.Klaar.Says(a.Status.Name())
	case actions.Running:
		return ui.Lopend.Says(a.Status.Name())
	case actions.Postponed:
		return ui.Aandacht.Says(a.Status.Name())
	}
	return ui.NogNiet.Says(a.Status.Name())
}
