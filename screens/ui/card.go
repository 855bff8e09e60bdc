package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// Card is a sheet of paper with round corners.
type Card struct {
	widget.BaseWidget

	Ground fyne.ThemeColorName // ColorSurface unless set
	Bare   bool                // without a border and a shadow
	Lifted bool                // with the shadow of a thing that floats

	content fyne.CanvasObject
	sheet   *canvas.Rectangle
	edge    *canvas.Rectangle // nil, or a bar on the left in the colour of a status
	tone    fyne.ThemeColorName
}

// NewCard returns a card with the usual room around its content.
func NewCard(content fyne.CanvasObject) *Card { return NewCardWith(look.S4, content) }

// NewCardWith returns a card with its own room around the content.
func NewCardWith(room float32, content fyne.CanvasObject) *Card {
	c := &Card{Ground: look.ColorSurface, content: Inset(room, room, content), sheet: canvas.NewRectangle(nil)}
	c.ExtendBaseWidget(c)
	return c
}

// NewTint returns a card without a border, in a soft colour.
func NewTint(ground fyne.ThemeColorName, content fyne.CanvasObject) *Card {
	c := NewCardWith(look.S3, content)
	c.Ground, c.Bare = ground, true
	return c
}

// NewNotice returns a card with a bar in the colour of a status on its left.
func NewNotice(s Status, content fyne.CanvasObject) *Card {
	c := NewCard(content)
	c.edge, c.tone = canvas.NewRectangle(nil), s.Colour
	return c
}

// CreateRenderer implements [fyne.Widget].
func (c *Card) CreateRenderer() fyne.WidgetRenderer {
	objects := []fyne.CanvasObject{c.sheet, c.content}
	if c.edge != nil {
		objects = []fyne.CanvasObject{c.sheet, c.edge, c.content}
	}
	place := func(s fyne.Size) {
		put(c.sheet, 0, 0, s.Width, s.Height)
		put(c.content, 0, 0, s.Width, s.Height)
		if c.edge != nil {
			put(c.edge, 0, 0, 5, s.Height)
		}
	}
	return draw(place, c.content.MinSize, c.restyle, objects...)
}

func (c *Card) restyle() {
	paintSheet(c, c.sheet, c.Ground, c.Bare)
	if c.Lifted {
		c.sheet.Shadow.BlurRadius, c.sheet.Shadow.Spread, c.sheet.Shadow.Offset = 18, 2, fyne.NewPos(0, 5)
	}
	if c.edge != nil {
		c.edge.FillColor = colour(c, c.tone)
		c.edge.TopLeftCornerRadius, c.edge.BottomLeftCornerRadius = c.sheet.CornerRadius, c.sheet.CornerRadius
	}
}

func paintSheet(w fyne.Widget, sheet *canvas.Rectangle, ground fyne.ThemeColorName, bare bool) {
	sheet.FillColor = colour(w, ground)
	sheet.CornerRadius = size(w, theme.SizeNameCardRadius)
	if bare {
		sheet.CornerRadius -= 2
		return
	}
	sheet.StrokeColor = colour(w, look.ColorBorder)
	sheet.StrokeWidth = 1
	sheet.Shadow = canvas.Shadow{
		Color: colour(w, theme.ColorNameShadow), BlurRadius: 3, Offset: fyne.NewPos(0, 1),
	}
}

// Rule is a hairline between parts of a card.
func Rule() fyne.CanvasObject { return widget.NewSeparator() }
