package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

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
	widget.BaseWidget

	OnTapped func()
	On       bool

	kind             ChipKind
	words            *Text
	under            *canvas.Rectangle // the line below a tab
	line             fyne.CanvasObject
	ground           *canvas.Rectangle
	hovered, focused bool
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
	c := &Chip{OnTapped: tapped, kind: kind, words: NewText(look.Caption, words), under: canvas.NewRectangle(nil), ground: canvas.NewRectangle(nil)}
	c.line = line(c.words)
	c.ExtendBaseWidget(c)
	return c
}

// Tapped implements [fyne.Tappable].
func (c *Chip) Tapped(*fyne.PointEvent) {
	if c.OnTapped != nil {
		c.OnTapped()
	}
}

// Cursor implements [desktop.Cursorable].
func (c *Chip) Cursor() desktop.Cursor { return desktop.PointerCursor }

// MouseIn implements [desktop.Hoverable].
func (c *Chip) MouseIn(*desktop.MouseEvent) { c.hovered = true; c.Refresh() }

// MouseMoved implements [desktop.Hoverable].
func (c *Chip) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements [desktop.Hoverable].
func (c *Chip) MouseOut() { c.hovered = false; c.Refresh() }

// FocusGained implements [fyne.Focusable].
func (c *Chip) FocusGained() { c.focused = true; c.Refresh() }

// FocusLost implements [fyne.Focusable].
func (c *Chip) FocusLost() { c.focused = false; c.Refresh() }

// TypedRune implements [fyne.Focusable].
func (c *Chip) TypedRune(rune) {}

// TypedKey implements [fyne.Focusable].
func (c *Chip) TypedKey(e *fyne.KeyEvent) {
	if e.Name == fyne.KeySpace || e.Name == fyne.KeyReturn || e.Name == fyne.KeyEnter {
		c.Tapped(nil)
	}
}

// CreateRenderer implements [fyne.Widget].
func (c *Chip) CreateRenderer() fyne.WidgetRenderer {
	place := func(s fyne.Size) {
		put(c.ground, 0, 0, s.Width, s.Height)
		put(c.line, c.side(), look.S1+1, s.Width-2*c.side(), s.Height-2*look.S1-2)
		put(c.under, c.side(), s.Height-3, s.Width-2*c.side(), 3)
	}
	least := func() fyne.Size { return c.line.MinSize().AddWidthHeight(2*c.side(), 2*look.S1+2) }
	return draw(place, least, c.restyle, c.ground, c.line, c.under)
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
	if c.hovered && c.kind == ChipRound || c.focused {
		border = theme.ColorNamePrimary
	}
	if c.focused {
		width = 2
	}
	c.words.SetType(kind)
	c.ground.FillColor = nil
	if ground != "" {
		c.ground.FillColor = colour(c, ground)
	}
	c.ground.StrokeColor, c.ground.StrokeWidth = colour(c, border), width
	c.ground.CornerRadius = min(c.line.MinSize().Height/2+look.S1+1, 14)
	c.under.FillColor, c.under.CornerRadius = colour(c, theme.ColorNamePrimary), 1.5
	c.under.Hidden = c.kind != ChipTab || !c.On
}
