package portfolio_test

import (
	"context"
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"kindvriendelijk/app"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/data"
	"kindvriendelijk/data/datatest"
)

func clock() time.Time { return time.Date(2026, 11, 21, 9, 0, 0, 0, time.UTC) }

// newOffice is an office on a store.
func newOffice(s *data.Store) *portfolio.Office {
	desk := &figures.Desk{Store: s, Bundled: figures.Catalogue(), Now: clock, NewID: func() string { return "id" }}
	return &portfolio.Office{Shelf: s, Desk: desk, Now: clock}
}

func TestOffice_For(t *testing.T) {
	s := datatest.Open(t)
	o := newOffice(s)
	if _, _, err := o.Current(t.Context()); !errors.Is(err, app.ErrNotFound) {
		t.Errorf("without a candidature: %v", err)
	}
	label, _ := journey.Find("vlaams-label", "")
	datatest.Candidature(t, s, func(c *dossier.Candidature) {
		c.Programme, c.ProgrammeVersion, c.Start, c.Round = label.Code, label.Version, "2020-01-01", "vorige"
	})
	datatest.Candidature(t, s, func(c *dossier.Candidature) {
		c.Programme, c.ProgrammeVersion, c.Start, c.Round = label.Code, label.Version, "2026-01-01", "deze"
	})
	datatest.Candidature(t, s, func(c *dossier.Candidature) {
		c.Programme, c.ProgrammeVersion, c.Start = "ander-label", "1", "2024-01-01"
	})
	c, p, err := o.Current(t.Context())
	if err != nil || c.Round != "deze" || p.Code != label.Code {
		t.Errorf("the current one is %q, %v; want the newest", c.Round, err)
	}
	if _, _, err := o.For(t.Context(), "ander-label"); !errors.Is(err, app.ErrNotFound) {
		t.Errorf("a programme that nobody has: %v", err)
	}
	if _, _, err := o.For(t.Context(), "onbekend"); !errors.Is(err, app.ErrNotFound) {
		t.Errorf("a programme without a candidature: %v", err)
	}
	for _, ask := range []func() error{
		func() error { _, err := o.Material(t.Context(), "onbekend", ""); return err },
		func() error { _, err := o.Document(t.Context(), "onbekend", ""); return err },
	} {
		if err := ask(); !errors.Is(err, app.ErrNotFound) {
			t.Errorf("got %v", err)
		}
	}
}

// A dossier keeps to the version it was started with, also when the program
// brings along another one.
func TestOffice_follows_the_programme_of_the_dossier(t *testing.T) {
	s := datatest.Open(t)
	label, _ := journey.Find("vlaams-label", "")
	datatest.Candidature(t, s, func(c *dossier.Candidature) { c.Programme, c.ProgrammeVersion = label.Code, label.Version })
	text := strings.Replace(journey.Source(label.Code, label.Version), label.Title, "Ons eigen label", 1)
	if err := s.SaveProgramme(t.Context(), label.Code, label.Version, text); err != nil {
		t.Fatal(err)
	}
	if _, p, err := newOffice(s).Current(t.Context()); err != nil || p.Title != "Ons eigen label" {
		t.Errorf("got %v, %v; want the copy in the dossier", p, err)
	}
	if err := s.SaveProgramme(t.Context(), label.Code, label.Version, "dit is geen programma"); err != nil {
		t.Fatal(err)
	}
	if _, _, err := newOffice(s).Current(t.Context()); err == nil {
		t.Error("a copy that can't be read is replaced in silence")
	}
}

func TestOffice_Material_reads_pictures_from_the_store(t *testing.T) {
	s := datatest.Open(t)
	label, _ := journey.Find("vlaams-label", "")
	datatest.Candidature(t, s, func(c *dossier.Candidature) { c.Programme, c.ProgrammeVersion = label.Code, label.Version })
	if err := s.SaveDossier(t.Context(), dossier.Dossier{ID: "d", Name: "Voorbeeldegem"}); err != nil {
		t.Fatal(err)
	}
	m, err := newOffice(s).Material(t.Context(), "", "")
	if err != nil {
		t.Fatal(err)
	}
	if m.Today != "2026-11-21" {
		t.Errorf("without a day it is of %s, want today", m.Today)
	}
	if _, err := m.Picture("0000"); err == nil {
		t.Error("a picture that is not there gives no error")
	}
	if states, err := newOffice(s).States(t.Context()); err != nil || len(states) != len(label.Criteria) {
		t.Errorf("%d states, %v; want one for each criterion", len(states), err)
	}
}

// shut is a shelf on which one thing can't be reached.
type shut struct {
	portfolio.Shelf
	at string
}

func (s shut) ListCandidatures(ctx context.Context) ([]dossier.Candidature, error) {
	if s.at == "candidatures" {
		return nil, io.ErrUnexpectedEOF
	}
	return s.Shelf.ListCandidatures(ctx)
}

func (s shut) ProgrammeText(ctx context.Context, code string) (version, toml string, err error) {
	if s.at == "programme" {
		return "", "", io.ErrUnexpectedEOF
	}
	return s.Shelf.ProgrammeText(ctx, code)
}

func (s shut) Dossier(ctx context.Context) (dossier.Dossier, error) {
	if s.at == "dossier" {
		return dossier.Dossier{}, io.ErrUnexpectedEOF
	}
	return s.Shelf.Dossier(ctx)
}

func TestOffice_passes_on_what_could_not_be_read(t *testing.T) {
	s := datatest.Open(t)
	label, _ := journey.Find("vlaams-label", "")
	datatest.Candidature(t, s, func(c *dossier.Candidature) { c.Programme, c.ProgrammeVersion = label.Code, label.Version })
	for _, at := range []string{"candidatures", "programme", "dossier"} {
		o := newOffice(s)
		o.Shelf = shut{s, at}
		if _, err := o.States(t.Context()); !errors.Is(err, io.ErrUnexpectedEOF) {
			t.Errorf("with broken %s: got %v", at, err)
		}
	}
}

func TestOffice_readsTheCopyOfTheDossierAnewOnlyWhenItChanged(t *testing.T) {
	s := datatest.Open(t)
	label, _ := journey.Find("vlaams-label", "")
	unicef, _ := journey.Find("unicef-cfci", "")
	var plans []dossier.Candidature
	for _, p := range []journey.Programme{label, unicef} {
		if err := s.SaveProgramme(t.Context(), p.Code, p.Version, journey.Source(p.Code, p.Version)); err != nil {
			t.Fatal(err)
		}
		plans = append(plans, datatest.Candidature(t, s, func(c *dossier.Candidature) { c.Programme, c.ProgrammeVersion = p.Code, p.Version }))
	}
	o := newOffice(s)
	stored := func(c dossier.Candidature) *journey.Programme {
		t.Helper()
		p, err := o.Stored(t.Context(), c)
		if err != nil || p.Code != c.Programme {
			t.Fatalf("got %v of %s", err, c.Programme)
		}
		return p
	}
	first := stored(plans[0])
	stored(plans[1])
	if stored(plans[0]) != first {
		t.Error("it was read again")
	}
	_, mine, err := o.For(t.Context(), label.Code)
	if err != nil {
		t.Fatal(err)
	}
	mine.Criteria[0].Title, mine.Steps = "veranderd", mine.Steps[:1]
	if _, again, err := o.For(t.Context(), label.Code); err != nil || again.Criteria[0].Title == "veranderd" || len(again.Steps) < 2 {
		t.Error("what a caller changes shows up for another")
	}
	text := strings.Replace(journey.Source(label.Code, label.Version), `title = "`+label.Title+`"`, `title = "Een ander label"`, 1)
	if err := s.SaveProgramme(t.Context(), label.Code, label.Version, text); err != nil {
		t.Fatal(err)
	}
	if got := stored(plans[0]).Title; got != "Een ander label" {
		t.Errorf("after the copy changed it is still %q", got)
	}
	if err := s.SaveProgramme(t.Context(), label.Code, label.Version, "geen toml"); err != nil {
		t.Fatal(err)
	}
	if _, err := o.Stored(t.Context(), plans[0]); err == nil {
		t.Error("a copy that is broken is read")
	}
}
