package portfolio

import (
	"fmt"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// entry is a row of the list.
type entry struct {
	code, title string
	chapter     string // the heading it stands under
	status      ui.Status
}

// opening is the chapter before the criteria.
const opening = "Vooraan"

// list has everything that can be written, in the order of the document.
type list struct {
	page    *Page
	entries []entry
	rows    *ui.List
}

func newList(p *Page) *list {
	l := &list{page: p}
	l.rows = ui.NewList(newRow, func(i int, r *row) { r.set(l.entries[i]) })
	l.rows.Group = func(i int) string { return l.entries[i].chapter }
	l.rows.OnSelected = func(i int) { p.switchTo(l.entries[i].code) }
	l.rows.OnOpened = func(i int) { p.open(l.entries[i].code) }
	return l
}

// show makes the rows of what was gathered.
func (l *list) show() {
	m := l.page.material
	l.entries = []entry{{code: frontCode, title: "In één oogopslag", chapter: opening, status: written(m.Candidature.Summary)}}
	if slices.ContainsFunc(l.page.states, func(s portfolio.State) bool { return s.Admissibility }) {
		l.entries = append(l.entries, l.gate())
	}
	for i, s := range l.page.states {
		chapter := fmt.Sprintf("C%d %s", i+1, s.Title)
		l.entries = append(l.entries, entry{code: s.Code, title: "Ons antwoord in het kort", chapter: chapter, status: written(m.Answers[s.Code].Text)})
		for _, x := range s.Subs {
			l.entries = append(l.entries, entry{code: x.Code, title: x.Number() + " " + x.Title, chapter: chapter, status: subStatus(x, s.Admissibility)})
		}
	}
	l.rows.SetLength(len(l.entries))
}

// written is the status of a text that has no checks.
func written(text string) ui.Status {
	if strings.TrimSpace(text) == "" {
		return ui.NogNiet.Says("Leeg")
	}
	return ui.Klaar.Says("Geschreven")
}

// gate is the row about admissibility.
func (l *list) gate() entry {
	e := entry{code: gateCode, title: "Leest de jury dit dossier?", chapter: opening, status: ui.Klaar.Says("Ontvankelijk")}
	if ok, missing := portfolio.Admissible(l.page.states); !ok {
		e.status = ui.Ontbreekt.Says(fmt.Sprintf("Nog niet ontvankelijk: %d te doen", len(missing)))
	}
	return e
}

func (l *list) mark() {
	if at := slices.IndexFunc(l.entries, func(e entry) bool { return e.code == l.page.at }); at >= 0 {
		l.rows.Mark(at)
	}
}

// subStatus is how far a sub-criterion is, in a word, a shape and a colour.
func subStatus(x portfolio.SubState, gate bool) ui.Status {
	switch {
	case x.Complete:
		return ui.Klaar.Says(x.Status.Name())
	case x.Status == portfolio.Empty:
		if gate {
			return ui.Ontbreekt.Says("Leeg")
		}
		return ui.NogNiet.Says("Leeg")
	case x.Status == portfolio.Draft:
		return ui.Lopend.Says("Concept")
	}
	return ui.Aandacht.Says("Mist iets")
}

// row shows one entry: the shape of its status, and the word below the title.
type row struct {
	widget.BaseWidget

	content fyne.CanvasObject
	icon    *ui.Icon
	title   *ui.Text
	word    *ui.Text
}

func newRow() *row {
	r := &row{icon: ui.NewIcon(look.Todo, look.ColorRest, 16), title: ui.NewLine(look.Body, ""), word: ui.NewLine(look.Caption, "")}
	r.content = ui.Inset(look.S1, look.S3, ui.RowGrow(look.S2, 1, r.icon, ui.Stack(0, r.title, r.word)))
	r.ExtendBaseWidget(r)
	return r
}

// CreateRenderer implements [fyne.Widget].
func (r *row) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(r.content) }

func (r *row) set(e entry) {
	r.icon.Set(e.status.Shape, e.status.Colour)
	r.title.SetText(e.title)
	r.word.SetText(e.status.Word)
}
