package figures

import (
	"math"
	"slices"
	"strconv"

	"kindvriendelijk/app/chart"
)

// ChildrenLine draws the number of all children over the years. ok is false
// with fewer than two numbers.
func (p Profile) ChildrenLine() (c chart.LineChart, ok bool) {
	return p.line("kinderen", p.Finding(), []Band{p.Children})
}

// BandLine draws the bands of the children over the years, the one that
// changed most thick. ok is false when no band has two numbers.
func (p Profile) BandLine() (c chart.LineChart, ok bool) {
	bands := slices.DeleteFunc(slices.Clone(p.Bands), func(b Band) bool { return len(b.Series.Values) == 0 })
	c, ok = p.line("leeftijden", p.bandFinding(), bands)
	if b, found := p.mover(); found {
		for i := range c.Series {
			c.Series[i].Own = c.Series[i].Name == b.Label
		}
	}
	return c, ok
}

func (p Profile) line(kind, title string, bands []Band) (c chart.LineChart, ok bool) {
	page := Page{Indicator: p.Children.Indicator}
	for _, b := range bands {
		page.Series = append(page.Series, b.Series)
	}
	periods := page.periods()
	c = chart.LineChart{About: p.about(kind, title)}
	for _, x := range periods {
		c.Periods = append(c.Periods, chart.Period{At: yearsOf(x), Label: x, Provisional: page.provisional(x)})
	}
	for _, b := range bands {
		line, n := chart.Series{Name: b.Label, Own: len(bands) == 1}, 0
		for _, x := range periods {
			v, there := b.Series.At(x)
			value, mark := shown(v, there)
			if !math.IsNaN(value) {
				n++
			}
			line.Values, line.Marks = append(line.Values, value), append(line.Marks, mark)
		}
		ok = ok || n > 1
		c.Series = append(c.Series, line)
		c.Note = p.noteOf(b.Series.Values, c.Note)
	}
	c.Year = span(periods)
	return c, ok
}

// AgeBars draws the inhabitants by single year of age, from 0 to 24. ok is
// false when fewer than two ages have a number.
func (p Profile) AgeBars() (c chart.GroupedBars, ok bool) {
	c = chart.GroupedBars{About: p.about("per-jaar", p.ageFinding()), Series: []string{"inwoners"}}
	c.Year, c.Alt = p.AgePeriod, p.ageAlt()
	c.Note = p.noteOf(p.Ages, "")
	n := 0
	for _, v := range p.Ages {
		value, mark := shown(v, true)
		if !math.IsNaN(value) {
			n++
		}
		c.Groups = append(c.Groups, chart.Group{Label: strconv.Itoa(ageOf(v)) + " jaar", Values: []float64{value}, Marks: []string{mark}})
	}
	return c, n > 1
}

// BandBars draws the bands in the newest period. ok is false when fewer than
// two have a number.
func (p Profile) BandBars() (c chart.GroupedBars, ok bool) {
	c = chart.GroupedBars{About: p.about("groepen", p.largestFinding()), Series: []string{"kinderen en jongeren"}}
	c.Year = p.Period
	n := 0
	for _, b := range p.Bands {
		value, mark := shown(b.Now, b.Now.Indicator != "")
		if !math.IsNaN(value) {
			n++
		}
		c.Groups = append(c.Groups, chart.Group{Label: b.Label, Values: []float64{value}, Marks: []string{mark}})
		c.Note = p.noteOf([]Value{b.Now}, c.Note)
	}
	return c, n > 1
}

func (p Profile) about(kind, title string) chart.About {
	return chart.About{ID: "profiel-" + kind, Title: title, Source: p.SourceName()}
}

// noteOf says that numbers are hidden, where one is.
func (p Profile) noteOf(values []Value, note string) string {
	if slices.ContainsFunc(values, func(v Value) bool { return v.Missing == MissingHidden }) {
		return "Kleine aantallen zijn verborgen, zodat niemand herkenbaar is."
	}
	return note
}
