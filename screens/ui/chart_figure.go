package ui

import (
	"fyne.io/fyne/v2"

	"kindvriendelijk/app/chart"
	"kindvriendelijk/screens/look"
)

// NewChartFigure returns a chart with its finding above it, where the figures
// come from below it, and the figures themselves as a table for who asks.
func NewChartFigure(c chart.Chart) fyne.CanvasObject {
	about := c.Describe()
	parts := []fyne.CanvasObject{NewParagraph(look.Subheading, about.Title), NewChart(c)}
	for _, line := range about.Lines() {
		parts = append(parts, NewParagraph(look.Caption, line))
	}
	values := c.Values()
	table := NewSmallTable(-1, values[0], values[1:]...)
	table.Hide()
	const show, hide = "Toon de cijfers", "Verberg de cijfers"
	var toggle *Chip
	toggle = NewChip(look.Table, show, func() {
		if table.Visible() {
			table.Hide()
			toggle.SetText(show)
			return
		}
		table.Show()
		toggle.SetText(hide)
	})
	parts = append(parts, Row(0, toggle), table)
	return Stack(look.S2, parts...)
}
