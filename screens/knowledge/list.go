package knowledge

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

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
	l.rows = ui.NewList(func() fyne.CanvasObject { return newRow() }, func(i int, o fyne.CanvasObject) { o.(*row).set(l.items()[i]) })
	l.rows.Heading = func(i int) string {
		rows := l.items()
		if i > 0 && rows[i-1].group == rows[i].group {
			return ""
		}
		return rows[i].group
	}
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
	l.rows.SetLength(len(l.items()))
	l.rows.Select(-1) // the rows are others: what is open is brought into sight anew
	l.rows.ScrollToTop()
	l.body.Objects = []fyne.CanvasObject{l.rows}
	if len(l.items()) == 0 {
		l.body.Objects = []fyne.CanvasObject{l.empty()}
	}
	l.content.Refresh()
}

// mark selects the row of what is open.
func (l *list) mark(code string) {
	if at := place(l.items(), code); at != l.rows.Selected() { // or the list would jump back to it
		l.rows.Select(at)
	}
}

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

// row shows one thing of a list.
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

func (r *row) set(i item) {
	r.title.SetText(i.title)
	r.words.SetText(i.words)
}
