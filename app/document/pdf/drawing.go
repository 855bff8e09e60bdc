package pdf

import (
	"math"

	"kindvriendelijk/app/chart"
	"kindvriendelijk/app/document/tag"
	"kindvriendelijk/resources"
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
	width := p.signWidth(st, t.Text)
	switch t.Align {
	case chart.Middle:
		at.x -= width / 2
	case chart.End:
		at.x -= width
	}
	p.mixed(e, st, at.x, at.y, t.Text+" ")
}

// signWidth measures a text in which signs of the other font may stand.
func (p *pen) signWidth(st textStyle, s string) float64 {
	width := 0.0
	p.runs(st, s, func(f face, part string) { width += p.w.m.measure(f, st.size, part) })
	return width
}

// mixed writes a text in which signs may stand.
func (p *pen) mixed(e *tag.Elem, st textStyle, x, y float64, s string) {
	p.runs(st, s, func(f face, part string) { x += p.words(e, st, f, x, y, part) })
}

// runs cuts a text at the change from one font to the other.
func (p *pen) runs(st textStyle, s string, each func(face, string)) {
	from, now := 0, st.face()
	for i, r := range s {
		f := st.face()
		if r > 127 && p.w.isSign(r) {
			f = resources.Signs
		}
		if f != now {
			if i > from {
				each(now, s[from:i])
			}
			from, now = i, f
		}
	}
	if from < len(s) {
		each(now, s[from:])
	}
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
