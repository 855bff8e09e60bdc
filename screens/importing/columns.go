package importing

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/importing"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// What of a table is shown beside each other; more columns come in a list.
const (
	columnsInSight = 12
	rowsInSight    = 5
)

// newColumns shows what each column is. A click on a column changes that.
func (w *Wizard) newColumns() fyne.CanvasObject {
	sheet := w.sheet()
	w.tile = nil
	var head fyne.CanvasObject = ui.Stack(2, ui.NewParagraph(look.Subheading, "Wat is elke kolom?"),
		ui.NewParagraph(look.Muted, "Klopt er iets niet? Klik op een kolom en kies wat ze is."))
	if choice := w.sheetChoice(); choice != nil {
		head = ui.Aside(300, head, choice)
	}
	parts := []fyne.CanvasObject{head}
	if len(sheet.Columns) > columnsInSight {
		return ui.NewCard(ui.Stack(look.S3, append(parts, w.newColumnList(sheet))...))
	}
	long := slices.ContainsFunc(sheet.Columns, func(c importing.Column) bool { _, second := headline(c.Name); return second != "" })
	tiles := make([]fyne.CanvasObject, len(sheet.Columns))
	for i := range sheet.Columns {
		tile := w.newColumn(sheet, i, long)
		if i == w.view.column {
			w.tile = tile
		}
		tiles[i] = tile
	}
	return ui.NewCard(ui.Stack(look.S3, append(parts, container.New(&tiled{least: 138, most: 220}, tiles...))...))
}

// newColumn shows one column as a button; long gives its heading two lines.
func (w *Wizard) newColumn(sheet importing.Sheet, i int, long bool) *ui.Tile {
	c := sheet.Columns[i]
	name := c.Name
	if name == "" {
		name = fmt.Sprintf("Kolom %d", i+1)
	}
	first, second := headline(name)
	parts := []fyne.CanvasObject{ui.NewStatusPill(roleState(c.Role)), ui.NewLine(look.Strong, first)}
	if long {
		kind := look.Caption
		if strings.HasPrefix(name, first) { // the heading goes on here
			kind = look.Strong
		}
		parts = append(parts, ui.NewLine(kind, cmp.Or(second, " ")))
	}
	parts = append(parts, ui.NewLine(look.Caption.In(look.ColorAccentText), w.becomes(c)), ui.Rule())
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
		return "wordt " + lastPart(w.known[c.Indicator].Name)
	case w.request.KnownOnly:
		return "onbekend, komt niet mee"
	}
	return "wordt een eigen cijfer"
}
