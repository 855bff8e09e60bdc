package pdf

import (
	"math"

	"kindvriendelijk/app/chart"
	"kindvriendelijk/app/document/tag"
)

// drawing draws a laid-out chart as content of e, its top left corner at x, y.
func (p *pen) drawing(e *tag.Elem, pic *chart.Picture, x, y, scale float64) {
	at := func(q chart.Point) point { return point{x + q.X*scale, y + q.Y*scale} }
	all := func(pts []chart.Point) []point {
		out := make([]point, len(pts))
		for i, q := range pts {
			out[i] = at(q)
		}
		return out
	}
	var texts []chart.Text // after the shapes, so that they share a text object
	for _, it := range pic.Items {
		switch it := it.(type) {
		case chart.Line:
			p.path(e, all(it.Points), look{stroke: chartInks[it.Ink], width: it.Width * scale, dash: it.Dash, round: len(it.Points) > 2 && len(it.Dash) == 0})
		case chart.Area:
			if it.Hatch {
				p.hatch(e, all(it.Points), chartInks[it.Ink])
			} else {
				p.path(e, all(it.Points), look{filled: true, fill: chartInks[it.Ink]})
			}
		case chart.Text:
			texts = append(texts, it)
		}
	}
	for _, t := range texts {
		p.label(e, t, at(t.At), scale)
	}
}

// label writes one text of a chart. A space ends it, so that a reader hears
// separate words.
func (p *pen) label(e *tag.Elem, t chart.Text, at point, scale float64) {
	st := textStyle{size: t.Size * scale, bold: t.Bold, italic: t.Italic, ink: chartInks[t.Ink]}
	width := p.measure(st, t.Text)
	switch t.Align {
	case chart.Middle:
		at.x -= width / 2
	case chart.End:
		at.x -= width
	}
	p.text(e, st, at.x, at.y, t.Text+" ")
}

// hatch fills a polygon with slanted lines inside a thin edge, so that it can
// be told from a full area without colour.
func (p *pen) hatch(e *tag.Elem, pts []point, c rgb) {
	if len(pts) < 3 {
		return
	}
	const step = 3.2
	lo, hi := pts[0], pts[0]
	for _, q := range pts {
		lo = point{math.Min(lo.x, q.x), math.Min(lo.y, q.y)}
		hi = point{math.Max(hi.x, q.x), math.Max(hi.y, q.y)}
	}
	sheet, s := p.paint(e)
	s.setStroke(sheet, c, 0.6)
	outline := func(b []byte) []byte {
		b = append(p.points(b, pts[:1]), "m "...)
		for _, q := range pts[1:] {
			b = append(p.points(b, []point{q}), "l "...)
		}
		return append(b, "h "...)
	}
	b := append(outline(append(sheet.B, "q "...)), "W n "...)
	h := hi.y - lo.y
	for x := lo.x - h; x < hi.x; x += step {
		b = append(p.points(b, []point{{x, hi.y}}), "m "...)
		b = append(p.points(b, []point{{x + h, lo.y}}), "l "...)
	}
	b = append(b, "S Q "...)
	sheet.B = append(outline(b), "S\n"...)
}
