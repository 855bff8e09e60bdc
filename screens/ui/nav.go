package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"

	"kindvriendelijk/screens/look"
)

// NavItem is an entry of the navigation: icon, word and how far the work is.
type NavItem struct {
	touch

	name         look.Icon
	selected     bool
	ground, over *canvas.Rectangle
	bar, ring    *canvas.Rectangle
	icon         *Icon
	words        *Text
	progress     float64 // below zero: none is shown
	gauge        *ProgressRing
	done         *Icon
	share        *Text // the same in words: '62 %'
}

// NewNavItem returns an entry; a share below zero shows no progress.
func NewNavItem(icon look.Icon, words string, share float64, tapped func()) *NavItem {
	n := &NavItem{
		name: icon, ground: canvas.NewRectangle(nil), over: canvas.NewRectangle(nil),
		bar: canvas.NewRectangle(nil), ring: canvas.NewRectangle(nil),
		icon: NewIcon(icon, look.ColorMuted, 19), words: NewLine(look.Body, words),
		gauge: NewProgressRing(0, 16), done: NewIcon(look.Done, look.ColorOk, 16), share: NewText(look.Caption, ""),
	}
	n.OnTapped = tapped
	n.extend(n)
	n.SetShare(share)
	return n
}

// Text returns the word of the entry.
func (n *NavItem) Text() string { return n.words.Text() }

// SetShare shows how far the work on the page is, from 0 to 1; below zero
// nothing.
func (n *NavItem) SetShare(share float64) {
	n.progress, n.hint = share, ""
	n.gauge.Set(share)
	switch {
	case share >= 1:
		n.share.SetText("klaar")
		n.hint = n.Text() + " is klaar"
	case share >= 0:
		n.share.SetText(Percent(share))
		n.hint = n.Text() + ": " + Percent(share) + " klaar"
	}
	n.Refresh()
}

// SetSelected marks the entry of the page that is shown.
func (n *NavItem) SetSelected(on bool) { n.selected = on; n.Refresh() }

// CreateRenderer implements [fyne.Widget].
func (n *NavItem) CreateRenderer() fyne.WidgetRenderer {
	least := func() fyne.Size { return fyne.NewSize(140, size(n, look.SizeRow)) }
	return draw(n.place, least, n.restyle, n.ground, n.over, n.bar, n.icon, n.words, n.gauge, n.done, n.share, n.ring)
}

func (n *NavItem) place(s fyne.Size) {
	put(n.ground, 0, 0, s.Width, s.Height)
	put(n.over, 0, 0, s.Width, s.Height)
	put(n.ring, 1, 1, s.Width-2, s.Height-2)
	put(n.bar, 0, s.Height*0.24, 3, s.Height*0.52)
	middle := func(o fyne.CanvasObject, x, w float32) {
		h := o.MinSize().Height
		put(o, x, (s.Height-h)/2, w, h)
	}
	icon, gauge, share := n.icon.MinSize().Width, n.gauge.MinSize().Width, n.share.MinSize().Width
	left, right := look.S3+icon+look.S3-2, s.Width-look.S3
	middle(n.icon, look.S3, icon)
	if n.progress >= 0 {
		right -= gauge
		middle(n.gauge, right, gauge)
		middle(n.done, right, gauge)
		right -= look.S1 + 2
	}
	// The words of the entry go before those of its progress.
	n.share.Hidden = n.progress < 0 || right-share-look.S1-left < n.wordsWidth()
	if !n.share.Hidden {
		right -= share
		middle(n.share, right, share)
		right -= look.S1
	}
	middle(n.words, left, right-left)
}

func (n *NavItem) wordsWidth() float32 {
	style := fyne.TextStyle{Bold: n.selected}
	return fyne.MeasureText(n.Text(), size(n, theme.SizeNameText), style).Width + 1
}

func (n *NavItem) restyle() {
	kind, tint := look.Body, look.ColorMuted
	n.ground.FillColor = nil
	if n.selected {
		kind, tint = look.Strong.In(look.ColorAccentText), look.ColorAccentText
		n.ground.FillColor = colour(n, look.ColorAccentSoft)
	}
	n.words.SetType(kind)
	n.icon.Set(n.name, tint)
	radius := size(n, theme.SizeNameSelectionRadius)
	n.ground.CornerRadius, n.over.CornerRadius = radius, radius
	n.paintOver(n.over)
	n.paintRing(n.ring, radius, theme.ColorNamePrimary)
	n.bar.Hidden = !n.selected
	n.bar.FillColor, n.bar.CornerRadius = colour(n, theme.ColorNamePrimary), 1.5
	n.gauge.Hidden = n.progress < 0 || n.progress >= 1
	n.done.Hidden = n.progress < 1
}
