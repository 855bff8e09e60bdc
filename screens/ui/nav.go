package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// NavItem is an entry of the navigation: icon, word and how far the work is.
type NavItem struct {
	widget.BaseWidget

	OnTapped func()

	name                       look.Icon
	selected, hovered, focused bool
	ground, bar                *canvas.Rectangle
	icon                       *Icon
	words                      *Text
	progress                   fyne.CanvasObject // nil without
}

// NewNavItem returns an entry; a share below zero shows no progress.
func NewNavItem(icon look.Icon, words string, share float64, tapped func()) *NavItem {
	n := &NavItem{
		OnTapped: tapped, name: icon, ground: canvas.NewRectangle(nil), bar: canvas.NewRectangle(nil),
		icon: NewIcon(icon, look.ColorMuted, 19), words: NewLine(look.Body, words),
	}
	switch {
	case share >= 1:
		n.progress = NewIcon(look.Done, look.ColorOk, 16)
	case share >= 0:
		n.progress = NewProgressRing(share, 16)
	}
	n.ExtendBaseWidget(n)
	return n
}

// SetSelected marks the entry of the page that is shown.
func (n *NavItem) SetSelected(on bool) { n.selected = on; n.Refresh() }

// Tapped implements [fyne.Tappable].
func (n *NavItem) Tapped(*fyne.PointEvent) { n.OnTapped() }

// Cursor implements [desktop.Cursorable].
func (n *NavItem) Cursor() desktop.Cursor { return desktop.PointerCursor }

// MouseIn implements [desktop.Hoverable].
func (n *NavItem) MouseIn(*desktop.MouseEvent) { n.hovered = true; n.Refresh() }

// MouseMoved implements [desktop.Hoverable].
func (n *NavItem) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements [desktop.Hoverable].
func (n *NavItem) MouseOut() { n.hovered = false; n.Refresh() }

// FocusGained implements [fyne.Focusable].
func (n *NavItem) FocusGained() { n.focused = true; n.Refresh() }

// FocusLost implements [fyne.Focusable].
func (n *NavItem) FocusLost() { n.focused = false; n.Refresh() }

// TypedRune implements [fyne.Focusable].
func (n *NavItem) TypedRune(rune) {}

// TypedKey implements [fyne.Focusable].
func (n *NavItem) TypedKey(e *fyne.KeyEvent) {
	if e.Name == fyne.KeySpace || e.Name == fyne.KeyReturn || e.Name == fyne.KeyEnter {
		n.OnTapped()
	}
}

// CreateRenderer implements [fyne.Widget].
func (n *NavItem) CreateRenderer() fyne.WidgetRenderer {
	objects := []fyne.CanvasObject{n.ground, n.bar, n.icon, n.words}
	if n.progress != nil {
		objects = append(objects, n.progress)
	}
	least := func() fyne.Size { return fyne.NewSize(140, size(n, look.SizeRow)) }
	return draw(n.place, least, n.restyle, objects...)
}

func (n *NavItem) place(s fyne.Size) {
	put(n.ground, 0, 0, s.Width, s.Height)
	put(n.bar, 0, s.Height*0.24, 3, s.Height*0.52)
	middle := func(o fyne.CanvasObject, x, w float32) {
		h := o.MinSize().Height
		put(o, x, (s.Height-h)/2, w, h)
	}
	icon := n.icon.MinSize().Width
	left, right := look.S3+icon+look.S3-2, look.S3
	middle(n.icon, look.S3, icon)
	if n.progress != nil {
		w := n.progress.MinSize().Width
		middle(n.progress, s.Width-w-look.S3, w)
		right += w + look.S1
	}
	middle(n.words, left, s.Width-left-right)
}

func (n *NavItem) restyle() {
	kind, tint := look.Body, look.ColorMuted
	n.ground.FillColor = nil
	switch {
	case n.selected:
		kind, tint = look.Strong.In(look.ColorAccentText), look.ColorAccentText
		n.ground.FillColor = colour(n, look.ColorAccentSoft)
	case n.hovered:
		n.ground.FillColor = colour(n, theme.ColorNameHover)
	}
	n.words.SetType(kind)
	n.icon.Set(n.name, tint)
	n.ground.CornerRadius = size(n, theme.SizeNameSelectionRadius)
	n.ground.StrokeWidth = 0
	if n.focused {
		n.ground.StrokeColor, n.ground.StrokeWidth = colour(n, theme.ColorNamePrimary), 2
	}
	n.bar.Hidden = !n.selected
	n.bar.FillColor, n.bar.CornerRadius = colour(n, theme.ColorNamePrimary), 1.5
}
