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
	scrollAround(s, e)
}
