package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/screens/look"
)

// Column is one column of a [SortHeader].
type Column struct {
	Title  string
	Weight float32 // as in the [Cells] of the rows below
}

// SortHeader names the columns of a list and sorts by the one that is
// clicked; a second click turns the order round. Where the columns do not fit
// beside each other it becomes a row of buttons.
type SortHeader struct {
	widget.BaseWidget

	OnSorted func(column int, down bool)

	column  int
	down    bool
	buttons [2][]*Chip // as columns, and as a row
	words   []string
	all     *fyne.Container
}

// NewSortHeader returns a header of which the first column is sorted up. It
// folds at the same least width as the rows.
func NewSortHeader(least float32, columns []Column, sorted func(column int, down bool)) *SortHeader {
	h := &SortHeader{OnSorted: sorted}
	var cells []Cell
	row := Flow(look.S1, Inset(look.S1, 0, NewText(look.Caption, "Sorteer op")))
	for i, c := range columns {
		h.words = append(h.words, c.Title)
		wide, narrow := h.button(i), h.button(i)
		h.buttons[0], h.buttons[1] = append(h.buttons[0], wide), append(h.buttons[1], narrow)
		cells = append(cells, Cell{RowGrow(0, 1, wide, Space(0, 0)), c.Weight})
		row.Add(narrow)
	}
	h.all = Inset(0, look.S2, InsetRight(look.S3, Either(least, Cells(0, len(cells), cells...), row)))
	h.ExtendBaseWidget(h)
	h.mark()
	return h
}

func (h *SortHeader) button(i int) *Chip {
	icon := NewIcon(look.Ascending, look.ColorAccentText, 13)
	c := newChip(ChipLink, h.words[i], func() { h.sort(i) }, func(t *Text) fyne.CanvasObject { return Row(2, t, icon) })
	c.icon = icon
	return c
}

// Set shows how the list is sorted, without calling OnSorted.
func (h *SortHeader) Set(column int, down bool) {
	h.column, h.down = column, down
	h.mark()
}

func (h *SortHeader) sort(i int) {
	h.Set(i, i == h.column && !h.down)
	if h.OnSorted != nil {
		h.OnSorted(h.column, h.down)
	}
}

func (h *SortHeader) mark() {
	arrow, how := look.Ascending, "oplopend"
	if h.down {
		arrow, how = look.Descending, "aflopend"
	}
	for _, variant := range h.buttons {
		for i, c := range variant {
			c.icon.Hidden = i != h.column
			c.icon.Set(arrow, look.ColorAccentText)
			c.hint = "Sorteer op " + h.words[i]
			if i == h.column {
				c.hint = "Gesorteerd op " + h.words[i] + ", " + how
			}
			c.Refresh()
		}
	}
	h.all.Refresh()
}

// CreateRenderer implements [fyne.Widget].
func (h *SortHeader) CreateRenderer() fyne.WidgetRenderer { return wrap(h.all, nil) }
