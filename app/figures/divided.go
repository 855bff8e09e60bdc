package figures

import (
	"context"
	"fmt"
	"slices"
	"strconv"
)

// parts reads, by indicator, the broken-down values of the newest own period
// that has any and is not still to come. Older periods are not read: there may
// be hundreds of thousands of such values.
func (r *reading) parts(ctx context.Context, codes []string, own string) (map[string][]Value, error) {
	newest, err := r.newestDivided(ctx, codes, own)
	if err != nil {
		return nil, err
	}
	at := map[string][]string{} // indicators by period
	for _, code := range codes {
		if p := newest[code]; p != "" {
			at[p] = append(at[p], code)
		}
	}
	out := map[string][]Value{}
	for period, codes := range at {
		if err := r.partsAt(ctx, codes, own, period, out); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// partsAt adds the broken-down values of one period to those of each indicator.
func (r *reading) partsAt(ctx context.Context, codes []string, own, period string, out map[string][]Value) error {
	values, err := r.values(ctx, Query{Indicators: codes, Areas: []string{own}, From: period, To: period})
	if err != nil {
		return err
	}
	for _, v := range values {
		if v.Breakdown != "" && v.Period == period {
			out[v.Indicator] = append(out[v.Indicator], v)
		}
	}
	return nil
}

// newestDivided finds the newest own period with parts of each indicator that
// has one; of a computed one also from the periods of its terms.
func (r *reading) newestDivided(ctx context.Context, codes []string, own string) (map[string]string, error) {
	if len(codes) == 0 {
		return nil, nil
	}
	newest, err := r.store.NewestDivided(ctx, r.withTerms(codes), withFormer([]string{own}), strconv.Itoa(r.year))
	if err != nil {
		return nil, fmt.Errorf("newest parts: %w", err)
	}
	visited := map[string]bool{}
	var of func(code string) string
	of = func(code string) string {
		in, ok := r.known(code)
		if !ok || visited[code] || in.Follows() == "" {
			return newest[code]
		}
		visited[code] = true
		period := of(in.Numerator)
		if in.Denominator != "" {
			period = min(period, of(in.Denominator))
		}
		newest[code] = max(newest[code], period)
		return newest[code]
	}
	for _, code := range codes {
		of(code)
	}
	return newest, nil
}

// totals reads the values without a breakdown.
func (r *reading) totals(ctx context.Context, codes []string, areas []Area) ([]Value, error) {
	if len(codes) == 0 || len(areas) == 0 {
		return nil, nil
	}
	total := ""
	q := Query{Indicators: codes, Breakdown: &total}
	for _, a := range areas {
		q.Areas = append(q.Areas, a.Code)
	}
	return r.values(ctx, q)
}

// totals is the same of the desk.
func (d *Desk) totals(ctx context.Context, ins []Indicator, areas []Area) ([]Value, error) {
	r, err := d.reading(ctx)
	if err != nil {
		return nil, err
	}
	return r.totals(ctx, codesOf(ins), areas)
}

func codesOf(ins []Indicator) []string {
	codes := make([]string, len(ins))
	for i, in := range ins {
		codes[i] = in.Code
	}
	return codes
}

// withFormerAreas adds the municipalities that went up in the areas: what
// readers may see of a sum depends on its parts.
func withFormerAreas(as []Area) []Area {
	out := slices.Clone(as)
	var codes []string
	for _, a := range as {
		codes = append(codes, a.Code)
	}
	for _, code := range withFormer(codes)[len(codes):] {
		out = append(out, Area{Code: code})
	}
	return out
}
