package chart

import (
	"math"
	"strings"
	"unicode"
)

// sheet collects the items of a picture. Its texts are centred on a height
// instead of standing on it, which is how rows are laid out.
type sheet struct {
	w     float64
	items []Item
}

// leastWidth is the narrowest picture; a painter with less room scales it.
const leastWidth = 120

func newSheet(width float64) *sheet { return &sheet{w: math.Max(width, leastWidth)} }

func (s *sheet) picture(height float64) Picture { return Picture{W: s.w, H: height, Items: s.items} }

// empty is the picture of a chart without figures.
func (s *sheet) empty() Picture {
	y := 12.0
	for _, line := range label.in(Text2).wrap(noFigures, s.w, 3) {
		s.text(0, y, label.in(Text2), Start, line)
		y += label.lead()
	}
	return s.picture(y)
}

// text centres one line on y; x is its start, middle or end.
func (s *sheet) text(x, y float64, f face, align Align, txt string) {
	txt = oneLine(txt)
	if txt == "" {
		return
	}
	s.items = append(s.items, Text{
		At: Point{x, y + 0.357*f.size}, Text: txt,
		Size: f.size, Bold: f.bold, Italic: f.italic, Align: align, Ink: f.ink,
	})
}

// lines centres a block of lines on y.
func (s *sheet) lines(x, y float64, f face, align Align, lines []string) {
	y -= f.lead() * float64(len(lines)-1) / 2
	for i, line := range lines {
		s.text(x, y+f.lead()*float64(i), f, align, line)
	}
}

func (s *sheet) line(x1, y1, x2, y2, width float64, ink Ink, dash ...float64) {
	s.stroke([]Point{{x1, y1}, {x2, y2}}, width, ink, dash...)
}

func (s *sheet) stroke(points []Point, width float64, ink Ink, dash ...float64) {
	s.items = append(s.items, Line{Points: points, Width: width, Ink: ink, Dash: dash})
}

func (s *sheet) area(ink Ink, points ...Point) {
	s.items = append(s.items, Area{Points: points, Ink: ink})
}

func (s *sheet) rect(x, y, w, h float64, ink Ink) {
	if w > 0 && h > 0 {
		s.area(ink, corners(x, y, w, h)...)
	}
}

// hatch fills a rectangle with slanting lines inside a frame, on a clear ground.
func (s *sheet) hatch(x, y, w, h float64, ink Ink) {
	if w <= 0 || h <= 0 {
		return
	}
	s.rect(x, y, w, h, Ground)
	s.items = append(s.items, Area{Points: corners(x, y, w, h), Ink: ink, Hatch: true})
	s.frame(x, y, w, h, 0.6, ink)
}

// frame draws the outline of a rectangle, inside it.
func (s *sheet) frame(x, y, w, h, width float64, ink Ink) {
	in := width / 2
	if w <= width || h <= width {
		s.rect(x, y, w, h, ink)
		return
	}
	c := corners(x+in, y+in, w-width, h-width)
	s.stroke(append(c, c[0]), width, ink)
}

// disc has as many corners as it needs to look round at the size of a dot.
func (s *sheet) disc(x, y, r float64, ink Ink) {
	s.area(ink, circle(x, y, r)...)
}

func (s *sheet) ring(x, y, r, width float64, ink Ink) {
	c := circle(x, y, r-width/2)
	s.stroke(append(c, c[0]), width, ink)
}

func circle(x, y, r float64) []Point {
	out := make([]Point, 16)
	for i := range out {
		sin, cos := math.Sincos(float64(i) * math.Pi / 8)
		out[i] = Point{x + r*cos, y + r*sin}
	}
	return out
}

func corners(x, y, w, h float64) []Point {
	return []Point{{x, y}, {x + w, y}, {x + w, y + h}, {x, y + h}}
}

// oneLine makes any text fit for one line: without breaks and control signs.
func oneLine(s string) string {
	plain := true
	for _, r := range s {
		if unicode.IsControl(r) || r == unicode.ReplacementChar {
			plain = false
			break
		}
	}
	if plain {
		return s
	}
	s = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || r == unicode.ReplacementChar {
			return ' '
		}
		return r
	}, s)
	return strings.Join(strings.Fields(s), " ")
}
