package chart

import (
	"math"
	"time"
)

const spanPitch = 18.0

// plan is a timeline under way.
type plan struct {
	Timeline
	s        *sheet
	rows     rows
	from, to time.Time
}

// Picture implements [Chart]. The calendar is drawn first, under the bars, so
// its height is counted before.
func (c Timeline) Picture(width float64) Picture {
	s := newSheet(width)
	c.Spans, c.Milestones = c.dated(), c.inOrder()
	if len(c.Spans) == 0 && len(c.Milestones) == 0 {
		return s.empty()
	}
	p := &plan{Timeline: c, s: s}
	p.from, p.to = c.period()
	var labels []string
	for _, sp := range c.Spans {
		labels = append(labels, sp.Label)
	}
	p.rows = newRows(s, labels, spanPitch, 120)
	top := p.head()
	bottom := p.bars(&sheet{w: s.w}, top) // counted, not drawn
	p.shades(top, bottom)
	p.calendar(top, bottom)
	p.milestoneLines(top, bottom)
	p.todayLine(bottom)
	p.bars(s, top)
	y := p.milestones(bottom) + 4
	used := map[State]bool{}
	for _, sp := range c.Spans {
		used[sp.State] = true
	}
	y += s.stateKey(0, y, used)
	return s.picture(y + p.shadeKey(y) + 2)
}

func (p *plan) x(d time.Time) float64 {
	part := d.Sub(p.from).Hours() / p.to.Sub(p.from).Hours()
	return p.rows.left + (p.s.w-p.rows.left)*min(max(part, 0), 1)
}

// head is the height of the calendar's own lines: today, years and months.
func (p *plan) head() float64 {
	h := small.lead() + 4
	if p.months() > 0 {
		h += small.lead()
	}
	if p.todayShown() {
		h += small.lead() + 1
	}
	return h
}

func (p *plan) todayShown() bool {
	return !p.Today.IsZero() && !p.Today.Before(p.from) && p.Today.Before(p.to)
}

// months is how many months lie between two labels, 0 when only years fit.
func (p *plan) months() int {
	n := p.to.Sub(p.from).Hours() / 24 / 30.4
	for _, step := range []int{1, 3, 6} {
		if (p.s.w-p.rows.left)/n*float64(step) >= 21 {
			return step
		}
	}
	return 0
}

// bars draws the spans on a sheet, from a height on, and returns where they
// end.
func (p *plan) bars(s *sheet, y float64) float64 {
	r, group := p.rows, ""
	r.s = s
	for i, sp := range p.Spans {
		if sp.Group != group {
			y = s.groupTitle(y, i > 0, sp.Group)
		}
		group = sp.Group
		mid := r.name(y, label, sp.Label)
		p.span(s, sp, mid)
		y += r.pitch
	}
	return y + 2
}

// span is a bar that ends with its last day.
func (p *plan) span(s *sheet, sp Span, mid float64) {
	from, to := sp.ends()
	x, end := p.x(from), p.x(to.AddDate(0, 0, 1))
	w := math.Max(end-x, 5)
	x = math.Min(x, s.w-w)
	s.stateBar(x, mid-5.5, w, 11, sp.State)
	if now := p.x(p.Today); p.todayShown() && now > x && now < x+w {
		s.line(now, mid-5.5, now, mid+5.5, 1.2, Thread) // the line of today, behind the labels, passes over the bars
	}
	if done := min(max(sp.Done, 0), 1); done > 0 && (sp.State == Busy || sp.State == Late) {
		s.rect(x, mid+5.5, w*done, 2, Text1)
	}
	if sp.Alert != "" {
		s.alertBeside(p.rows.left, x, x+w, mid, sp.Alert)
	}
}

// calendar draws a line per year and per labelled month.
func (p *plan) calendar(top, bottom float64) {
	step := p.months()
	yearLine := top - small.lead()/2 - 3
	if step > 0 {
		yearLine -= small.lead()
	}
	free, drawn := math.Inf(-1), math.Inf(-1)
	for d := p.from; d.Before(p.to); d = d.AddDate(0, 1, 0) {
		x, first := p.x(d), d.Equal(p.from)
		january, marked := d.Month() == time.January, step > 0 && int(d.Month()-1)%step == 0
		if january || first {
			free = p.year(d, x, yearLine, free)
		}
		if x >= drawn+3 && (marked || january && !first) { // not every year of a century has a line
			drawn = x
			p.monthLine(x, top, bottom, january && !first)
		}
		if marked {
			p.month(d, x, top)
		}
	}
	p.s.line(p.rows.left, top-1, p.s.w, top-1, 0.6, Text2)
}

func (p *plan) monthLine(x, top, bottom float64, year bool) {
	if year {
		p.s.line(x, top-2, x, bottom, 0.7, Text2)
		return
	}
	p.s.line(x, top-2, x, bottom, 0.4, Rule)
}

func (p *plan) month(d time.Time, x, top float64) {
	if name := shortMonths[d.Month()-1]; x+2+small.width(name) <= p.s.w {
		p.s.text(x+2, top-small.lead()/2-2, small, Start, name)
	}
}

// year writes the number of a year where it doesn't touch the one before.
func (p *plan) year(d time.Time, x, y, free float64) float64 {
	f := strong
	f.size = small.size
	text := plainYear(d.Year())
	next := p.x(time.Date(d.Year()+1, 1, 1, 0, 0, 0, 0, time.UTC))
	if x < free || x+2+f.width(text) > math.Min(next+2, p.s.w) {
		return free
	}
	p.s.text(x+2, y, f, Start, text)
	return x + 2 + f.width(text) + 4
}

func (p *plan) todayLine(bottom float64) {
	if !p.todayShown() {
		return
	}
	f := strong.in(Thread)
	f.size = small.size
	x, half := p.x(p.Today), f.width("vandaag")/2
	p.s.line(x, small.lead(), x, bottom, 1.2, Thread)
	p.s.text(math.Min(math.Max(x, half), p.s.w-half), small.lead()/2, f, Middle, "vandaag")
}

const milestonePitch = 12.5

// milestoneAt is the place of a milestone: below the spans, each on a line of
// its own. The latest hangs highest, so that no line crosses a name.
func (p *plan) milestoneAt(i int, bottom float64) Point {
	rank := float64(len(p.Milestones) - 1 - i)
	return Point{min(max(p.x(p.Milestones[i].At), 3.2), p.s.w-3.2), bottom + milestonePitch*(rank+0.6)}
}

func (p *plan) milestoneLines(top, bottom float64) {
	for i := range p.Milestones {
		at := p.milestoneAt(i, bottom)
		p.s.line(at.X, top-1, at.X, at.Y, 0.7, Thread, 2, 2)
	}
}

// milestones writes the names, at the side where there is most room, and
// returns the height below them.
func (p *plan) milestones(bottom float64) float64 {
	for i, m := range p.Milestones {
		at := p.milestoneAt(i, bottom)
		x, y := at.X, at.Y
		p.s.area(Thread, Point{x, y - 3.2}, Point{x + 3.2, y}, Point{x, y + 3.2}, Point{x - 3.2, y})
		text := oneLine(m.Label)
		right, left := p.s.w-x-7, x-9
		if wide := label.width(text); wide > right && left > right {
			text = label.fit(text, left)
			wide = label.width(text)
			p.s.rect(x-9-wide, y-5.5, wide+4, 11, Ground)
			p.s.text(x-7, y, label, End, text)
			continue
		}
		p.s.text(x+7, y, label, Start, label.fit(text, right))
	}
	return bottom + milestonePitch*float64(len(p.Milestones))
}
