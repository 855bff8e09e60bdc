package pdf

import (
	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/tag"
)

const (
	// tallRow is the height above which a row may be cut between its lines.
	tallRow = bodyH / 4
	// splitRow is the price of a page break inside a row.
	splitRow = 0.3
	groupUp  = 4.0 // more space above a group's title
)

// cellBox is a measured cell.
type cellBox struct {
	t     *text
	state document.State
	elem  *tag.Elem
	head  bool
}

// headRow is the head of a table; without a row element it is a repetition,
// which is read only once.
func (w *writer) headRow(g grid, tr *tag.Elem) item {
	cells, h := make([]cellBox, len(g.Columns)), 0.0
	for k, c := range g.Columns {
		cells[k] = cellBox{t: w.lines(document.Text(c.Title), tableHead, g.widths[k]-2*cellX), elem: tr.Add("TH", tag.Scope("Column")), head: true}
		h = max(h, float64(len(cells[k].t.lines))*tableHead.lead)
	}
	h += 2 * cellY
	return item{h: h, keep: true, draw: func(p *pen, at spot) {
		x := at.x
		for k, c := range cells {
			n := len(c.t.lines)
			p.cell(&g, k, c, x, at.y+h-cellY-float64(n)*tableHead.lead, tableHead.lead, 0, n)
			x += g.widths[k]
		}
		p.rect(nil, at.x, at.y+h-0.45, g.width(), 0.9, accent)
	}}
}

// row is one row of the table, as high as its highest cell; a very high one
// comes in strips of a line each.
func (w *writer) row(g grid, tr *tag.Elem, r document.Row, no int) []item {
	st := tableText
	st.bold = r.Total || r.Group
	up := 0.0
	var cells []cellBox
	if r.Group {
		st.ink = accent
		up = groupUp
		cells = w.groupCell(g, tr, r, st)
	} else {
		cells = w.cells(g, tr, r, st)
	}
	n := 1
	var cites []string
	for _, c := range cells {
		n = max(n, len(c.t.lines))
		for _, to := range c.t.targets {
			if to.ref != "" {
				cites = append(cites, to.ref)
			}
		}
	}
	strip := func(from, to int, above, below float64) item {
		return item{h: float64(to-from)*st.lead + above + below, draw: func(p *pen, at spot) {
			if from == 0 {
				p.rowRule(&g, no, r.Total, at)
			}
			x := at.x
			for k, c := range cells {
				p.cell(&g, k, c, x, at.y+above, st.lead, from, to)
				x += g.widths[k]
			}
		}}
	}
	items := []item{strip(0, n, cellY+up, cellY)}
	if items[0].h > tallRow {
		items = strips(strip, n, cellY+up)
	}
	items[0].cites = cites
	return items
}

// strips cuts a row of n lines between its lines.
func strips(strip func(from, to int, above, below float64) item, n int, up float64) []item {
	items := make([]item, n)
	for i := range items {
		above, below := 0.0, 0.0
		if i == 0 {
			above = up
		}
		if i == n-1 {
			below = cellY
		}
		items[i] = strip(i, i+1, above, below)
	}
	protect(items)
	for i := range items[1:] {
		items[i+1].cost = splitRow
	}
	return items
}

// cells measures the cells of a row; the first names the row.
func (w *writer) cells(g grid, tr *tag.Elem, r document.Row, st textStyle) []cellBox {
	cells := make([]cellBox, len(g.Columns))
	for k := range cells {
		var c document.Cell
		if k < len(r.Cells) {
			c = r.Cells[k]
		}
		width := g.widths[k] - 2*cellX
		if g.Columns[k].Kind == document.Status {
			width -= stateW
		}
		cells[k] = cellBox{t: w.lines(stateRuns(c), st, width), state: c.State}
		if k == 0 && len(cells[k].t.lines) > 0 {
			cells[k].elem = tr.Add("TH", tag.Scope("Row"))
		} else {
			cells[k].elem = tr.Add("TD")
		}
	}
	return cells
}

// groupCell is the only cell of a row that is a subheading.
func (w *writer) groupCell(g grid, tr *tag.Elem, r document.Row, st textStyle) []cellBox {
	var runs []document.Run
	if len(r.Cells) > 0 {
		runs = r.Cells[0].Runs
	}
	e := tr.Add("TH", tag.HeadOf("Row", len(g.Columns)))
	return []cellBox{{t: w.lines(runs, st, g.width()-2*cellX), elem: e, head: true}}
}

// rowRule is the line above a row.
func (p *pen) rowRule(g *grid, no int, total bool, at spot) {
	switch {
	case total:
		p.rect(nil, at.x, at.y-0.45, g.width(), 0.9, ink)
	case no > 0:
		p.rect(nil, at.x, at.y-0.18, g.width(), 0.35, rule)
	}
}

// cell draws the lines of one cell from one up to another.
func (p *pen) cell(g *grid, k int, c cellBox, x, y, leading float64, from, to int) {
	left, outer := x+cellX, 0.0 // the outer edges of the text are those of the measure
	if k == 0 {
		left = x
	}
	if k == len(g.Columns)-1 {
		outer = cellX
	}
	kind := g.Columns[k].Kind
	if kind == document.Status && c.state != document.None && !c.head {
		if from == 0 {
			p.mark(left+4, y+leading/2, c.state)
		}
		left += stateW
	}
	in := p.w.in(c.elem)
	for i := from; i < min(to, len(c.t.lines)); i++ {
		l := &c.t.lines[i]
		at := left
		if kind == document.Number {
			at = x + g.widths[k] - cellX + outer - l.w
		}
		p.line(c.t, l, in, at, y+float64(i-from)*leading, leading)
	}
}

// mark draws the sign of a state: full, half, empty, barred, crossed and dotted,
// to be told apart without colour. The word beside it is what is read out.
func (p *pen) mark(x, y float64, s document.State) {
	const r = 3.6
	switch s {
	case document.Done:
		p.disc(nil, x, y, r, accent)
	case document.Busy:
		p.ring(nil, x, y, r-0.5, 1, accent)
		p.halfDisc(nil, x, y, r-0.5, accent)
	case document.Planned:
		p.ring(nil, x, y, r-0.5, 1, accent)
	case document.Stuck:
		p.ring(nil, x, y, r-0.5, 1, thread)
		p.rect(nil, x-r+1.6, y-0.6, 2*r-3.2, 1.2, thread)
	case document.Stopped:
		p.rule(nil, x-r+0.8, y-r+0.8, x+r-0.8, y+r-0.8, 1.3, thread)
		p.rule(nil, x-r+0.8, y+r-0.8, x+r-0.8, y-r+0.8, 1.3, thread)
	case document.Idea:
		p.disc(nil, x, y, 1.4, muted)
	}
}
