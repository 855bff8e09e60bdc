package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// wheel lies over a field and catches only the mouse wheel. Fyne's entry
// scrolls its own text and keeps the wheel even when there is nothing to
// scroll, so that a page would stand still below the pointer.
type wheel struct {
	widget.BaseWidget

	entry *Entry
	text  *container.Scroll // in which the entry shows its text; may be nil
}

func newWheel(e *Entry, drawn []fyne.CanvasObject) *wheel {
	w := &wheel{entry: e}
	for _, o := range drawn {
		if s, ok := o.(*container.Scroll); ok {
			w.text = s
		}
	}
	w.ExtendBaseWidget(w)
	return w
}

// CreateRenderer implements [fyne.Widget]; there is nothing to see.
func (w *wheel) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(container.NewWithoutLayout())
}

// Scrolled implements [fyne.Scrollable]: a long text moves first, and the page
// moves when the text can't. A single line never moves for a wheel that turns
// up or down.
func (w *wheel) Scrolled(e *fyne.ScrollEvent) {
	if w.text != nil && (w.entry.MultiLine || e.Scrolled.DX != 0) {
		before := w.text.Offset
		w.text.Scrolled(e)
		if w.text.Offset != before {
			return
		}
	}
	scrollAround(w.entry.self, e)
}

// scrollAround hands the wheel to what a piece is in.
func scrollAround(o fyne.CanvasObject, e *fyne.ScrollEvent) {
	for around := range scrollsAround(o) {
		around.Scrolled(e)
	}
}
