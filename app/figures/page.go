package figures

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"kindvriendelijk/app"
)

// Page is everything one indicator has to show.
type Page struct {
	Indicator
	Record  Record
	Series  []Series // the own area first, then those to compare with
	Parts   []Value  // the newest own period, by one property at a time
	Finer   int      // how many values of that period are divided further
	Imports []Import // those that its values came with, newest first
	Trend   Trend
}

// ReadPage reads the page of an indicator. It returns [app.ErrNotFound] for a
// code that neither the catalogue nor the dossier knows.
func (d *Desk) ReadPage(ctx context.Context, code string) (Page, error) {
	p := Page{}
	all, err := d.Indicators(ctx)
	if err != nil {
		return p, err
	}
	in, ok := Lookup(all)(code)
	if !ok {
		return p, fmt.Errorf("indicator %s: %w", code, app.ErrNotFound)
	}
	p.Indicator = in
	if p.Record, err = d.record(ctx, code); err != nil {
		return p, err
	}
	areas, err := d.Areas(ctx)
	if err != nil {
		return p, fmt.Errorf("areas: %w", err)
	}
	if err := d.fill(ctx, &p, Compared(areas)); err != nil {
		return p, err
	}
	return p, nil
}

// ReaderPage reads the page of an indicator as readers may see it, small
// numbers hidden together with what they would follow from.
func (d *Desk) ReaderPage(ctx context.Context, code string) (Page, error) {
	p, err := d.ReadPage(ctx, code)
	if err != nil {
		return p, err
	}
	all, err := d.Indicators(ctx)
	if err != nil {
		return p, err
	}
	areas, err := d.Areas(ctx)
	if err != nil {
		return p, fmt.Errorf("areas: %w", err)
	}
	around, err := d.GuardContext(ctx, p.Indicator, all, Compared(areas))
	if err != nil {
		return p, err
	}
	return p.ForReaders(around, Lookup(all)), nil
}

// record is what the dossier keeps of an indicator, which may be nothing yet.
func (d *Desk) record(ctx context.Context, code string) (Record, error) {
	r, err := d.IndicatorRecord(ctx, code)
	switch {
	case errors.Is(err, app.ErrNotFound):
		return Record{ID: code}, nil
	case err != nil:
		return r, fmt.Errorf("indicator %s: %w", code, err)
	}
	return r, nil
}

// fill reads the values of the page.
func (d *Desk) fill(ctx context.Context, p *Page, areas []Area) error {
	if len(areas) == 0 {
		return nil
	}
	values, err := d.totals(ctx, []Indicator{p.Indicator}, areas)
	if err != nil {
		return err
	}
	own := Query{Indicators: []string{p.Code}, Areas: []string{areas[0].Code}}
	p.Series = byArea(values, areas)
	if areas[0].Own {
		all, err := d.Values(ctx, own)
		if err != nil {
			return fmt.Errorf("parts of %s: %w", p.Code, err)
		}
		parts := newestParts(all)
		p.divide(parts)
		values = append(values, parts...)
	}
	if p.ownSeries() {
		p.Trend = TrendOf(p.Indicator, p.Series[0])
	}
	imports, err := d.ListImports(ctx)
	if err != nil {
		return fmt.Errorf("imports: %w", err)
	}
	p.Imports = importsOf(values, imports)
	return nil
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

// ownSeries reports whether the first series is that of our municipality.
func (p *Page) ownSeries() bool { return len(p.Series) > 0 && p.Series[0].Area.Own }

// importsOf returns the imports that values came with, newest first.
func importsOf(values []Value, imports []Import) []Import {
	used := map[string]bool{}
	for _, v := range values {
		used[v.Import] = true
	}
	var out []Import
	for _, i := range imports {
		if used[i.ID] {
			out = append(out, i)
		}
	}
	slices.SortStableFunc(out, func(a, b Import) int { return strings.Compare(b.At, a.At) })
	return out
}

// newestParts returns the broken-down values of the newest period that has any.
func newestParts(values []Value) []Value {
	period := ""
	for _, v := range values {
		if v.Breakdown != "" {
			period = max(period, v.Period)
		}
	}
	var parts []Value
	for _, v := range values {
		if v.Breakdown != "" && v.Period == period {
			parts = append(parts, v)
		}
	}
	return parts
}

// ForReaders returns the page as readers may see it, small numbers hidden.
// Figures that follow from others need those others: context holds their
// values, see [Desk.GuardContext].
func (p Page) ForReaders(context []Value, known func(string) (Indicator, bool)) Page {
	all := slices.Clone(context)
	for _, s := range p.Series {
		all = append(all, s.Values...)
	}
	all = append(all, p.Parts...)
	var areas []Area
	for _, s := range p.Series {
		areas = append(areas, s.Area)
	}
	guarded := Guard(all, areas, known)[len(context):]
	series := make([]Series, len(p.Series))
	for i, s := range p.Series {
		series[i] = Series{s.Area, guarded[:len(s.Values):len(s.Values)]}
		guarded = guarded[len(s.Values):]
	}
	p.Series, p.Parts = series, guarded
	if p.ownSeries() {
		p.Trend = TrendOf(p.Indicator, p.Series[0])
	}
	return p
}

// GuardContext reads the values of the indicators that a figure follows from,
// and of those that add up with it, for [Page.ForReaders].
func (d *Desk) GuardContext(ctx context.Context, in Indicator, all []Indicator, areas []Area) ([]Value, error) {
	q := Query{}
	for _, code := range append([]string{in.Numerator, in.Denominator}, in.Parts...) {
		if code != "" {
			q.Indicators = append(q.Indicators, code)
		}
	}
	for _, sum := range all {
		if slices.Contains(sum.Parts, in.Code) {
			q.Indicators = append(append(q.Indicators, sum.Code), sum.Parts...)
		}
	}
	q.Indicators = slices.DeleteFunc(q.Indicators, func(c string) bool { return c == in.Code })
	if len(q.Indicators) == 0 || len(areas) == 0 {
		return nil, nil
	}
	for _, a := range areas {
		q.Areas = append(q.Areas, a.Code)
	}
	values, err := d.Values(ctx, q)
	if err != nil {
		return nil, fmt.Errorf("values around %s: %w", in.Code, err)
	}
	return values, nil
}
