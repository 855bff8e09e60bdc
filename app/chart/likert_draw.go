package chart

import "math"

const (
	likertPitch = 24.0
	likertBar   = 16.0
)

// Picture implements [Chart].
func (c Likert) Picture(width float64) Picture {
	s := newSheet(width)
	if len(c.Rows) == 0 || len(c.Answers) == 0 {
		return s.empty()
	}
	var labels []string
	tail := 0.0
	for _, o := range c.Rows {
		labels = append(labels, o.Label)
		tail = math.Max(tail, small.width(o.tail()))
	}
	tail += 6
	r := newRows(s, labels, likertPitch, tail+90)
	top := c.answers(s, r.left) + 4
	room := s.w - r.left - tail
	for i, o := range c.Rows {
		mid := r.name(top+float64(i)*r.pitch, label, o.Label)
		shares := c.shares(o)
		if shares == nil {
			s.missing(measure{zero: r.left - 5}, mid, o.Mark)
			continue
		}
		x := r.left
		for k, v := range shares {
			w := room * v / 100
			c.segment(s, x, mid, w, v, k)
			x += w
		}
		s.text(r.left+room+6, mid, small, Start, o.tail())
	}
	return s.picture(top + float64(len(c.Rows))*r.pitch + 2)
}

func (o Opinion) tail() string {
	if o.Mark != "" {
		return ""
	}
	return "n" + hardSpace + "=" + hardSpace + number(float64(o.N), 0)
}

// answers names the segments once, in their order, above the first row.
func (c Likert) answers(s *sheet, left float64) float64 {
	var entries []keyed
	for k, a := range c.Answers {
		entries = append(entries, keyed{a, func(x, y float64) { c.fill(s, x, y-4, keyWidth, 8, k) }})
	}
	return s.key(left, 0, entries)
}

// segment draws one answer with its share, where that fits.
func (c Likert) segment(s *sheet, x, mid, w, v float64, k int) {
	c.fill(s, x, mid-likertBar/2, w, likertBar, k)
	if w > 1 && k < len(c.Answers)-1 {
		s.rect(x+w-0.8, mid-likertBar/2, 0.8, likertBar, Ground)
	}
	f := strong
	f.size = small.size
	text := number(v, 0)
	if f.width(text)+5 > w {
		return
	}
	tone := c.tone(k)
	switch tone {
	case toneDark, toneMid:
		f.ink = Ground
	case toneHatch: // a clear spot in the hatching
		wide := f.width(text) + 5
		s.rect(x+(w-wide)/2, mid-5, wide, 10, Ground)
	}
	s.text(x+w/2, mid, f, Middle, text)
}

// tone is the fill of an answer.
type tone int

const (
	toneDark tone = iota
	toneMid
	toneLight
	tonePale
	toneHatch
	toneOpen
)

// tone goes from dark for agreement to hatched for the strongest
// disagreement, so that the order also reads in grey.
func (c Likert) tone(k int) tone {
	n := len(c.Answers)
	if c.DontKnow {
		n--
	}
	switch {
	case k >= n:
		return toneOpen
	case k == 0:
		return toneDark
	case k == n-1:
		return toneHatch
	case k == 1 && n > 3:
		return toneMid
	case k == n-2 && n > 4:
		return tonePale
	}
	return toneLight
}

func (c Likert) fill(s *sheet, x, y, w, h float64, k int) {
	switch c.tone(k) {
	case toneDark:
		s.rect(x, y, w, h, Dark)
	case toneMid:
		s.rect(x, y, w, h, Mid)
	case toneLight:
		s.rect(x, y, w, h, Light)
	case tonePale:
		s.rect(x, y, w, h, Pale)
	case toneHatch:
		s.hatch(x, y, w, h, Thread)
	case toneOpen:
		s.rect(x, y, w, h, Ground)
		if w > 0 {
			s.frame(x, y, w, h, 0.6, Text2)
		}
	}
}
