package ui

import (
	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/look"
)

// NewFilters returns chips of which one is on, in a row that wraps.
func NewFilters(chosen int, words []string, pick func(int)) *fyne.Container {
	return choice(ChipRound, look.S2, chosen, words, pick)
}

func choice(kind ChipKind, gap float32, chosen int, words []string, pick func(int)) *fyne.Container {
	chips := make([]fyne.CanvasObject, len(words))
	for i, w := range words {
		chips[i] = newChip(kind, w, nil, func(t *Text) fyne.CanvasObject { return t })
	}
	choose := func(n int) {
		for i, o := range chips {
			c := o.(*Chip)
			c.On = i == n
			c.Refresh()
		}
	}
	for i, o := range chips {
		o.(*Chip).OnTapped = func() { choose(i); pick(i) }
	}
	choose(chosen)
	return Flow(gap, chips...)
}
