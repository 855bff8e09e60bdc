package actions

import (
	"cmp"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// list is the left half: search, filters and rows.
type list struct {
	page    *Page
	bar     fyne.CanvasObject
	search  *ui.Entry
	chips   *ui.Filters
	choice  *ui.SearchSelect // in place of the chips where there is little room
	narrow  *ui.SearchSelect
	rows    *ui.List
	body    *fyne.Container // the rows, or why there are none
	filling bool            // the fields are being filled by the program
}

func newList(p *Page) *list {
	l := &list{page: p, body: container.NewStack()}
	l.search = ui.NewSearch(p.host.Run, "Zoek een actie", func(s string) {
		f := p.filter
		f.Text = s
		l.filter(f)
	})
	l.narrow = ui.NewSearchSelect(nil, func(code string) { l.filter(narrowed(p.filter, code)) })
	l.narrow.Optional, l.narrow.PlaceHolder = true, "Alle doelen, trekkers en thema’s"
	sort := ui.NewSearchSelect(orderOptions(), func(code string) {
		f := p.filter
		f.Sort = code
		l.filter(f)
	})
	p.filter.Sort = orders[0].code
	sort.SetChosen(p.filter.Sort)
	l.chips = ui.NewFilters(0, nil, l.pick)
	l.choice = ui.NewSearchSelect(nil, l.choose)
	l.showCounts(nil)
	l.chips.Pick(0)
	l.choice.SetChosen(choices[0].code)
	l.bar = newBar(l.choice, l.chips, l.search, l.narrow, sort)
	l.rows = ui.NewList(newRow, func(i int, r *row) { r.set(p.rows[i], p.host) })
	l.rows.OnSelected = func(i int) { p.detail.open(p.rows[i].ID) }
	l.rows.OnOpened = func(i int) { p.open(p.rows[i].ID) }
	l.rows.Group = func(i int) string { return l.group(p.rows[i]) }
	return l
}

// filter shows other rows.
func (l *list) filter(f actions.Filter) {
	if l.filling {
		return
	}
	l.page.filter = f
	l.page.Reload()
}

// pick shows what belongs to a chip.
func (l *list) pick(i int) {
	l.chips.Pick(i)
	l.choice.SetChosen(choices[i].code)
	l.filter(choices[i].narrow(l.page.filter))
}

// choose shows what belongs to the chip with the code of a route.
func (l *list) choose(code string) {
	for i, c := range choices {
		if c.code == code {
			l.pick(i)
		}
	}
}

// narrowTo shows what hangs on one goal, owner or theme.
func (l *list) narrowTo(code string) {
	l.narrow.SetChosen(code)
	l.filter(narrowed(l.page.filter, code))
}

// clear takes away whatever hides actions.
func (l *list) clear() {
	was := l.page.filter
	f := actions.Filter{Sort: was.Sort, Today: was.Today}
	if l.chips.Picked() == 0 && was.Text == "" && was.GoalID+was.OwnerID+was.Theme == "" {
		return
	}
	l.filling = true
	l.search.SetText("")
	l.narrow.SetChosen("")
	l.pick(0)
	l.filling = false
	l.filter(f)
}

// show fills the list with the rows of the page.
func (l *list) show() {
	options := l.page.narrowOptions()
	l.narrow.SetOptions(options)
	if code := l.narrow.Chosen(); code != "" && !slices.ContainsFunc(options, func(o ui.Option) bool { return o.Code == code }) {
		l.narrowTo("") // the goal or owner is gone
		return
	}
	l.rows.ShowIn(l.body, len(l.page.rows), l.empty)
	l.mark(l.page.detail.want)
}

// showCounts writes on the chips how many actions they show; nil is not counted
// yet.
func (l *list) showCounts(n []int) {
	words, options := make([]string, len(choices)), make([]ui.Option, len(choices))
	for i, c := range choices {
		words[i] = c.name
		if i < len(n) {
			words[i] += " " + ui.Decimal(float64(n[i]), 0)
		}
		options[i] = ui.Option{Code: c.code, Label: words[i]}
	}
	l.chips.SetWords(words)
	l.choice.SetOptions(options)
}

func (l *list) empty() fyne.CanvasObject {
	f := l.page.filter
	if f.Text != "" || l.chips.Picked() > 0 || l.narrow.Chosen() != "" {
		return ui.NewEmptyState(ui.Empty{Icon: look.Search, Sentence: "Geen enkele actie past hierbij.", Why: "Zoek op een ander woord, of toon weer alle acties.",
			Action: "Toon alle acties", OnAction: l.clear})
	}
	return ui.NewEmptyState(ui.Empty{Icon: look.Flag, Sentence: "Hier komt wat jullie doen voor kinderen.",
		Why:    l.page.host.Judged("De jury vraagt een strategie tot op actieniveau: met een trekker, een budget en personeel."),
		Action: "Voeg een actie toe", OnAction: l.page.add,
		Other: "Zoek een idee", OnOther: func() { l.page.host.Open(ui.To(ui.PageKnowledge, "ideas", "")) }})
}

// mark selects the row of an action without opening it.
func (l *list) mark(id string) {
	l.rows.Mark(slices.IndexFunc(l.page.rows, func(r actions.Row) bool { return r.ID == id }))
}

// neighbour is the action that takes the place of one that goes.
func (l *list) neighbour(id string) string {
	for i, r := range l.page.rows {
		switch {
		case r.ID != id:
		case i+1 < len(l.page.rows):
			return l.page.rows[i+1].ID
		case i > 0:
			return l.page.rows[i-1].ID
		}
	}
	return ""
}

// group names the group of a row, which depends on the order.
func (l *list) group(r actions.Row) string {
	switch l.page.filter.Sort {
	case "goal":
		return cmp.Or(r.GoalTitle, "Zonder doel")
	case "status":
		return r.Status.Name()
	case "owner":
		return cmp.Or(r.OwnerName, "Nog geen trekker")
	case "theme":
		return cmp.Or(l.page.themeName(r.Theme), "Zonder thema")
	}
	return ""
}

func (p *Page) themeName(code string) string {
	for _, t := range p.Themes {
		if t.Code == code {
			return t.Name
		}
	}
	return ""
}
