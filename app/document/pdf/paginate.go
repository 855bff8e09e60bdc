package pdf

import "math"

// paginator places items on pages.
type paginator struct {
	pages   []*page
	cur     *page
	y       float64
	carry   []waiting // notes that found no room on the page before, of the same run
	anchors map[string]place
	cites   map[string]int
}

// paginate cuts the flow at the items that begin a page, balances each stretch
// over its pages, and places the items. A chapter that would leave much of the
// page before it empty begins on that page.
func paginate(items []item) *paginator {
	g := &paginator{anchors: map[string]place{}, cites: map[string]int{}}
	for from := 0; from < len(items); {
		to := next(items, from+1)
		run := balanced(items[from:to], false)
		for to < len(items) && items[to].fresh == perhaps && run.ends() < fullEnough {
			to = next(items, to+1)
			run = balanced(items[from:to], false)
		}
		g.place(run)
		from = to
	}
	return g
}

// fullEnough is the share of a page above which no other chapter begins on it.
const fullEnough = 0.62

// next is the first item from i on that begins a page.
func next(items []item, i int) int {
	for i < len(items) && items[i].fresh == runsOn {
		i++
	}
	return i
}

// run is a stretch of the flow with its page breaks.
type run struct {
	chunks []chunk
	sheets []sheet
	scale  float64 // of the gaps
	land   bool
}

func balanced(items []item, land bool) run {
	r := run{chunks: chunks(items, room(land)), land: land}
	r.sheets, r.scale = balance(r.chunks, room(land))
	return r
}

// ends is the share of its last page that is filled; a last page with a table
// of its own after it counts as full.
func (r *run) ends() float64 {
	last := r.sheets[len(r.sheets)-1]
	for _, i := range last.chunks {
		for k := range r.chunks[i].items {
			if len(r.chunks[i].items[k].insets) > 0 {
				return 1
			}
		}
	}
	return 1 - last.white/room(r.land)
}

// place sets the pages of a run, each followed by the landscape pages that
// belong to it.
func (g *paginator) place(r run) {
	g.carry = nil
	for n, sh := range r.sheets {
		g.next(r.chunks[sh.chunks[0]].items[0].part, r.land)
		grow := r.scale
		if n < len(r.sheets)-1 && sh.gaps > 0 {
			grow *= 1 + min(stretch, sh.white/sh.gaps)
		}
		var insets [][]item
		for k, i := range sh.chunks {
			c := &r.chunks[i]
			if k == 0 {
				g.y += c.sink
				g.repeat(c.header)
			}
			g.chunk(c, grow, k == 0)
			for k := range c.items {
				if in := c.items[k].insets; len(in) > 0 {
					insets = append(insets, in)
				}
			}
		}
		g.carry = g.cur.margin(topY + room(r.land))
		for _, in := range insets {
			carry := g.carry
			g.place(balanced(in, true))
			g.carry = append(carry, g.carry...)
		}
	}
}

// next begins a page.
func (g *paginator) next(part int, land bool) {
	g.cur = &page{no: len(g.pages) + 1, part: part, land: land, notes: g.carry}
	g.pages = append(g.pages, g.cur)
	g.y = topY
}

func (g *paginator) repeat(header []item) {
	for k := range header {
		it := &header[k]
		g.cur.placed = append(g.cur.placed, placed{item: it, x: it.x, y: g.y})
		if it.wide {
			g.cur.busy = append(g.cur.busy, span{g.y, g.y + it.h})
		}
		g.y += it.h
	}
}

// chunk places the items of a chunk below each other; top tells that nothing
// stands above them.
func (g *paginator) chunk(c *chunk, scale float64, top bool) {
	for i := range c.items {
		it := &c.items[i]
		up := math.Round(it.gap*scale*10) / 10
		if top && i == 0 {
			up = 0
		}
		g.y += up
		g.put(it, up)
	}
}

func (g *paginator) put(it *item, up float64) {
	p := g.cur
	p.placed = append(p.placed, placed{item: it, x: it.x, y: g.y, up: up})
	for _, a := range it.anchors {
		g.anchors[a] = place{Page: p.no, Y: g.y}
	}
	for _, ref := range it.cites {
		g.cites[ref]++
		g.anchors[citeID(ref, g.cites[ref])] = place{Page: p.no, Y: g.y}
	}
	for k := range it.notes {
		p.notes = append(p.notes, waiting{&it.notes[k], g.y})
	}
	if it.wide {
		p.busy = append(p.busy, span{g.y, g.y + it.h})
	}
	g.y += it.h
}
