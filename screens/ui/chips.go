package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"

	"kindvriendelijk/screens/look"
)

// A ChipKind is how a [Chip] looks.
type ChipKind int

// A filter or a file has a border, a link has none, a tab has a line below it.
const (
	ChipRound ChipKind = iota
	ChipLink
	ChipTab
)

// Chip is a small button: a filter that is on or off, a thing that hangs on
// the page, such as a file, a link or a tab.
type Chip struct {
	touch

	On bool

	kind   ChipKind
	words  *Text
	under  *canvas.Rectangle // the line below a tab
	line   fyne.CanvasObject
	ground *canvas.Rectangle
	ring   *canvas.Rectangle
}

// NewChip returns a chip; the icon may be empty.
func NewChip(icon look.Icon, words string, tapped func()) *Chip {
	return newChip(ChipRound, words, tapped, func(t *Text) fyne.CanvasObject {
		if icon == "" {
			return t
		}
		return Row(look.S1, NewIcon(icon, look.ColorAccentText, 14), t)
	})
}

// NewLink returns words in the accent that lead to another page.
func NewLink(words string, tapped func()) *Chip {
	return newChip(ChipLink, words, tapped, func(t *Text) fyne.CanvasObject {
		return Row(look.S1, t, NewIcon(look.Right, look.ColorAccentText, 13))
	})
}

// NewBack returns words that lead back.
func NewBack(words string, tapped func()) *Chip {
	return newChip(ChipLink, words, tapped, func(t *Text) fyne.CanvasObject {
		return Row(look.S1, NewIcon(look.Left, look.ColorAccentText, 13), t)
	})
}

func newChip(kind ChipKind, words string, tapped func(), line func(*Text) fyne.CanvasObject) *Chip {
	c := &Chip{
		kind: kind, words: NewText(look.Caption, words),
		under: canvas.NewRectangle(nil), ground: canvas.NewRectangle(nil), ring: canvas.NewRectangle(nil),
	}
	c.OnTapped = tapped
	c.line = line(c.words)
	c.extend(c)
	return c
}

// Text returns the words on the chip.
func (c *Chip) Text() string { return c.words.Text() }

// SetText replaces the words.
func (c *Chip) SetText(text string) { c.words.SetText(text); c.Refresh() }

// SetOn switches the chip on or off.
func (c *Chip) SetOn(on bool) { c.On = on; c.Refresh() }

// CreateRenderer implements [fyne.Widget].
func (c *Chip) CreateRenderer() fyne.WidgetRenderer {
	place := func(s fyne.Size) {
		put(c.ground, 0, 0, s.Width, s.Height)
		put(c.ring, 0, 0, s.Width, s.Height)
		put(c.line, c.side(), look.S1+1, s.Width-2*c.side(), s.Height-2*look.S1-2)
		put(c.under, c.side(), s.Height-3, s.Width-2*c.side(), 3)
	}
	least := func() fyne.Size { return c.line.MinSize().AddWidthHeight(2*c.side(), 2*look.S1+2) }
	return draw(place, least, c.restyle, c.ground, c.line, c.under, c.ring)
}

func (c *Chip) side() float32 {
	if c.kind == ChipLink {
		return look.S1
	}
	return look.S3
}

func (c *Chip) restyle() {
	kind := look.Type{Size: theme.SizeNameCaptionText, Color: theme.ColorNameForeground}
	ground, border, width := look.ColorSurface, look.ColorBorder, float32(1)
	switch {
	case c.kind == ChipLink:
		kind, ground, width = look.Label.In(look.ColorAccentText), "", 0
	case c.kind == ChipTab:
		kind, ground, width = look.Muted, "", 0
		if c.On {
			kind = look.Strong.In(look.ColorAccentText)
		}
	case c.On:
		kind, ground, border = look.Label.In(look.ColorAccentText), look.ColorAccentSoft, theme.ColorNamePrimary
	}
	if c.hovered && c.kind != ChipRound {
		ground = theme.ColorNameHover
	}
	if c.hovered && c.kind == ChipRound {
		border = theme.ColorNamePrimary
	}
	c.words.SetType(kind)
	c.ground.FillColor = nil
	if ground != "" {
		c.ground.FillColor = colour(c, ground)
	}
	c.ground.StrokeColor, c.ground.StrokeWidth = colour(c, border), width
	c.ground.CornerRadius = min(c.line.MinSize().Height/2+look.S1+1, 14)
	c.paintRing(c.ring, c.ground.CornerRadius, theme.ColorNamePrimary)
	c.under.FillColor, c.under.CornerRadius = colour(c, theme.ColorNamePrimary), 1.5
	c.under.Hidden = c.kind != ChipTab || !c.On
}
