package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// slot is the place of one row in a [List], with its heading if it begins a
// group.
type slot struct {
	widget.BaseWidget

	list         *List
	row          int
	content      fyne.CanvasObject
	head         *Text
	rule         *canvas.Rectangle
	ground, ring *canvas.Rectangle
}

func newSlot(l *List) *slot {
	s := &slot{
		list: l, row: -1, content: l.newRow(), head: NewLine(look.Label, ""),
		rule: canvas.NewRectangle(nil), ground: canvas.NewRectangle(nil), ring: canvas.NewRectangle(nil),
	}
	s.ExtendBaseWidget(s)
	return s
}

// set shows a record.
func (s *slot) set(i int) {
	s.row = i
	name := s.list.heading(i)
	s.head.SetText(name)
	s.head.Hidden = name == ""
	s.list.update(i, s.content)
	s.Refresh()
}

// Tapped implements [fyne.Tappable].
func (s *slot) Tapped(*fyne.PointEvent) {
	if c := canvasOf(s.list); c != nil {
		c.Focus(s.list)
	}
	s.list.open(s.row)
}

// Cursor implements [desktop.Cursorable].
func (s *slot) Cursor() desktop.Cursor { return desktop.PointerCursor }

// MouseIn implements [desktop.Hoverable].
func (s *slot) MouseIn(e *desktop.MouseEvent) { s.list.mouseAt(e.AbsolutePosition) }

// MouseMoved implements [desktop.Hoverable].
func (s *slot) MouseMoved(e *desktop.MouseEvent) { s.list.mouseAt(e.AbsolutePosition) }

// MouseOut implements [desktop.Hoverable].
func (s *slot) MouseOut() { s.list.mouseOut() }

// CreateRenderer implements [fyne.Widget].
func (s *slot) CreateRenderer() fyne.WidgetRenderer {
	place := func(room fyne.Size) {
		y := room.Height - s.list.rowHigh
		width := room.Width - look.S3 // the bar of the scroll lies over the rows
		high := s.head.MinSize().Height
		put(s.head, look.S3, max(y-high-look.S1, 0), width-2*look.S3, high)
		put(s.rule, look.S3, room.Height-1, width-2*look.S3, 1)
		put(s.ground, 0, y, width, s.list.rowHigh)
		put(s.ring, 1, y+1, width-2, s.list.rowHigh-2)
		put(s.content, 0, y, width, s.list.rowHigh)
	}
	least := func() fyne.Size { return s.content.MinSize() }
	return draw(place, least, s.restyle, s.rule, s.ground, s.head, s.content, s.ring)
}

func (s *slot) restyle() {
	l := s.list
	radius := size(s, theme.SizeNameSelectionRadius)
	s.ground.CornerRadius, s.ring.CornerRadius = radius, radius
	s.ground.FillColor = nil
	switch s.row {
	case l.selected:
		s.ground.FillColor = colour(s, look.ColorAccentSoft)
	case l.pointer.row:
		s.ground.FillColor = colour(s, theme.ColorNameHover)
	}
	s.rule.FillColor = colour(s, look.ColorBorder)
	s.rule.Hidden = s.row == l.selected || s.row+1 == l.selected
	s.ring.Hidden = !l.focused || s.row != l.cursor
	s.ring.StrokeColor, s.ring.StrokeWidth = colour(s, theme.ColorNamePrimary), ringWidth
}
