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
	clicked          bool // got the keyboard from a click: no ring until a key is pressed
}

// extend takes the place of ExtendBaseWidget.
func (t *touch) extend(self fyne.Widget) {
	t.self = self
	t.ExtendBaseWidget(self)
}

// Tapped implements [fyne.Tappable]. A click takes the keyboard along, so that
// Tab goes on from here and a dialog that closes gives it back.
func (t *touch) Tapped(e *fyne.PointEvent) {
	if c := canvasOf(t.self); e != nil && c != nil && !t.Disabled() {
		t.clicked = true
		c.Focus(t.self.(fyne.Focusable))
	}
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
func (t *touch) FocusGained() {
	t.focused = true
	if !t.clicked {
		t.showHint(true)
		reveal(t.self) // never below a mouse that is about to click
	}
	t.Refresh()
}

// FocusLost implements [fyne.Focusable].
func (t *touch) FocusLost() {
	t.focused, t.clicked = false, false
	t.showHint(false)
	t.Refresh()
}

// TypedRune implements [fyne.Focusable].
func (t *touch) TypedRune(rune) {}

// TypedKey implements [fyne.Focusable].
func (t *touch) TypedKey(e *fyne.KeyEvent) {
	if t.clicked {
		t.clicked = false
		t.Refresh()
	}
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

// ringed reports whether the ring is shown.
func (t *touch) ringed() bool { return t.focused && !t.clicked }

// paintRing draws the ring around a piece that has the keyboard.
func (t *touch) paintRing(ring *canvas.Rectangle, radius float32, ink fyne.ThemeColorName) {
	ring.Hidden = !t.ringed()
	ring.CornerRadius = radius
	ring.StrokeColor, ring.StrokeWidth = colour(t.self, ink), ringWidth
}

// ringWidth is how thick the outline of what has the keyboard is.
const ringWidth = 2
