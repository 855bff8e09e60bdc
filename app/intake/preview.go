package intake

import (
	"context"
	"fmt"
	"path/filepath"

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
	Changes figures.Changes
	Result  Result           // what importing would count
	Before  []figures.Import // earlier imports of the very same file

	surveyed *survey
	path     string
}

// Ready reports whether the file can be imported with the choices made.
func (p *Preview) Ready() bool { return p.surveyed != nil && p.Result.Values > 0 }

// Request is the import that was previewed; the caller fills in what the user
// decided otherwise.
func (p *Preview) Request() Request {
	return Request{Path: p.path, Choices: p.surveyed.choices, Source: p.Source, surveyed: p.surveyed}
}

// Preview reads a file and changes nothing. The parts of the request about new
// indicators count.
func (s *Service) Preview(ctx context.Context, r Request) (*Preview, error) {
	choices, err := s.knowing(ctx, r.Choices)
	if err != nil {
		return nil, err
	}
	r.progress(0.02)
	report, err := importing.Inspect(ctx, r.Path, choices)
	if err != nil {
		return nil, explained(fmt.Errorf("inspect import: %w", err))
	}
	p := &Preview{Report: report, Source: SourceOf(report), path: r.Path}
	if report.Kind != importing.Figures || report.NeedsPeriod || report.NeedsArea || report.Values == 0 {
		return p, nil
	}
	r.progress(0.3)
	if p.surveyed, err = look(ctx, r.Path, choices, func(float64) {}); err != nil {
		return nil, err
	}
	r.progress(0.6)
	r.surveyed = p.surveyed
	if err := s.compare(ctx, r, p); err != nil {
		return nil, err
	}
	return p, nil
}

// compare fills in what an import would bring and change.
func (s *Service) compare(ctx context.Context, r Request, p *Preview) error {
	c, survey, err := s.prepare(ctx, r)
	if err != nil {
		return err
	}
	tell := func(share float64) { r.progress(0.6 + 0.4*share) }
	p.Changes, err = s.Changes(ctx, func(yield func(figures.Value) error) (err error) {
		p.Sums, err = c.all(survey.reading(ctx, r.Path, tell), yield)
		return err
	})
	if err != nil {
		return explained(fmt.Errorf("compare import: %w", err))
	}
	p.Topics, p.Areas, p.Fresh, p.Own = c.reported(), c.places.all(), c.places.fresh(), c.places.own()
	p.From, p.To, p.Result = c.from, c.to, survey.result(c)
	return s.before(ctx, p)
}

// before finds earlier imports of the same bytes.
func (s *Service) before(ctx context.Context, p *Preview) error {
	hash, err := hashOf(p.path)
	if err != nil {
		return explained(fmt.Errorf("read import %s: %w", filepath.Base(p.path), err))
	}
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
