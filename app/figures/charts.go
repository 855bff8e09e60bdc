package figures

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"kindvriendelijk/app/chart"
)

// Line draws the indicator over time, our own municipality against the others.
// ok is false when no area has two values.
func (p Page) Line() (c chart.LineChart, ok bool) {
	periods := p.periods()
	c = chart.LineChart{About: p.about("lijn"), Unit: p.unit(), Digits: p.Decimals}
	for _, x := range periods {
		c.Periods = append(c.Periods, chart.Period{At: yearsOf(x), Label: x, Provisional: p.provisional(x) || p.ahead(x)})
	}
	for _, s := range p.Series {
		line := chart.Series{Name: s.Area.Name, Own: s.Area.Own}
		n := 0
		for _, x := range periods {
			v, there := s.At(x)
			value, mark := shown(v, there)
			if !math.IsNaN(value) {
				n++
			}
			line.Values, line.Marks = append(line.Values, value), append(line.Marks, mark)
		}
		ok = ok || n > 1
		c.Series = append(c.Series, line)
	}
	c.Year = span(periods)
	return c, ok
}

// Bars compares the areas in the newest period of the own municipality that at
// least one other area has a value for. ok is false when there is none.
func (p Page) Bars() (c chart.BarChart, ok bool) {
	c = chart.BarChart{About: p.about("staven"), Unit: p.unit(), Digits: p.Decimals}
	for _, x := range slices.Backward(p.periods()) {
		if p.ahead(x) {
			continue
		}
		c.Bars = nil
		others, own := 0, false
		for _, s := range p.Series {
			v, there := s.At(x)
			if !there {
				continue
			}
			value, mark := shown(v, there)
			c.Bars = append(c.Bars, chart.Bar{Label: s.Area.Name, Value: value, Ref: math.NaN(), Own: s.Area.Own, Mark: mark})
			switch {
			case s.Area.Own:
				own = true
			case !math.IsNaN(value):
				others++
			}
		}
		if own && others > 0 {
			c.Year = x
			c.Title = p.Name + " naast andere gebieden in " + x
			return c, true
		}
	}
	return c, false
}

// Splits draws the newest period of the own municipality divided by one
// property at a time: a chart by age, one by sex, and so on.
func (p Page) Splits() []chart.BarChart {
	var charts []chart.BarChart
	var c *chart.BarChart
	key := ""
	for _, v := range p.Parts {
		if k := keyOf(v.Breakdown); k != key || c == nil {
			key = k
			by := BreakdownKey(v.Breakdown)
			charts = append(charts, chart.BarChart{About: p.about("verdeling-" + strings.ReplaceAll(by, " ", "-")), Unit: p.unit(), Digits: p.Decimals})
			c = &charts[len(charts)-1]
			c.Year, c.Title = v.Period, p.Name+" naar "+by+" in "+v.Period
		}
		value, mark := shown(v, true)
		c.Bars = append(c.Bars, chart.Bar{Label: PartName(v.Breakdown), Value: value, Ref: math.NaN(), Mark: mark})
	}
	return slices.DeleteFunc(charts, func(c chart.BarChart) bool { return len(c.Bars) < 2 })
}

// about is what all charts of the indicator tell.
func (p Page) about(kind string) chart.About {
	a := chart.About{ID: p.Code + "-" + kind, Title: p.Finding(), Source: p.Indicator.Source}
	if len(p.Imports) > 0 && p.Imports[0].Source != "" {
		a.Source = p.Imports[0].Source
	}
	a.Note = p.chartNote()
	return a
}

// hides reports whether a value is hidden because it is small.
func (p Page) hides() bool {
	hidden := func(v Value) bool { return v.Missing == MissingHidden }
	for _, s := range p.Series {
		if slices.ContainsFunc(s.Values, hidden) {
			return true
		}
	}
	return slices.ContainsFunc(p.Parts, hidden)
}

// unit is what follows a number in a chart: counts need no word there.
func (p Page) unit() string {
	switch p.Indicator.Kind {
	case Percentage:
		return "%"
	case Permille:
		return "‰"
	}
	return ""
}

// periods are all periods of the page, oldest first.
func (p Page) periods() []string {
	var all []string
	for _, s := range p.Series {
		for _, v := range s.Values {
			all = append(all, v.Period)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

func (p Page) provisional(period string) bool {
	for _, s := range p.Series {
		if v, ok := s.At(period); ok && v.Provisional && s.Area.Own {
			return true
		}
	}
	return false
}

// ahead reports whether a period is still to come.
func (p Page) ahead(period string) bool {
	for _, s := range p.Series {
		if v, ok := s.At(period); ok && v.Forecast {
			return true
		}
	}
	return false
}

// shown is what a chart draws of a value: NaN with a word for what is missing.
func shown(v Value, there bool) (float64, string) {
	switch {
	case !there:
		return math.NaN(), "geen cijfer"
	case v.Missing != "":
		return math.NaN(), v.Missing.Name()
	}
	return v.Value, ""
}

// Name is the Dutch word for why a value is missing.
func (m Missing) Name() string {
	return map[Missing]string{MissingEmpty: "geen cijfer", MissingHidden: "verborgen",
		MissingUnknown: "onbekend", MissingNotApplicable: "niet van toepassing"}[m]
}

// yearsOf places a period on the axis of time: 2025-Q3 is 2025.5.
func yearsOf(period string) float64 {
	y := float64(year(period))
	if len(period) < 7 {
		return y
	}
	if period[5] == 'Q' {
		return y + float64(period[6]-'1')/4
	}
	month, _ := strconv.Atoi(period[5:7])
	return y + float64(month-1)/12
}

func span(periods []string) string {
	switch len(periods) {
	case 0:
		return ""
	case 1:
		return periods[0]
	}
	return periods[0] + "–" + periods[len(periods)-1]
}
