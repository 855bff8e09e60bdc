package figures

import (
	"context"
	"fmt"
	"slices"

	"kindvriendelijk/app/chart"
)

// Course is one part of the own municipality through the years.
type Course struct {
	Breakdown string
	Values    []Value // oldest first
}

// manyParts is from how many parts on their courses can't be told apart.
const manyParts = 6

// courses reads how the parts of a page went through the years: of those that
// stand so in the dossier, by properties with few values.
func (v view) courses(ctx context.Context, p Page) ([]Course, error) {
	number := map[string]int{}
	for _, part := range p.Parts {
		number[keyOf(part.Breakdown)]++
	}
	var out []Course
	for _, part := range p.Parts {
		if n := number[keyOf(part.Breakdown)]; n < 2 || n >= manyParts {
			continue
		}
		values, err := v.course(ctx, []string{v.in.Code}, part)
		if err != nil {
			return nil, err
		}
		if len(values) > 1 {
			out = append(out, Course{part.Breakdown, values})
		}
	}
	return out, nil
}

// course reads what indicators say of one part in all periods.
func (v view) course(ctx context.Context, codes []string, part Value) ([]Value, error) {
	values, err := v.values(ctx, Query{Indicators: codes, Areas: []string{part.Area}, Breakdown: &part.Breakdown})
	if err != nil {
		return nil, fmt.Errorf("course of %s: %w", part.Breakdown, err)
	}
	slices.SortFunc(values, compareValues)
	return values, nil
}

// CourseLines draws how the parts went through the years: a chart with a line
// for girls and one for boys, and so on, for each property by which at least
// two parts have figures in two periods.
func (p Page) CourseLines() []chart.LineChart {
	by := map[string][]Course{}
	var keys []string
	for _, c := range p.Courses {
		key := keyOf(c.Breakdown)
		if by[key] == nil {
			keys = append(keys, key)
		}
		by[key] = append(by[key], c)
	}
	var charts []chart.LineChart
	for _, key := range keys {
		if len(by[key]) > 1 {
			charts = append(charts, p.courseLine(by[key]))
		}
	}
	return charts
}

// courseLine draws the parts by one property.
func (p Page) courseLine(courses []Course) chart.LineChart {
	name := BreakdownKey(keyOf(courses[0].Breakdown))
	c := chart.LineChart{About: p.about("verloop-" + keyOf(courses[0].Breakdown)), Unit: p.unit(), Digits: p.Decimals}
	var periods []string
	unsure := map[string]bool{}
	for _, course := range courses {
		for _, v := range course.Values {
			periods = append(periods, v.Period)
			unsure[v.Period] = unsure[v.Period] || v.Provisional || v.Forecast
		}
	}
	slices.Sort(periods)
	periods = slices.Compact(periods)
	for _, x := range periods {
		c.Periods = append(c.Periods, chart.Period{At: yearsOf(x), Label: x, Provisional: unsure[x]})
	}
	for _, course := range courses {
		line := chart.Series{Name: PartName(course.Breakdown)}
		s := Series{Values: course.Values}
		for _, x := range periods {
			value, mark := shown(s.At(x))
			line.Values, line.Marks = append(line.Values, value), append(line.Marks, mark)
		}
		c.Series = append(c.Series, line)
	}
	c.Year, c.Title = span(periods), p.Name+" naar "+name+" door de jaren"
	return c
}
