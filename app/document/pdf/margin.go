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
// allow. Where room is scarce the last ones are short; those that find no room
// at all are left for the next page.
func (p *page) margin(bottom float64) (rest []waiting) {
	var free []waiting
	for _, n := range p.notes {
		if n.note.fixed {
			p.set(n.note, n.y)
			p.busy = append(p.busy, span{n.y - labelRoom + noteGap, n.y + n.note.h})
			p.labels = append(p.labels, n.y)
		} else {
			free = append(free, n)
		}
	}
	p.notes = nil
	for {
		if p.setAll(free, bottom) {
			return rest
		}
		last := len(free) - 1
		rest = append([]waiting{{free[last].note, topY}}, rest...)
		free = free[:last]
	}
}

// setAll finds room for notes, each beside the text of its own label when that
// can be, shortening as few as it must.
func (p *page) setAll(free []waiting, bottom float64) bool {
	for _, strict := range []bool{true, false} {
		notes := append([]waiting(nil), free...)
		for {
			at, tight := p.stack(notes, bottom, strict)
			if tight < 0 {
				for i, n := range notes {
					p.set(n.note, at[i])
				}
				return true
			}
			if !shorten(notes, tight) {
				break
			}
		}
	}
	return false
}

// shorten makes the last note short that can be, from the tight one on.
func shorten(notes []waiting, tight int) bool {
	for k := len(notes) - 1; k >= tight; k-- {
		if short := notes[k].note.short; short != nil {
			notes[k].note = short
			return true
		}
	}
	return false
}

func (p *page) set(n *note, y float64) {
	p.placed = append(p.placed, placed{note: n, x: sideX, y: y})
}

// stack finds a place for every note without changing their order: first each
// at its own line or below the one before it, and where they would fall off the
// page, or past the next label when that is strict, they move up as far as they
// must. None moves above the label that its text belongs to: tight is the note
// that would have to, or -1.
func (p *page) stack(notes []waiting, bottom float64, strict bool) (at []float64, tight int) {
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
		floor, ceiling := p.between(notes[i].y)
		if strict {
			limit = min(limit, ceiling)
		}
		if at[i]+h > limit {
			at[i] = p.above(limit-h, h)
		}
		if at[i] < floor-0.01 {
			return nil, i
		}
		limit = at[i] - noteGap
	}
	return at, -1
}

// between gives the labels around a line at y: the note beside it stands below
// the one and above the other.
func (p *page) between(y float64) (floor, ceiling float64) {
	floor, ceiling = topY, topY+bodyH
	for _, l := range p.labels {
		if l <= y+0.01 {
			floor = max(floor, l)
		} else {
			ceiling = min(ceiling, l-labelRoom)
		}
	}
	return floor, ceiling
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
