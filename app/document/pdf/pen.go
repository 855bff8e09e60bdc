package pdf

import (
	"math"
	"strconv"

	"kindvriendelijk/app/document/tag"
	"kindvriendelijk/resources"
)

// pen draws on the current page. What it draws belongs to an element of the
// structure tree, or to none: then it is decoration, which lies below the rest.
// It keeps the graphics state, so that nothing is set twice.
type pen struct {
	w     *writer
	doc   *tag.Doc
	page  *page
	state [2]state // of the decoration, of the content
	codes codes
}

// state is what one layer of a page was told last. Positions are tenths of a
// point, as they stand in the file, so that no rounding adds up.
type state struct {
	font         int
	size         float64
	fonts        bool // font and size are set
	fill, stroke rgb
	fills, lines bool // fill, and stroke and width are set
	width        float64
	lineX, lineY int // where the line of text begins
	atX          float64
	running      bool // atX is where the next character comes
}

func (p *pen) begin(pg *page) {
	p.page = pg
	p.state = [2]state{}
	p.doc.Page(pg.width(), pg.height())
}

func (p *pen) layer(e *tag.Elem) *state {
	if e == nil {
		return &p.state[0]
	}
	return &p.state[1]
}

// paint gives the sheet and the state for drawing operators.
func (p *pen) paint(e *tag.Elem) (*tag.Sheet, *state) {
	s := p.layer(e)
	s.running = false
	return p.doc.Paint(e), s
}

func (s *state) setFill(sheet *tag.Sheet, c rgb) {
	if !s.fills || s.fill != c {
		sheet.B = c.operator(sheet.B, "rg")
		s.fill, s.fills = c, true
	}
}

func (s *state) setStroke(sheet *tag.Sheet, c rgb, width float64) {
	if !s.lines || s.stroke != c {
		sheet.B = c.operator(sheet.B, "RG")
	}
	if !s.lines || s.width != width {
		sheet.B = append(number(sheet.B, width), "w\n"...)
	}
	s.stroke, s.width, s.lines = c, width, true
}

// number appends a length and a space.
func number(b []byte, v float64) []byte {
	return append(tag.AppendHundredths(b, hundredths(v)), ' ')
}

func hundredths(v float64) int { return int(math.Round(v * 100)) }

func tenths(v float64) int { return int(math.Round(v * 10)) }

// text writes one line for e with its baseline at y, and returns its width.
func (p *pen) text(e *tag.Elem, st textStyle, x, y float64, s string) float64 {
	from := x
	p.w.faces(st, s, func(f face, part string) { x += p.words(e, st, f, x, y, part) })
	return x - from
}

// words writes s in a face. What follows on the same line without a gap needs
// no new position.
func (p *pen) words(e *tag.Elem, st textStyle, f face, x, y float64, s string) float64 {
	if s == "" {
		return 0
	}
	sheet, begun := p.doc.Letter(e)
	t := p.layer(e)
	if begun {
		t.lineX, t.lineY, t.running = 0, 0, false
	}
	t.setFill(sheet, st.ink)
	px, py := tenths(x), tenths(p.page.height()-y)
	if !t.running || py != t.lineY || math.Abs(t.atX-x) > 0.06 {
		sheet.B = append(tag.AppendHundredths(sheet.B, 10*(px-t.lineX)), ' ')
		sheet.B = append(tag.AppendHundredths(sheet.B, 10*(py-t.lineY)), " Td\n"...)
		t.lineX, t.lineY = px, py
		t.atX = float64(px) / 10
	}
	width := p.glyphs(sheet, t, f, st.size, s) * st.size / 1000
	t.atX, t.running = t.atX+width, true
	return width
}

func (t *state) setFont(sheet *tag.Sheet, font int, size float64) {
	if t.fonts && t.font == font && t.size == size {
		return
	}
	sheet.B = append(strconv.AppendInt(append(sheet.B, "/F"...), int64(font), 10), ' ')
	sheet.B = append(number(sheet.B, size), "Tf\n"...)
	t.font, t.size, t.fonts = font, size, true
}

// glyphs shows s, kerned where the font asks for it, and returns its width in
// thousandths of the size.
func (p *pen) glyphs(sheet *tag.Sheet, t *state, f face, size float64, s string) float64 {
	m := p.w.m
	total, prev, open, kerned, now, from := 0, rune(0), false, false, -1, 0
	end := func() {
		if !open {
			return
		}
		if kerned {
			sheet.B = append(sheet.B, ")]TJ\n"...)
			return
		}
		sheet.B = append(sheet.B, ")Tj\n"...)
		copy(sheet.B[from:], sheet.B[from+1:])
		sheet.B = sheet.B[:len(sheet.B)-1]
	}
	for _, r := range s {
		font, code := p.codes.code(f, r)
		if font != now {
			end()
			t.setFont(sheet, font, size)
			from = len(sheet.B)
			sheet.B = append(sheet.B, "[("...)
			open, kerned, now = true, false, font
		}
		if k := m.kerning(f, prev, r); k != 0 {
			sheet.B = append(sheet.B, ')')
			sheet.B = append(strconv.AppendInt(sheet.B, int64(-k), 10), '(')
			kerned = true
			total += k
		}
		total += m.advance(f, r)
		sheet.B = tag.AppendEscaped(sheet.B, code)
		prev = r
	}
	end()
	return float64(total)
}

func (p *pen) measure(st textStyle, s string) float64 { return p.w.width(st, s) }

// width measures a line in which signs of the other font may stand.
func (w *writer) width(st textStyle, s string) float64 {
	width := 0.0
	w.faces(st, s, func(f face, part string) { width += w.m.measure(f, st.size, part) })
	return width
}

// faces cuts a text at the change from one font to the other.
func (w *writer) faces(st textStyle, s string, each func(face, string)) {
	from, now := 0, st.face()
	for i, r := range s {
		f := st.face()
		if r > 127 && w.isSign(r) {
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

func (p *pen) textRight(e *tag.Elem, st textStyle, x, y float64, s string) {
	p.text(e, st, x-p.measure(st, s), y, s)
}

// baseline of a line of text that starts at y: capitals are centred in it.
func baseline(st textStyle, y float64) float64 { return y + st.lead/2 + 0.357*st.size }

// line writes one broken line, its top left corner at x, y.
func (p *pen) line(t *text, l *line, in *inline, x, y, leading float64) {
	for i := 0; i < len(l.pieces); {
		q := &l.pieces[i]
		st := t.styles[q.style]
		st.lead = leading
		f := st.face()
		if q.sign {
			f = resources.Signs
		}
		s, j := joined(l, i)
		width := 0.0
		for k := i; k < j; k++ {
			width += l.pieces[k].w
			if k < len(l.pieces)-1 {
				width += l.pieces[k].space
			}
		}
		e, to := in.of(t, q.target)
		end := x + p.words(e, st, f, x, baseline(st, y), s)
		if q.sign && l.pieces[j-1].space > 0 { // the signs' own space is too wide
			p.words(e, st, st.face(), end, baseline(st, y), " ")
		}
		if to != nil {
			p.lead(e, *to, tag.Rect{X: x, Y: y, W: width, H: leading})
		}
		x += width
		i = j
	}
}

// joined is the text of the pieces from i on that look alike, and where the
// next begin. A space ends each line that was broken at one: it parts the words
// for a reader.
func joined(l *line, i int) (string, int) {
	q := l.pieces[i]
	s := q.s
	j := i
	for {
		if l.pieces[j].space > 0 {
			if q.sign {
				return s, j + 1
			}
			s += " "
		}
		if l.hyphen && j == len(l.pieces)-1 {
			s += "-"
		}
		j++
		if j == len(l.pieces) || l.pieces[j].style != q.style || l.pieces[j].target != q.target || l.pieces[j].sign != q.sign {
			return s, j
		}
		s += l.pieces[j].s
	}
}
