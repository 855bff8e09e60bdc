package intake

import (
	"context"
	"errors"
	"fmt"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/importing"
)

// survey is what a preview says of a file, for who takes it in afterwards.
type survey struct {
	sha256 string
	fixed  map[string]bool // properties that say the same everywhere
}

// reading reads one file into values of the dossier.
type reading struct {
	request Request
	choices importing.Choices
	rows    int // about how many, headings and notes included; 0 when unknown
	tell    func(float64)
	areas   []figures.Area   // of the dossier
	records []figures.Record // the same
}

// reading prepares to read the file of a request.
func (s *Service) reading(ctx context.Context, r Request, rows int) (*reading, error) {
	out := &reading{request: r, rows: rows, tell: r.progress}
	var err error
	if out.choices, err = s.knowing(ctx, r.Choices); err != nil {
		return nil, err
	}
	if out.areas, err = s.Areas(ctx); err != nil {
		return nil, fmt.Errorf("list areas: %w", err)
	}
	if out.records, err = s.ListIndicatorRecords(ctx); err != nil {
		return nil, fmt.Errorf("list indicators: %w", err)
	}
	return out, nil
}

// convert gives use a fresh converter, and returns it. A property of the values
// that was left out because it said the same everywhere may prove not to: then
// use must have changed nothing, and is called once more with a converter that
// knows better.
func (r *reading) convert(ctx context.Context, use func(c *converter) error) (*converter, error) {
	var fixed map[string]bool
	if s := r.request.surveyed; s != nil {
		fixed = s.fixed
	}
	c := newConverter(r.areas, r.records, fixed, r.request)
	err := use(c)
	if !errors.Is(err, errVaries) {
		return c, err
	}
	same := newSameness()
	if _, err := importing.Values(ctx, r.request.Path, r.choices, func(v importing.Value) error { same.see(v.Dimensions); return nil }); err != nil {
		return c, fmt.Errorf("read import: %w", err)
	}
	c = newConverter(r.areas, r.records, same.fixed, r.request)
	return c, use(c)
}

// all reads the file to its end and gives its values to yield, converted.
func (r *reading) all(ctx context.Context, c *converter, yield yieldFunc) (*importing.Report, error) {
	report, err := importing.Values(ctx, r.request.Path, r.choices, r.progressing(func(v importing.Value) error { return c.take(v, yield) }))
	if err != nil {
		return nil, fmt.Errorf("read import: %w", err)
	}
	if report.NeedsPeriod || report.NeedsArea {
		return nil, &UntoldError{Period: report.NeedsPeriod, Area: report.NeedsArea}
	}
	return report, c.end(yield)
}

// progressing tells after every thousandth row how far the reading is. When
// the number of rows is unknown, it comes ever closer to the end.
func (r *reading) progressing(take func(importing.Value) error) func(importing.Value) error {
	const unknown = 100_000
	done, last, sheet := 0, 0, ""
	return func(v importing.Value) error {
		if v.Sheet != sheet {
			done, last, sheet = done+last, 0, v.Sheet
		}
		if v.Row > last {
			if n := float64(done + v.Row); v.Row/1000 != last/1000 {
				all := float64(r.rows)
				if r.rows == 0 {
					all = n + unknown
				}
				r.tell(n / all)
			}
			last = v.Row
		}
		return take(v)
	}
}
