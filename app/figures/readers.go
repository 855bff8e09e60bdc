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
	q := Query{}
	for _, a := range compared {
		q.Areas = append(q.Areas, a.Code)
	}
	for _, in := range all {
		q.Indicators = append(q.Indicators, in.Code)
	}
	values, err := d.Values(ctx, q)
	if err != nil {
		return nil, fmt.Errorf("values: %w", err)
	}
	// Guarding all values at once sees every sum and share they take part in.
	byCode := map[string][]Value{}
	for _, v := range Guard(values, Lookup(all)) {
		byCode[v.Indicator] = append(byCode[v.Indicator], v)
	}
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
		if len(p.Series) == 0 || !p.Series[0].Area.Own {
			continue
		}
		p.Trend = TrendOf(in, p.Series[0])
		p.Parts = newestParts(byCode[in.Code], compared[0].Code)
		p.Imports = importsOf(byCode[in.Code], imports)
		pages = append(pages, p)
	}
	return pages, nil
}
