package pdf

import (
	"fmt"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/tag"
)

const (
	cellX = 5.0 // space left and right of a cell's text
	cellY = 3.2 // above and below
)

// grid is a table being laid out: where it stands and how wide its columns are.
type grid struct {
	document.Table
	widths  []float64
	x       float64 // relative to the text column
	wide    bool    // covers the margin
	anchors []string
	elem    *tag.Elem
	caption string // in small letters, for a table without a number
	narrow  bool   // no wider than its words ask for
}

func (g *grid) width() float64 { return sum(g.widths) }

// figures is the least width of a column of figures.
func (g *grid) figures() float64 {
	if g.narrow {
		return 0
	}
	return numberW
}

// table numbers and places a table: in the column, over the margin, on a
// landscape page, or in slices that repeat the first column.
func (w *writer) table(f *flow, fr frame, up *tag.Elem, t document.Table) {
	w.placeTable(f, fr, up, grid{Table: t})
}

func (w *writer) placeTable(f *flow, fr frame, up *tag.Elem, g grid) {
	t := g.Table
	if len(t.Columns) == 0 {
		return
	}
	least, most := w.columnNeeds(t, g.figures())
	total := sum(least)
	measure := fr.w
	inColumn := fr.notes && fr.w == textW
	switch {
	case total <= fr.w && !(t.Wide && inColumn):
	case inColumn && total <= wideW:
		measure, g.x, g.wide = wideW, sideX-textX, true
	case inColumn && total <= landW:
		w.landscape(f, up, g, least, most)
		return
	case len(t.Columns) > 2:
		w.slices(f, fr, up, t, least)
		return
	}
	if g.narrow {
		measure = min(measure, sum(most)+valueX*float64(len(most)))
	}
	g.widths = share(least, most, measure, t.Columns)
	w.push(f, fr, w.grid(up, g, bodyH)...)
	f.gap = lead + half/2
}

// landscape sets one table on pages of its own. The text goes on before them,
// so that no page stays half empty; a heading that waits for the table goes
// with it.
func (w *writer) landscape(f *flow, up *tag.Elem, g grid, least, most []float64) {
	g.widths = share(least, most, landW, g.Columns)
	g.x, g.wide = sideX-textX, true
	items := w.grid(up, g, landH)
	for i := range items {
		items[i].part = w.part
	}
	first := len(f.items)
	for first > 0 && f.items[first-1].keep {
		first--
	}
	items = append(append([]item(nil), f.items[first:]...), items...)
	items[0].notes = append(items[0].notes, f.note...)
	f.items, f.note = f.items[:first], nil
	if items[0].fresh != runsOn {
		w.fresh, items[0].fresh = items[0].fresh, runsOn
	}
	if len(f.items) == 0 { // it begins the document
		f.items = append(f.items, item{part: w.part, draw: func(*pen, spot) {}})
	}
	last := &f.items[len(f.items)-1]
	last.insets = append(last.insets, items...)
	f.gap = lead
}

// slices cuts a table that no page can hold into tables of fewer columns.
func (w *writer) slices(f *flow, fr frame, up *tag.Elem, t document.Table, least []float64) {
	limit := fr.w
	if fr.notes && fr.w == textW {
		limit = wideW
	}
	for start := 1; start < len(t.Columns); {
		used, end := least[0], start
		for end < len(t.Columns) && (end == start || used+least[end] <= limit) {
			used += least[end]
			end++
		}
		w.table(f, fr, up, slice(t, start, end))
		start = end
	}
}

// slice is a table of the first column and those from start up to end.
func slice(t document.Table, start, end int) document.Table {
	part := t
	part.Columns = append([]document.Column{t.Columns[0]}, t.Columns[start:end]...)
	part.Rows = nil
	for _, r := range t.Rows {
		row := document.Row{Total: r.Total, Group: r.Group, Cells: []document.Cell{{}}}
		copy(row.Cells, r.Cells)
		if start < len(r.Cells) {
			row.Cells = append(row.Cells, r.Cells[start:min(end, len(r.Cells))]...)
		}
		part.Rows = append(part.Rows, row)
	}
	if start > 1 {
		part.ID = ""
		if part.Title != "" {
			part.Title += " (vervolg)"
		}
	}
	return part
}

// grid turns a measured table into items for pages of a height.
func (w *writer) grid(up *tag.Elem, g grid, pageRoom float64) []item {
	in := frame{w: g.width(), style: tableText}
	var items []item
	g.elem = up.Add("Table")
	if t := w.tableCaption(g, in.w); t != nil {
		items = append(items, w.text(in, t, g.elem.Add("Caption"))...)
		keepAll(items)
		items[len(items)-1].keep = true
	}
	head := w.headRow(g, g.elem.Add("THead").Add("TR"))
	if len(items) > 0 {
		head.gap = 3
	}
	items = append(items, head)
	header := []item{w.headRow(g, nil)}
	header[0].wide, header[0].x, header[0].part = g.wide, g.x, w.part
	first := len(items)
	body := g.elem.Add("TBody")
	for i, r := range g.Rows {
		rows := w.row(g, body.Add("TR"), r, i)
		for k := range rows {
			rows[k].header = header
		}
		if i < len(g.anchors) {
			rows[0].anchors = []string{g.anchors[i]}
		}
		items = append(items, rows...)
	}
	w.joinRows(items, first, g)
	items = append(items, w.tableFoot(g, up, in)...)
	if g.ID != "" {
		items[0].anchors = append(items[0].anchors, g.ID)
	}
	return w.settleTable(items, g, pageRoom)
}

// tableCaption is the line above a table; nil when it has none.
func (w *writer) tableCaption(g grid, measure float64) *text {
	var t *text
	switch {
	case g.caption != "":
		t = w.lines(document.Text(g.caption), small, measure)
	case g.Title != "" && !g.Plain:
		w.tables++
		t = w.lines(numbered("Tabel", w.tables, g.Title), caption, measure)
	}
	if t == nil || len(t.lines) == 0 {
		return nil
	}
	return t
}

// joinRows keeps the first two and the last two rows together, and a group's
// title with its first row. From is where the rows begin.
func (w *writer) joinRows(items []item, from int, g grid) {
	n := len(items)
	for i := from; i < n; i++ {
		items[i].cost = max(items[i].cost, 0.1)
		if n-from > 2 && (i == from || i == n-2) {
			items[i].keep = true
		}
	}
	if n > from {
		items[n-1].keep = true // the foot
	}
	k := from
	for i, r := range g.Rows {
		if r.Group && i < len(g.Rows)-1 && k < n {
			items[k].keep = true
		}
		k++
		for k < n && items[k].cost >= splitRow {
			k++
		}
	}
}

// settleTable gives the items of a table what they share; a small table is
// never cut and may move to the next page.
func (w *writer) settleTable(items []item, g grid, pageRoom float64) []item {
	height := 0.0
	for i := range items {
		it := &items[i]
		it.wide, it.x, it.block = g.wide, g.x, true
		height += it.h + it.gap
	}
	items[0].gap = max(lead, items[0].gap)
	if height < pageRoom/5 || len(g.Rows) <= 4 && height < pageRoom/2 {
		keepAll(items)
		for i := range items {
			items[i].float = true
		}
	}
	return items
}

// tableFoot is the closing rule and the source, kept with the last row.
func (w *writer) tableFoot(g grid, up *tag.Elem, in frame) []item {
	width := g.width()
	items := []item{{h: 4, draw: func(p *pen, at spot) { p.rect(nil, at.x, at.y-0.45, width, 0.9, accent) }}}
	if g.Source != "" {
		t := w.lines(document.Linked("Bron: "+g.Source), small, min(in.w, wideW))
		items = append(items, w.text(in, t, up.Add("P"))...)
		keepAll(items)
	}
	return items
}

// numbered is a title whose number is quieter than the finding.
func numbered(kind string, n int, title string) []document.Run {
	return []document.Run{{Text: fmt.Sprintf("%s\u00A0%d\u00A0 ", kind, n)}, {Text: title, Bold: true}}
}
