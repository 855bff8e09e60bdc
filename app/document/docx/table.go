package docx

import (
	"fmt"
	"strings"

	"kindvriendelijk/app/document"
)

// table writes rows below a header that each page repeats.
func (w *writer) table(t document.Table) {
	if !t.Plain {
		w.tables++
		w.paragraph("Caption", "<w:keepNext/>", run(document.Run{Text: fmt.Sprintf("Tabel %d. ", w.tables), Bold: true}, "")+text(t.Title))
	}
	if w.fresh { // a table can't begin a page
		w.paragraph("Gap", "", "")
	}
	widths := columnWidths(t)
	w.tableStart(widths)
	if titled(t.Columns) {
		w.put(`<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>`)
		for i, c := range t.Columns {
			w.cell(widths[i], 1, c.Kind, run(document.Run{Text: c.Title, Bold: true}, ""))
		}
		w.put(`</w:tr>`)
	}
	for _, r := range t.Rows {
		w.row(t, widths, r)
	}
	w.put(`</w:tbl>`)
	if t.Source != "" {
		w.paragraph("Caption", "", text("Bron: ")+w.runs(document.Linked(t.Source)))
		return
	}
	w.paragraph("Gap", "", "")
}

func titled(columns []document.Column) bool {
	for _, c := range columns {
		if strings.TrimSpace(c.Title) != "" {
			return true
		}
	}
	return false
}

func (w *writer) tableStart(widths []int) {
	w.put(`<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="%d" w:type="dxa"/><w:tblLayout w:type="fixed"/>`+
		`<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>`, textWidth)
	for _, width := range widths {
		w.put(`<w:gridCol w:w="%d"/>`, width)
	}
	w.put(`</w:tblGrid>`)
}

func (w *writer) row(t document.Table, widths []int, r document.Row) {
	w.put(`<w:tr><w:trPr><w:cantSplit/></w:trPr>`)
	defer w.put(`</w:tr>`)
	if r.Group {
		var words []document.Run
		if len(r.Cells) > 0 {
			words = bold(r.Cells[0].Runs)
		}
		w.cell(textWidth, len(widths), document.Words, w.runs(words))
		return
	}
	for i, width := range widths {
		var c document.Cell
		if i < len(r.Cells) {
			c = r.Cells[i]
		}
		if r.Total {
			c.Runs = bold(c.Runs)
		}
		w.cell(width, 1, kindOf(t, i), w.state(c))
	}
}

func kindOf(t document.Table, i int) document.Kind {
	if i < len(t.Columns) {
		return t.Columns[i].Kind
	}
	return document.Words
}

func bold(runs []document.Run) []document.Run {
	out := make([]document.Run, len(runs))
	for i, r := range runs {
		r.Bold = true
		out[i] = r
	}
	return out
}

// states are a sign and a word for each state of a cell.
var states = map[document.State][2]string{
	document.Done: {"✓ ", "gerealiseerd"}, document.Busy: {"◐ ", "in uitvoering"}, document.Planned: {"○ ", "gepland"},
	document.Stuck: {"‖ ", "uitgesteld"}, document.Stopped: {"✕ ", "stopgezet"}, document.Idea: {"· ", "idee"},
}

func (w *writer) state(c document.Cell) string {
	s, ok := states[c.State]
	if !ok {
		return w.runs(c.Runs)
	}
	if document.Plain(c.Runs) == "" {
		return text(s[0] + s[1])
	}
	return text(s[0]) + w.runs(c.Runs)
}

// cell writes one cell over so many columns.
func (w *writer) cell(width, span int, kind document.Kind, content string) {
	properties := fmt.Sprintf(`<w:tcW w:w="%d" w:type="dxa"/>`, width)
	if span > 1 {
		properties += fmt.Sprintf(`<w:gridSpan w:val="%d"/>`, span)
	}
	w.put(`<w:tc><w:tcPr>%s</w:tcPr>`, properties)
	align := ""
	if kind == document.Number {
		align = `<w:jc w:val="right"/>`
	}
	w.paragraph("Cell", align, content)
	w.put(`</w:tc>`)
}
