package figures

import "strings"

// Table writes the totals of the page as a table: a heading with the periods,
// and a row per area. Values are as people read them, without their unit;
// provisional ones have a star and sums over a merger a dagger, which
// [Page.Notes] explain; missing ones say why.
func (p Page) Table() [][]string {
	periods := p.periods()
	rows := [][]string{append([]string{p.tableHead()}, periods...)}
	for _, s := range p.Series {
		row := []string{s.Area.Name}
		for _, x := range periods {
			v, there := s.At(x)
			row = append(row, p.tableCell(v, there))
		}
		rows = append(rows, row)
	}
	return rows
}

// PartTable writes the parts of the page, a row each.
func (p Page) PartTable() [][]string {
	if len(p.Parts) == 0 {
		return nil
	}
	rows := [][]string{{p.tableHead(), p.Parts[0].Period}}
	for _, v := range p.Parts {
		rows = append(rows, []string{BreakdownName(v.Breakdown), p.tableCell(v, true)})
	}
	return rows
}

func (p Page) tableHead() string {
	switch unit := p.ShortUnit(); {
	case unit == "":
		return "Aantal"
	case p.Kind == Count:
		return "Aantal " + unit
	default:
		return "In " + unit
	}
}

func (p Page) tableCell(v Value, there bool) string {
	switch {
	case !there:
		return "–"
	case v.Missing != "":
		return v.Missing.Name()
	}
	text := p.Number(v.Value)
	if v.Provisional {
		text += "*"
	}
	if v.Merged {
		text += mergedMark
	}
	return text
}

// Copied is the whole page as a spreadsheet takes it from the clipboard: the
// table, the parts, and the notes that explain them.
func (p Page) Copied() string {
	var notes [][]string
	for _, n := range p.Notes() {
		notes = append(notes, []string{n})
	}
	return TSV(p.Table(), p.PartTable(), notes)
}

// TSV writes tables as spreadsheets take them from the clipboard, with an
// empty line between two.
func TSV(tables ...[][]string) string {
	var parts []string
	for _, t := range tables {
		var lines []string
		for _, row := range t {
			lines = append(lines, strings.Join(row, "\t"))
		}
		if len(lines) > 0 {
			parts = append(parts, strings.Join(lines, "\n")+"\n")
		}
	}
	return strings.Join(parts, "\n")
}
