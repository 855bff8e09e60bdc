package figures

import (
	"context"
	"fmt"
	"slices"
)

// SignalKind says what is remarkable about a series.
type SignalKind string

// The kinds of signals.
const (
	Digits   SignalKind = "digits"   // suddenly ten, a hundred or a thousand times as much
	Outlier  SignalKind = "outlier"  // one value stands out against the series' own variation
	Break    SignalKind = "break"    // the level changes and stays changed
	Grown    SignalKind = "merger"   // the level changes in the year of a merger
	Shifted  SignalKind = "shifted"  // the same numbers under other years
	Labels   SignalKind = "labels"   // sources label the years of this figure differently
	YearGap  SignalKind = "gap"      // years without a figure
	Outlook  SignalKind = "forecast" // figures of years that are still to come
	Outdated SignalKind = "outdated" // the newest figure is old
	Unasked  SignalKind = "unasked"  // a survey in which no children were asked
)

// Signal points at something in a series that a careful reader would ask
// about. It is a question, never a verdict: the figure stays as it is.
type Signal struct {
	Kind   SignalKind
	Text   string // what there is to see, one sentence
	Do     string // what to do about it, one sentence
	Period string // of the first value that it is about; empty when it is about the whole
	Area   string // code of the area whose values it is about
}

// Signals returns what is remarkable about our series of the page, the most
// urgent first; thisYear tells what is old and what is still to come. Of other
// areas only a change of unit is told.
func (p Page) Signals(thisYear int) []Signal {
	var out []Signal
	for _, s := range p.Series {
		past := present(s, thisYear)
		digits, found := p.digits(s.Area, past)
		if found {
			out = append(out, digits)
		}
		if !s.Area.Own {
			continue
		}
		if sig, ok := p.jump(s.Area, past); ok && !found {
			out = append(out, sig)
		}
		out = append(out, p.copied(s)...)
		out = append(out, gapSignals(s, thisYear)...)
		out = append(out, p.aboutYears(s, thisYear)...)
		out = append(out, p.aboutSource(s.Area)...)
	}
	return out
}

// Signals returns what is remarkable about a page, also beside the other
// figures of our municipality: the same numbers under other years.
func (d *Desk) Signals(ctx context.Context, p Page) ([]Signal, error) {
	out := p.Signals(d.Now().Year())
	if !p.ownSeries() {
		return out, nil
	}
	all, err := d.Indicators(ctx)
	if err != nil {
		return nil, err
	}
	alike := slices.DeleteFunc(all, func(in Indicator) bool { return in.Kind != p.Kind || in.Code == p.Code })
	values, err := d.totals(ctx, alike, []Area{p.Series[0].Area})
	if err != nil {
		return nil, err
	}
	byCode := byIndicator(values)
	for _, in := range alike {
		if years, ok := ShiftedYears(p.Series[0].Values, byCode[in.Code]); ok {
			out = append(out, shiftSignal(p.Series[0].Area, years, fmt.Sprintf("‘%s’", in.Name)))
		}
	}
	return out, nil
}

// present are the values of a series that are there and no forecast.
func present(s Series, thisYear int) []Value {
	return slices.DeleteFunc(slices.Clone(s.Values), func(v Value) bool { return v.Missing != "" || year(v.Period) > thisYear })
}
