package templates

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

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
	l.rows = ui.NewList(ui.NewListRow, func(i int, r *ui.ListRow) { p.fill(r, p.rows[i].Title, p.rows[i].Audience) })
	l.rows.Group = func(i int) string { return templates.PhaseName(p.rows[i].Phase) }
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
	l.rows.ShowIn(l.body, len(p.rows), l.empty)
}

func (l *list) empty() fyne.CanvasObject {
	return ui.NewEmptyState(ui.Empty{Icon: look.Search, Sentence: "Geen enkel sjabloon past hierbij.",
		Why: "Neem de fase weg of typ een korter woord.", Action: "Toon alle", OnAction: func() {
			l.clear()
			l.page.host.Window.Canvas().Focus(l.rows)
		}})
}

// mark selects the row of the template that is shown without opening it.
func (l *list) mark() { l.rows.Mark(l.page.at(l.page.want)) }

// clear takes away whatever hides templates.
func (l *list) clear() {
	l.search.SetText("")
	l.phase.SetChosen("")
	l.page.show()
}

// fill shows a template or a list of questions in a row.
func (p *Page) fill(r *ui.ListRow, title, audience string) {
	r.Set(upper(p.say(title)), "Voor: "+lower(p.say(audience)))
}

// say fills the words of the programme in.
func (p *Page) say(s string) string { return journey.Fill(s, p.host.Word) }
