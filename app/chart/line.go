package chart

import "math"

// Period is a place on the time axis of a [LineChart].
type Period struct {
	At          float64 // in years: 2025, or 2025.5 for the third quarter
	Label       string  // as it is printed
	Provisional bool    // the figures of this period may still change
}

// Series is one line of a [LineChart]. Values run parallel to the periods; a
// NaN is a gap, never a zero. Marks, where given, says why a value is not
// there ("verborgen"); it stands in the table.
type Series struct {
	Name   string
	Values []float64
	Marks  []string
	Own    bool // the own municipality: thick, dark and with points
}

// LineChart follows one indicator through time, beside comparisons. Periods
// rise in time.
type LineChart struct {
	About
	Unit    string
	Digits  int
	Periods []Period
	Series  []Series
}

// value is NaN where a series is shorter than the periods.
func (s Series) value(i int) float64 {
	if i < len(s.Values) && !math.IsInf(s.Values[i], 0) {
		return s.Values[i]
	}
	return math.NaN()
}

func (s Series) mark(i int) string {
	if i < len(s.Marks) {
		return s.Marks[i]
	}
	return ""
}

// ends are the first and the last period with a value; -1 when there is none.
func (s Series) ends(n int) (first, last int) {
	first, last = -1, -1
	for i := range n {
		if math.IsNaN(s.value(i)) {
			continue
		}
		if first < 0 {
			first = i
		}
		last = i
	}
	return first, last
}

// Describe implements [Chart].
func (c LineChart) Describe() About { return c.about(c.alt) }

// Values implements [Chart]: a row per period, a column per series.
func (c LineChart) Values() [][]string {
	head := []string{c.periodHead()}
	for _, s := range c.Series {
		head = append(head, s.Name+inUnit(c.Unit))
	}
	out := [][]string{head}
	for i, p := range c.Periods {
		name := p.Label
		if p.Provisional {
			name += " (voorlopig)"
		}
		row := []string{name}
		for _, s := range c.Series {
			row = append(row, told(s.value(i), c.Digits, behind(c.Unit), s.mark(i)))
		}
		out = append(out, row)
	}
	return out
}

func (c LineChart) periodHead() string {
	for _, p := range c.Periods {
		if len(p.Label) != 4 {
			return "Periode"
		}
	}
	return "Jaar"
}

func (c LineChart) extent() (low, high float64, ok bool) {
	var all []float64
	for _, s := range c.Series {
		for i := range c.Periods {
			all = append(all, s.value(i))
		}
	}
	return extent(all)
}
