package figures

import (
	"context"
	"fmt"
	"slices"
)

// ForReaders returns the page as readers may see it, small numbers hidden.
// Figures that follow from others need those others: context holds their
// values, see [Desk.GuardContext].
func (p Page) ForReaders(context []Value, known func(string) (Indicator, bool)) Page {
	values := slices.Clone(context)
	var areas []Area
	for _, s := range p.Series {
		values = append(values, s.Values...)
		areas = append(areas, s.Area)
	}
	values = append(values, p.Parts...)
	for _, c := range p.Courses {
		values = append(values, c.Values...)
	}
	for _, t := range p.Terms {
		values = append(values, t.Value)
	}
	at := map[cell]Value{}
	for _, v := range Guard(unique(values), areas, known) {
		at[cell{v.Indicator, v.Area, v.Period, v.Breakdown}] = v
	}
	p.replace(func(v Value) Value { return at[cell{v.Indicator, v.Area, v.Period, v.Breakdown}] })
	if p.ownSeries() {
		p.Trend = TrendOf(p.Indicator, p.Series[0])
	}
	return p
}

// unique leaves out what is there twice and puts values in one order, so that
// every page and list hides the same of two that weigh alike.
func unique(values []Value) []Value {
	slices.SortStableFunc(values, compareValues)
	return slices.CompactFunc(values, func(a, b Value) bool { return compareValues(a, b) == 0 })
}

// replace puts other values in the place of all of the page.
func (p *Page) replace(by func(Value) Value) {
	all := func(values []Value) []Value {
		out := make([]Value, len(values))
		for i, v := range values {
			out[i] = by(v)
		}
		return out
	}
	p.Series, p.Courses, p.Terms = slices.Clone(p.Series), slices.Clone(p.Courses), slices.Clone(p.Terms)
	for i, s := range p.Series {
		p.Series[i].Values = all(s.Values)
	}
	p.Parts = all(p.Parts)
	for i, c := range p.Courses {
		p.Courses[i].Values = all(c.Values)
	}
	for i, t := range p.Terms {
		p.Terms[i].Value = by(t.Value)
	}
}

// GuardContext reads the totals of the indicators that a figure hangs together
// with through sums and shares, and what the areas were made of before their
// mergers, for [Page.ForReaders].
func (d *Desk) GuardContext(ctx context.Context, in Indicator, all []Indicator, areas []Area) ([]Value, error) {
	r, err := d.reading(ctx)
	if err != nil {
		return nil, err
	}
	return r.guardContext(ctx, in, related(in, all), areas)
}

func (r *reading) guardContext(ctx context.Context, in Indicator, others []string, areas []Area) ([]Value, error) {
	wide := withFormerAreas(areas)
	values, err := r.totals(ctx, others, wide)
	if err != nil {
		return nil, fmt.Errorf("values around %s: %w", in.Code, err)
	}
	former, err := r.totals(ctx, []string{in.Code}, wide[len(areas):])
	if err != nil {
		return nil, fmt.Errorf("former values of %s: %w", in.Code, err)
	}
	return append(values, former...), nil
}

// around reads the context of a page: the totals, and what is shown broken down
// of our own municipality.
func (v view) around(ctx context.Context, p Page) ([]Value, error) {
	others := related(v.in, v.all)
	values, err := v.guardContext(ctx, v.in, others, v.areas)
	if err != nil || len(others) == 0 || len(p.Parts) == 0 {
		return values, err
	}
	parts := map[string][]Value{}
	own, period := p.Parts[0].Area, p.Parts[0].Period
	if err := v.partsAt(ctx, others, own, period, parts); err != nil {
		return nil, fmt.Errorf("parts around %s: %w", v.in.Code, err)
	}
	for _, code := range others {
		in, _ := v.known(code)
		values = append(values, Marginals(in, parts[code])...)
	}
	for _, c := range p.Courses {
		more, err := v.course(ctx, others, Value{Area: own, Breakdown: c.Breakdown})
		if err != nil {
			return nil, err
		}
		values = append(values, more...)
	}
	return values, nil
}

// related are the indicators that hang together with one, itself excepted: the
// counts that it follows from, those that add up with them, and so on.
func related(in Indicator, all []Indicator) []string {
	return withRelated([]string{in.Code}, all)[1:]
}

// withRelated adds to indicators those that hang together with them.
func withRelated(codes []string, all []Indicator) []string {
	known := Lookup(all)
	sums := map[string][]Indicator{} // by the code of a part
	for _, sum := range all {
		for _, part := range sum.Parts {
			sums[part] = append(sums[part], sum)
		}
	}
	codes = slices.Clone(codes)
	seen := setOf(codes)
	for i := 0; i < len(codes); i++ {
		of, _ := known(codes[i])
		next := append([]string{of.Numerator, of.Denominator}, of.Parts...)
		for _, sum := range sums[of.Code] {
			next = append(append(next, sum.Code), sum.Parts...)
		}
		for _, code := range next {
			if code != "" && !seen[code] {
				seen[code] = true
				codes = append(codes, code)
			}
		}
	}
	return codes
}
