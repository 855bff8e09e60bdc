package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// Avatar is a round with the initials of a person.
type Avatar struct {
	widget.BaseWidget

	round *canvas.Circle
	text  *canvas.Text
}

// NewAvatar returns the round of a person.
func NewAvatar(initials string) *Avatar {
	a := &Avatar{round: canvas.NewCircle(nil), text: canvas.NewText(initials, nil)}
	a.text.TextStyle = fyne.TextStyle{Bold: true}
	a.ExtendBaseWidget(a)
	return a
}

// CreateRenderer implements [fyne.Widget].
func (a *Avatar) CreateRenderer() fyne.WidgetRenderer {
	place := func(s fyne.Size) {
		side := min(s.Width, s.Height)
		put(a.round, (s.Width-side)/2, (s.Height-side)/2, side, side)
		m := a.text.MinSize()
		putText(a.text, (s.Width-m.Width)/2, (s.Height-m.Height)/2)
	}
	least := func() fyne.Size { return fyne.NewSquareSize(size(a, theme.SizeNameText) * 2.4) }
	restyle := func() {
		a.round.FillColor = colour(a, look.ColorAccentSoft)
		a.text.Color, a.text.TextSize = colour(a, look.ColorAccentText), size(a, theme.SizeNameCaptionText)
	}
	return draw(place, least, restyle, a.round, a.text)
}
