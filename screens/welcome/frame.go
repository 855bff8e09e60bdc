package welcome

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// sheet is a card for the middle of the window, so wide at a text scale of 1.
func sheet(width float32, content fyne.CanvasObject) fyne.CanvasObject {
	return container.New(&breadth{width}, ui.NewCardWith(look.S6, content))
}

// breadth makes one thing as wide as reads well, and no wider than its room.
type breadth struct{ most float32 }

// MinSize implements [fyne.Layout].
func (b *breadth) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(min(o[0].MinSize().Width, b.most), o[0].MinSize().Height)
}

// Layout implements [fyne.Layout].
func (b *breadth) Layout(o []fyne.CanvasObject, s fyne.Size) {
	width := min(b.most*theme.TextSize()/14, s.Width)
	o[0].Move(fyne.NewPos((s.Width-width)/2, 0))
	o[0].Resize(fyne.NewSize(width, s.Height))
}

// middle puts one thing in the middle of the height.
type middle struct{}

// MinSize implements [fyne.Layout].
func (middle) MinSize(o []fyne.CanvasObject) fyne.Size { return o[0].MinSize() }

// Layout implements [fyne.Layout].
func (middle) Layout(o []fyne.CanvasObject, s fyne.Size) {
	o[0].Resize(fyne.NewSize(s.Width, o[0].MinSize().Height)) // wrapped texts learn their width
	high := o[0].MinSize().Height
	o[0].Move(fyne.NewPos(0, max(s.Height-high, 0)/2))
	o[0].Resize(fyne.NewSize(s.Width, high))
}
