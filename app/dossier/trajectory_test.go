package dossier_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"kindvriendelijk/app"
	"kindvriendelijk/app/dossier"
)

// shelf is a store in memory.
type shelf struct {
	all        []dossier.Candidature
	programmes map[string]string // code → version and text
	labels     []string
	err        error
}

func (s *shelf) Do(ctx context.Context, label string, fn func(context.Context) error) error {
	s.labels = append(s.labels, label)
	return fn(ctx)
}

func (s *shelf) ListCandidatures(context.Context) ([]dossier.Candidature, error) {
	return slices.Clone(s.all), s.err
}

func (s *shelf) CreateCandidature(_ context.Context, c dossier.Candidature) (dossier.Candidature, error) {
	c.ID = "c" + string(rune('1'+len(s.all)))
	s.all = append(s.all, c)
	return c, s.err
}

func (s *shelf) UpdateCandidature(_ context.Context, c dossier.Candidature) error {
	for i := range s.all {
		if s.all[i].ID == c.ID {
			s.all[i] = c
		}
	}
	return s.err
}

func (s *shelf) ProgrammeText(_ context.Context, code string) (version, toml string, err error) {
	text, ok := s.programmes[code]
	if !ok {
		return "", "", app.ErrNotFound
	}
	return text, "tekst", nil
}

func (s *shelf) SaveProgramme(_ context.Context, code, version, _ string) error {
	s.programmes[code] = version
	return s.err
}

func newShelf() *shelf {
	return &shelf{all: []dossier.Candidature{{ID: "c1", Programme: "vlaams-label", ProgrammeVersion: "2024"}}, programmes: map[string]string{"vlaams-label": "2024"}}
}

func (s *shelf) active() []string {
	var out []string
	for _, c := range s.all {
		if c.Active {
			out = append(out, c.ID)
		}
	}
	return out
}

func TestTrajectories_Start(t *testing.T) {
	t.Run("a second programme is kept and becomes the one that is worked on", func(t *testing.T) {
		s := newShelf()
		c, err := dossier.Trajectories{Store: s}.Start(t.Context(), dossier.Candidature{Programme: "unicef-cfci", ProgrammeVersion: "2025"}, "tekst")
		if err != nil || !c.Active || s.programmes["unicef-cfci"] != "2025" || !slices.Equal(s.active(), []string{"c2"}) || len(s.labels) != 1 {
			t.Errorf("made %+v, %v; programmes %v, active %v", c, err, s.programmes, s.active())
		}
	})
	t.Run("a renewal follows the version that is here", func(t *testing.T) {
		s := newShelf()
		c, err := dossier.Trajectories{Store: s}.Start(t.Context(), dossier.Candidature{Programme: "vlaams-label", ProgrammeVersion: "2030"}, "tekst")
		if err != nil || c.ProgrammeVersion != "2024" || s.programmes["vlaams-label"] != "2024" {
			t.Errorf("made %+v, %v", c, err)
		}
	})
	t.Run("what cannot be written is told", func(t *testing.T) {
		s := newShelf()
		s.err = app.ErrFull
		if _, err := (dossier.Trajectories{Store: s}).Start(t.Context(), dossier.Candidature{Programme: "unicef-cfci"}, ""); !errors.Is(err, app.ErrFull) {
			t.Errorf("error %v", err)
		}
	})
}

func TestTrajectories_Choose(t *testing.T) {
	s := newShelf()
	s.all = append(s.all, dossier.Candidature{ID: "c2", Active: true})
	choose := dossier.Trajectories{Store: s}.Choose
	if err := choose(t.Context(), "c1"); err != nil || !slices.Equal(s.active(), []string{"c1"}) {
		t.Errorf("active %v, %v", s.active(), err)
	}
	if err := choose(t.Context(), "weg"); !errors.Is(err, app.ErrNotFound) {
		t.Errorf("error %v", err)
	}
	s.err = app.ErrReadOnly
	if err := choose(t.Context(), "c2"); !errors.Is(err, app.ErrReadOnly) {
		t.Errorf("error %v", err)
	}
}

func TestTrajectories_Follow(t *testing.T) {
	s := newShelf()
	s.all = append(s.all, dossier.Candidature{ID: "c2", Programme: "unicef-cfci", ProgrammeVersion: "2025"})
	follow := dossier.Trajectories{Store: s}.Follow
	if err := follow(t.Context(), "vlaams-label", "2026", "tekst"); err != nil {
		t.Fatal(err)
	}
	if s.programmes["vlaams-label"] != "2026" || s.all[0].ProgrammeVersion != "2026" || s.all[1].ProgrammeVersion != "2025" || len(s.labels) != 1 {
		t.Errorf("programmes %v, candidatures %+v", s.programmes, s.all)
	}
	s.err = app.ErrFull
	if err := follow(t.Context(), "vlaams-label", "2028", "tekst"); !errors.Is(err, app.ErrFull) {
		t.Errorf("error %v", err)
	}
}
