package ui

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"kindvriendelijk/screens/look"
)

// toggleView turns between writing and the preview.
func (e *Editor) toggleView() { e.show(!e.reading.Visible()) }

// show shows the preview, or the field to write in.
func (e *Editor) show(reading bool) {
	if reading == e.reading.Visible() {
		return
	}
	for _, o := range e.tools.Objects[0].(*fyne.Container).Objects {
		if b, ok := o.(*Button); ok && reading {
			b.Disable()
		} else if ok {
			b.Enable()
		}
	}
	words, icon := "Voorbeeld", look.Eye
	if reading {
		words, icon = "Schrijven", look.Pencil
		e.preview.ParseMarkdown(plain(e.entry.Text))
		e.entry.Hide()
		e.reading.Show()
	} else {
		e.reading.Hide()
		e.entry.Show()
	}
	e.view.SetText(words)
	e.view.SetIcon(icon)
	e.frame.Refresh()
}

// steady lays the field and its preview over one another, and keeps the room of
// the one that is hidden: else a preview is a single line high.
type steady struct{}

func (steady) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var least fyne.Size
	for _, o := range objects {
		least = least.Max(o.MinSize())
	}
	return least
}

func (steady) Layout(objects []fyne.CanvasObject, s fyne.Size) {
	for _, o := range objects {
		put(o, 0, 0, s.Width, s.Height)
	}
}

// plain takes the pictures out of a text: a preview must not read files.
func plain(markdown string) string { return strings.ReplaceAll(markdown, "![", "[") }

// toggleBig gives the editor the whole window, or puts it back.
func (e *Editor) toggleBig() {
	if e.large != nil {
		e.shrink()
		return
	}
	c := canvasOf(e)
	if c == nil {
		return
	}
	e.home.Objects = nil
	e.home.Refresh()
	e.big.SetIcon(look.Shrink)
	e.big.SetHint("Terug naar de bladzijde (Esc)")
	head := Stack(0, NewLine(look.Subheading, e.title), Space(0, look.S1))
	card := NewCardWith(look.S4, container.NewBorder(head, nil, nil, nil, e.frame))
	card.Ground = theme.ColorNameOverlayBackground
	e.large = newOverlay(card, func(win fyne.Size) (fyne.Position, fyne.Size) {
		width := min(win.Width-2*look.S2, 900*textScale())
		return fyne.NewPos((win.Width-width)/2, look.S2), fyne.NewSize(width, win.Height-2*look.S2)
	})
	e.large.dim, e.large.onEsc = true, e.shrink
	var first fyne.Focusable = e.entry
	if e.entry.Hidden {
		first = e.view
	}
	e.large.show(c, first)
}

func (e *Editor) shrink() {
	layer := e.large
	e.large = nil
	layer.before = nil
	c := layer.canvas
	layer.hide()
	e.big.SetIcon(look.Fullscreen)
	e.big.SetHint("Groot schrijven, op het hele venster")
	e.home.Objects = []fyne.CanvasObject{e.frame}
	e.home.Refresh()
	e.Refresh()
	if !e.entry.Hidden {
		c.Focus(e.entry)
	}
}
