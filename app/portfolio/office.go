package portfolio

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"kindvriendelijk/app"
	"kindvriendelijk/app/document"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/journey"
)

// Shelf is what an office needs besides the material itself.
type Shelf interface {
	Store
	ListCandidatures(ctx context.Context) ([]dossier.Candidature, error)
	ProgrammeText(ctx context.Context, code string) (version, toml string, err error)
	OpenFile(ctx context.Context, sha256 string) (io.ReadCloser, error)
	ListOwnSteps(ctx context.Context) ([]journey.OwnStep, error)
	ListOwnCriteria(ctx context.Context) ([]journey.OwnCriterion, error)
}

// Office makes the portfolio of a dossier: it finds the candidature and the
// programme it follows, and gathers, checks and builds.
type Office struct {
	Shelf
	Desk Desk
	Now  func() time.Time
	read readings
}

// Current returns the candidature that is worked on, and the programme in the
// version that the dossier was started with, with what the municipality added
// to it, in the words of its country. It returns [app.ErrNotFound] when there is
// none.
func (o *Office) Current(ctx context.Context) (dossier.Candidature, *journey.Programme, error) {
	return o.For(ctx, "")
}

// For is [Office.Current] for the programme with a code; empty is the
// candidature that is worked on.
func (o *Office) For(ctx context.Context, programme string) (dossier.Candidature, *journey.Programme, error) {
	all, err := o.ListCandidatures(ctx)
	if err != nil {
		return dossier.Candidature{}, nil, fmt.Errorf("list candidatures: %w", err)
	}
	for _, c := range all {
		if programme == "" || c.Programme == programme {
			p, err := o.programme(ctx, c)
			return c, p, err
		}
	}
	return dossier.Candidature{}, nil, fmt.Errorf("candidature for %q: %w", programme, app.ErrNotFound)
}

// programme is the programme of a candidature as the municipality sees it.
func (o *Office) programme(ctx context.Context, c dossier.Candidature) (*journey.Programme, error) {
	p, err := o.Stored(ctx, c)
	if err != nil {
		return nil, err
	}
	d, err := o.Dossier(ctx)
	if err != nil && !errors.Is(err, app.ErrNotFound) {
		return nil, fmt.Errorf("read the country: %w", err)
	}
	steps, err := o.ListOwnSteps(ctx)
	if err != nil {
		return nil, fmt.Errorf("read own steps: %w", err)
	}
	criteria, err := o.ListOwnCriteria(ctx)
	if err != nil {
		return nil, fmt.Errorf("read own criteria: %w", err)
	}
	return p.In(d.Country).With(steps, criteria), nil
}

// Stored is the programme of a candidature as its makers wrote it: the copy in
// the dossier, or else the bundled one. It is shared: do not change it.
func (o *Office) Stored(ctx context.Context, c dossier.Candidature) (*journey.Programme, error) {
	_, text, err := o.ProgrammeText(ctx, c.Programme)
	switch {
	case err == nil && text != "":
		return o.read.parse(c.Programme, text)
	case err != nil && !errors.Is(err, app.ErrNotFound):
		return nil, fmt.Errorf("read the programme: %w", err)
	}
	p, ok := journey.Find(c.Programme, c.ProgrammeVersion)
	if !ok {
		return nil, fmt.Errorf("programme %s %s: %w", c.Programme, c.ProgrammeVersion, app.ErrNotFound)
	}
	return &p, nil
}

// Material gathers everything for a programme (empty: the current one) as on a
// day (empty: today).
func (o *Office) Material(ctx context.Context, programme, day string) (*Material, error) {
	c, p, err := o.For(ctx, programme)
	if err != nil {
		return nil, err
	}
	if day == "" {
		day = app.Today(o.Now())
	}
	m, err := Gather(ctx, o.Shelf, o.Desk, c, p, day)
	if err != nil {
		return nil, err
	}
	m.Picture = func(sha string) ([]byte, error) {
		r, err := o.OpenFile(ctx, sha)
		if err != nil {
			return nil, err
		}
		defer r.Close()
		return io.ReadAll(r)
	}
	return m, nil
}

// States tells how far each criterion is.
func (o *Office) States(ctx context.Context) ([]State, error) {
	m, err := o.Material(ctx, "", "")
	if err != nil {
		return nil, err
	}
	return Check(m), nil
}

// Document makes the jury's document.
func (o *Office) Document(ctx context.Context, programme, day string) (*document.Document, error) {
	m, err := o.Material(ctx, programme, day)
	if err != nil {
		return nil, err
	}
	return Build(m), nil
}

// Limit is the most pages the core may have, 0 for no limit: what the
// candidature says goes before the programme.
func Limit(c dossier.Candidature, p *journey.Programme) int {
	if c.PageLimit > 0 {
		return c.PageLimit
	}
	return p.CoreMaxPages
}
