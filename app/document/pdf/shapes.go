package pdf

import (
	"math"

	"kindvriendelijk/app/document/tag"
)

// rect fills a rectangle with its top left corner at x, y.
func (p *pen) rect(e *tag.Elem, x, y, w, h float64, c rgb) {
	sheet, s := p.paint(e)
	s.setFill(sheet, c)
	b := coarse(coarse(sheet.B, x), p.page.height()-y-h)
	sheet.B = append(number(number(b, w), h), "re f\n"...)
}

// coarse appends a place and a space. A tenth of a point is finer than any
// printer.
func coarse(b []byte, v float64) []byte {
	return append(tag.AppendHundredths(b, 10*int(math.Round(v*10))), ' ')
}

// rule draws a straight line.
func (p *pen) rule(e *tag.Elem, x1, y1, x2, y2, width float64, c rgb) {
	p.path(e, []point{{x1, y1}, {x2, y2}}, look{stroke: c, width: width})
}

type point struct{ x, y float64 }

// look is how a path is drawn: filled, or stroked with a width.
type look struct {
	fill, stroke rgb
	width        float64
	dash         []float64
	filled       bool
	round        bool
}

// path draws straight lines through points.
func (p *pen) path(e *tag.Elem, pts []point, l look) {
	if len(pts) < 2 {
		return
	}
	if x, y, w, h, ok := upright4(pts); ok && l.filled {
		p.rect(e, x, y, w, h, l.fill)
		return
	}
	sheet, s := p.paint(e)
	end := "f\n"
	if l.filled {
		s.setFill(sheet, l.fill)
	} else {
		s.setStroke(sheet, l.stroke, l.width)
		end = "S\n"
	}
	b := sheet.B
	if len(l.dash) > 0 || l.round {
		b, end = l.begin(b), end[:1]+" Q\n"
	}
	b = append(p.points(b, pts[:1]), "m "...)
	for i := range pts[1:] {
		b = append(p.points(b, pts[i+1:i+2]), "l "...)
	}
	sheet.B = append(b, end...)
}

// begin sets round ends and dashes, until Q.
func (l look) begin(b []byte) []byte {
	b = append(b, "q "...)
	if l.round {
		b = append(b, "1 J 1 j "...)
	}
	if len(l.dash) > 0 {
		b = append(b, '[')
		for _, d := range l.dash {
			b = number(b, d)
		}
		b = append(b, "]0 d "...)
	}
	return b
}

// upright4 tells whether four points are the corners of an upright rectangle,
// and which.
func upright4(q []point) (x, y, w, h float64, ok bool) {
	if len(q) != 4 {
		return 0, 0, 0, 0, false
	}
	across := q[0].y == q[1].y && q[1].x == q[2].x && q[2].y == q[3].y && q[3].x == q[0].x
	along := q[0].x == q[1].x && q[1].y == q[2].y && q[2].x == q[3].x && q[3].y == q[0].y
	x, y = min(q[0].x, q[2].x), min(q[0].y, q[2].y)
	return x, y, max(q[0].x, q[2].x) - x, max(q[0].y, q[2].y) - y, across || along
}

// curve draws a line of width w through Bézier points: a start, then two
// handles and an end for each piece.
func (p *pen) curve(e *tag.Elem, pts []point, w float64, c rgb) {
	sheet, s := p.paint(e)
	s.setStroke(sheet, c, w)
	b := append(sheet.B, "q 1 J 1 j "...)
	b = append(p.points(b, pts[:1]), "m "...)
	for i := 1; i+2 < len(pts); i += 3 {
		b = append(p.points(b, pts[i:i+3]), "c "...)
	}
	sheet.B = append(b, "S Q\n"...)
}

func (p *pen) points(b []byte, pts []point) []byte {
	for _, q := range pts {
		b = coarse(coarse(b, q.x), p.page.height()-q.y)
	}
	return b
}

// kappa is the length of the handles with which four curves make a circle.
const kappa = 0.5523

// disc fills a circle, or only its lower half.
func (p *pen) disc(e *tag.Elem, x, y, r float64, c rgb) {
	sheet, s := p.paint(e)
	s.setFill(sheet, c)
	sheet.B = append(p.round(sheet.B, x, y, r, 4), "f\n"...)
}

func (p *pen) halfDisc(e *tag.Elem, x, y, r float64, c rgb) {
	sheet, s := p.paint(e)
	s.setFill(sheet, c)
	sheet.B = append(p.round(sheet.B, x, y, r, 2), "f\n"...)
}

func (p *pen) ring(e *tag.Elem, x, y, r, width float64, c rgb) {
	sheet, s := p.paint(e)
	s.setStroke(sheet, c, width)
	sheet.B = append(p.round(sheet.B, x, y, r, 4), "s\n"...)
}

// round makes quarters of a circle, from the right over the bottom.
func (p *pen) round(b []byte, x, y, r float64, quarters int) []byte {
	k := kappa * r
	b = append(p.points(b, []point{{x + r, y}}), "m "...)
	for _, q := range [][]point{
		{{x + r, y + k}, {x + k, y + r}, {x, y + r}},
		{{x - k, y + r}, {x - r, y + k}, {x - r, y}},
		{{x - r, y - k}, {x - k, y - r}, {x, y - r}},
		{{x + k, y - r}, {x + r, y - k}, {x + r, y}},
	}[:quarters] {
		b = append(p.points(b, q), "c "...)
	}
	return b
}

// image draws a registered image in an area of its own shape, or of a lower
// one: then its middle shows.
func (p *pen) image(e *tag.Elem, img *picture, x, y, w, h float64) {
	p.clipped(e, img, x, y, w, h, x, w, w*float64(img.h)/float64(img.w))
}

// clipped draws an image of imgW by imgH, centred on an area in height and
// with its left edge at imgX, as far as the area shows it.
func (p *pen) clipped(e *tag.Elem, img *picture, x, y, w, h, imgX, imgW, imgH float64) {
	no := p.doc.Image(img.name)
	sheet, _ := p.paint(e)
	bottom := p.page.height() - y - h
	b := append(sheet.B, "q "...)
	if imgH > h+0.5 || imgW > w+0.5 {
		b = number(number(number(number(b, x), bottom), w), h)
		b = append(b, "re W n "...)
	}
	b = append(number(b, imgW), "0 0 "...)
	b = number(number(number(b, imgH), imgX), bottom-(imgH-h)/2)
	b = append(b, "cm /X"...)
	b = tag.AppendHundredths(b, 100*no)
	sheet.B = append(b, " Do Q\n"...)
}
