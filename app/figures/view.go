package figures

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"kindvriendelijk/app"
)

// view is one indicator with the areas beside which its page is read.
type view struct {
	*reading
	desk  *Desk
	in    Indicator
	areas []Area
}

func (d *Desk) view(ctx context.Context, code string, codes []string) (view, error) {
	r, err := d.reading(ctx)
	if err != nil {
		return view{}, err
	}
	in, ok := r.known(code)
	if !ok {
		return view{}, fmt.Errorf("indicator %s: %w", code, app.ErrNotFound)
	}
	all, err := d.Areas(ctx)
	if err != nil {
		return view{}, fmt.Errorf("areas: %w", err)
	}
	return view{r, d, in, beside(all, codes)}, nil
}

// beside returns our own area and those with the codes, in the order of the
// codes; nil stands for those that were chosen.
func beside(all []Area, codes []string) []Area {
	if codes == nil {
		return Compared(all)
	}
	var out []Area
	for _, a := range all {
		if a.Own {
			out = append(out, a)
		}
	}
	for _, code := range codes {
		if i := slices.IndexFunc(all, func(a Area) bool { return a.Code == code && !a.Own }); i >= 0 {
			out = append(out, all[i])
		}
	}
	return out
}

// page reads the page.
func (v view) page(ctx context.Context) (Page, error) {
	p := Page{Indicator: v.in}
	var err error
	if p.Record, err = v.desk.record(ctx, v.in.Code); err != nil {
		return p, err
	}
	p.Terms = v.termsOf(v.in)
	if len(v.areas) == 0 {
		return p, nil
	}
	values, err := v.totals(ctx, []string{v.in.Code}, v.areas)
	if err != nil {
		return p, err
	}
	p.Series = byArea(values, v.areas)
	if v.areas[0].Own {
		parts, err := v.parts(ctx, []string{v.in.Code}, v.areas[0].Code)
		if err != nil {
			return p, fmt.Errorf("parts of %s: %w", v.in.Code, err)
		}
		p.divide(parts[v.in.Code])
		values = append(values, parts[v.in.Code]...)
		if p.Courses, err = v.courses(ctx, p); err != nil {
			return p, err
		}
	}
	if p.ownSeries() {
		p.Trend = TrendOf(p.Indicator, p.Series[0])
		if err := v.explain(ctx, &p); err != nil {
			return p, err
		}
	}
	imports, err := v.store.ListImports(ctx)
	if err != nil {
		return p, fmt.Errorf("imports: %w", err)
	}
	p.Imports = importsOf(values, imports)
	return p, nil
}

// divide sets the parts of the page from all values of a period.
func (p *Page) divide(values []Value) {
	p.Parts = Marginals(p.Indicator, values)
	for _, v := range values {
		if strings.Contains(v.Breakdown, ";") {
			p.Finer++
		}
	}
}

// explain reads the values that the newest own one was computed from.
func (v view) explain(ctx context.Context, p *Page) error {
	newest := p.Newest()
	if !newest.Computed {
		return nil
	}
	measure := v.in.measure(newest)
	for i, c := range []cell{{v.in.Numerator, newest.Area, newest.Period, ""}, measure} {
		got, err := v.values(ctx, Query{Indicators: []string{c.indicator}, Areas: []string{c.area}, From: c.period, To: c.period, Breakdown: &c.breakdown})
		if err != nil {
			return fmt.Errorf("terms of %s: %w", v.in.Code, err)
		}
		for _, g := range got {
			if g.Period == c.period {
				p.Terms[i].Value = g
			}
		}
	}
	return nil
}
