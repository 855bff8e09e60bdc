package chart

import "math"

// HatchStep is the distance between the lines of a hatched area, in points.
const HatchStep = 3.0

// Hatching gives the slanting lines that fill a hatched area with straight
// sides and no dents: pairs of points, so that all painters draw the same ones.
func (a Area) Hatching() [][2]Point {
	low, high := math.Inf(1), math.Inf(-1)
	for _, p := range a.Points {
		low, high = min(low, p.X+p.Y), max(high, p.X+p.Y)
	}
	if math.IsInf(high-low, 0) || math.IsNaN(high-low) {
		return nil
	}
	step := HatchStep * math.Sqrt2
	var out [][2]Point
	for d := low + step/2; d < high; d += step {
		if from, to, ok := a.cut(d); ok {
			out = append(out, [2]Point{from, to})
		}
	}
	return out
}

// cut is the part of the line x + y = d that lies inside the area.
func (a Area) cut(d float64) (from, to Point, ok bool) {
	var hits []Point
	for i, p := range a.Points {
		q := a.Points[(i+1)%len(a.Points)]
		u, v := p.X+p.Y-d, q.X+q.Y-d
		if (u < 0) == (v < 0) {
			continue
		}
		k := u / (u - v)
		hits = append(hits, Point{p.X + k*(q.X-p.X), p.Y + k*(q.Y-p.Y)})
	}
	if len(hits) < 2 {
		return from, to, false
	}
	return hits[0], hits[1], true
}
