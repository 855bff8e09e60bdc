package pdf

import "math"

// paginator places items on pages.
type paginator struct {
	pages   []*page
	cur     *page
	y       float64
	carry   []waiting // notes that found no room on the page before
	anchors map[string]place
	cites   map[string]int
}

// paginate cuts the flow at the items that begin a page, balances each stretch
// over its pages, and places the items.
func paginate(items []item) *paginator {
	g := &paginator{anchors: map[string]place{}, cites: map[string]int{}}
	for i := 0; i < len(items); {
		j := i + 1
		for j < len(items) && !items[j].fresh {
			j++
		}
		g.stretch(items[i:j], false)
		i = j
	}
	return g
}

// stretch places the items from one forced break to the next.
func (g *paginator) stretch(items []item, land bool) {
	cs := chunks(items, room(land))
	sheets, scale := balance(cs, room(land))
	g.carry = nil
	for n, sh := range sheets {
		g.next(cs[sh.chunks[0]].items[0].part, land)
		grow := scale
		if n < len(sheets)-1 && sh.gaps > 0 {
			grow *= 1 + min(stretch, sh.white/sh.gaps)
		}
		var insets [][]item
		for k, i := range sh.chunks {
			c := &cs[i]
			if k == 0 {
				g.y += c.sink
				g.repeat(c.header)
			}
			g.chunk(c, grow, k == 0)
			for _, it := range c.items {
				if len(it.insets) > 0 {
					insets = append(insets, it.insets)
				}
			}
		}
		g.carry = g.cur.margin(topY + room(land))
		for _, in := range insets {
			g.stretch(in, true)
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
