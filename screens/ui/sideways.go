package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// Sideways scrolls what is wider than its room to the side. The wheel goes on
// to the page, which Fyne's own scroll would hold up.
type Sideways struct{ container.Scroll }

// NewSideways returns a scroll to the side.
func NewSideways(content fyne.CanvasObject) *Sideways {
	s := &Sideways{}
	s.Direction = container.ScrollHorizontalOnly
	s.Content = content
	s.ExtendBaseWidget(s)
	return s
}

// Scrolled implements [fyne.Scrollable].
func (s *Sideways) Scrolled(e *fyne.ScrollEvent) {
	if e.Scrolled.DX != 0 {
		s.Scroll.Scrolled(e)
		return
	}
	if around := scrollAround(s); around != nil {
		around.Scrolled(e)
	}
}

// scrollAround is the scroll that a piece is in, nil when it is in none.
func scrollAround(o fyne.CanvasObject) *Scroll {
	at, c := fyne.CurrentApp().Driver().AbsolutePositionForObject(o), canvasOf(o)
	for s := range scrolls {
		origin := fyne.CurrentApp().Driver().AbsolutePositionForObject(s.Content)
		x, y := at.X-origin.X, at.Y-origin.Y
		size := s.Content.Size()
		if s.Visible() && canvasOf(s) == c && x >= 0 && y >= 0 && x < size.Width && y < size.Height {
			return s
		}
	}
	return nil
}
