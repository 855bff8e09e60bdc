package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"kindvriendelijk/screens/look"
)

// Hints shows a few words below the button that is pointed at or has the
// keyboard. Fyne has no tooltips. A nil Hints shows nothing.
type Hints struct {
	layer *fyne.Container
}

// NewHints returns an empty layer; put [Hints.Layer] on top of the window.
func NewHints() *Hints { return &Hints{layer: container.NewWithoutLayout()} }

// Layer returns what lies over the page. It takes no clicks.
func (h *Hints) Layer() fyne.CanvasObject { return h.layer }

func (h *Hints) show(below fyne.CanvasObject, words string) {
	if h == nil || words == "" {
		return
	}
	card := NewCardWith(look.S1, Inset(1, look.S1, NewText(look.Type{Size: theme.SizeNameCaptionText, Color: theme.ColorNameForeground}, words)))
	card.Ground, card.Lifted = theme.ColorNameOverlayBackground, true
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(below)
	s := card.MinSize()
	x := at.X + below.Size().Width/2 - s.Width/2
	x = max(min(x, h.layer.Size().Width-s.Width-look.S2), look.S2)
	put(card, x, at.Y+below.Size().Height+look.S1, s.Width, s.Height)
	h.layer.Objects = []fyne.CanvasObject{card}
	h.layer.Refresh()
}

func (h *Hints) hide() {
	if h == nil {
		return
	}
	h.layer.Objects = nil
	h.layer.Refresh()
}
