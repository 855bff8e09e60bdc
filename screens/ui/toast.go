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

// stay is how long a message stays.
const stay = 8 * time.Second

// NewToasts returns an empty layer; put [Toasts.Layer] on top of the window.
func NewToasts(run *Runner) *Toasts {
	return &Toasts{run: run, layer: container.NewStack(), stop: func() {}}
}

// Layer returns what lies over the page.
func (t *Toasts) Layer() fyne.CanvasObject { return t.layer }

// Show shows a message; undo may be nil.
func (t *Toasts) Show(message string, undo func()) {
	t.stop()
	parts := []fyne.CanvasObject{NewIcon(look.Check, look.ColorOk, 18), NewText(look.Body, message)}
	if undo != nil {
		b := NewSecondary("Ongedaan maken", look.Undo, func() { t.Hide(); undo() })
		parts = append(parts, b)
	}
	parts = append(parts, NewIconButton(look.Cross, "Sluit dit bericht", t.Hide))
	card := NewNotice(Klaar, Row(look.S2, parts...))
	card.Ground, card.Lifted = theme.ColorNameOverlayBackground, true
	t.layer.Objects = []fyne.CanvasObject{container.NewVBox(Spring(), container.NewCenter(card), Space(0, look.S8+look.S2))}
	t.layer.Refresh()
	t.stop = t.run.After(stay, t.Hide)
}

// Hide takes the message away.
func (t *Toasts) Hide() {
	t.stop()
	t.layer.Objects = nil
	t.layer.Refresh()
}
