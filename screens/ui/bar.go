package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// Bar is a slim progress bar without words.
type Bar struct {
	widget.BaseWidget

	Colour fyne.ThemeColorName

	share       float64
	high        float32
	track, done *canvas.Rectangle
}

// NewBar returns a bar for a share from 0 to 1.
func NewBar(share float64) *Bar {
	b := &Bar{share: share, high: 6, Colour: theme.ColorNamePrimary, track: canvas.NewRectangle(nil), done: canvas.NewRectangle(nil)}
	b.ExtendBaseWidget(b)
	return b
}

// Set changes the share.
func (b *Bar) Set(share float64) { b.share = share; b.Refresh() }

// CreateRenderer implements [fyne.Widget].
func (b *Bar) CreateRenderer() fyne.WidgetRenderer {
	place := func(s fyne.Size) {
		y := (s.Height - b.high) / 2
		put(b.track, 0, y, s.Width, b.high)
		put(b.done, 0, y, max(s.Width*float32(min(b.share, 1)), b.high), b.high)
		b.done.Hidden = b.share <= 0
	}
	least := func() fyne.Size { return fyne.NewSize(32, b.high) }
	restyle := func() {
		b.track.FillColor, b.track.CornerRadius = colour(b, look.ColorTrack), b.high/2
		b.done.FillColor, b.done.CornerRadius = colour(b, b.Colour), b.high/2
	}
	return draw(place, least, restyle, b.track, b.done)
}

// NewProgressBar returns a bar with what it counts above it and how far it
// is on the right, as in 'Acties klaar    9 van 14'.
func NewProgressBar(label, words string, share float64) fyne.CanvasObject {
	b := NewBar(share)
	if share >= 1 {
		b.Colour = look.ColorOk
	}
	return Stack(look.S1, RowGrow(look.S2, 0, NewLine(look.Body, label), NewText(look.Caption, words)), b)
}
