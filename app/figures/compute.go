package figures

// compute adds the values of indicators that follow from others (codes; nil:
// of all that do), for each area, period and breakdown of which the terms are
// there. What was brought in for an area and period counts instead.
func (r *reading) compute(values []Value, codes []string) []Value {
	if codes == nil {
		for _, in := range r.all {
			codes = append(codes, in.Code)
		}
	}
	c := computing{known: r.known, terms: map[string]bool{}, of: map[string][]Value{}, at: map[cell]Value{}, brought: map[cell]bool{}, done: map[string]bool{}}
	for _, code := range r.withTerms(codes) {
		if in, _ := r.known(code); in.Follows() != "" {
			c.terms[in.Code], c.terms[in.Numerator], c.terms[in.Denominator] = true, true, true
		}
	}
	if len(c.terms) == 0 {
		return values
	}
	for _, v := range values {
		if c.terms[v.Indicator] {
			c.take(v)
			c.brought[cell{v.Indicator, v.Area, v.Period, ""}] = true
		}
	}
	for _, code := range codes {
		c.add(code)
	}
	return append(values[:len(values):len(values)], c.made...)
}

// computing fills in indicators, the terms of each before itself.
type computing struct {
	known   func(string) (Indicator, bool)
	terms   map[string]bool    // indicators that take part
	of      map[string][]Value // by indicator
	at      map[cell]Value
	brought map[cell]bool // without a breakdown
	done    map[string]bool
	made    []Value
}

func (c *computing) take(v Value) {
	c.of[v.Indicator] = append(c.of[v.Indicator], v)
	c.at[cell{v.Indicator, v.Area, v.Period, v.Breakdown}] = v
}

// add computes one indicator. Definitions that go round in a circle, which
// validation refuses, give nothing.
func (c *computing) add(code string) {
	in, ok := c.known(code)
	if !ok || c.done[code] || in.Follows() == "" {
		return
	}
	c.done[code] = true
	c.add(in.Numerator)
	c.add(in.Denominator)
	for _, above := range c.of[in.Numerator] {
		if c.brought[cell{code, above.Area, above.Period, ""}] {
			continue
		}
		if below, ok := c.at[in.measure(above)]; ok {
			v := in.follow(above, below)
			c.take(v)
			c.made = append(c.made, v)
		}
	}
}

// measure is what a value of the numerator is measured by: the denominator, or
// its own value in the period of the base.
func (i Indicator) measure(above Value) cell {
	if denominator, _ := i.Follows().Needs(); denominator {
		return cell{i.Denominator, above.Area, above.Period, above.Breakdown}
	}
	return cell{i.Numerator, above.Area, i.Base, above.Breakdown}
}

// follow computes a value from its two terms.
func (i Indicator) follow(above, below Value) Value {
	v := Value{Indicator: i.Code, Area: above.Area, Period: above.Period, Breakdown: above.Breakdown, Import: above.Import,
		Provisional: above.Provisional || below.Provisional, Merged: above.Merged || below.Merged, Computed: true}
	switch v.Missing = graver(above.Missing, below.Missing); {
	case v.Missing != "":
	case below.Value == 0:
		v.Missing = MissingNotApplicable
	default:
		v.Value = i.Follows().of(above.Value, below.Value)
	}
	return v
}
