package intake

import (
	"context"
	"fmt"
	"slices"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/importing"
)

// Preview says what the program makes of a file and what importing it would
// change. When the file holds no figures, or does not tell the period or the
// area, only the report is filled in.
type Preview struct {
	Report  *importing.Report
	Source  string // proposed
	Topics  []Topic
	Areas   []figures.Area // of the file, as the dossier will call them
	Fresh   []figures.Area // of these, what the dossier does not have yet
	Own     bool           // our own municipality is among them
	From    string         // first and last period
	To      string
	Sums    int // values that the program adds up from ages
	Changes Changes
	Result  Result           // what importing would count
	Before  []figures.Import // earlier imports of the very same file
	// Remembered is the layout of an earlier file after which this one was read,
	// as far as the request did not decide otherwise; nil when there is none.
	Remembered *Mapping
	// Warnings are all Dutch sentences to show: those of the report, and those
	// on remembered decisions, on the division into municipalities and on numbers
	// that the dossier has under other years.
	Warnings []string

	request Request
}

// Ready reports whether the file can be imported with the choices made.
func (p *Preview) Ready() bool { return p.request.surveyed != nil && p.Result.Values > 0 }

// Request is the import that was previewed, remembered decisions included. Who
// changes a decision in it and previews that, has the last word: nothing is
// remembered over it again. A change of Path starts anew.
func (p *Preview) Request() Request {
	r := p.request
	if r.Source == "" {
		r.Source = p.Source
	}
	return r
}

// Preview reads a file and changes nothing. The parts of the request about new
// indicators count.
func (s *Service) Preview(ctx context.Context, r Request) (*Preview, error) {
	r.surveyed = nil
	r, report, err := s.recall(ctx, r)
	if err != nil {
		return nil, err
	}
	choices, err := s.knowing(ctx, r.Choices)
	if err != nil {
		return nil, err
	}
	r.progress(0.02)
	if report == nil {
		if report, err = importing.Inspect(ctx, r.Path, choices); err != nil {
			return nil, explained(fmt.Errorf("inspect import: %w", err))
		}
		if plainly(r.Choices) {
			s.keepLayout(r.Path, report)
		}
	}
	p := &Preview{Report: report, Source: SourceOf(report), Remembered: r.recalled.mapping, request: r}
	if r.Source != "" {
		p.Source = r.Source
	}
	p.Warnings = slices.Concat(r.recalled.warnings, report.Warnings)
	if report.Kind != importing.Figures || report.NeedsPeriod || report.NeedsArea || report.Values == 0 {
		return p, nil
	}
	r.progress(0.4)
	if err := s.compare(ctx, p); err != nil {
		return nil, explained(err)
	}
	return p, nil
}

// compare fills in what an import would bring and change.
func (s *Service) compare(ctx context.Context, p *Preview) error {
	r := p.request
	rows := 0
	for _, sheet := range p.Report.Sheets {
		rows += sheet.Rows
	}
	rd, err := s.reading(ctx, r, rows)
	if err != nil {
		return err
	}
	rd.tell = func(share float64) { r.progress(0.4 + 0.6*share) }
	b, err := bytesOf(ctx, r.Path)
	if err != nil {
		return fmt.Errorf("read import: %w", err)
	}
	seen := newYearsSeen(rd.areas)
	c, err := rd.convert(ctx, func(c *converter) error {
		p.Changes, err = s.Changes(ctx, func(yield func(figures.Value) error) error {
			if p.Report.Values <= mostCompared {
				yield = seen.over(yield)
			}
			_, err := rd.all(ctx, c, yield)
			return err
		})
		return err
	})
	if err != nil {
		return fmt.Errorf("compare import: %w", err)
	}
	p.Topics, p.Areas, p.Fresh, p.Own = c.reported(), c.places.all(), c.places.fresh(), c.places.own()
	p.From, p.To, p.Sums, p.Result = c.from, c.to, c.sums, c.result(p.Report)
	shifted, err := s.shiftedYears(ctx, seen, c)
	if err != nil {
		return fmt.Errorf("compare years: %w", err)
	}
	p.Warnings = slices.Concat(p.Warnings, c.warnings(), shifted)
	p.request.surveyed = &survey{sha256: b.sha256, fixed: c.breakdowns.fixed}
	return s.before(ctx, p, b.sha256)
}

// before finds earlier imports of the same bytes.
func (s *Service) before(ctx context.Context, p *Preview, hash string) error {
	imports, err := s.ListImports(ctx)
	if err != nil {
		return fmt.Errorf("list imports: %w", err)
	}
	for _, i := range imports {
		if i.SHA256 == hash {
			p.Before = append(p.Before, i)
		}
	}
	return nil
}
