package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"kindvriendelijk/screens/look"
)

// sides is the room left and right of the words.
func (b *Button) sides() float32 {
	pad := size(b, theme.SizeNameInnerPadding)
	if b.kind == quiet {
		return pad
	}
	return pad + look.S1 + 2
}

// parts are the widths of icon, gap and words.
func (b *Button) parts() (icon, gap, words float32) {
	if b.icon != nil {
		icon = b.icon.MinSize().Width
	}
	if b.words.Text() != "" {
		words = b.words.MinSize().Width
	}
	if icon > 0 && words > 0 {
		gap = look.S2 - 2
	}
	return icon, gap, words
}

func (b *Button) least() fyne.Size {
	icon, gap, words := b.parts()
	high := b.words.MinSize().Height + 2*size(b, theme.SizeNameInnerPadding)
	return fyne.NewSize(max(icon+gap+words+2*b.sides(), high), high)
}

func (b *Button) place(s fyne.Size) {
	var inset float32
	if b.ringed() {
		inset = 3 // leaves room between the ground and the ring
	}
	put(b.ground, inset, inset, s.Width-2*inset, s.Height-2*inset)
	put(b.over, inset, inset, s.Width-2*inset, s.Height-2*inset)
	put(b.ring, 1, 1, s.Width-2, s.Height-2)
	icon, gap, words := b.parts()
	x := (s.Width - icon - gap - words) / 2
	high := b.words.MinSize().Height
	first, then := x, x+icon+gap
	if b.Trailing {
		first, then = x+words+gap, x
	}
	put(b.words, then, (s.Height-high)/2, words, high)
	if b.icon != nil {
		put(b.icon, first, (s.Height-icon)/2, icon, icon)
	}
}

func (b *Button) restyle() {
	ink, ground := theme.ColorNameForeground, theme.ColorNameButton
	switch {
	case b.Disabled():
		ink, ground = theme.ColorNameDisabled, theme.ColorNameDisabledButton
	case b.kind == primary:
		ink, ground = theme.ColorNameForegroundOnPrimary, theme.ColorNamePrimary
	case b.kind == danger:
		ink, ground = theme.ColorNameForegroundOnError, theme.ColorNameError
	}
	b.ground.FillColor = nil
	if b.kind != quiet {
		b.ground.FillColor = colour(b, ground)
	}
	b.words.SetType(look.Strong.In(ink))
	if b.icon != nil {
		b.icon.Set(b.name, ink)
	}
	radius := size(b, theme.SizeNameButtonRadius)
	b.ground.CornerRadius, b.over.CornerRadius = radius, radius
	b.paintOver(b.over)
	b.paintRing(b.ring, radius, theme.ColorNameForeground)
}
