package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// touch is what everything that acts like a button has in common: it can be
// clicked, pointed at and reached with the keyboard, and it may have a hint.
// Pieces embed it and call [touch.extend] in their constructor.
type touch struct {
	widget.DisableableWidget

	OnTapped func()

	onKey            func(fyne.KeyName) bool // other keys; reports whether it used one
	self             fyne.Widget
	hint             string
	hovered, focused bool
}

// extend takes the place of ExtendBaseWidget.
func (t *touch) extend(self fyne.Widget) {
	t.self = self
	t.ExtendBaseWidget(self)
}

// Tapped implements [fyne.Tappable].
func (t *touch) Tapped(*fyne.PointEvent) {
	hideHint(t.self)
	if t.OnTapped != nil && !t.Disabled() {
		t.OnTapped()
	}
}

// Cursor implements [desktop.Cursorable].
func (t *touch) Cursor() desktop.Cursor {
	if t.Disabled() {
		return desktop.DefaultCursor
	}
	return desktop.PointerCursor
}

// MouseIn implements [desktop.Hoverable].
func (t *touch) MouseIn(*desktop.MouseEvent) { t.point(true) }

// MouseMoved implements [desktop.Hoverable].
func (t *touch) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements [desktop.Hoverable].
func (t *touch) MouseOut() { t.point(false) }

// Hide forgets the pointer: a piece that goes away gets no MouseOut.
func (t *touch) Hide() {
	t.hovered = false
	t.DisableableWidget.Hide()
}

func (t *touch) point(at bool) {
	if t.hovered == at {
		return
	}
	t.hovered = at
	t.showHint(at)
	t.Refresh()
}

// FocusGained implements [fyne.Focusable].
func (t *touch) FocusGained() { t.focus(true) }

// FocusLost implements [fyne.Focusable].
func (t *touch) FocusLost() { t.focus(false) }

func (t *touch) focus(on bool) {
	t.focused = on
	t.showHint(on)
	t.Refresh()
	if on {
		reveal(t.self)
	}
}

// TypedRune implements [fyne.Focusable].
func (t *touch) TypedRune(rune) {}

// TypedKey implements [fyne.Focusable].
func (t *touch) TypedKey(e *fyne.KeyEvent) {
	switch e.Name {
	case fyne.KeySpace, fyne.KeyReturn, fyne.KeyEnter:
		t.self.(fyne.Tappable).Tapped(nil)
	default:
		if t.onKey == nil || !t.onKey(e.Name) {
			passUp(t.self, e)
		}
	}
}

func (t *touch) showHint(on bool) {
	switch {
	case t.hint == "":
	case on:
		showHint(t.self, t.hint)
	default:
		hideHint(t.self)
	}
}

// paintOver colours a ground above a piece while it is pointed at.
func (t *touch) paintOver(over *canvas.Rectangle) {
	over.FillColor = nil
	if t.hovered && !t.Disabled() {
		over.FillColor = colour(t.self, theme.ColorNameHover)
	}
}

// paintRing draws the ring around a piece that has the keyboard.
func (t *touch) paintRing(ring *canvas.Rectangle, radius float32, ink fyne.ThemeColorName) {
	ring.Hidden = !t.focused
	ring.CornerRadius = radius
	ring.StrokeColor, ring.StrokeWidth = colour(t.self, ink), ringWidth
}

// ringWidth is how thick the outline of what has the keyboard is.
const ringWidth = 2
