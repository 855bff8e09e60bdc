package ui

import (
	"sort"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// List shows many rows, of which only those in sight exist. All rows are
// equally high; how high follows from the width, so that a row may go on on a
// second line when the text is big. The arrow keys, Page Up, Page Down, Home
// and End move through it, Enter opens. What is pointed at follows the wheel.
type List struct {
	widget.BaseWidget

	// OnSelected is called when the user goes to another row.
	OnSelected func(i int)
	// OnOpened is called when the user clicks a row or presses Enter on it,
	// after OnSelected.
	OnOpened func(i int)
	// Group returns the name of the group a row belongs to. It stands above the
	// first row of each group, unless it is empty. Nil: no groups.
	Group func(i int) string

	newRow   func() fyne.CanvasObject
	update   func(i int, row fyne.CanvasObject)
	length   int
	selected int // -1: none
	cursor   int // where the keyboard is
	focused  bool

	template fyne.CanvasObject
	rowHigh  float32
	headHigh float32
	tops     []float32 // with groups: the top of each row, and the end
	body     *listBody
	scroll   *container.Scroll
	pointer  listPointer
}

// NewList returns an empty list. Update shows a record in a row that newRow
// made; the row showed another record before.
func NewList[R fyne.CanvasObject](newRow func() R, update func(i int, row R)) *List {
	l := &List{selected: -1, pointer: listPointer{row: -1}}
	l.newRow = func() fyne.CanvasObject { return newRow() }
	l.update = func(i int, row fyne.CanvasObject) { update(i, row.(R)) }
	l.template = newRow()
	l.body = newListBody(l)
	l.scroll = container.NewVScroll(l.body)
	l.scroll.OnScrolled = func(fyne.Position) { l.body.show(false); l.point() }
	l.ExtendBaseWidget(l)
	return l
}

// SetLength tells how many records there are now, and shows them anew. Call it
// as soon as the records are others. What was selected stays so when that row
// still exists.
func (l *List) SetLength(n int) {
	l.length = n
	if l.selected >= n {
		l.selected = -1
	}
	l.cursor = max(min(l.cursor, n-1), 0)
	l.Refresh()
}

// Length is how many records there are.
func (l *List) Length() int { return l.length }

// ShowIn tells how many records there are now, and puts the list in a container;
// without records it puts there what empty returns.
func (l *List) ShowIn(body *fyne.Container, n int, empty func() fyne.CanvasObject) {
	l.SetLength(n)
	body.Objects = []fyne.CanvasObject{l}
	if n == 0 {
		body.Objects = []fyne.CanvasObject{empty()}
	}
	body.Refresh()
}

// Selected is the row that is selected, -1 for none.
func (l *List) Selected() int { return l.selected }

// Select selects a row and brings it into sight, without calling OnSelected;
// -1 selects none.
func (l *List) Select(i int) {
	if i >= l.length {
		return
	}
	l.selected = i
	if i >= 0 {
		l.cursor = i
		l.ScrollTo(i)
	}
	l.body.repaint()
}

// Mark selects a row like [List.Select]. When that row is selected already, the
// list stays where the user scrolled to.
func (l *List) Mark(i int) {
	if i != l.selected {
		l.Select(i)
	}
}

// ScrollTo brings a row into sight, with its heading.
func (l *List) ScrollTo(i int) {
	if l.length == 0 || l.rowHigh == 0 {
		return
	}
	top, bottom := l.top(i), l.top(i+1)
	y, high := l.scroll.Offset.Y, l.scroll.Size().Height
	y = min(max(y, bottom-high), top)
	l.scroll.ScrollToOffset(fyne.NewPos(0, max(y, 0)))
	l.body.show(false)
}

// ScrollToTop shows the first row.
func (l *List) ScrollToTop() { l.scroll.ScrollToTop(); l.body.show(false) }

// top is where a row begins, its heading included; the row after the last one
// is the end.
func (l *List) top(i int) float32 {
	if l.tops != nil {
		return l.tops[i]
	}
	return float32(i) * l.rowHigh
}

// rowAt is the row at a height in the list, -1 below the last one.
func (l *List) rowAt(y float32) int {
	if y < 0 || l.rowHigh == 0 || y >= l.top(l.length) {
		return -1
	}
	if l.tops == nil {
		return int(y / l.rowHigh)
	}
	return sort.Search(l.length, func(i int) bool { return l.tops[i+1] > y })
}

// measure finds out how high the rows are at a width.
func (l *List) measure(width float32) {
	l.template.Resize(fyne.NewSize(max(width-look.S3, 1), l.template.MinSize().Height))
	l.rowHigh = l.template.MinSize().Height
	l.headHigh = size(l, theme.SizeNameCaptionText)*1.5 + look.S4
	l.tops = nil
	if l.Group == nil {
		return
	}
	l.tops = make([]float32, l.length+1)
	for i := range l.length {
		l.tops[i+1] = l.tops[i] + l.rowHigh
		if l.heading(i) != "" {
			l.tops[i+1] += l.headHigh
		}
	}
}

// heading is the name of the group that begins at a row, empty when none does.
func (l *List) heading(i int) string {
	if l.Group == nil {
		return ""
	}
	name := l.Group(i)
	if i > 0 && l.Group(i-1) == name {
		return ""
	}
	return name
}

// CreateRenderer implements [fyne.Widget].
func (l *List) CreateRenderer() fyne.WidgetRenderer {
	place := func(s fyne.Size) {
		l.measure(s.Width)
		put(l.scroll, 0, 0, s.Width, s.Height)
		l.scroll.Refresh()
		l.body.show(true)
		l.point()
	}
	least := func() fyne.Size {
		m := l.template.MinSize()
		return fyne.NewSize(m.Width+look.S3, m.Height)
	}
	return draw(place, least, func() {}, l.scroll)
}
