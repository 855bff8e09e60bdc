package knowledge

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// list is the left half: what the tab of now has.
type list struct {
	page    *Page
	rows    *ui.List
	bar     *fyne.Container // the filters of the tab
	body    *fyne.Container // the rows, or why there are none
	content *fyne.Container
}

func newList(p *Page) *list {
	l := &list{page: p, bar: container.NewVBox(), body: container.NewStack()}
	l.rows = ui.NewList(ui.NewListRow, func(i int, r *ui.ListRow) { r.Set(l.items()[i].title, l.items()[i].words) })
	l.rows.Group = func(i int) string { return l.items()[i].group }
	l.rows.OnSelected = func(i int) {
		p.want[p.tab] = l.items()[i].code
		p.draw()
	}
	l.rows.OnOpened = func(i int) { p.open(l.items()[i].code) }
	l.content = container.NewBorder(l.bar, nil, nil, nil, l.body)
	return l
}

func (l *list) items() []item { return l.page.found[l.page.tab] }

// show fills the list with the tab of now.
func (l *list) show() {
	l.bar.Objects = nil
	if b := l.page.bars[shelves[l.page.tab].kind]; b != nil {
		l.bar.Objects = []fyne.CanvasObject{b}
	}
	l.rows.ShowIn(l.body, len(l.items()), l.empty)
	l.rows.Select(-1) // the rows are others: what is open is brought into sight anew
	l.rows.ScrollToTop()
	l.content.Refresh()
}

// mark selects the row of what is open.
func (l *list) mark(code string) { l.rows.Mark(place(l.items(), code)) }

// empty says where else the words stand, or offers to show all again.
func (l *list) empty() fyne.CanvasObject {
	p := l.page
	e := ui.Empty{Icon: look.Search, Sentence: "Hier staat niets dat past.", Why: "Probeer een ander of een korter woord.", Action: "Toon alles", OnAction: p.Home}
	for n, s := range shelves {
		if k := len(p.found[n]); k > 0 && n != p.tab && strings.TrimSpace(p.search.Text) != "" {
			e.Why = fmt.Sprintf("Bij ‘%s’ past er wel iets: %d.", s.name, k)
			e.Action, e.OnAction = "Ga daarheen", func() { p.turn(n) }
			e.Other, e.OnOther = "Toon alles", p.Home
			break
		}
	}
	return ui.NewScroll(ui.NewEmptyState(e))
}
