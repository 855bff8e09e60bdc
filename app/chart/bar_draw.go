package chart

import "math"

const (
	rowPitch  = 19.0
	barHeight = 11.0
)

// measure is a horizontal axis with room for a figure at the end of each bar.
type measure struct {
	zero, perUnit float64
	unit          string // behind each figure; "" when it stands apart
	apart         string // a unit that is too long for that
	digits        int
}

// newMeasure puts all values between left and right and leaves room for the
// figures. Bars start at zero, always.
func newMeasure(values []float64, left, right float64, digits int, unit string) measure {
	m := measure{unit: unit, digits: digits}
	low, high, _ := extent(append([]float64{0}, values...))
	wide := func() float64 {
		return math.Max(strong.width(m.figure(high)), strong.width(m.figure(low))) + 9
	}
	if longUnit(unit) || wide() > 0.3*(right-left) {
		m.unit, m.apart = "", unit
	}
	left = math.Max(left, 2)
	right -= wide()
	if low < 0 {
		left += wide()
	}
	if high-low < 1e-9 {
		high = low + 1
	}
	m.perUnit = math.Max(right-left, 1) / (high - low)
	m.zero = left - low*m.perUnit
	return m
}

func (m measure) x(v float64) float64 { return m.zero + v*m.perUnit }

func (m measure) figure(v float64) string { return oneLine(amount(v, m.digits, m.unit)) }

// bar draws a bar from zero with its figure at the end, beyond the tick when
// that stands in its way.
func (s *sheet) bar(m measure, y, height, v, ref float64, f face, ink Ink) {
	from, to := m.x(math.Min(v, 0)), m.x(math.Max(v, 0))
	s.rect(from, y-height/2, to-from, height, ink)
	at, align, gap := to, Start, 5.0
	if v < 0 {
		at, align, gap = from, End, -5
	}
	if !math.IsNaN(ref) {
		x := m.x(ref)
		s.rect(x-1.4, y-height/2-2.4, 2.8, height+4.8, Ground)
		s.rect(x-0.7, y-height/2-2.4, 1.4, height+4.8, Text1)
		if d := (x - at) * gap; d > -10 && math.Abs(x-at) < f.width(m.figure(v))+9 {
			at = x
		}
	}
	s.text(at+gap, y, f, align, m.figure(v))
}

// Picture implements [Chart].
func (c BarChart) Picture(width float64) Picture {
	s := newSheet(width)
	bars := c.sorted()
	if len(bars) == 0 {
		return s.empty()
	}
	var labels []string
	var values []float64
	for _, b := range bars {
		labels = append(labels, b.Label)
		values = append(values, b.Value, b.Ref)
	}
	r := newRows(s, labels, rowPitch, 90)
	m := newMeasure(values, r.left, s.w, c.Digits, c.Unit)
	top := s.unitLine(m)
	bottom := top + float64(len(bars))*r.pitch
	s.line(m.zero, top+1, m.zero, bottom-1, 0.7, Text2)
	for i, b := range bars {
		f, ink := label, Mid
		if b.Own {
			f, ink = strong, Dark
		}
		y := r.name(top+float64(i)*r.pitch, f, b.Label)
		if math.IsNaN(b.Value) {
			s.missing(m, y, b.Mark)
			continue
		}
		s.bar(m, y, barHeight, b.Value, b.Ref, f, ink)
	}
	return s.picture(s.refKey(r.left, bottom, c.RefName) + 2)
}

// unitLine tells a unit that is too long for behind the figures; it returns
// where the rows begin.
func (s *sheet) unitLine(m measure) float64 {
	if m.apart == "" {
		return 0
	}
	s.text(0, 6, small, Start, small.fit(oneLine("in "+m.apart), s.w))
	return 14
}

// missing stands in the place of a bar.
func (s *sheet) missing(m measure, y float64, mark string) {
	f := small
	f.italic = true
	s.text(m.zero+5, y, f, Start, f.fit(oneLine(told(math.NaN(), 0, "", mark)), s.w-m.zero-5))
}

// refKey explains the tick and returns the height under it.
func (s *sheet) refKey(left, y float64, name string) float64 {
	if name == "" {
		return y
	}
	tick := func(x, y float64) { s.rect(x+keyWidth-1.4, y-5, 1.4, 10, Text1) }
	x := math.Max(left-keyWidth, 0)
	if x+keyWidth+4+small.width(oneLine(name)) > s.w {
		x = 0
	}
	return y + 2 + s.key(x, y+2, []keyed{{name, tick}})
}
