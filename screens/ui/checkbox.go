package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"

	"kindvriendelijk/screens/look"
)

// Checkbox is a box with words that can be on or off; the words wrap and can
// be clicked too.
type Checkbox struct {
	touch

	OnChanged func(on bool)

	on        bool
	words     *Text
	help      *Text
	column    *fyne.Container
	ground    *canvas.Rectangle
	box, ring *canvas.Rectangle
	mark      *Icon
}

// NewCheckbox returns a box that is off; help may be empty.
func NewCheckbox(words, help string, changed func(on bool)) *Checkbox {
	c := &Checkbox{
		OnChanged: changed, words: NewParagraph(look.Body, words), help: NewParagraph(look.Caption, help),
		ground: canvas.NewRectangle(nil), box: canvas.NewRectangle(nil), ring: canvas.NewRectangle(nil),
		mark: NewIcon(look.Check, theme.ColorNameForegroundOnPrimary, 14),
	}
	c.column = Stack(0, c.words)
	if help != "" {
		c.column.Add(c.help)
	}
	c.OnTapped = func() {
		c.SetOn(!c.on)
		if c.OnChanged != nil {
			c.OnChanged(c.on)
		}
	}
	c.extend(c)
	return c
}

// Text returns the words beside the box.
func (c *Checkbox) Text() string { return c.words.Text() }

// On reports whether the box is ticked.
func (c *Checkbox) On() bool { return c.on }

// SetOn ticks the box or not, without calling OnChanged.
func (c *Checkbox) SetOn(on bool) {
	if c.on != on {
		c.on = on
		c.Refresh()
	}
}

// CreateRenderer implements [fyne.Widget].
func (c *Checkbox) CreateRenderer() fyne.WidgetRenderer {
	side := func() float32 { return c.mark.MinSize().Width + look.S1 }
	place := func(s fyne.Size) {
		w := side()
		line := fyne.MeasureText("M", size(c, theme.SizeNameText), fyne.TextStyle{}).Height
		y := look.S1 + (line-w)/2
		put(c.ground, 0, 0, s.Width, s.Height)
		put(c.ring, 0, 0, s.Width, s.Height)
		put(c.box, look.S1, y, w, w)
		put(c.mark, look.S1+2, y+2, w-4, w-4)
		put(c.column, w+3*look.S1, look.S1, s.Width-w-4*look.S1, s.Height-2*look.S1)
	}
	least := func() fyne.Size { return c.column.MinSize().AddWidthHeight(side()+4*look.S1, 2*look.S1) }
	return draw(place, least, c.restyle, c.ground, c.box, c.mark, c.column, c.ring)
}

func (c *Checkbox) restyle() {
	ink := theme.ColorNameForeground
	c.box.StrokeColor, c.box.StrokeWidth, c.box.CornerRadius = colour(c, theme.ColorNameInputBorder), 1.5, 4
	c.box.FillColor = colour(c, theme.ColorNameInputBackground)
	if c.on {
		c.box.StrokeColor, c.box.FillColor = colour(c, theme.ColorNamePrimary), colour(c, theme.ColorNamePrimary)
	}
	if c.Disabled() {
		ink = theme.ColorNameDisabled
		c.box.StrokeColor = colour(c, theme.ColorNameDisabled)
	}
	c.mark.Hidden = !c.on
	c.words.SetType(look.Body.In(ink))
	c.ground.CornerRadius = 6
	c.paintOver(c.ground)
	c.paintRing(c.ring, 6, theme.ColorNamePrimary)
}
