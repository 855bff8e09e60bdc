package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// overlay is a sheet that floats over the window: a dialog in the middle of a
// dimmed page, or a list below a field. It keeps the keyboard to itself and
// gives it back when it goes.
type overlay struct {
	widget.BaseWidget

	content fyne.CanvasObject
	room    func(canvas fyne.Size) (fyne.Position, fyne.Size) // where the content goes
	dim     bool
	onEsc   func()
	outside func() // a click beside the content

	canvas fyne.Canvas
	veil   *canvas.Rectangle
	hints  *Hints
	before fyne.Focusable
}

func newOverlay(content fyne.CanvasObject, room func(fyne.Size) (fyne.Position, fyne.Size)) *overlay {
	o := &overlay{content: content, room: room, veil: canvas.NewRectangle(nil), hints: NewHints()}
	o.ExtendBaseWidget(o)
	return o
}

// show puts the overlay on a canvas and the keyboard on first, or on the first
// piece that takes it.
func (o *overlay) show(c fyne.Canvas, first fyne.Focusable) {
	o.canvas, o.before = c, c.Focused()
	c.Unfocus() // the page must not look as if it still had the keyboard
	c.Overlays().Add(o)
	o.Resize(c.Size())
	if first != nil {
		c.Focus(first)
		return
	}
	c.FocusNext()
}

// hide takes the overlay away; the keyboard goes back to where it was.
func (o *overlay) hide() {
	if o.canvas == nil {
		return
	}
	c := o.canvas
	o.canvas = nil
	c.Unfocus() // fields settle before they go
	c.Overlays().Remove(o)
	if o.before != nil {
		c.Focus(o.before)
	}
}

// key handles what the pieces in the overlay do not.
func (o *overlay) key(e *fyne.KeyEvent) {
	if e.Name == fyne.KeyEscape && o.onEsc != nil {
		o.onEsc()
	}
}

// Tapped implements [fyne.Tappable]: the page below gets no clicks.
func (o *overlay) Tapped(e *fyne.PointEvent) {
	at, size := o.content.Position(), o.content.Size()
	inside := e.Position.X >= at.X && e.Position.Y >= at.Y && e.Position.X <= at.X+size.Width && e.Position.Y <= at.Y+size.Height
	if !inside && o.outside != nil {
		o.outside()
	}
}

// CreateRenderer implements [fyne.Widget].
func (o *overlay) CreateRenderer() fyne.WidgetRenderer {
	place := func(s fyne.Size) {
		put(o.veil, 0, 0, s.Width, s.Height)
		at, room := o.room(s)
		put(o.content, at.X, at.Y, room.Width, room.Height)
		put(o.hints, 0, 0, s.Width, s.Height)
	}
	restyle := func() {
		o.veil.Hidden = !o.dim
		o.veil.FillColor = colour(o, theme.ColorNameShadow)
	}
	return draw(place, func() fyne.Size { return fyne.Size{} }, restyle, o.veil, o.content, o.hints)
}

// canvasOf returns the canvas a piece is shown on, or nil.
func canvasOf(o fyne.CanvasObject) fyne.Canvas {
	return fyne.CurrentApp().Driver().CanvasForObject(o)
}

// PassKey hands a key that nothing on the page wanted to the dialog on top of
// a canvas. It reports whether there was one; if not, the key is the shell's.
func PassKey(c fyne.Canvas, e *fyne.KeyEvent) bool {
	o, ok := c.Overlays().Top().(*overlay)
	if ok {
		o.key(e)
	}
	return ok
}

// passUp hands a key that a piece has no use for, such as Esc or F1, to the
// dialog or the shell around it.
func passUp(from fyne.CanvasObject, e *fyne.KeyEvent) {
	c := canvasOf(from)
	if c == nil || PassKey(c, e) {
		return
	}
	if typed := c.OnTypedKey(); typed != nil {
		typed(e)
	}
}
