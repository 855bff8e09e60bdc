package pdf

// chunk is a run of items that no page break may part.
type chunk struct {
	items  []item
	h      float64 // height with the gaps inside, without the one above
	gap    float64 // above, gone at the top of a page
	gaps   float64 // all gaps inside
	head   float64 // height of the table head that is repeated above it
	cost   float64 // of a page break before it
	sink   float64
	float  bool // may move to the top of the next page
	block  bool // no float moves past it
	header []item
}

// chunks joins the items that stay together. What would be higher than a page
// is parted where the page ends.
func chunks(items []item, room float64) []chunk {
	var out []chunk
	for i := 0; i < len(items); {
		j := i + 1
		h := items[i].h + items[i].sink + headHeight(items[i].header)
		for j < len(items) && items[j-1].keep {
			h += items[j].gap + items[j].h
			if h > room {
				break
			}
			j++
		}
		out = append(out, newChunk(items[i:j]))
		i = j
	}
	return out
}

func newChunk(items []item) chunk {
	first := &items[0]
	c := chunk{items: items, gap: first.gap, cost: first.cost, sink: first.sink, head: headHeight(first.header), header: first.header, float: true}
	for i := range items {
		it := &items[i]
		c.h += it.h
		if i > 0 {
			c.gaps += it.gap
		}
		c.float = c.float && it.float && !it.labelled()
		c.block = c.block || it.block
	}
	c.h += c.gaps
	return c
}

func headHeight(header []item) float64 {
	h := 0.0
	for i := range header {
		h += header[i].h
	}
	return h
}
