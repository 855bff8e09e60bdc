package chart

import (
	"cmp"
	"math"
	"slices"
)

// lineName stands beside the end of a line, with the last figure.
type lineName struct {
	name, value string
	last        int // the period of that figure
	at          float64
	style       lineStyle
}

// nameLead is the least distance between two names.
const nameLead = 11.5

// lineNames lists the series that have a figure, in the order of drawing.
func (c LineChart) lineNames() []lineName {
	var out []lineName
	for rank, k := range c.order() {
		s := c.Series[k]
		_, last := s.ends(len(c.Periods))
		if last < 0 {
			continue
		}
		value := amount(s.value(last), c.Digits, c.Unit)
		if len([]rune(c.Unit)) > 2 {
			value = number(s.value(last), c.Digits)
		}
		if last < len(c.Periods)-1 {
			value += " (" + c.Periods[last].Label + ")"
		}
		out = append(out, lineName{oneLine(s.Name), oneLine(value), last, s.value(last), styleOf(s, rank)})
	}
	return out
}

func (n lineName) face() face {
	if n.style.own {
		return strong.in(Dark)
	}
	return label.in(Text2)
}

// text is the name and the figure, in at most so much room.
func (n lineName) text(room float64) string {
	f := n.face()
	name := f.fit(n.name, room-f.width("  "+n.value))
	return f.fit(name+"  "+n.value, room)
}

const nameGap = 14.0 // between the end of the lines and the names

// nameRoom is what the names need at the right.
func (p *plot) nameRoom() float64 {
	wide := 0.0
	for _, n := range p.names {
		wide = math.Max(wide, n.face().width(n.text(0.4*p.s.w)))
	}
	return wide + nameGap
}

// nameKey writes the names above a narrow chart and returns their height.
func (p *plot) nameKey() float64 {
	for i, n := range slices.Backward(p.names) {
		y := float64(len(p.names)-1-i)*keyPitch + keyPitch/2
		p.s.line(0, y, 22, y, n.style.width, n.style.ink, n.style.dash...)
		p.s.text(27, y, n.face(), Start, n.text(p.s.w-27))
	}
	return float64(len(p.names))*keyPitch + 2
}

// placeNames keeps the names apart, as near to the ends of their lines as
// that allows; a thin line leads to a name that had to move.
func (p *plot) placeNames() {
	if p.keyed {
		return
	}
	want := make([]float64, len(p.names))
	for i, n := range p.names {
		want[i] = p.y(n.at)
	}
	got := spread(want, nameLead, p.top, p.bottom)
	for i, n := range p.names {
		from := p.x(n.last)
		if math.Abs(got[i]-want[i]) > 3 || n.last < len(p.Periods)-1 {
			p.s.stroke([]Point{{from + 4, want[i]}, {p.right + nameGap - 3, got[i]}}, 0.4, Text2)
		}
		p.s.text(p.right+nameGap, got[i], n.face(), Start, n.text(p.s.w-p.right-nameGap))
	}
}

// spread moves places apart until they differ by gap, within low and high as
// far as they fit there, and keeps their order.
func spread(want []float64, gap, low, high float64) []float64 {
	order := make([]int, len(want))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(want[a], want[b]) })
	out := make([]float64, len(want))
	free := low
	for _, i := range order {
		out[i] = math.Max(want[i], free)
		free = out[i] + gap
	}
	free = high
	for _, i := range slices.Backward(order) {
		out[i] = math.Min(out[i], free)
		free = out[i] - gap
	}
	return out
}
