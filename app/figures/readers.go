package figures

import (
	"context"
	"fmt"
)

// Readers returns the page of every indicator with a value of the own
// municipality, as readers outside may see it: small numbers are hidden,
// together with what they would follow from.
func (d *Desk) Readers(ctx context.Context) ([]Page, error) {
	r, err := d.reading(ctx)
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
	values, err := r.shownToReaders(ctx, compared)
	if err != nil {
		return nil, err
	}
	// Guarding all values at once sees every sum and share they take part in.
	byCode := byIndicator(Guard(unique(values), areas, r.known))
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
	for _, in := range r.all {
		p := Page{Indicator: in, Record: notes[in.Code], Series: byArea(byCode[in.Code], compared), Terms: r.termsOf(in)}
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
// areas and of what they were before their mergers, and the newest figures of
// our own, by one property at a time.
func (r *reading) shownToReaders(ctx context.Context, compared []Area) ([]Value, error) {
	codes := codesOf(r.all)
	shown, err := r.totals(ctx, codes, withFormerAreas(compared))
	if err != nil {
		return nil, err
	}
	parts, err := r.parts(ctx, codes, compared[0].Code)
	if err != nil {
		return nil, err
	}
	for _, in := range r.all {
		shown = append(shown, Marginals(in, parts[in.Code])...)
	}
	return shown, nil
}
