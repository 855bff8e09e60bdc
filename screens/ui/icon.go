package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// Icon is a picture of the family that grows with the text.
type Icon struct {
	widget.BaseWidget

	image *canvas.Image
	side  float32 // at a text scale of 1
}

// NewIcon returns an icon with sides of so many pixels at normal text.
func NewIcon(name look.Icon, colour fyne.ThemeColorName, side float32) *Icon {
	i := &Icon{image: canvas.NewImageFromResource(name.In(colour)), side: side}
	i.image.FillMode = canvas.ImageFillContain
	i.ExtendBaseWidget(i)
	return i
}

// Set shows another picture.
func (i *Icon) Set(name look.Icon, colour fyne.ThemeColorName) {
	i.image.Resource = name.In(colour)
	i.image.Refresh()
}

// CreateRenderer implements [fyne.Widget].
func (i *Icon) CreateRenderer() fyne.WidgetRenderer {
	place := func(s fyne.Size) { put(i.image, 0, 0, s.Width, s.Height) }
	least := func() fyne.Size {
		return fyne.NewSquareSize(i.side * size(i, theme.SizeNameText) / 14)
	}
	return draw(place, least, func() {}, i.image)
}

// NewBadge returns an icon in a soft round box, for tiles and empty pages.
func NewBadge(name look.Icon, side float32) fyne.CanvasObject {
	return NewStatusBadge(name, look.ColorAccentText, look.ColorAccentSoft, side)
}

// NewStatusBadge is NewBadge in other colours.
func NewStatusBadge(name look.Icon, colour, ground fyne.ThemeColorName, side float32) fyne.CanvasObject {
	c := NewCardWith(side/2, NewIcon(name, colour, side))
	c.Ground, c.Bare = ground, true
	return c
}
