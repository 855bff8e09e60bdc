package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/screens/look"
)

// scrolls are the ones on the screen now, so that a piece that gets the
// keyboard can be brought into sight: a Fyne object does not know what it is
// in. A renderer lives as long as its widget is shown.
var scrolls = map[*Scroll]bool{}

// Scroll scrolls up and down. It follows the keyboard: a piece that gets the
// focus comes into sight.
type Scroll struct {
	container.Scroll

	layer *overlay          // the dialog it is in; nil: the page
	mark  *canvas.Rectangle // see [Scroll.shown]
}

// NewScroll returns a scroll with room for its bar at the right.
func NewScroll(content fyne.CanvasObject) *Scroll {
	s := &Scroll{}
	s.Direction = container.ScrollVerticalOnly
	s.Content = InsetRight(look.S3, content)
	s.ExtendBaseWidget(s)
	return s
}

// NewPage returns a page of pieces under each other with the usual room
// around them.
func NewPage(pieces ...fyne.CanvasObject) *Scroll {
	s := NewScroll(nil)
	s.Content = Inset(look.S5, look.S6, Stack(look.S4, pieces...))
	return s
}

// CreateRenderer implements [fyne.Widget].
func (s *Scroll) CreateRenderer() fyne.WidgetRenderer {
	scrolls[s] = true
	s.mark = canvas.NewRectangle(nil)
	return &scrollRenderer{WidgetRenderer: s.Scroll.CreateRenderer(), scroll: s}
}

type scrollRenderer struct {
	fyne.WidgetRenderer
	scroll *Scroll
}

func (r *scrollRenderer) Layout(size fyne.Size) {
	r.WidgetRenderer.Layout(size)
	put(r.scroll.mark, 1, 1, 0, 0)
}

func (r *scrollRenderer) Objects() []fyne.CanvasObject {
	return append(r.WidgetRenderer.Objects(), r.scroll.mark)
}

// shown reports whether the scroll is on the screen: not on a page or a tab
// that is hidden now. Fyne places what it doesn't find at zero, where the mark
// never stands.
func (s *Scroll) shown() bool {
	return fyne.CurrentApp().Driver().AbsolutePositionForObject(s.mark) != fyne.Position{}
}

func (r *scrollRenderer) Destroy() {
	delete(scrolls, r.scroll)
	r.WidgetRenderer.Destroy()
}

// Reveal scrolls until a piece is in sight, for a list of which the keyboard
// stays in a field above it.
func Reveal(o fyne.CanvasObject) { reveal(o) }

// reveal scrolls until a piece is in sight, with a little room around it.
func reveal(o fyne.CanvasObject) {
	for s, y := range scrollsAround(o) {
		s.bring(y, o.Size().Height)
	}
}

// scrollsAround are the scrolls that a piece is in, each with how far down it
// stands there; what lies below a dialog does not count.
func scrollsAround(o fyne.CanvasObject) map[*Scroll]float32 {
	driver := fyne.CurrentApp().Driver()
	at, c := driver.AbsolutePositionForObject(o), canvasOf(o)
	found := map[*Scroll]float32{}
	if c == nil {
		return found
	}
	top, _ := c.Overlays().Top().(*overlay)
	for s := range scrolls {
		if s.layer != top || canvasOf(s) != c || !s.shown() {
			continue
		}
		origin := driver.AbsolutePositionForObject(s.Content)
		inner := s.Content.Size()
		x, y := at.X-origin.X, at.Y-origin.Y
		if x >= 0 && y >= 0 && x < inner.Width && y < inner.Height {
			found[s] = y
		}
	}
	return found
}

// bring shows the part of the content from y, as much of it as fits.
func (s *Scroll) bring(y, high float32) {
	const room = look.S6
	offset := s.Offset.Y
	offset = max(offset, y+high+room-s.Size().Height)
	offset = max(min(offset, y-room), 0)
	if offset != s.Offset.Y {
		s.ScrollToOffset(fyne.NewPos(0, offset))
	}
}

// Hold keeps a piece where it is on the screen while change makes what stands
// above it higher or lower.
func (s *Scroll) Hold(o fyne.CanvasObject, change func()) {
	top := func() float32 {
		driver := fyne.CurrentApp().Driver()
		return driver.AbsolutePositionForObject(o).Y - driver.AbsolutePositionForObject(s.Content).Y
	}
	before := top()
	change()
	s.Refresh()
	if moved := top() - before; moved != 0 {
		s.ScrollToOffset(fyne.NewPos(0, max(s.Offset.Y+moved, 0)))
	}
}

// Scrolls returns Fyne's own scroll inside, for tests that measure.
func (s *Scroll) Scrolls() *container.Scroll { return &s.Scroll }
