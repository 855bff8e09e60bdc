package chart

import (
	"fmt"
	"math"
)

// Group is one category of a [GroupedBars], such as an age band. Values run
// parallel to the names of the series; NaN has no bar and Marks, where given,
// says why.
type Group struct {
	Label  string
	Values []float64
	Marks  []string
}

// GroupedBars shows a breakdown: for each group, in the order given, a bar per
// series. Series is one to four names; the first is the own municipality or
// the newest year, and darkest.
type GroupedBars struct {
	About
	Unit   string
	Digits int
	Series []string
	Groups []Group
}

func (g Group) value(k int) float64 {
	if k < len(g.Values) && !math.IsInf(g.Values[k], 0) {
		return g.Values[k]
	}
	return math.NaN()
}

func (g Group) mark(k int) string {
	if k < len(g.Marks) {
		return g.Marks[k]
	}
	return ""
}

// Describe implements [Chart].
func (c GroupedBars) Describe() About { return c.about(c.alt) }

func (c GroupedBars) alt() string {
	var parts []string
	for _, g := range c.Groups {
		var values []string
		for k, name := range c.Series {
			value := told(g.value(k), c.Digits, behind(c.Unit), g.mark(k))
			if len(c.Series) > 1 {
				value += " (" + name + ")"
			}
			values = append(values, value)
		}
		parts = append(parts, fmt.Sprintf("%s: %s", g.Label, enumerate(values, 4)))
	}
	if len(parts) == 0 {
		return "Staafgrafiek zonder cijfers."
	}
	return "Staafgrafiek per groep" + inUnit(c.Unit) + ". " + listed(parts, 8) + "."
}

// Values implements [Chart]: a row per group, a column per series.
func (c GroupedBars) Values() [][]string {
	head := []string{"Groep"}
	for _, name := range c.Series {
		head = append(head, name+inUnit(c.Unit))
	}
	out := [][]string{head}
	for _, g := range c.Groups {
		row := []string{g.Label}
		for k := range c.Series {
			row = append(row, told(g.value(k), c.Digits, behind(c.Unit), g.mark(k)))
		}
		out = append(out, row)
	}
	return out
}

// thin is the pitch of bars that belong together.
const thin = 12.0

// Picture implements [Chart].
func (c GroupedBars) Picture(width float64) Picture {
	s := newSheet(width)
	if len(c.Groups) == 0 || len(c.Series) == 0 {
		return s.empty()
	}
	var labels []string
	var values []float64
	for _, g := range c.Groups {
		labels = append(labels, g.Label)
		for k := range c.Series {
			values = append(values, g.value(k))
		}
	}
	r := newRows(s, labels, thin*float64(len(c.Series))+8, 90)
	m := newMeasure(values, r.left, s.w, c.Digits, c.Unit)
	top := s.unitLine(m)
	if len(c.Series) > 1 {
		top += s.seriesKey(r.left, top, c.Series) + 2
	}
	bottom := top + float64(len(c.Groups))*r.pitch
	s.line(m.zero, top+1, m.zero, bottom-1, 0.7, Text2)
	for i, g := range c.Groups {
		c.group(s, m, g, r.name(top+float64(i)*r.pitch, label, g.Label))
	}
	return s.picture(bottom + 2)
}

func (c GroupedBars) group(s *sheet, m measure, g Group, mid float64) {
	y := mid - thin*float64(len(c.Series)-1)/2
	for k := range c.Series {
		f := small.in(Text1)
		if k == 0 {
			f.bold = true
		}
		if v := g.value(k); math.IsNaN(v) {
			s.missing(m, y, g.mark(k))
		} else {
			s.bar(m, y, thin-3, v, math.NaN(), f, groupInk(k))
			s.outline(m, y, v, k)
		}
		y += thin
	}
}

func groupInk(k int) Ink { return [...]Ink{Dark, Mid, Light, Pale}[k%4] }

// outline frames a light bar, which would else fade into the ground.
func (s *sheet) outline(m measure, y, v float64, k int) {
	if k%4 >= 2 {
		from, to := m.x(math.Min(v, 0)), m.x(math.Max(v, 0))
		s.frame(from, y-(thin-3)/2, to-from, thin-3, 0.5, Text2)
	}
}

func (s *sheet) seriesKey(x, y float64, names []string) float64 {
	var entries []keyed
	for k, name := range names {
		entries = append(entries, keyed{name, func(x, y float64) {
			s.rect(x, y-4, keyWidth, 8, groupInk(k))
			if k%4 >= 2 {
				s.frame(x, y-4, keyWidth, 8, 0.5, Text2)
			}
		}})
	}
	return s.key(x, y, entries)
}
