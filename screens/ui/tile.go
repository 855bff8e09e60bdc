package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"

	"kindvriendelijk/screens/look"
)

// Tile is a card that is a button: click, or focus and press Enter or Space.
type Tile struct {
	touch

	Selected bool // soft accent, for rows of a list
	Flat     bool // no border, for rows of a list

	content           fyne.CanvasObject
	sheet, over, ring *canvas.Rectangle
}

// NewTile returns a tile.
func NewTile(content fyne.CanvasObject, tapped func()) *Tile {
	return newTile(Inset(look.S4, look.S4, content), false, tapped)
}

// NewRowTile returns a tile for a row of a list.
func NewRowTile(content fyne.CanvasObject, tapped func()) *Tile {
	return newTile(Inset(look.S2, look.S3, content), true, tapped)
}

func newTile(content fyne.CanvasObject, flat bool, tapped func()) *Tile {
	t := &Tile{}
	t.setup(content, flat, tapped)
	t.extend(t)
	return t
}

// setup is for widgets that are a Tile with more.
func (t *Tile) setup(content fyne.CanvasObject, flat bool, tapped func()) {
	t.OnTapped, t.Flat, t.content = tapped, flat, content
	t.sheet, t.over, t.ring = canvas.NewRectangle(nil), canvas.NewRectangle(nil), canvas.NewRectangle(nil)
}

// SetSelected shows or hides the selection.
func (t *Tile) SetSelected(on bool) { t.Selected = on; t.Refresh() }

// CreateRenderer implements [fyne.Widget].
func (t *Tile) CreateRenderer() fyne.WidgetRenderer {
	place := func(s fyne.Size) {
		put(t.sheet, 0, 0, s.Width, s.Height)
		put(t.content, 0, 0, s.Width, s.Height)
		put(t.over, 0, 0, s.Width, s.Height)
		put(t.ring, 1, 1, s.Width-2, s.Height-2)
	}
	return draw(place, t.content.MinSize, t.restyle, t.sheet, t.over, t.content, t.ring)
}

func (t *Tile) restyle() {
	ground := look.ColorSurface
	if t.Selected {
		ground = look.ColorAccentSoft
	}
	paintSheet(t, t.sheet, ground, t.Flat)
	radius := t.sheet.CornerRadius
	t.over.CornerRadius = radius
	t.paintOver(t.over)
	t.paintRing(t.ring, radius, theme.ColorNamePrimary)
}

// NewSlimTile returns a tile for a row of a tree.
func NewSlimTile(content fyne.CanvasObject, tapped func()) *Tile {
	return newTile(Inset(look.S1+2, look.S2, content), true, tapped)
}
