package templates

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/templates"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// list is the left half: search, the phase and rows.
type list struct {
	page   *Page
	bar    fyne.CanvasObject
	search *ui.Entry
	phase  *ui.SearchSelect
	rows   *ui.List
	body   *fyne.Container // the rows, or why there are none
}

func newList(p *Page) *list {
	l := &list{page: p, body: container.NewStack()}
	l.search = ui.NewSearch(p.host.Run, "Zoek een sjabloon", func(string) { p.show() })
	var phases []ui.Option
	for _, n := range templates.Phases() {
		phases = append(phases, ui.Option{Code: n.Code, Label: n.Name})
	}
	l.phase = ui.NewSearchSelect(phases, func(string) { p.show() })
	l.phase.PlaceHolder, l.phase.Optional = "Fase", true
	l.bar = ui.Fold(look.S2, 200, []float32{2, 1}, l.search, l.phase)
	l.rows = ui.NewList(func() fyne.CanvasObject { return newRow() }, func(i int, o fyne.CanvasObject) { o.(*row).set(p, p.rows[i]) })
	l.rows.Heading = func(i int) string {
		if i > 0 && p.rows[i-1].Phase == p.rows[i].Phase {
			return ""
		}
		return templates.PhaseName(p.rows[i].Phase)
	}
	l.rows.OnSelected = func(i int) {
		p.want = p.rows[i].Code
		p.sheet.show()
	}
	l.rows.OnOpened = func(i int) { p.Show(Kind + "/" + p.rows[i].Code) }
	return l
}

// show fills the list with what search and phase leave.
func (l *list) show() {
	p := l.page
	p.rows = nil
	for _, t := range p.Set.Search(l.search.Text, p.host.Country) {
		if chosen := l.phase.Chosen(); chosen == "" || chosen == t.Phase {
			p.rows = append(p.rows, t)
		}
	}
	l.body.Objects = []fyne.CanvasObject{l.rows}
	if len(p.rows) == 0 {
		l.body.Objects = []fyne.CanvasObject{ui.NewEmptyState(ui.Empty{Icon: look.Search, Sentence: "Geen enkel sjabloon past hierbij.",
			Why: "Neem de fase weg of typ een korter woord.", Action: "Toon alle", OnAction: func() {
				l.clear()
				p.host.Window.Canvas().Focus(l.rows)
			}})}
	}
	l.rows.SetLength(len(p.rows))
	l.body.Refresh()
}

// mark selects the row of the template that is shown without opening it.
func (l *list) mark() {
	if at := l.page.at(l.page.want); at != l.rows.Selected() {
		l.rows.Select(at)
	}
}

// clear takes away whatever hides templates.
func (l *list) clear() {
	l.search.SetText("")
	l.phase.SetChosen("")
	l.page.show()
}

// row shows one template.
type row struct {
	widget.BaseWidget

	content      fyne.CanvasObject
	title, words *ui.Text
}

func newRow() *row {
	r := &row{title: ui.NewLine(look.Strong, ""), words: ui.NewLine(look.Caption, "")}
	r.content = ui.Inset(look.S2, look.S3, ui.Stack(look.S1, r.title, r.words))
	r.ExtendBaseWidget(r)
	return r
}

// CreateRenderer implements [fyne.Widget].
func (r *row) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(r.content) }

func (r *row) set(p *Page, t templates.Template) {
	r.title.SetText(upper(p.say(t.Title)))
	r.words.SetText("Voor: " + lower(p.say(t.Audience)))
}

// say fills the words of the programme in.
func (p *Page) say(s string) string { return journey.Fill(s, p.host.Word) }
