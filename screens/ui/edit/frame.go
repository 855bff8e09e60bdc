package edit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// A Frame is a page with a head above a list and a record. When there is room
// for one of these only, the record gets the room of the head as well, until the
// user goes back to the list.
type Frame struct {
	split   *ui.Split
	content *fyne.Container
	front   bool // the record was opened
}

// NewFrame returns a page; body is what stands below the head: the split, or
// what holds it.
func NewFrame(head, body fyne.CanvasObject, split *ui.Split) *Frame {
	f := &Frame{split: split}
	f.content = ui.Inset(look.S5, look.S6, container.New(&framed{f}, head, body))
	split.OnBack = f.ShowList
	return f
}

// Content returns the objects to show.
func (f *Frame) Content() *fyne.Container { return f.content }

// ShowDetail brings the record to the front.
func (f *Frame) ShowDetail() { f.bring(true, f.split.ShowDetail) }

// ShowList brings the list to the front, below the head.
func (f *Frame) ShowList() { f.bring(false, f.split.ShowList) }

func (f *Frame) bring(front bool, show func()) {
	f.front = front
	show()
	f.content.Refresh()
}

// framed is the layout of a frame.
type framed struct{ *Frame }

// MinSize implements [fyne.Layout].
func (l *framed) MinSize(o []fyne.CanvasObject) fyne.Size {
	a, b := o[0].MinSize(), o[1].MinSize()
	return fyne.NewSize(max(a.Width, b.Width), a.Height+b.Height)
}

// Layout implements [fyne.Layout]. How wide the split is decides whether it
// folds, so it is laid out before that is asked.
func (l *framed) Layout(o []fyne.CanvasObject, room fyne.Size) {
	head, body := o[0], o[1]
	place := func(o fyne.CanvasObject, y, high float32) {
		o.Move(fyne.NewPos(0, y))
		o.Resize(fyne.NewSize(room.Width, max(high, 0)))
	}
	place(head, 0, head.MinSize().Height) // wrapped texts learn their width
	high := head.MinSize().Height
	place(head, 0, high)
	place(body, high, room.Height-high)
	if l.front && l.split.Folded() {
		head.Hide()
		place(body, 0, room.Height)
		return
	}
	head.Show()
}
