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
	Courses []Course // how those parts went through the years, where they are few
	Finer   int      // how many values of that period are divided further
	Imports []Import // those that its values came with, newest first
	Trend   Trend
	Terms   []Term // what the newest own value follows from, when it is computed
}

// ReadPage reads the page of an indicator. It returns [app.ErrNotFound] for a
// code that neither the catalogue nor the dossier knows.
func (d *Desk) ReadPage(ctx context.Context, code string) (Page, error) {
	return d.ReadPageWith(ctx, code, nil)
}

// ReadPageWith is [Desk.ReadPage] beside other areas than the chosen ones, by
// their codes; nil stands for those. Codes that the dossier does not know are
// left out.
func (d *Desk) ReadPageWith(ctx context.Context, code string, codes []string) (Page, error) {
	v, err := d.view(ctx, code, codes)
	if err != nil {
		return Page{}, err
	}
	return v.page(ctx)
}

// ReaderPage reads the page of an indicator as readers may see it, small
// numbers hidden together with what they would follow from.
func (d *Desk) ReaderPage(ctx context.Context, code string) (Page, error) {
	return d.ReaderPageWith(ctx, code, nil)
}

// ReaderPageWith is [Desk.ReadPageWith] as readers may see it.
func (d *Desk) ReaderPageWith(ctx context.Context, code string, codes []string) (Page, error) {
	v, err := d.view(ctx, code, codes)
	if err != nil {
		return Page{}, err
	}
	p, err := v.page(ctx)
	if err != nil {
		return p, err
	}
	around, err := v.around(ctx, p)
	if err != nil {
		return p, err
	}
	return p.ForReaders(around, v.known), nil
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
