package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"kindvriendelijk/screens/look"
)

// Dialog is a sheet in the middle of the window that wants an answer first.
// Esc closes it. It is never wider or higher than the window: its content
// scrolls.
type Dialog struct {
	First    fyne.Focusable // gets the keyboard; nil: the first piece that takes it
	OnClosed func()         // also after Esc; may be nil

	title   *Text
	width   float32 // at a text scale of 1
	head    fyne.CanvasObject
	content fyne.CanvasObject
	buttons *fyne.Container
	layer   *overlay
	scroll  *Scroll
	frame   *fyne.Container
}

// NewDialog returns a dialog that is not shown yet; width counts for normal
// text and grows with it.
func NewDialog(title string, width float32, content fyne.CanvasObject) *Dialog {
	d := &Dialog{title: NewParagraph(look.Heading, title), width: width, content: content, buttons: Flow(look.S2)}
	d.head = RowTop(look.S2, 0, d.title, NewIconButton(look.Cross, "Sluiten (Esc)", d.Close))
	d.scroll = NewScroll(content)
	d.frame = container.NewBorder(Stack(0, d.head, Space(0, look.S3)), Stack(0, Space(0, look.S4), d.buttons), nil, nil, d.scroll)
	card := NewCardWith(look.S5, d.frame)
	card.Ground, card.Lifted = theme.ColorNameOverlayBackground, true
	d.layer = newOverlay(card, d.room)
	d.layer.dim, d.layer.onEsc = true, d.Close
	d.scroll.layer = d.layer
	return d
}

// SetButtons sets the buttons below the content, the most important one first.
func (d *Dialog) SetButtons(buttons ...fyne.CanvasObject) {
	d.buttons.Objects = buttons
	d.buttons.Refresh()
}

// Show shows the dialog over a window.
func (d *Dialog) Show(win fyne.Window) { d.layer.show(win.Canvas(), d.First) }

// Close takes the dialog away.
func (d *Dialog) Close() {
	if d.layer.canvas == nil {
		return
	}
	d.layer.hide()
	if d.OnClosed != nil {
		d.OnClosed()
	}
}

// Fit makes the dialog as high as its content has become.
func (d *Dialog) Fit() { d.layer.Refresh() }

func (d *Dialog) room(win fyne.Size) (fyne.Position, fyne.Size) {
	const margin = 2 * look.S6
	width := min(d.width*textScale(), win.Width-margin)
	inner := width - 2*look.S5
	d.layer.content.Resize(fyne.NewSize(width, win.Height-margin)) // wrapped texts learn their width
	d.content.Resize(fyne.NewSize(inner-look.S3, d.content.MinSize().Height))
	high := d.frame.MinSize().Height - d.scroll.MinSize().Height + d.content.MinSize().Height + 2*look.S5
	high = min(high, win.Height-margin)
	return fyne.NewPos((win.Width-width)/2, (win.Height-high)/2), fyne.NewSize(width, high)
}

// textScale is how much bigger than normal the user wants texts.
func textScale() float32 { return theme.TextSize() / 14 }

// Confirm asks before something that cannot be undone. The verb on the button
// says what happens, as in 'Verwijderen'; never 'OK'.
func Confirm(win fyne.Window, title, text, verb string, yes func()) {
	choose(win, title, text, newButton(danger, verb, "", yes), true)
}

// Ask asks before something that loses nothing. The verb on the button says
// what happens, and Enter does it.
func Ask(win fyne.Window, title, text, verb string, yes func()) {
	choose(win, title, text, newButton(primary, verb, "", yes), false)
}

// choose shows a question with one way on and one way back; the keyboard begins
// at the safe one.
func choose(win fyne.Window, title, text string, on *Button, loses bool) {
	d := NewDialog(title, 460, NewParagraph(look.Body, text))
	yes := on.OnTapped
	on.OnTapped = func() { d.Close(); yes() }
	back := NewSecondary("Annuleren", "", d.Close)
	d.SetButtons(on, back)
	d.First = on
	if loses {
		d.First = back
	}
	d.Show(win)
}
