package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// Hints is the layer on which a piece shows a few words about itself while it
// is pointed at or has the keyboard. Fyne has no tooltips. The shell puts one
// on top of its content; dialogs have their own. Pieces find it themselves.
type Hints struct {
	widget.BaseWidget

	card  *Card // nil: nothing to say
	below fyne.CanvasObject
}

// NewHints returns an empty layer. It takes no clicks.
func NewHints() *Hints {
	h := &Hints{}
	h.ExtendBaseWidget(h)
	return h
}

// widestHint is where the words of a hint go on below.
const widestHint float32 = 360

// showHint says words below a piece.
func showHint(below fyne.CanvasObject, words string) {
	if h := hintsFor(below); h != nil {
		h.say(below, words)
	}
}

// hideHint takes the words of a piece away, not those of another.
func hideHint(below fyne.CanvasObject) {
	if h := hintsFor(below); h != nil && h.below == below {
		h.card, h.below = nil, nil
		h.Refresh()
	}
}

// hintsFor finds the layer of the dialog on top, or of the page.
func hintsFor(o fyne.CanvasObject) *Hints {
	c := canvasOf(o)
	if c == nil {
		return nil
	}
	if top, ok := c.Overlays().Top().(*overlay); ok {
		return top.hints
	}
	page, ok := c.Content().(*fyne.Container)
	if !ok {
		return nil
	}
	for _, layer := range page.Objects {
		if h, ok := layer.(*Hints); ok {
			return h
		}
	}
	return nil
}

func (h *Hints) say(below fyne.CanvasObject, words string) {
	kind := look.Type{Size: theme.SizeNameCaptionText, Color: theme.ColorNameForeground}
	text := fyne.CanvasObject(NewText(kind, words))
	if text.MinSize().Width > widestHint {
		text = NewParagraph(kind, words)
		text.Resize(fyne.NewSize(widestHint, 0)) // how high it is follows from this
		text = Wide(widestHint, text)
	}
	h.card = NewCardWith(look.S1, Inset(1, look.S1, text))
	h.card.Ground, h.card.Lifted = theme.ColorNameOverlayBackground, true
	h.below = below
	h.Refresh()
}

// place puts the words below the piece, or above it at the bottom of the
// window, and never outside the window.
func (h *Hints) place(room fyne.Size) {
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(h.below)
	at = at.Subtract(fyne.CurrentApp().Driver().AbsolutePositionForObject(h))
	s := h.card.MinSize()
	x := at.X + h.below.Size().Width/2 - s.Width/2
	x = max(min(x, room.Width-s.Width-look.S2), look.S2)
	y := at.Y + h.below.Size().Height + look.S1
	if y+s.Height > room.Height {
		y = at.Y - s.Height - look.S1
	}
	put(h.card, x, y, s.Width, s.Height)
}

// CreateRenderer implements [fyne.Widget].
func (h *Hints) CreateRenderer() fyne.WidgetRenderer { return &hintsRenderer{hints: h} }

// hintsRenderer shows the card that is there at the moment.
type hintsRenderer struct {
	hints *Hints
	size  fyne.Size
}

func (r *hintsRenderer) Destroy()           {}
func (r *hintsRenderer) MinSize() fyne.Size { return fyne.Size{} }
func (r *hintsRenderer) Layout(s fyne.Size) { r.size = s; r.Refresh() }

func (r *hintsRenderer) Objects() []fyne.CanvasObject {
	if r.hints.card == nil {
		return nil
	}
	return []fyne.CanvasObject{r.hints.card}
}

func (r *hintsRenderer) Refresh() {
	if r.hints.card != nil {
		r.hints.place(r.size)
	}
	canvas.Refresh(r.hints)
}
