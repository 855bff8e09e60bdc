package uitest

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
)

// A Page is what the shell shows: its objects, which it reads when asked.
type Page interface {
	Content() fyne.CanvasObject
	Reload()
}

// InShell puts a page where the shell would put it, reads it, and returns the
// frame around it.
func InShell(w fyne.Window, p Page) fyne.CanvasObject {
	frame := container.New(room{}, p.Content())
	w.SetContent(frame)
	Settle(w)
	p.Reload()
	Settle(w)
	return frame
}

// room is the part of the window that the shell leaves to a page.
type room struct{}

// MinSize implements [fyne.Layout].
func (room) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(400, 300) }

// Layout implements [fyne.Layout].
func (room) Layout(o []fyne.CanvasObject, s fyne.Size) {
	scale := theme.TextSize() / 14
	nav, top, bottom := 220*min(1+(scale-1)*0.6, 1.4), 94*scale, 46*scale
	o[0].Move(fyne.NewPos(nav, top))
	o[0].Resize(fyne.NewSize(s.Width-nav, s.Height-top-bottom))
}
