package ui

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"kindvriendelijk/screens/look"
)

// Toasts shows a short message at the bottom of the window, with a button to
// undo what was done. It lies over the page and takes no clicks beside itself.
type Toasts struct {
	run   *Runner
	layer *fyne.Container
	stop  func() // stops the clock of the message that is shown
}

// stay is how long a message stays; one with a button gives time to reach it.
const (
	stay     = 6 * time.Second
	stayUndo = 12 * time.Second
)

// NewToasts returns an empty layer; put [Toasts.Layer] on top of the window.
func NewToasts(run *Runner) *Toasts {
	return &Toasts{run: run, layer: container.New(&toastPlace{}), stop: func() {}}
}

// Layer returns what lies over the page.
func (t *Toasts) Layer() fyne.CanvasObject { return t.layer }

// Show shows a message in place of the one before; undo may be nil.
func (t *Toasts) Show(message string, undo func()) {
	t.stop()
	parts := []fyne.CanvasObject{NewIcon(look.Check, look.ColorOk, 18), NewParagraph(look.Body, message)}
	long := stay
	if undo != nil {
		parts = append(parts, NewSecondary("Ongedaan maken", look.Undo, func() { t.Hide(); undo() }))
		long = stayUndo
	}
	parts = append(parts, NewIconButton(look.Cross, "Sluit dit bericht", t.Hide))
	card := NewNotice(Klaar, RowGrow(look.S2, 1, parts...))
	card.Ground, card.Lifted = theme.ColorNameOverlayBackground, true
	t.layer.Objects = []fyne.CanvasObject{card}
	t.layer.Layout.(*toastPlace).message = message
	t.layer.Refresh()
	t.stop = t.run.After(long, t.Hide)
}

// Hide takes the message away.
func (t *Toasts) Hide() {
	t.stop()
	t.layer.Objects = nil
	t.layer.Refresh()
}

// toastPlace puts a message in the middle above the status bar, as wide as its
// words but never wider than the window.
type toastPlace struct{ message string }

func (l *toastPlace) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

func (l *toastPlace) Layout(objects []fyne.CanvasObject, room fyne.Size) {
	for _, card := range objects {
		words := fyne.MeasureText(l.message, theme.TextSize(), fyne.TextStyle{}).Width
		width := min(card.MinSize().Width+words, room.Width-2*look.S6, 720*textScale())
		card.Resize(fyne.NewSize(width, card.MinSize().Height))
		high := card.MinSize().Height
		put(card, (room.Width-width)/2, room.Height-high-look.S8-look.S4*textScale(), width, high)
	}
}
