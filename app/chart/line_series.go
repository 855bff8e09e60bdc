package chart

import "math"

// lineStyle is how a series is drawn, so that it is known by more than hue.
type lineStyle struct {
	width float64
	ink   Ink
	dash  []float64
	own   bool
}

var dashes = [][]float64{{5, 2.5}, {1.5, 2}, {8, 2, 1.5, 2}, {3, 1.5}}

// styleOf is the style of a series; rank counts the comparisons.
func styleOf(s Series, rank int) lineStyle {
	if s.Own {
		return lineStyle{width: 2.2, ink: Dark, own: true}
	}
	st := lineStyle{width: 1.2, ink: Text2, dash: dashes[rank%len(dashes)]}
	if rank/len(dashes)%2 == 1 {
		st.ink = Mid
	}
	return st
}

// series draws one line, broken at its gaps. The way to a provisional point is
// dashed and the point is open.
func (p *plot) series(s Series, st lineStyle) {
	for _, run := range p.runs(s) {
		solid := run
		if last := run[len(run)-1]; st.own && p.Periods[last].Provisional && len(run) > 1 {
			solid = run[:len(run)-1]
			p.s.stroke(p.points(s, run[len(run)-2:]), 1.4, st.ink, 3, 2)
		}
		if len(solid) > 1 {
			p.s.stroke(p.points(s, solid), st.width, st.ink, st.dash...)
		}
		for _, i := range run {
			p.dot(s, i, st, len(run) == 1)
		}
	}
}

func (p *plot) dot(s Series, i int, st lineStyle, alone bool) {
	x, y := p.x(i), p.y(s.value(i))
	switch {
	case st.own && p.Periods[i].Provisional:
		p.s.disc(x, y, 3, st.ink)
		p.s.disc(x, y, 1.7, Ground)
	case st.own:
		p.s.disc(x, y, 2.6, st.ink)
	case alone:
		p.s.rect(x-1.6, y-1.6, 3.2, 3.2, st.ink)
	}
}

// runs are the stretches of periods without a gap.
func (p *plot) runs(s Series) [][]int {
	var out [][]int
	open := false
	for i := range p.Periods {
		if math.IsNaN(s.value(i)) {
			open = false
			continue
		}
		if !open {
			out = append(out, nil)
			open = true
		}
		out[len(out)-1] = append(out[len(out)-1], i)
	}
	return out
}

func (p *plot) points(s Series, run []int) []Point {
	out := make([]Point, len(run))
	for k, i := range run {
		out[k] = Point{p.x(i), p.y(s.value(i))}
	}
	return out
}
