package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"kindvriendelijk/screens/look"
)

// NewSmallTable returns a table of a few rows; the first column is text, the
// others are numbers. For many rows use widget.Table.
func NewSmallTable(own int, head []string, rows ...[]string) fyne.CanvasObject {
	weights := make([]float32, len(head))
	for i := range weights {
		weights[i] = 1
	}
	weights[0] = 2.2
	top := container.NewStack(NewBackdropRound(theme.ColorNameHeaderBackground), tableRow(look.Label, weights, head))
	lines := []fyne.CanvasObject{top}
	for i, r := range rows {
		kind := look.Body
		if i == own {
			kind = look.Strong
		}
		lines = append(lines, tableRow(kind, weights, r))
		if i < len(rows)-1 {
			lines = append(lines, Rule())
		}
	}
	return Stack(0, lines...)
}

func tableRow(kind look.Type, weights []float32, cells []string) fyne.CanvasObject {
	texts := make([]fyne.CanvasObject, len(cells))
	for i, c := range cells {
		t := NewLine(kind, c)
		if i > 0 {
			t.Align(fyne.TextAlignTrailing)
		}
		texts[i] = t
	}
	return Inset(look.S1+2, look.S2, Columns(look.S2, weights, texts...))
}
