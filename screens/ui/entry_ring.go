package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// CreateRenderer implements [fyne.Widget].
func (e *Entry) CreateRenderer() fyne.WidgetRenderer {
	r := &ringed{WidgetRenderer: e.Entry.CreateRenderer(), entry: e}
	r.wheel = newWheel(e, r.WidgetRenderer.Objects())
	r.paint()
	return r
}

// ringed draws Fyne's entry with our ring around it.
type ringed struct {
	fyne.WidgetRenderer
	entry *Entry
	wheel *wheel
}

func (r *ringed) Layout(s fyne.Size) {
	r.WidgetRenderer.Layout(s)
	put(r.entry.ring, 0, 0, s.Width, s.Height)
	put(r.wheel, 0, 0, s.Width, s.Height)
}

func (r *ringed) Objects() []fyne.CanvasObject {
	return append(r.WidgetRenderer.Objects(), r.entry.ring, r.wheel)
}

func (r *ringed) Refresh() {
	r.paint()
	r.WidgetRenderer.Refresh()
	r.entry.ring.Refresh()
}

func (r *ringed) paint() {
	w := r.entry.self
	r.entry.ring.Hidden = !r.entry.focused || r.entry.Disabled()
	r.entry.ring.CornerRadius = size(w, theme.SizeNameInputRadius)
	r.entry.ring.StrokeColor, r.entry.ring.StrokeWidth = colour(w, theme.ColorNamePrimary), ringWidth
}
