package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/screens/look"
)

// An Empty says what belongs on a page that has nothing yet.
type Empty struct {
	Icon     look.Icon
	Sentence string // what belongs here
	Why      string // why it matters for the label
	Action   string // the word on the button that starts it
	OnAction func()
	Other    string // a second way, may be empty
	OnOther  func()
}

// NewEmptyState returns the page in its empty state.
func NewEmptyState(e Empty) fyne.CanvasObject {
	parts := []fyne.CanvasObject{
		container.NewCenter(NewBadge(e.Icon, 40)),
		Space(0, look.S2),
		NewParagraph(look.Heading, e.Sentence).Align(fyne.TextAlignCenter),
		NewParagraph(look.Muted, e.Why).Align(fyne.TextAlignCenter),
		Space(0, look.S2),
	}
	buttons := []fyne.CanvasObject{NewPrimary(e.Action, look.Plus, e.OnAction)}
	if e.Other != "" {
		buttons = append(buttons, NewSecondary(e.Other, look.Folder, e.OnOther))
	}
	parts = append(parts, container.New(&centred{}, buttons...))
	return container.New(&page{width: 460}, Stack(look.S2, parts...))
}

// page puts one thing in the middle, as wide as reads well.
type page struct{ width float32 }

func (l *page) MinSize(objects []fyne.CanvasObject) fyne.Size { return objects[0].MinSize() }

func (l *page) Layout(objects []fyne.CanvasObject, room fyne.Size) {
	width := min(l.width*textScale(), room.Width)
	objects[0].Resize(fyne.NewSize(width, room.Height)) // wrapped texts learn their width
	high := objects[0].MinSize().Height
	put(objects[0], (room.Width-width)/2, max((room.Height-high)/2, 0), width, high)
}

// centred puts things beside each other in the middle, or below each other
// when they do not fit.
type centred struct{ below bool }

func (l *centred) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var s fyne.Size
	for _, o := range objects {
		m := o.MinSize()
		s.Width = max(s.Width, m.Width)
		if l.below {
			s.Height += m.Height + look.S2
		} else {
			s.Height = max(s.Height, m.Height)
		}
	}
	return s
}

func (l *centred) Layout(objects []fyne.CanvasObject, room fyne.Size) {
	width := -look.S2
	for _, o := range objects {
		width += o.MinSize().Width + look.S2
	}
	l.below = width > room.Width
	x, y := (room.Width-width)/2, float32(0)
	for _, o := range objects {
		m := o.MinSize()
		if l.below {
			x = (room.Width - m.Width) / 2
		}
		put(o, x, y, m.Width, m.Height)
		if l.below {
			y += m.Height + look.S2
		} else {
			x += m.Width + look.S2
		}
	}
}
