package methods

import (
	"fmt"
	"slices"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/methods"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// list is the left half: search, filters and rows.
type list struct {
	page    *Page
	bar     fyne.CanvasObject
	search  *ui.Entry
	filters []filter
	whose   *ui.Filters // all of them, those in use, or our own
	rows    *ui.List
	body    *fyne.Container // the rows, or why there are none
}

// filter is one field above the list and what it asks of a card.
type filter struct {
	field *ui.SearchSelect
	apply func(f *methods.Filter, code string)
}

func newList(p *Page) *list {
	l := &list{page: p, body: container.NewStack()}
	l.search = ui.NewSearch(p.host.Run, "Zoek een methode", func(string) { p.show() })
	l.add("Fase", options(journey.PhaseNames()), func(f *methods.Filter, code string) { f.Phase = code })
	l.add("Leeftijd", years(), func(f *methods.Filter, code string) { f.Age = number(code) })
	l.add("Tijd", times, func(f *methods.Filter, code string) { f.Minutes = number(code) })
	l.add("Groep", groups, func(f *methods.Filter, code string) { f.Group = number(code) })
	l.add("Doel", options(methods.Purposes()), func(f *methods.Filter, code string) { f.Purpose = code })
	fields := []fyne.CanvasObject{l.search}
	for _, f := range l.filters {
		fields = append(fields, f.field)
	}
	l.whose = ui.NewFilters(0, l.whoseWords(), func(int) { p.show() })
	l.bar = ui.Stack(look.S2, ui.Fold(look.S2, 140, []float32{1.5, 1, 1, 1, 1, 1}, fields...), l.whose)
	l.rows = ui.NewList(ui.NewListRow, func(i int, r *ui.ListRow) { r.Set(p.rows[i].Name, p.rowWords(p.rows[i])) })
	l.rows.OnSelected = func(i int) {
		p.want, p.asked = p.rows[i].Code, false
		p.card.show()
	}
	l.rows.OnOpened = func(i int) { p.open(p.rows[i].Code) }
	return l
}

func (l *list) add(name string, options []ui.Option, apply func(*methods.Filter, string)) {
	field := ui.NewSearchSelect(options, func(string) { l.page.show() })
	field.PlaceHolder, field.Optional = name, true
	l.filters = append(l.filters, filter{field, apply})
}

// times are minutes that there can be, groups numbers of participants.
var (
	times = []ui.Option{{Code: "30", Label: "Tot een half uur"}, {Code: "50", Label: "Tot een lesuur"}, {Code: "90", Label: "Tot anderhalf uur"},
		{Code: "120", Label: "Tot 2 uur"}, {Code: "240", Label: "Tot een halve dag"}, {Code: "480", Label: "Tot een dag"}}
	groups = []ui.Option{{Code: "1", Label: "1 deelnemer"}, {Code: "5", Label: "5 deelnemers"}, {Code: "10", Label: "10 deelnemers"},
		{Code: "25", Label: "25, een klas"}, {Code: "60", Label: "60 deelnemers"}, {Code: "150", Label: "150 deelnemers"}}
)

// years are the ages of children, and one for adults.
func years() []ui.Option {
	const youngest = 3
	var out []ui.Option
	for age := youngest; age < methods.AdultAge; age++ {
		out = append(out, ui.Option{Code: strconv.Itoa(age), Label: fmt.Sprintf("%d jaar", age)})
	}
	return append(out, ui.Option{Code: strconv.Itoa(methods.AdultAge), Label: "Volwassenen"})
}

// number is what a code counts, 0 for none.
func number(code string) int {
	n, _ := strconv.Atoi(code)
	return n
}

// show fills the list with what search and filters leave.
func (l *list) show() {
	f := methods.Filter{Words: l.search.Text}
	for _, x := range l.filters {
		x.apply(&f, x.field.Chosen())
	}
	p := l.page
	l.whose.SetWords(l.whoseWords())
	p.rows = slices.DeleteFunc(p.all.Search(f), func(m methods.Method) bool { return !l.isOf(m) })
	l.rows.ShowIn(l.body, len(p.rows), l.empty)
}

// rowWords are the facts of a card in a few words, whose it is first.
func (p *Page) rowWords(m methods.Method) string {
	words := facts(m)
	if len(p.usesOf(m.Code)) > 0 {
		words = "In gebruik · " + words
	}
	if m.Own {
		words = "Van ons · " + words
	}
	return words
}

// The choices of whose cards are shown.
const (
	allCards = iota
	inUse
	ours
)

// whoseWords are the names of these choices, with how many cards each has.
func (l *list) whoseWords() []string {
	used, own := 0, 0
	for _, m := range l.page.all.All() {
		if len(l.page.usesOf(m.Code)) > 0 {
			used++
		}
		if m.Own {
			own++
		}
	}
	return []string{"Alle", fmt.Sprintf("Dit gebruiken we %d", used), fmt.Sprintf("Van ons %d", own)}
}

// isOf reports whether a card is of those that were chosen.
func (l *list) isOf(m methods.Method) bool {
	switch l.whose.Picked() {
	case inUse:
		return len(l.page.usesOf(m.Code)) > 0
	case ours:
		return m.Own
	}
	return true
}

func (l *list) empty() fyne.CanvasObject {
	p := l.page
	switch {
	case l.whose.Picked() == inUse && len(p.uses) == 0:
		return ui.NewEmptyState(ui.Empty{Icon: look.Checklist, Sentence: "Hier komen de methoden die jullie gebruiken.",
			Why: p.host.Judged("Open een kaart en kies ‘Gebruik in ons traject’. Zo ziet de jury wie jullie wanneer en hoe bevroegen."), Action: "Toon alle", OnAction: l.clear})
	case l.whose.Picked() == ours && !slices.ContainsFunc(p.all.All(), func(m methods.Method) bool { return m.Own }):
		return ui.NewEmptyState(ui.Empty{Icon: look.Pencil, Sentence: "Hier komen de methoden die jullie zelf bedachten.",
			Why: "Wat bij jullie werkt, verdient een kaart: wie na jullie komt, kan het dan ook.", Action: "Eigen methode", OnAction: p.goOn, Other: "Toon alle", OnOther: l.clear})
	}
	return ui.NewEmptyState(ui.Empty{Icon: look.Search, Sentence: "Geen enkele methode past hierbij.",
		Why: "Neem een filter weg of typ een korter woord. Of laat de vier vragen je helpen.", Action: "Toon alle", OnAction: func() {
			l.clear()
			l.page.host.Window.Canvas().Focus(l.rows)
		}})
}

// mark selects the row of the card that is shown without opening it.
func (l *list) mark() { l.rows.Mark(l.page.at(l.page.want)) }

// clear takes away whatever hides cards.
func (l *list) clear() {
	l.search.SetText("")
	for _, f := range l.filters {
		f.field.SetChosen("")
	}
	l.whose.Pick(0)
	l.page.show()
}
