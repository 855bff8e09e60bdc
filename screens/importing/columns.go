package importing

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/importing"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// What of a table is shown at once.
const (
	columnsInSight = 12
	rowsInSight    = 5
)

// newColumns shows the beginning of the table, with above each column what it
// is. A click on a column changes that.
func (w *Wizard) newColumns() fyne.CanvasObject {
	sheet := w.sheet()
	head := ui.NewSectionHeader("Wat is elke kolom?")
	help := "Klopt er iets niet? Klik op een kolom en kies wat ze is."
	if sheet.Name != "" && len(w.preview.Report.Sheets) > 1 {
		help = "Blad ‘" + sheet.Name + "’. " + help
	}
	w.firstCol = min(w.firstCol, max(0, len(sheet.Columns)-1))
	last := min(len(sheet.Columns), w.firstCol+columnsInSight)
	cells := make([]fyne.CanvasObject, 0, columnsInSight)
	for i := w.firstCol; i < last; i++ {
		cells = append(cells, ui.Wide(160, w.newColumn(sheet, i)))
	}
	table := container.NewHScroll(ui.Row(look.S1, cells...))
	parts := []fyne.CanvasObject{head, ui.NewParagraph(look.Muted, help), table}
	if len(sheet.Columns) > columnsInSight {
		parts = append(parts, w.newPager(len(sheet.Columns), last))
	}
	return ui.NewCard(ui.Stack(look.S3, parts...))
}

// newPager leads through the columns of a wide table.
func (w *Wizard) newPager(all, last int) fyne.CanvasObject {
	move := func(by int) func() {
		return func() {
			w.firstCol = max(0, w.firstCol+by)
			w.show()
		}
	}
	before, after := ui.NewChip(look.Left, "Vorige kolommen", move(-columnsInSight)), ui.NewChip(look.Right, "Volgende kolommen", move(columnsInSight))
	if w.firstCol == 0 {
		before.Disable()
	}
	if last == all {
		after.Disable()
	}
	return ui.Flow(look.S2, before, after, ui.NewText(look.Caption, fmt.Sprintf("Kolom %d tot %d van %d", w.firstCol+1, last, all)))
}

// newColumn shows one column as a button.
func (w *Wizard) newColumn(sheet importing.Sheet, i int) fyne.CanvasObject {
	c := sheet.Columns[i]
	name := c.Name
	if name == "" {
		name = fmt.Sprintf("Kolom %d", i+1)
	}
	parts := []fyne.CanvasObject{ui.NewStatusPill(roleState(c.Role)), ui.NewLine(look.Strong, name), ui.NewLine(look.Caption.In(look.ColorAccentText), w.becomes(c)), ui.Rule()}
	from := sheet.Header
	if from >= len(sheet.Preview) {
		from = 0
	}
	for _, row := range sheet.Preview[from:min(len(sheet.Preview), from+rowsInSight)] {
		cell := " "
		if i < len(row) && row[i] != "" {
			cell = row[i]
		}
		parts = append(parts, ui.NewLine(look.Caption, cell))
	}
	return ui.NewRowTile(ui.Stack(look.S1, parts...), func() { w.openColumn(sheet, i) })
}

// becomes says what a column turns into.
func (w *Wizard) becomes(c importing.Column) string {
	switch {
	case c.Role != importing.Indicator:
		return " "
	case c.Indicator != "":
		return "wordt " + w.known[c.Indicator].Name
	case w.request.KnownOnly:
		return "onbekend, komt niet mee"
	}
	return "wordt een eigen cijfer"
}
