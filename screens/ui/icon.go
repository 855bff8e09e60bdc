package ui

import (
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// Icon is a picture of the family that grows with the text.
type Icon struct {
	widget.BaseWidget

	name  look.Icon
	ink   fyne.ThemeColorName
	side  float32 // at a text scale of 1
	image *canvas.Image
}

// NewIcon returns an icon with sides of so many pixels at normal text.
func NewIcon(name look.Icon, colour fyne.ThemeColorName, side float32) *Icon {
	i := &Icon{name: name, ink: colour, image: &canvas.Image{FillMode: canvas.ImageFillContain}, side: side}
	i.ExtendBaseWidget(i)
	return i
}

// Set shows another picture.
func (i *Icon) Set(name look.Icon, colour fyne.ThemeColorName) {
	if i.name == name && i.ink == colour {
		return
	}
	i.name, i.ink = name, colour
	i.Refresh()
}

// CreateRenderer implements [fyne.Widget].
func (i *Icon) CreateRenderer() fyne.WidgetRenderer {
	place := func(s fyne.Size) {
		put(i.image, 0, 0, s.Width, s.Height)
		i.paint()
	}
	least := func() fyne.Size {
		return fyne.NewSquareSize(i.side * size(i, theme.SizeNameText) / 14)
	}
	return draw(place, least, i.paint, i.image)
}

// paint takes the picture at the size of the screen's own points, so that it
// stays sharp when the system magnifies.
func (i *Icon) paint() {
	zoom := float32(1)
	if c := canvasOf(i); c != nil {
		zoom = c.Scale()
	}
	side := float64(min(i.image.Size().Width, i.image.Size().Height) * zoom)
	if side < 1 {
		side = float64(i.side * zoom)
	}
	picture := i.name.Picture(int(math.Ceil(side)), colour(i, i.ink))
	if i.image.Image != picture {
		i.image.Image = picture
		i.image.Refresh()
	}
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
