package ui

import (
	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/look"
)

// A Trend says which way a figure goes and whether that is good.
type Trend struct {
	Arrow  look.Icon // Up, Fall or Same
	Words  string    // 'gunstiger dan vorig jaar'
	Colour fyne.ThemeColorName
}

// Good, Bad and Steady are the three trends, each with its own words.
func Good(arrow look.Icon, words string) Trend { return Trend{arrow, words, look.ColorOk} }

// Bad is a trend in the wrong direction.
func Bad(arrow look.Icon, words string) Trend { return Trend{arrow, words, look.ColorLate} }

// Steady is no clear trend.
func Steady(words string) Trend { return Trend{look.Same, words, look.ColorRest} }

// A KeyFigure is one number worth showing big.
type KeyFigure struct {
	Label, Value, Unit string
	Trend              Trend
	History            []float64
}

// NewKeyFigure returns the figure as a tile that opens its page.
func NewKeyFigure(k KeyFigure, tapped func()) *Tile {
	trend := RowGrow(look.S1, 1, NewIcon(k.Trend.Arrow, k.Trend.Colour, 16), NewLine(look.Label.In(k.Trend.Colour), k.Trend.Words))
	unit := Stack(0, Space(0, look.S2), NewLine(look.Caption, k.Unit))
	number := RowGrow(look.S1, 1, NewText(look.Figure, k.Value), unit, NewSparkline(k.History...))
	return NewTile(Stack(look.S1, NewParagraph(look.Muted, k.Label), Spring(), number, trend), tapped)
}
