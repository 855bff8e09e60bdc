package dossier

import (
	"context"
	"errors"
	"fmt"

	"kindvriendelijk/app"
)

// TrajectoryStore keeps candidatures and the programmes they follow. Do makes
// one undoable action of the calls inside it.
type TrajectoryStore interface {
	Do(ctx context.Context, label string, fn func(context.Context) error) error
	ListCandidatures(ctx context.Context) ([]Candidature, error)
	CreateCandidature(ctx context.Context, c Candidature) (Candidature, error)
	UpdateCandidature(ctx context.Context, c Candidature) error
	ProgrammeText(ctx context.Context, code string) (version, toml string, err error)
	SaveProgramme(ctx context.Context, code, version, toml string) error
}

// Trajectories starts candidatures and chooses which one is worked on. A
// dossier may follow two programmes at once: the figures, actions and proofs
// are the same, the texts differ.
type Trajectories struct{ Store TrajectoryStore }

// Start adds a candidature and makes it the one that is worked on. Source is
// the text of its programme, which the dossier keeps unless it has that
// programme already: then the new candidature follows the version that is here.
func (t Trajectories) Start(ctx context.Context, c Candidature, source string) (Candidature, error) {
	err := t.Store.Do(ctx, "Traject toegevoegd", func(ctx context.Context) error {
		version, _, err := t.Store.ProgrammeText(ctx, c.Programme)
		switch {
		case errors.Is(err, app.ErrNotFound):
			err = t.Store.SaveProgramme(ctx, c.Programme, c.ProgrammeVersion, source)
		case err == nil:
			c.ProgrammeVersion = version
		}
		if err != nil {
			return err
		}
		c.Active = false
		if c, err = t.Store.CreateCandidature(ctx, c); err != nil {
			return err
		}
		c.Active = true
		return t.choose(ctx, c.ID)
	})
	if err != nil {
		return Candidature{}, fmt.Errorf("start a trajectory: %w", err)
	}
	return c, nil
}

// Choose makes a candidature the one that is worked on. It returns
// [app.ErrNotFound] when there is none with the id.
func (t Trajectories) Choose(ctx context.Context, id string) error {
	err := t.Store.Do(ctx, "Ander traject gekozen", func(ctx context.Context) error { return t.choose(ctx, id) })
	if err != nil {
		return fmt.Errorf("choose a trajectory: %w", err)
	}
	return nil
}

func (t Trajectories) choose(ctx context.Context, id string) error {
	all, err := t.Store.ListCandidatures(ctx)
	if err != nil {
		return err
	}
	found := false
	for _, c := range all {
		found = found || c.ID == id
		if c.Active == (c.ID == id) {
			continue
		}
		c.Active = c.ID == id
		if err := t.Store.UpdateCandidature(ctx, c); err != nil {
			return err
		}
	}
	if !found {
		return app.ErrNotFound
	}
	return nil
}

// Follow makes every candidature of a programme follow another version of it,
// and keeps the text of that version. What was written stays.
func (t Trajectories) Follow(ctx context.Context, code, version, source string) error {
	err := t.Store.Do(ctx, "Programma bijgewerkt", func(ctx context.Context) error {
		if err := t.Store.SaveProgramme(ctx, code, version, source); err != nil {
			return err
		}
		all, err := t.Store.ListCandidatures(ctx)
		if err != nil {
			return err
		}
		for _, c := range all {
			if c.Programme != code || c.ProgrammeVersion == version {
				continue
			}
			c.ProgrammeVersion = version
			if err := t.Store.UpdateCandidature(ctx, c); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("follow another version: %w", err)
	}
	return nil
}
