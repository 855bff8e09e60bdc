package chart

import "math"

const (
	reachPitch = 17.0
	reachMost  = 1.6 // a bar that goes further is cut off with a point
)

// Picture implements [Chart].
func (c Reach) Picture(width float64) Picture {
	s := newSheet(width)
	if len(c.Rows) == 0 {
		return s.empty()
	}
	var labels []string
	most, numbers := 1.0, 0.0
	for _, q := range c.Rows {
		labels = append(labels, q.Label)
		if v := q.share(); q.Mark == "" && !math.IsNaN(v) {
			most = math.Max(most, math.Min(v, reachMost))
		}
		numbers = math.Max(numbers, strong.width(q.numbers()))
	}
	numbers = math.Min(numbers, 0.4*s.w)
	r := newRows(s, labels, reachPitch, numbers+70)
	room := s.w - r.left - numbers - 10
	x := func(share float64) float64 { return r.left + room*math.Min(share, reachMost)/(most+0.02) }
	y, group := s.reachHead(x(1))+2, ""
	for i, q := range c.Rows {
		if q.Group != group {
			y = s.groupTitle(y, i > 0, q.Group)
		}
		group = q.Group
		f := label
		if q.Mark == "" && q.share() < short {
			f = strong.in(Thread)
		}
		mid := r.name(y, label, q.Label)
		s.quota(q, x, mid)
		s.text(s.w, mid, f, End, f.fit(oneLine(q.numbers()), numbers))
		y += r.pitch
	}
	return s.picture(y + 2)
}

// numbers is the text at the right of a row.
func (q Quota) numbers() string {
	if q.Mark != "" {
		return q.Mark
	}
	return number(float64(q.Reached), 0) + " van " + number(float64(q.Planned), 0)
}

// reachHead names the line of the plan and the numbers; it returns its height.
func (s *sheet) reachHead(plan float64) float64 {
	const name, figures = "gepland", "bereikt van gepland"
	half := small.width(name) / 2
	at := math.Min(plan, s.w-half)
	s.text(at, 7, small, Middle, name)
	if s.w-small.width(figures) > at+half+6 {
		s.text(s.w, 7, small, End, figures)
	}
	return 14
}

// quota draws the bar of a row and the line of the plan through it.
func (s *sheet) quota(q Quota, x func(float64) float64, mid float64) {
	from, v := x(0), q.share()
	switch {
	case q.Mark != "" || math.IsNaN(v):
	case v < short:
		s.hatch(from, mid-5, x(v)-from, 10, Thread)
	default:
		s.rect(from, mid-5, x(v)-from, 10, Dark)
	}
	if q.Mark == "" && v > reachMost {
		end := x(reachMost)
		s.area(Ground, Point{end - 5, mid - 5}, Point{end + 0.5, mid - 5}, Point{end + 0.5, mid + 5}, Point{end - 5, mid + 5}, Point{end, mid})
	}
	s.rect(x(1)-1.6, mid-7.5, 3.2, 15, Ground)
	s.rect(x(1)-0.7, mid-7.5, 1.4, 15, Text1)
}

// groupTitle writes the name of a group of rows, under a rule where rows went
// before, and returns where its rows begin.
func (s *sheet) groupTitle(y float64, ruled bool, name string) float64 {
	if ruled {
		s.line(0, y+3, s.w, y+3, 0.5, Rule)
		y += 6
	}
	if name == "" {
		return y
	}
	name = strong.fit(oneLine(name), s.w)
	s.rect(0, y+1, strong.width(name)+2, strong.lead(), Ground)
	s.text(0, y+strong.lead()/2+1, strong, Start, name)
	return y + strong.lead() + 2
}
