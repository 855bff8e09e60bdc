package figures

import (
	"context"
	"fmt"
)

// Readers returns the page of every indicator with a value of the own
// municipality, as readers outside may see it: small numbers are hidden,
// together with what they would follow from.
func (d *Desk) Readers(ctx context.Context) ([]Page, error) {
	all, err := d.Indicators(ctx)
	if err != nil {
		return nil, err
	}
	areas, err := d.Areas(ctx)
	if err != nil {
		return nil, fmt.Errorf("areas: %w", err)
	}
	compared := Compared(areas)
	if len(compared) == 0 || !compared[0].Own {
		return nil, nil
	}
	values, err := d.shownToReaders(ctx, all, compared)
	if err != nil {
		return nil, err
	}
	// Guarding all values at once sees every sum and share they take part in.
	byCode := byIndicator(Guard(values, areas, Lookup(all)))
	records, err := d.ListIndicatorRecords(ctx)
	if err != nil {
		return nil, fmt.Errorf("notes: %w", err)
	}
	notes := map[string]Record{}
	for _, r := range records {
		notes[r.ID] = r
	}
	imports, err := d.ListImports(ctx)
	if err != nil {
		return nil, fmt.Errorf("imports: %w", err)
	}
	var pages []Page
	for _, in := range all {
		p := Page{Indicator: in, Record: notes[in.Code], Series: byArea(byCode[in.Code], compared)}
		if !p.ownSeries() {
			continue
		}
		p.Trend = TrendOf(in, p.Series[0])
		p.Parts = newestParts(byCode[in.Code])
		p.Imports = importsOf(byCode[in.Code], imports)
		pages = append(pages, p)
	}
	return pages, nil
}

// shownToReaders reads what pages for readers have to show: the totals of all
// areas, and the newest figures of our own, by one property at a time.
func (d *Desk) shownToReaders(ctx context.Context, all []Indicator, compared []Area) ([]Value, error) {
	shown, err := d.totals(ctx, all, compared)
	if err != nil {
		return nil, err
	}
	own := Query{Areas: []string{compared[0].Code}}
	for _, in := range all {
		own.Indicators = append(own.Indicators, in.Code)
	}
	values, err := d.Values(ctx, own)
	if err != nil {
		return nil, fmt.Errorf("values: %w", err)
	}
	byCode := byIndicator(values)
	for _, in := range all {
		shown = append(shown, Marginals(in, newestParts(byCode[in.Code]))...)
	}
	return shown, nil
}
