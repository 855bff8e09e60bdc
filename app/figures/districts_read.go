package figures

import (
	"context"
	"fmt"
	"slices"

	"kindvriendelijk/app"
)

// Districts puts the quarters of our own municipality beside each other: of the
// division with the newest figures (of two as new the coarser one), in the
// newest period in which nearly all of its quarters have a figure. Without
// figures of quarters the result has no rows. It returns [app.ErrNotFound] for
// an indicator that nobody knows.
func (d *Desk) Districts(ctx context.Context, code string) (Districts, error) {
	return d.districts(ctx, code, false)
}

// ReaderDistricts is [Desk.Districts] as readers may see it: small numbers are
// hidden, together with what they would follow from. The total minus the others
// tells nothing either, nor does what belongs to no quarter.
func (d *Desk) ReaderDistricts(ctx context.Context, code string) (Districts, error) {
	return d.districts(ctx, code, true)
}

func (d *Desk) districts(ctx context.Context, code string, readers bool) (Districts, error) {
	r, err := d.reading(ctx)
	if err != nil {
		return Districts{}, err
	}
	in, ok := r.known(code)
	if !ok {
		return Districts{}, fmt.Errorf("indicator %s: %w", code, app.ErrNotFound)
	}
	places, err := d.Areas(ctx)
	if err != nil {
		return Districts{}, fmt.Errorf("areas: %w", err)
	}
	return r.districts(ctx, in, places, readers)
}

func (r *reading) districts(ctx context.Context, in Indicator, places []Area, readers bool) (Districts, error) {
	out := Districts{Indicator: in}
	own, quarters := split(places)
	if len(quarters) == 0 {
		return out, nil
	}
	out.Own = own
	values, err := r.totals(ctx, []string{in.Code}, append([]Area{own}, quarters...))
	if err != nil {
		return out, fmt.Errorf("values of the quarters: %w", err)
	}
	values = upTo(values, r.year)
	rows, period := sideBySide(values, quarters)
	if period == "" {
		return out, nil
	}
	values = append(values, remainders(in, own, rows, values)...)
	if readers {
		if values, err = r.guardQuarters(ctx, in, own, rows, values); err != nil || values == nil {
			return Districts{Indicator: in, Own: own}, err
		}
	}
	imports, err := r.store.ListImports(ctx)
	if err != nil {
		return out, fmt.Errorf("imports: %w", err)
	}
	out.fill(values, rows, period)
	out.Imports = importsOf(atPeriod(values, rows, period), imports)
	return out, nil
}

// split finds our municipality, and its quarters.
func split(places []Area) (own Area, quarters []Area) {
	i := slices.IndexFunc(places, func(a Area) bool { return a.Own })
	if i < 0 {
		return own, nil
	}
	for _, a := range places {
		if ours(places[i], a) {
			quarters = append(quarters, a)
		}
	}
	return places[i], quarters
}

// upTo leaves out what lies after a year: forecasts.
func upTo(values []Value, last int) []Value {
	return slices.DeleteFunc(slices.Clone(values), func(v Value) bool { return year(v.Period) > last })
}

// nearlyAll is the share of the quarters that must have a figure for a period
// to be shown: a newer period with one quarter less is better than an old one.
const nearlyAll = 0.8

// sideBySide chooses which quarters stand beside each other, and in which period.
func sideBySide(values []Value, quarters []Area) (rows []Area, period string) {
	kinds := map[string]string{}
	for _, a := range quarters {
		kinds[a.Code] = kindOf(a)
	}
	best, period := clearest(countByKind(values, kinds))
	if period == "" {
		return nil, ""
	}
	with := map[string]bool{}
	for _, v := range values {
		with[v.Area] = true
	}
	for _, a := range quarters {
		if kinds[a.Code] == best && with[a.Code] {
			rows = append(rows, a)
		}
	}
	return rows, period
}

// clearest is the kind of areas with the newest period, and of several the kind
// with the fewest areas, but more than one.
func clearest(counts map[string]map[string]int) (kind, period string) {
	size := 0
	for _, k := range []string{"", "WK", "sector", "BU"} {
		p, n := newestFull(counts[k])
		if p > period || p == period && n > 1 && (n < size || size < 2) {
			kind, period, size = k, p, n
		}
	}
	return kind, period
}

// countByKind is how many values there are by kind of area and by period; kinds
// has the kind of each area that counts.
func countByKind(values []Value, kinds map[string]string) map[string]map[string]int {
	counts := map[string]map[string]int{}
	for _, v := range values {
		kind, ok := kinds[v.Area]
		if !ok {
			continue
		}
		if counts[kind] == nil {
			counts[kind] = map[string]int{}
		}
		counts[kind][v.Period]++
	}
	return counts
}

// newestFull is the newest period that has nearly as many figures as the
// fullest one.
func newestFull(counts map[string]int) (period string, n int) {
	most := 0
	for _, n := range counts {
		most = max(most, n)
	}
	for p, m := range counts {
		if float64(m) >= nearlyAll*float64(most) && p > period {
			period, n = p, m
		}
	}
	return period, n
}

// fill makes the rows of a period out of the values.
func (d *Districts) fill(values []Value, rows []Area, period string) {
	d.Period = period
	for _, v := range values {
		if v.Period == period && v.Area == d.Own.Code {
			d.Whole = v
		}
		if v.Period == period && v.Area == restArea.Code {
			d.Unplaced = v
		}
	}
	past := slices.DeleteFunc(slices.Clone(values), func(v Value) bool { return v.Period > period })
	for _, s := range byArea(past, rows) {
		v, ok := s.At(period)
		if !ok {
			v = Value{Indicator: d.Code, Area: s.Area.Code, Period: period, Missing: MissingEmpty}
		}
		if unplaced(s.Area) {
			d.Unplaced = v
			continue
		}
		r := District{Area: s.Area, Value: v, Series: s}
		if ok {
			r.Trend = TrendOf(d.Indicator, s)
		}
		d.Rows = append(d.Rows, r)
	}
	d.shares()
	byName(d.Rows)
}

// atPeriod are the values of the quarters in one period.
func atPeriod(values []Value, rows []Area, period string) []Value {
	return slices.DeleteFunc(slices.Clone(values), func(v Value) bool {
		return v.Period != period || !slices.ContainsFunc(rows, func(a Area) bool { return a.Code == v.Area })
	})
}
