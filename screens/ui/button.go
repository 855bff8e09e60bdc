package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"

	"kindvriendelijk/screens/look"
)

type buttonKind int

const (
	primary buttonKind = iota
	secondary
	quiet
	danger
)

// Button is a button with room around its words and a ring when it has the
// keyboard; Fyne's own only changes its shade a little.
type Button struct {
	touch

	Trailing bool // the icon comes after the words

	kind         buttonKind
	name         look.Icon
	words        *Text
	icon         *Icon
	ground, over *canvas.Rectangle
	ring         *canvas.Rectangle
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

// NewDanger returns the button for what cannot be undone.
func NewDanger(text string, icon look.Icon, tapped func()) *Button {
	return newButton(danger, text, icon, tapped)
}

// NewIconButton returns a quiet button without words; the hint says what it
// does to who points at it or reaches it with the Tab key.
func NewIconButton(icon look.Icon, hint string, tapped func()) *Button {
	b := newButton(quiet, "", icon, tapped)
	b.hint = hint
	return b
}

func newButton(kind buttonKind, text string, icon look.Icon, tapped func()) *Button {
	b := &Button{
		kind: kind, name: icon, words: NewText(look.Strong, text),
		ground: canvas.NewRectangle(nil), over: canvas.NewRectangle(nil), ring: canvas.NewRectangle(nil),
	}
	b.OnTapped = tapped
	if icon != "" {
		b.icon = NewIcon(icon, theme.ColorNameForeground, 17)
	}
	b.extend(b)
	return b
}

// Text returns the words on the button.
func (b *Button) Text() string { return b.words.Text() }

// Hint returns what the button says of itself, empty when its words do.
func (b *Button) Hint() string { return b.hint }

// SetText replaces the words.
func (b *Button) SetText(text string) { b.words.SetText(text); b.Refresh() }

// SetHint replaces the hint, for a button whose effect changes, such as undo.
func (b *Button) SetHint(hint string) { b.hint = hint }

// SetIcon replaces the icon of a button that has one.
func (b *Button) SetIcon(icon look.Icon) { b.name = icon; b.Refresh() }

// CreateRenderer implements [fyne.Widget].
func (b *Button) CreateRenderer() fyne.WidgetRenderer {
	objects := []fyne.CanvasObject{b.ground, b.over, b.ring, b.words}
	if b.icon != nil {
		objects = append(objects, b.icon)
	}
	return draw(b.place, b.least, b.restyle, objects...)
}
