package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// Tile is a card that is a button: click, or focus and press Enter or Space.
type Tile struct {
	widget.BaseWidget

	OnTapped func()
	Selected bool // soft accent, for rows of a list
	Flat     bool // no border, for rows of a list

	content          fyne.CanvasObject
	sheet, ring      *canvas.Rectangle
	hovered, focused bool
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
	t.ExtendBaseWidget(t)
	return t
}

// setup is for widgets that are a Tile with more.
func (t *Tile) setup(content fyne.CanvasObject, flat bool, tapped func()) {
	t.OnTapped, t.Flat, t.content = tapped, flat, content
	t.sheet, t.ring = canvas.NewRectangle(nil), canvas.NewRectangle(nil)
}

// SetSelected shows or hides the selection.
func (t *Tile) SetSelected(on bool) { t.Selected = on; t.Refresh() }

// Tapped implements [fyne.Tappable].
func (t *Tile) Tapped(*fyne.PointEvent) {
	if t.OnTapped != nil {
		t.OnTapped()
	}
}

// Cursor implements [desktop.Cursorable].
func (t *Tile) Cursor() desktop.Cursor { return desktop.PointerCursor }

// MouseIn implements [desktop.Hoverable].
func (t *Tile) MouseIn(*desktop.MouseEvent) { t.hovered = true; t.Refresh() }

// MouseMoved implements [desktop.Hoverable].
func (t *Tile) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements [desktop.Hoverable].
func (t *Tile) MouseOut() { t.hovered = false; t.Refresh() }

// FocusGained implements [fyne.Focusable].
func (t *Tile) FocusGained() { t.focused = true; t.Refresh() }

// FocusLost implements [fyne.Focusable].
func (t *Tile) FocusLost() { t.focused = false; t.Refresh() }

// TypedRune implements [fyne.Focusable].
func (t *Tile) TypedRune(rune) {}

// TypedKey implements [fyne.Focusable].
func (t *Tile) TypedKey(e *fyne.KeyEvent) {
	if e.Name == fyne.KeySpace || e.Name == fyne.KeyReturn || e.Name == fyne.KeyEnter {
		t.Tapped(nil)
	}
}

// CreateRenderer implements [fyne.Widget].
func (t *Tile) CreateRenderer() fyne.WidgetRenderer {
	place := func(s fyne.Size) {
		put(t.sheet, 0, 0, s.Width, s.Height)
		put(t.content, 0, 0, s.Width, s.Height)
		put(t.ring, 0, 0, s.Width, s.Height)
	}
	return draw(place, t.content.MinSize, t.restyle, t.sheet, t.content, t.ring)
}

func (t *Tile) restyle() {
	ground := look.ColorSurface
	if t.Selected {
		ground = look.ColorAccentSoft
	}
	paintSheet(t, t.sheet, ground, t.Flat)
	t.ring.FillColor = nil
	if t.hovered && !t.Selected {
		t.ring.FillColor = colour(t, theme.ColorNameHover)
	}
	t.ring.CornerRadius = t.sheet.CornerRadius
	t.ring.StrokeWidth = 0
	if t.focused {
		t.ring.StrokeColor, t.ring.StrokeWidth = colour(t, theme.ColorNamePrimary), 2
	}
}

// NewSlimTile returns a tile for a row of a tree.
func NewSlimTile(content fyne.CanvasObject, tapped func()) *Tile {
	return newTile(Inset(look.S1+2, look.S2, content), true, tapped)
}
