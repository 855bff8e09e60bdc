package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

type buttonKind int

const (
	primary buttonKind = iota
	secondary
	quiet
)

// Button is a button with room around its words and a ring when it has the
// keyboard; Fyne's own only changes its shade a little.
type Button struct {
	widget.DisableableWidget

	OnTapped func()
	Trailing bool // the icon comes after the words

	kind             buttonKind
	name             look.Icon
	hint             string
	hints            *Hints
	words            *Text
	icon             *Icon
	ground, over     *canvas.Rectangle
	ring             *canvas.Rectangle
	hovered, focused bool
}

// NewPrimary returns the one button that matters most on a page.
func NewPrimary(text string, icon look.Icon, tapped func()) *Button {
	return newButton(primary, text, icon, tapped)
}

// NewSecondary returns an ordinary button.
func NewSecondary(text string, icon look.Icon, tapped func()) *Button {
	return newButton(secondary, text, icon, tapped)
}

// NewQuiet returns a button without a ground, for a toolbar.
func NewQuiet(text string, icon look.Icon, tapped func()) *Button {
	return newButton(quiet, text, icon, tapped)
}

// NewIconButton returns a quiet button without words; the hint says what it
// does to who points at it or reaches it with the Tab key.
func NewIconButton(hints *Hints, icon look.Icon, hint string, tapped func()) *Button {
	b := newButton(quiet, "", icon, tapped)
	b.hints, b.hint = hints, hint
	return b
}

func newButton(kind buttonKind, text string, icon look.Icon, tapped func()) *Button {
	b := &Button{
		OnTapped: tapped, kind: kind, name: icon, words: NewText(look.Strong, text),
		ground: canvas.NewRectangle(nil), over: canvas.NewRectangle(nil), ring: canvas.NewRectangle(nil),
	}
	if icon != "" {
		b.icon = NewIcon(icon, theme.ColorNameForeground, 17)
	}
	b.ExtendBaseWidget(b)
	return b
}

// SetText replaces the words.
func (b *Button) SetText(text string) { b.words.SetText(text); b.Refresh() }

// Tapped implements [fyne.Tappable].
func (b *Button) Tapped(*fyne.PointEvent) {
	if b.OnTapped != nil && !b.Disabled() {
		b.OnTapped()
	}
}

// Cursor implements [desktop.Cursorable].
func (b *Button) Cursor() desktop.Cursor {
	if b.Disabled() {
		return desktop.DefaultCursor
	}
	return desktop.PointerCursor
}

// MouseIn implements [desktop.Hoverable].
func (b *Button) MouseIn(*desktop.MouseEvent) {
	b.hovered = true
	b.hints.show(b, b.hint)
	b.Refresh()
}

// MouseMoved implements [desktop.Hoverable].
func (b *Button) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements [desktop.Hoverable].
func (b *Button) MouseOut() { b.hovered = false; b.hints.hide(); b.Refresh() }

// FocusGained implements [fyne.Focusable].
func (b *Button) FocusGained() { b.focused = true; b.hints.show(b, b.hint); b.Refresh() }

// FocusLost implements [fyne.Focusable].
func (b *Button) FocusLost() { b.focused = false; b.hints.hide(); b.Refresh() }

// TypedRune implements [fyne.Focusable].
func (b *Button) TypedRune(rune) {}

// TypedKey implements [fyne.Focusable].
func (b *Button) TypedKey(e *fyne.KeyEvent) {
	if e.Name == fyne.KeySpace || e.Name == fyne.KeyReturn || e.Name == fyne.KeyEnter {
		b.Tapped(nil)
	}
}
