package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"kindvriendelijk/screens/look"
)

// NewFact returns a small name with its value below it.
func NewFact(name, value string) fyne.CanvasObject {
	return Stack(0, NewLine(look.Caption, name), NewLine(look.Body, value))
}

// NewCheckLine returns one thing that must be in order, with what is there or
// what is missing, and a button to put it right.
func NewCheckLine(s Status, what, detail, button string, tapped func()) fyne.CanvasObject {
	words := []fyne.CanvasObject{NewParagraph(look.Strong, what), NewParagraph(look.Caption, detail)}
	if button != "" {
		words = append(words, container.New(layout.NewCustomPaddedLayout(0, 0, -look.S1, 0), Row(0, NewLink(button, tapped))))
	}
	return RowTop(look.S2, 1, NewIcon(s.Shape, s.Colour, 18), Stack(0, words...))
}
