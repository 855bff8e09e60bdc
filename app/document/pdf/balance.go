package pdf

import "slices"

// The prices by which pages are weighed against each other. White is the share
// of a page that stays empty.
const (
	pagePrice   = 1.0  // for every page: fewer is better
	whitePrice  = 5.0  // times the square of the white
	floatPrice  = 0.06 // for a chart that moves to the next page
	lonelyPrice = 1.4  // at most, for a last page that is nearly empty
	lonely      = 0.33 // the share below which a last page is nearly empty
	stretch     = 0.5  // by which gaps may grow to fill a page
	squeeze     = 0.65 // to which gaps may shrink to save a page
)

// sheet is the outcome for one page: which chunks, in the order in which they
// stand on it.
type sheet struct {
	chunks []int
	white  float64 // what stays empty, in points
	gaps   float64 // the gaps that may grow
}

// reached is the cheapest way found to have all chunks before a place on pages,
// except perhaps one that floats to the top of the next page.
type reached struct {
	known  bool
	cost   float64
	float  int     // the chunk that floats, or -1
	from   int     // where the page began that ends here
	floats bool    // whether one floated to that page
	filled float64 // of that page
	gaps   float64
}

// balancer finds the breaks for chunks that fill pages of a room: the whole
// sequence is weighed at once, so that no page but the last is left empty and
// the last is not nearly so.
type balancer struct {
	chunks []chunk
	room   float64
	scale  float64   // of the gaps
	pos    []float64 // where each chunk begins on one endless page, below its gap
	gaps   []float64 // the gaps before that
	plain  []reached // by place, nothing floating
	held   []reached // by place, one chunk floating
}

// balance gives the pages and the scale of the gaps. Gaps shrink when that
// saves a page that would be rather empty.
func balance(cs []chunk, room float64) ([]sheet, float64) {
	sheets := newBalancer(cs, room, 1).solve()
	if n := len(sheets); n > 1 && (room-sheets[n-1].white)/room < 1.5*lonely {
		if tight := newBalancer(cs, room, squeeze).solve(); len(tight) < n {
			return tight, squeeze
		}
	}
	return sheets, 1
}

func newBalancer(cs []chunk, room, scale float64) *balancer {
	n := len(cs)
	b := &balancer{chunks: cs, room: room, scale: scale, pos: make([]float64, n+1), gaps: make([]float64, n+1),
		plain: make([]reached, n+1), held: make([]reached, n+1)}
	y, g := 0.0, 0.0
	for i := range cs {
		y, g = y+cs[i].gap*scale, g+cs[i].gap*scale
		b.pos[i], b.gaps[i] = y, g
		y, g = y+b.height(i), g+cs[i].gaps*scale
	}
	b.pos[n], b.gaps[n] = y, g
	return b
}

// height of a chunk with its inner gaps as they are scaled.
func (b *balancer) height(i int) float64 {
	c := &b.chunks[i]
	return c.h - c.gaps*(1-b.scale)
}

// gap above a chunk as it is scaled; none at the end.
func (b *balancer) gap(i int) float64 {
	if i == len(b.chunks) {
		return 0
	}
	return b.chunks[i].gap * b.scale
}

// solve searches forward over the places where a page may end.
func (b *balancer) solve() []sheet {
	n := len(b.chunks)
	b.plain[0] = reached{known: true, float: -1}
	for i := 0; i <= n; i++ {
		if b.held[i].known {
			b.afterFloat(i)
		}
		if i < n && b.plain[i].known {
			c := &b.chunks[i]
			b.fill(i, false, c.head+c.sink, 0)
		}
	}
	return b.collect()
}

// afterFloat begins a page with the chunk that floated there.
func (b *balancer) afterFloat(i int) {
	f := b.held[i].float
	top := b.height(f)
	b.offer(&b.plain[i], i, i, true, top, b.chunks[f].gaps*b.scale)
	if i < len(b.chunks) {
		b.fill(i, true, top+b.gap(i), b.gap(i))
	}
}

// fill tries every end for a page that begins at a place, of which a part is
// used.
func (b *balancer) fill(start int, floats bool, used, gaps float64) {
	waiting := -1 // the chunk that may float on from here
	for j := start + 1; j <= len(b.chunks); j++ {
		height := used + b.pos[j] - b.gap(j) - b.pos[start]
		inner := gaps + b.gaps[j] - b.gap(j) - b.gaps[start]
		fits := height <= b.room+0.1
		if fits || j == start+1 && !floats {
			b.offer(&b.plain[j], j, start, floats, height, inner)
		}
		last := &b.chunks[j-1]
		switch {
		case last.float && j-1 > start:
			waiting = j - 1
		case last.block:
			waiting = -1
		}
		if fits {
			continue
		}
		if waiting < 0 {
			return
		}
		height -= b.height(waiting) + b.gap(waiting)
		if height > b.room+0.1 {
			return
		}
		if waiting < j-1 {
			b.hold(j, waiting, start, floats, height, inner-b.gap(waiting))
		}
	}
}

// offer weighs a page from start to j.
func (b *balancer) offer(to *reached, j, start int, floats bool, filled, gaps float64) {
	s := reached{known: true, float: -1, from: start, floats: floats, filled: filled, gaps: gaps, cost: b.before(start, floats) + pagePrice}
	white := max(0, (b.room-filled)/b.room)
	if j == len(b.chunks) {
		if fill := 1 - white; fill < lonely && start > 0 {
			s.cost += lonelyPrice * (lonely - fill) / lonely
		}
	} else {
		s.cost += b.white(white, gaps) + b.chunks[j].cost
	}
	if !to.known || s.cost < to.cost {
		*to = s
	}
}

// hold weighs a page from start to j from which a chunk floats on.
func (b *balancer) hold(j, float, start int, floats bool, filled, gaps float64) {
	white := max(0, (b.room-filled)/b.room)
	s := reached{known: true, float: float, from: start, floats: floats, filled: filled, gaps: gaps,
		cost: b.before(start, floats) + pagePrice + floatPrice + b.white(white, gaps)}
	if j < len(b.chunks) {
		s.cost += b.chunks[j].cost
	}
	if to := &b.held[j]; !to.known || s.cost < to.cost {
		*to = s
	}
}

func (b *balancer) before(start int, floats bool) float64 {
	if floats {
		return b.held[start].cost
	}
	return b.plain[start].cost
}

// white is the price of an empty share, less what growing gaps take of it.
func (b *balancer) white(share, gaps float64) float64 {
	share = max(0, share-stretch*gaps/b.room)
	return whitePrice * share * share
}

// collect follows the cheapest way back.
func (b *balancer) collect() []sheet {
	var out []sheet
	s, j := b.plain[len(b.chunks)], len(b.chunks)
	for j > 0 || s.float >= 0 || s.floats {
		sh := sheet{white: max(0, b.room-s.filled), gaps: s.gaps}
		before := b.plain[s.from]
		if s.floats {
			before = b.held[s.from]
			sh.chunks = append(sh.chunks, before.float)
		}
		for i := s.from; i < j; i++ {
			if i != s.float {
				sh.chunks = append(sh.chunks, i)
			}
		}
		out = append(out, sh)
		s, j = before, s.from
	}
	slices.Reverse(out)
	return out
}
