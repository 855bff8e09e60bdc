package figures

import (
	"fyne.io/fyne/v2"

	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// newSignals asks staff to look at what is remarkable about the figure, with
// what to do about it. The figure itself stays as it is.
func (i *indicator) newSignals() fyne.CanvasObject {
	lines := []fyne.CanvasObject{ui.NewParagraph(look.Strong, "Kijk dit even na")}
	for _, s := range i.now.signals {
		words := ui.Stack(0, ui.NewParagraph(look.Body, s.Text), ui.NewParagraph(look.Caption, s.Do))
		lines = append(lines, ui.RowTop(look.S2, 1, ui.NewIcon(look.Question, look.ColorMuted, 16), words))
	}
	return ui.NewNotice(ui.NogNiet, ui.Stack(look.S2, lines...))
}

// newDistricts puts the districts beside each other, as a chart and a table.
func (i *indicator) newDistricts() fyne.CanvasObject {
	d := i.now.districts
	rows := d.Table()
	head := ui.NewSectionHeader("Per deelgebied", ui.NewChip(look.Copy, "Kopieer", func() { i.page.copyTables(rows) }))
	table := ui.NewSmallTable(-1, rows[0], rows[1:]...)
	parts := []fyne.CanvasObject{table}
	if bars, ok := d.Bars(); ok {
		parts = []fyne.CanvasObject{ui.NewChartFigure(bars), table}
	}
	return ui.NewCard(ui.Stack(look.S3, head, ui.Fold(look.S4, 380, nil, parts...)))
}
