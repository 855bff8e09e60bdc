package ui

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
)

// listBody is what scrolls in a [List]: as high as all rows together, with
// slots for those in sight only.
type listBody struct {
	widget.BaseWidget

	list  *List
	slots []*slot // in sight, in order
	spare []*slot
}

func newListBody(l *List) *listBody {
	b := &listBody{list: l}
	b.ExtendBaseWidget(b)
	return b
}

// show makes the rows in sight; anew also updates those that were there.
func (b *listBody) show(anew bool) {
	l := b.list
	if l.rowHigh == 0 {
		return
	}
	first, last := 0, -1
	if l.length > 0 {
		y, high := l.scroll.Offset.Y, l.scroll.Size().Height
		first = max(l.rowAt(max(y, 0)), 0)
		last = l.rowAt(y + high)
		if last < 0 {
			last = l.length - 1
		}
	}
	b.free(first, last)
	for i := first; i <= last; i++ {
		s, made := b.slot(i)
		if made || anew {
			s.set(i)
		}
		b.place(s)
	}
	slices.SortFunc(b.slots, func(a, b *slot) int { return a.row - b.row })
	canvas.Refresh(b)
}

// free puts slots that are out of sight aside.
func (b *listBody) free(first, last int) {
	b.slots = slices.DeleteFunc(b.slots, func(s *slot) bool {
		gone := s.row < first || s.row > last
		if gone {
			b.spare = append(b.spare, s)
		}
		return gone
	})
}

// slot returns the slot of a row, and whether it has just been made so.
func (b *listBody) slot(i int) (*slot, bool) {
	if at := slices.IndexFunc(b.slots, func(s *slot) bool { return s.row == i }); at >= 0 {
		return b.slots[at], false
	}
	var s *slot
	if n := len(b.spare); n > 0 {
		s, b.spare = b.spare[n-1], b.spare[:n-1]
	} else {
		s = newSlot(b.list)
	}
	b.slots = append(b.slots, s)
	return s, true
}

func (b *listBody) place(s *slot) {
	top := b.list.top(s.row)
	put(s, 0, top, b.Size().Width, b.list.top(s.row+1)-top)
}

// repaint draws the grounds of the rows in sight again, not the records.
func (b *listBody) repaint() {
	for _, s := range b.slots {
		s.restyle()
		for _, o := range []fyne.CanvasObject{s.ground, s.rule, s.ring} {
			o.Refresh()
		}
	}
}

// CreateRenderer implements [fyne.Widget].
func (b *listBody) CreateRenderer() fyne.WidgetRenderer { return &listBodyRenderer{body: b} }

type listBodyRenderer struct{ body *listBody }

func (r *listBodyRenderer) Destroy() {}

func (r *listBodyRenderer) Layout(fyne.Size) {
	for _, s := range r.body.slots {
		if s.row < r.body.list.length { // else the list has just become shorter
			r.body.place(s)
		}
	}
}

func (r *listBodyRenderer) MinSize() fyne.Size {
	l := r.body.list
	if l.rowHigh == 0 {
		return fyne.Size{}
	}
	return fyne.NewSize(0, l.top(l.length))
}

func (r *listBodyRenderer) Objects() []fyne.CanvasObject {
	out := make([]fyne.CanvasObject, len(r.body.slots))
	for i, s := range r.body.slots {
		out[i] = s
	}
	return out
}

func (r *listBodyRenderer) Refresh() { r.body.show(false) }
