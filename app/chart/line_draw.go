package chart

import (
	"math"
	"strings"
)

// plot is a line chart under way: its frame and its two scales.
type plot struct {
	LineChart
	s                        *sheet
	scale                    scale
	left, right, top, bottom float64
	names                    []lineName
	keyed                    bool // narrow: the names stand in a key above
}

// Picture implements [Chart].
func (c LineChart) Picture(width float64) Picture {
	s := newSheet(width)
	low, high, ok := c.extent()
	if !ok {
		return s.empty()
	}
	p := &plot{LineChart: c, s: s, scale: roundScale(low, high, 5)}
	p.names = c.lineNames()
	p.frame()
	p.grid()
	p.axis()
	for i, k := range c.order() {
		p.series(c.Series[k], styleOf(c.Series[k], i))
	}
	p.placeNames()
	return s.picture(p.notes())
}

// order draws the own municipality last, on top of the others.
func (c LineChart) order() []int {
	var rest, own []int
	for i, s := range c.Series {
		if s.Own {
			own = append(own, i)
		} else {
			rest = append(rest, i)
		}
	}
	return append(rest, own...)
}

// frame divides the width over ticks, lines and names, and takes a height
// that goes with it.
func (p *plot) frame() {
	for _, v := range p.scale.steps() {
		p.left = math.Max(p.left, small.width(number(v, p.scale.digits)))
	}
	if p.Unit == "€" {
		p.left += small.width("€" + hardSpace)
	}
	p.left += 6
	if !p.unitApart() {
		p.left += p.unitWidth()
	}
	if n := len(p.Periods); n > 0 {
		p.left = math.Max(p.left, small.width(p.periodText(0))/2)
		p.right = small.width(p.periodText(n-1))/2 + 3
	}
	names := p.nameRoom()
	p.keyed = p.s.w < 280
	p.top = 10
	if p.unitApart() {
		p.top += small.lead()
	}
	if p.keyed {
		p.top += p.nameKey()
	} else {
		p.right = math.Max(p.right, names)
	}
	p.right = p.s.w - p.right
	high := min(max((p.right-p.left)*0.42, 100), 260)
	if !p.keyed {
		high = math.Max(high, float64(len(p.names))*nameLead)
	}
	p.bottom = p.top + high
}

// unitApart reports that the unit is too long to stand behind a tick.
func (p *plot) unitApart() bool { return len([]rune(p.Unit)) > 2 }

func (p *plot) x(i int) float64 {
	first, last := p.Periods[0].At, p.Periods[len(p.Periods)-1].At
	if last <= first {
		return (p.left + p.right) / 2
	}
	return p.left + (p.right-p.left)*(p.Periods[i].At-first)/(last-first)
}

func (p *plot) y(v float64) float64 {
	return p.bottom - (p.bottom-p.top)*p.scale.part(v)
}

// grid draws the steps; the highest has the unit.
func (p *plot) grid() {
	steps := p.scale.steps()
	for i, v := range steps {
		width, ink := 0.4, Rule
		if v == 0 {
			width, ink = 0.7, Text2
		}
		p.s.line(p.left, p.y(v), p.right, p.y(v), width, ink)
		p.tick(v, i == len(steps)-1)
	}
	if p.unitApart() {
		p.s.text(0, p.top-8-small.lead()/2, small, Start, small.fit(oneLine(p.Unit), p.s.w))
	}
}

// tick writes a step; the highest one has the unit, the others end where its
// number does.
func (p *plot) tick(v float64, highest bool) {
	switch {
	case p.unitApart():
		p.s.text(p.left-5, p.y(v), small, End, number(v, p.scale.digits))
	case highest:
		p.s.text(p.left-5, p.y(v), small, End, amount(v, p.scale.digits, p.Unit))
	default:
		p.s.text(p.left-5-p.unitWidth(), p.y(v), small, End, number(v, p.scale.digits))
	}
}

// unitWidth is the room that the unit takes behind a number.
func (p *plot) unitWidth() float64 {
	if p.Unit == "" || p.Unit == "€" {
		return 0
	}
	return small.width(hardSpace + p.Unit)
}

func (p *plot) periodText(i int) string {
	if p.Periods[i].Provisional {
		return p.Periods[i].Label + "*"
	}
	return p.Periods[i].Label
}

// axis writes the periods from the last to the first, as many as fit.
func (p *plot) axis() {
	free := math.Inf(1)
	for i := len(p.Periods) - 1; i >= 0; i-- {
		x, half := p.x(i), small.width(oneLine(p.periodText(i)))/2
		p.s.line(x, p.bottom, x, p.bottom+3, 0.5, Text2)
		if x+half+5 <= free && x-half >= 0 && x+half <= p.s.w {
			p.s.text(x, p.bottom+10, small, Middle, p.periodText(i))
			free = x - half
		}
	}
}

// notes stand below the axis; it returns the height of the whole picture.
func (p *plot) notes() float64 {
	var notes []string
	for _, period := range p.Periods {
		if period.Provisional {
			notes = append(notes, "* voorlopig cijfer")
			break
		}
	}
	if p.scale.low > 0 {
		notes = append(notes, "De as begint bij "+amount(p.scale.low, p.scale.digits, p.Unit)+".")
	}
	y := p.bottom + 16
	for _, line := range small.wrap(strings.Join(notes, "   "), p.s.w, 3) {
		y += small.lead()
		p.s.text(0, y-small.lead()/2+1, small, Start, line)
	}
	return y + 2
}
