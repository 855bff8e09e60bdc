package figures

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Values reads the values that count, as a [Store] does, with what follows from
// them: sums over the municipalities of before a merger, and indicators that
// are computed from others. Values of a year that is still to come are marked
// as forecasts.
func (d *Desk) Values(ctx context.Context, q Query) ([]Value, error) {
	r, err := d.reading(ctx)
	if err != nil {
		return nil, err
	}
	return r.values(ctx, q)
}

// reading is what the desk must know to read values: the definitions, and
// which year it is.
type reading struct {
	store Store
	all   []Indicator
	known func(string) (Indicator, bool)
	year  int
}

func (d *Desk) reading(ctx context.Context) (*reading, error) {
	all, err := d.Indicators(ctx)
	if err != nil {
		return nil, err
	}
	return &reading{store: d.Store, all: all, known: Lookup(all), year: d.Now().Year()}, nil
}

// values is [Desk.Values].
func (r *reading) values(ctx context.Context, q Query) ([]Value, error) {
	wide := q
	wide.Indicators = r.withTerms(q.Indicators)
	wide.Areas = withFormer(q.Areas)
	r.widen(&wide)
	values, err := r.read(ctx, wide)
	if err != nil {
		return nil, fmt.Errorf("values: %w", err)
	}
	stored := len(values)
	values = r.sumMerged(values, q.Areas)
	values = r.compute(values, q.Indicators)
	derived := len(values) > stored
	if derived || len(wide.Indicators) > len(q.Indicators) || len(wide.Areas) > len(q.Areas) {
		asks := q.asking()
		values = slices.DeleteFunc(values, func(v Value) bool { return !asks(v) })
	}
	if derived {
		slices.SortFunc(values, compareValues)
	}
	for i := range values {
		values[i].Forecast = year(values[i].Period) > r.year
	}
	return values, nil
}

// fewIndicators is up to how many indicators are looked up value by value.
const fewIndicators = 12

// read reads what is stored. Of indicators that our own area has finely divided
// the values with one breakdown are looked up one by one, of others in passing.
func (r *reading) read(ctx context.Context, q Query) ([]Value, error) {
	switch {
	case q.Breakdown == nil || len(q.Indicators) == 0 || len(q.Areas) == 0:
		return r.store.Values(ctx, q)
	case len(q.Indicators) <= fewIndicators:
		return r.store.SeekValues(ctx, q)
	}
	first := withFormer(q.Areas[:1])
	divided, err := r.store.NewestDivided(ctx, q.Indicators, first, strconv.Itoa(r.year))
	if err != nil {
		return nil, err
	}
	fine, plain := q, q
	fine.Indicators, plain.Indicators = []string{}, []string{}
	for _, code := range q.Indicators {
		if divided[code] != "" {
			fine.Indicators = append(fine.Indicators, code)
		} else {
			plain.Indicators = append(plain.Indicators, code)
		}
	}
	values, err := r.store.SeekValues(ctx, fine)
	if err != nil {
		return nil, err
	}
	more, err := r.store.Values(ctx, plain)
	return append(values, more...), err
}

// withTerms adds the indicators that others follow from.
func (r *reading) withTerms(codes []string) []string {
	if codes == nil {
		return nil
	}
	out := slices.Clone(codes)
	seen := setOf(codes)
	for i := 0; i < len(out); i++ {
		in, _ := r.known(out[i])
		if in.Follows() == "" {
			continue
		}
		for _, term := range []string{in.Numerator, in.Denominator} {
			if term != "" && !seen[term] {
				seen[term] = true
				out = append(out, term)
			}
		}
	}
	return out
}

// widen makes the query take in the periods that growth is counted from.
func (r *reading) widen(q *Query) {
	for _, code := range q.Indicators {
		in, _ := r.known(code)
		if _, base := in.Follows().Needs(); !base {
			continue
		}
		if q.From > in.Base {
			q.From = in.Base
		}
		if q.To != "" && q.To < in.Base {
			q.To = in.Base
		}
	}
}

// asking returns what reports whether the query asks for a value.
func (q Query) asking() func(Value) bool {
	within := func(v Value, limit string) string { return v.Period[:min(len(limit), len(v.Period))] }
	indicators, areas := setOf(q.Indicators), setOf(q.Areas)
	return func(v Value) bool {
		return (q.Indicators == nil || indicators[v.Indicator]) && (q.Areas == nil || areas[v.Area]) &&
			(q.Breakdown == nil || *q.Breakdown == v.Breakdown) &&
			within(v, q.From) >= q.From && (q.To == "" || within(v, q.To) <= q.To)
	}
}

func setOf(codes []string) map[string]bool {
	set := make(map[string]bool, len(codes))
	for _, c := range codes {
		set[c] = true
	}
	return set
}

func compareValues(a, b Value) int {
	for _, c := range []int{strings.Compare(a.Indicator, b.Indicator), strings.Compare(a.Area, b.Area), strings.Compare(a.Period, b.Period)} {
		if c != 0 {
			return c
		}
	}
	return strings.Compare(a.Breakdown, b.Breakdown)
}
