package figures

import (
	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// bigFigure is a number worth showing big, as a tile that opens its page.
type bigFigure struct {
	label, value, unit string
	when               string // period, when it is not that of the whole page
	history            []float64
	trend              ui.Trend
	beside             string // what stands beside it: 'Vlaanderen: 12,8 %'
}

func (f bigFigure) tile(tapped func()) fyne.CanvasObject {
	number := []fyne.CanvasObject{ui.NewText(look.Figure, f.value)}
	if f.unit != "" {
		number = append(number, ui.Stack(0, ui.Space(0, look.S2), ui.NewLine(look.Caption, f.unit)))
	}
	lines := []fyne.CanvasObject{ui.NewParagraph(look.Muted, f.label), ui.Spring(), ui.RowGrow(look.S1, 1, number...)}
	if len(f.history) > 1 {
		lines = append(lines, ui.NewSparkline(f.history...))
	}
	if f.trend.Words != "" {
		lines = append(lines, ui.RowGrow(look.S1, 1, ui.NewIcon(f.trend.Arrow, f.trend.Colour, 16), ui.NewLine(look.Label.In(f.trend.Colour), f.trend.Words)))
	}
	foot := f.when
	if f.beside != "" {
		foot += " · " + f.beside
	}
	if foot != "" {
		lines = append(lines, ui.NewLine(look.Caption, foot))
	}
	return ui.NewTile(ui.Stack(look.S1, lines...), tapped)
}

// grid puts cards beside each other, in rows that are full or end in empty
// room; least is how wide one is at least.
func grid(gap float32, across int, least float32, cards []fyne.CanvasObject) fyne.CanvasObject {
	for len(cards)%across != 0 {
		cards = append(cards, ui.Space(0, 0))
	}
	return ui.Fold(gap, least, nil, cards...)
}
