package pdf

// waiting is a note that has yet to be set beside y.
type waiting struct {
	note *note
	y    float64
}

const (
	noteGap   = 5.0  // between notes
	labelRoom = 11.0 // above a label, for its rule
)

// margin sets the notes of a finished page: labels level with their text, the
// others in their order, as near to their own line as labels and wide blocks
// allow. Notes that find no room are left for the next page.
func (p *page) margin(bottom float64) (rest []waiting) {
	if p.land {
		return p.notes
	}
	for _, n := range p.notes {
		if n.note.fixed {
			p.set(n.note, n.y)
			p.busy = append(p.busy, span{n.y - labelRoom + noteGap, n.y + n.note.h})
		}
	}
	var free []waiting
	for _, n := range p.notes {
		if !n.note.fixed {
			free = append(free, n)
		}
	}
	p.notes = nil
	for len(free) > 0 {
		at, ok := p.stack(free, bottom)
		if ok {
			for i, n := range free {
				p.set(n.note, at[i])
			}
			break
		}
		rest = append([]waiting{{free[len(free)-1].note, topY}}, rest...)
		free = free[:len(free)-1]
	}
	return rest
}

func (p *page) set(n *note, y float64) {
	p.placed = append(p.placed, placed{note: n, x: sideX, y: y})
}

// stack finds a place for every note without changing their order: first each
// at its own line or below the one before it, and when the last would fall off
// the page all move up as far as they must.
func (p *page) stack(notes []waiting, bottom float64) (at []float64, ok bool) {
	at = make([]float64, len(notes))
	y := topY
	for i, n := range notes {
		y = p.below(max(y, n.y), n.note.h)
		at[i] = y
		y += n.note.h + noteGap
	}
	limit := bottom
	for i := len(notes) - 1; i >= 0; i-- {
		h := notes[i].note.h
		if at[i]+h > limit {
			at[i] = p.above(limit-h, h)
		}
		if at[i] < topY-0.01 {
			return nil, false
		}
		limit = at[i] - noteGap
	}
	return at, true
}

// below is the first free place for a height at y or lower.
func (p *page) below(y, h float64) float64 {
	for {
		hit := p.hit(y, h)
		if hit == nil {
			return y
		}
		y = hit.to + noteGap
	}
}

// above is the first free place for a height at y or higher.
func (p *page) above(y, h float64) float64 {
	for y >= topY-0.01 {
		hit := p.hit(y, h)
		if hit == nil {
			return y
		}
		y = hit.from - noteGap - h
	}
	return -1
}

func (p *page) hit(y, h float64) *span {
	for i := range p.busy {
		if b := &p.busy[i]; y < b.to+noteGap-0.01 && y+h > b.from-noteGap+0.01 {
			return b
		}
	}
	return nil
}
