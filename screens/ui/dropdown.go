package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"kindvriendelijk/screens/look"
)

// dropdown is a sheet that hangs below a field, or above it when there is
// more room. Esc or a click elsewhere closes it.
type dropdown struct {
	anchor  fyne.CanvasObject
	content fyne.CanvasObject
	high    func() float32 // how high the content wants to be
	slim    bool           // only as wide as its content
	least   float32        // how wide it is at least, at a text scale of 1
	layer   *overlay
}

// newDropdown returns a sheet at least as wide as its anchor, unless slim.
func newDropdown(anchor, content fyne.CanvasObject, high func() float32) *dropdown {
	d := &dropdown{anchor: anchor, content: content, high: high}
	card := NewCardWith(look.S1, content)
	card.Ground, card.Lifted = theme.ColorNameOverlayBackground, true
	d.layer = newOverlay(card, d.room)
	d.layer.onEsc, d.layer.outside = d.close, d.close
	return d
}

func (d *dropdown) room(win fyne.Size) (fyne.Position, fyne.Size) {
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(d.anchor)
	under := at.Y + d.anchor.Size().Height + 2
	below, above := win.Height-under-look.S2, at.Y-2-look.S2
	anchor := d.anchor.Size().Width
	if d.slim {
		anchor = 0
	}
	width := max(anchor, d.content.MinSize().Width+2*look.S1, d.least*textScale())
	width = min(width, win.Width-2*look.S2)
	x := max(min(at.X, win.Width-width-look.S2), look.S2)
	high := d.high() + 2*look.S1
	if high > below && above > below {
		high = min(high, above)
		return fyne.NewPos(x, at.Y-2-high), fyne.NewSize(width, high)
	}
	return fyne.NewPos(x, under), fyne.NewSize(width, min(high, below))
}

// open shows the sheet with the keyboard on first. It reports false when the
// anchor is not on a window.
func (d *dropdown) open(first fyne.Focusable) bool {
	c := canvasOf(d.anchor)
	if c == nil {
		return false
	}
	d.layer.show(c, first)
	return true
}

// fit places the sheet again after its content changed.
func (d *dropdown) fit() { d.layer.Refresh() }

func (d *dropdown) close() { d.layer.hide() }
