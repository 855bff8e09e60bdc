package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/screens/look"
)

// Aside puts one thing at the right of another, as wide as it needs. When the
// main thing would get less than least (at a text scale of 1) the other comes
// below it.
func Aside(least float32, main, side fyne.CanvasObject) *fyne.Container {
	return container.New(&aside{least: least}, main, side)
}

// aside remembers how it was laid out: Fyne asks for the least height without
// saying how wide the thing will be.
type aside struct {
	least float32
	below bool
}

func (l *aside) MinSize(objects []fyne.CanvasObject) fyne.Size {
	main, side := objects[0].MinSize(), objects[1].MinSize()
	if !objects[1].Visible() || side.Width == 0 {
		return main
	}
	if l.below {
		return fyne.NewSize(max(main.Width, min(side.Width, l.least)), main.Height+look.S2+side.Height)
	}
	return fyne.NewSize(main.Width, max(main.Height, side.Height))
}

func (l *aside) Layout(objects []fyne.CanvasObject, room fyne.Size) {
	main, side := objects[0], objects[1]
	s := natural(side)
	if !side.Visible() || s.Width == 0 {
		put(main, 0, 0, room.Width, room.Height)
		return
	}
	l.below = room.Width-s.Width-look.S3 < l.least*textScale()
	if l.below {
		main.Resize(fyne.NewSize(room.Width, main.MinSize().Height))
		high := main.MinSize().Height
		put(main, 0, 0, room.Width, high)
		put(side, 0, high+look.S2, room.Width, max(room.Height-high-look.S2, 0))
		return
	}
	width := room.Width - s.Width - look.S3
	main.Resize(fyne.NewSize(width, room.Height)) // wrapped texts learn their width
	m := main.MinSize()
	put(main, 0, (room.Height-m.Height)/2, width, m.Height)
	put(side, room.Width-s.Width, (room.Height-s.Height)/2, s.Width, s.Height)
}

// natural is how big the parts of a Flow are on one line.
func natural(o fyne.CanvasObject) fyne.Size {
	box, ok := o.(*fyne.Container)
	if !ok {
		return o.MinSize()
	}
	var s fyne.Size
	shown := 0
	for _, part := range box.Objects {
		if part.Visible() {
			m := part.MinSize()
			s = fyne.NewSize(s.Width+m.Width+look.S2, max(s.Height, m.Height))
			shown++
		}
	}
	if shown < 2 {
		return fyne.NewSize(max(s.Width-look.S2, 0), s.Height)
	}
	return fyne.NewSize(s.Width+1, s.Height) // a Flow goes on below when there is no room for one more gap
}
