package evidence

import (
	"fmt"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/app/evidence"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// choices are the filters on the chips.
var choices = []struct {
	name string
	fits func(evidence.Evidence) bool
}{
	{"Alle", func(evidence.Evidence) bool { return true }},
	{"Besluiten", func(e evidence.Evidence) bool {
		return e.Kind == evidence.Decision || e.Kind == evidence.CouncilDecision
	}},
	{"Foto’s", func(e evidence.Evidence) bool { return e.Kind == evidence.Photo }},
	{"Zonder bestand", func(e evidence.Evidence) bool { return e.File.SHA256 == "" }},
}

// list is the left half: search, chips and rows.
type list struct {
	page   *Page
	bar    fyne.CanvasObject
	search *ui.Entry
	chips  *ui.Filters
	rows   *ui.List
	body   *fyne.Container // the rows, or why there are none
}

func newList(p *Page) *list {
	l := &list{page: p, body: container.NewStack()}
	l.search = ui.NewSearch(p.host.Run, "Zoek een bewijsstuk", func(string) { p.show() })
	l.chips = ui.NewFilters(0, l.words(), func(int) { p.show() })
	l.bar = ui.Stack(look.S2, l.search, l.chips)
	l.rows = ui.NewList(newRow, func(i int, r *row) { r.set(p.rows[i], p.host) })
	l.rows.OnSelected = func(i int) {
		p.detail.want = p.rows[i].ID
		p.detail.show()
	}
	l.rows.OnOpened = func(i int) { p.open(p.rows[i].ID) }
	return l
}

// words are the names of the chips, with how many proofs they show.
func (l *list) words() []string {
	out := make([]string, len(choices))
	for i, c := range choices {
		n := 0
		for _, e := range l.page.all {
			if c.fits(e) && matches(e, l.search.Text) {
				n++
			}
		}
		out[i] = fmt.Sprintf("%s %d", c.name, n)
	}
	return out
}

// matches reports whether all words occur in what the page shows of a proof.
func matches(e evidence.Evidence, words string) bool {
	text := strings.ToLower(fmt.Sprintf("b-%d %s %s %s %s %s %s", e.Number, e.Title, e.Kind.Name(), e.Proves, e.Owner, e.Reference, e.File.Name))
	for _, w := range strings.Fields(strings.ToLower(words)) {
		if !strings.Contains(text, w) {
			return false
		}
	}
	return true
}

// show fills the list with what search and chip leave.
func (l *list) show() {
	p := l.page
	l.chips.SetWords(l.words())
	p.rows = nil
	for _, e := range p.all {
		if choices[l.chips.Picked()].fits(e) && matches(e, l.search.Text) {
			p.rows = append(p.rows, e)
		}
	}
	l.rows.ShowIn(l.body, len(p.rows), l.empty)
}

// mark selects the row of a proof without opening it.
func (l *list) mark(id string) {
	l.rows.Mark(slices.IndexFunc(l.page.rows, func(e evidence.Evidence) bool { return e.ID == id }))
}

// clear takes away whatever hides proofs.
func (l *list) clear() {
	l.chips.Pick(0)
	l.search.SetText("")
	l.page.show()
}

func (l *list) empty() fyne.CanvasObject {
	if len(l.page.all) > 0 {
		return ui.NewEmptyState(ui.Empty{Icon: look.Search, Sentence: "Geen enkel bewijsstuk past hierbij.", Why: "Probeer een ander of een korter woord, of toon weer alles.",
			Action: "Toon alles", OnAction: l.clear})
	}
	return ui.NewEmptyState(ui.Empty{Icon: look.Clip, Sentence: "Hier komen de besluiten, verslagen en foto’s.",
		Why:    l.page.host.Judged("Wat na te kijken is, gelooft een jury. Elk bewijs krijgt een nummer dat overal hetzelfde blijft."),
		Action: "Voeg een bestand toe", OnAction: l.page.choose})
}

func plural(n int) string {
	if n == 1 {
		return "1 bewijsstuk"
	}
	return fmt.Sprintf("%d bewijsstukken", n)
}

// row shows one proof.
type row struct {
	widget.BaseWidget

	content              fyne.CanvasObject
	number, title, words *ui.Text
}

func newRow() *row {
	r := &row{number: ui.NewText(look.Strong.In(look.ColorAccentText), "B-000"), title: ui.NewLine(look.Strong, ""), words: ui.NewLine(look.Caption, "")}
	r.content = ui.Inset(look.S2, look.S3, ui.RowGrow(look.S3, 1, ui.Wide(44, r.number), ui.Stack(look.S1, r.title, r.words)))
	r.ExtendBaseWidget(r)
	return r
}

// CreateRenderer implements [fyne.Widget].
func (r *row) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(r.content) }

func (r *row) set(e evidence.Evidence, host *ui.Host) {
	r.number.SetText(fmt.Sprintf("B-%d", e.Number))
	r.title.SetText(e.Title)
	parts := []string{e.Kind.Name()}
	if e.Date != "" {
		parts = append(parts, host.Day(e.Date))
	}
	if e.File.SHA256 == "" {
		parts = append(parts, "zonder bestand")
	}
	if e.Kind == evidence.Photo && strings.TrimSpace(e.Consent) == "" {
		parts = append(parts, "zonder toestemming")
	}
	r.words.SetText(strings.Join(parts, " · "))
}

// neighbour is the proof that takes the place of one that goes.
func (l *list) neighbour(id string) string {
	for i, e := range l.page.rows {
		switch {
		case e.ID != id:
		case i+1 < len(l.page.rows):
			return l.page.rows[i+1].ID
		case i > 0:
			return l.page.rows[i-1].ID
		}
	}
	return ""
}
