package importing

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// filling puts things under each other, of which one takes what height is left.
// Unlike a border it keeps their order, which the Tab key follows.
func filling(gap float32, grow int, objects ...fyne.CanvasObject) *fyne.Container {
	return container.New(&fill{gap, grow}, objects...)
}

type fill struct {
	gap  float32
	grow int
}

// MinSize implements [fyne.Layout].
func (l *fill) MinSize(objects []fyne.CanvasObject) (s fyne.Size) {
	for _, o := range objects {
		if m := o.MinSize(); o.Visible() {
			s = fyne.NewSize(max(s.Width, m.Width), s.Height+m.Height+l.gap)
		}
	}
	s.Height = max(s.Height-l.gap, 0)
	return s
}

// Layout implements [fyne.Layout].
func (l *fill) Layout(objects []fyne.CanvasObject, room fyne.Size) {
	for _, o := range objects {
		if o.Visible() { // texts that wrap learn their width
			o.Resize(fyne.NewSize(room.Width, o.MinSize().Height))
		}
	}
	left := max(room.Height-l.MinSize(objects).Height, 0)
	y := float32(0)
	for i, o := range objects {
		if !o.Visible() {
			continue
		}
		tall := o.MinSize().Height
		if i == l.grow {
			tall += left
		}
		o.Move(fyne.NewPos(0, y))
		o.Resize(fyne.NewSize(room.Width, tall))
		y += tall + l.gap
	}
}
