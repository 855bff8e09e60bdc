package ui

import (
	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/look"
)

// NewPageHeader returns the title of a page with one sentence below it and
// what can be done on the right.
func NewPageHeader(title, sentence string, actions ...fyne.CanvasObject) fyne.CanvasObject {
	words := Stack(2, NewParagraph(look.Title, title), NewParagraph(look.Muted, sentence))
	return Aside(340, words, Flow(look.S2, actions...))
}

// NewSectionHeader returns the heading of a card, with a short note or a
// button on the right.
func NewSectionHeader(title string, right ...fyne.CanvasObject) fyne.CanvasObject {
	return Aside(170, NewLine(look.Subheading, title), Flow(look.S2, right...))
}

// NewSmall returns a button of the height of small text, for a status bar.
func NewSmall(text string, tapped func()) *Chip { return NewChip("", text, tapped) }
