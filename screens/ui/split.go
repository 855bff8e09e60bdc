package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// Split shows a list on the left and the record that is open on the right.
// When there is no room for both, or the text is big, it shows one of them:
// the list until a record is opened, then the record with a way back.
type Split struct {
	widget.BaseWidget

	OnBack func() // after the user went back to the list; may be nil

	list, detail fyne.CanvasObject
	left, right  *Card
	back         *Chip
	backRow      *fyne.Container
	folded, open bool // open: the detail is in front when folded
	share        float32
}

// splitLeast is how wide a split must be to show both parts, at a text scale
// of 1.
const splitLeast = 860

// NewSplit returns a split with each part on a card of its own. Back says
// where the way back leads, as in 'Alle acties'.
func NewSplit(back string, list, detail fyne.CanvasObject) *Split {
	s := &Split{list: list, detail: detail, share: 5.0 / 11}
	s.back = NewBack(back, s.goBack)
	s.backRow = Inset(look.S1, look.S2, Row(0, s.back))
	s.backRow.Hide()
	s.left = NewCardWith(look.S1, list)
	s.right = NewCardWith(2, container.NewBorder(s.backRow, nil, nil, nil, detail))
	s.ExtendBaseWidget(s)
	return s
}

// SetShare gives the list another part of the width, from 0 to 1.
func (s *Split) SetShare(list float32) { s.share = list; s.Refresh() }

// Folded reports whether only one part is shown.
func (s *Split) Folded() bool { return s.folded }

// ShowDetail brings the detail to the front when there is room for one part
// only; call it when the user opens a record.
func (s *Split) ShowDetail() {
	s.open = true
	s.Refresh()
	if c := canvasOf(s); s.folded && c != nil {
		c.Focus(s.back)
	}
}

// ShowList brings the list to the front.
func (s *Split) ShowList() {
	s.open = false
	s.Refresh()
}

func (s *Split) goBack() {
	s.ShowList()
	c, list := canvasOf(s), s.list
	if f, ok := list.(fyne.Focusable); ok && c != nil {
		c.Focus(f)
	}
	if s.OnBack != nil {
		s.OnBack()
	}
}

// CreateRenderer implements [fyne.Widget].
func (s *Split) CreateRenderer() fyne.WidgetRenderer {
	place := func(room fyne.Size) {
		s.folded = room.Width < splitLeast*textScale()
		s.left.Hidden = s.folded && s.open
		s.right.Hidden = s.folded && !s.open
		s.backRow.Hidden = !s.folded
		if s.folded {
			put(s.left, 0, 0, room.Width, room.Height)
			put(s.right, 0, 0, room.Width, room.Height)
			return
		}
		width := (room.Width - look.S4) * s.share
		put(s.left, 0, 0, width, room.Height)
		put(s.right, width+look.S4, 0, room.Width-width-look.S4, room.Height)
	}
	least := func() fyne.Size {
		a, b := s.left.MinSize(), s.right.MinSize()
		return fyne.NewSize(max(a.Width, b.Width), max(a.Height, b.Height))
	}
	return draw(place, least, func() {}, s.left, s.right)
}
