package main

import (
	"context"
	"time"

	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/example"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/support"
	"kindvriendelijk/data"
	screendossier "kindvriendelijk/screens/dossier"
	"kindvriendelijk/screens/rooms"
)

// The library of the welcome page: each call opens a dossier, which show then
// puts in the window.

// Open implements [welcome.Library].
func (d *desktop) Open(ctx context.Context, id string) (err error) {
	d.session, err = d.library.Open(ctx, id)
	return err
}

// Create implements [welcome.Library].
func (d *desktop) Create(ctx context.Context, x dossier.Dossier, c dossier.Candidature) (err error) {
	d.session, err = d.library.Create(ctx, func(ctx context.Context, s *data.Store, id string) error {
		return s.Do(ctx, "Dossier gemaakt", func(ctx context.Context) error {
			x.ID, x.CreatedAt = id, time.Now()
			if err := s.SaveDossier(ctx, x); err != nil {
				return err
			}
			if err := s.SaveProgramme(ctx, c.Programme, c.ProgrammeVersion, journey.Source(c.Programme, c.ProgrammeVersion)); err != nil {
				return err
			}
			if _, err := s.CreateCandidature(ctx, c); err != nil {
				return err
			}
			_, err := s.CreatePerson(ctx, support.Person{Name: d.settings.Name, Service: d.settings.Service})
			if err != nil {
				return err
			}
			return s.SaveArea(ctx, rooms.OwnArea(x))
		})
	})
	return err
}

// OpenPackage implements [welcome.Library].
func (d *desktop) OpenPackage(ctx context.Context, path string) (err error) {
	d.session, err = d.library.OpenPackage(ctx, path)
	return err
}

// OpenCopy implements [welcome.Library].
func (d *desktop) OpenCopy(ctx context.Context, path string) (err error) {
	d.session, err = d.library.OpenCopy(ctx, path)
	return err
}

// OpenExample implements [welcome.Library].
func (d *desktop) OpenExample(ctx context.Context) (err error) {
	for _, r := range d.settings.Recent {
		if r.IsExample && d.library.Has(r.ID) {
			return d.Open(ctx, r.ID)
		}
	}
	d.session, err = d.library.Create(ctx, func(ctx context.Context, s *data.Store, id string) error {
		if err := example.Build(ctx, s, example.Today()); err != nil {
			return err
		}
		x, err := s.Dossier(ctx)
		if err != nil {
			return err
		}
		x.ID = id
		return s.SaveDossier(ctx, x)
	})
	return err
}

// copies are the copies of the dossier that is open.
type copies struct{ d *desktop }

// SaveCopy implements the page's interface.
func (c copies) SaveCopy(ctx context.Context, path string) error {
	return c.d.session.WritePackage(ctx, path)
}

// Backup implements the page's interface.
func (c copies) Backup(ctx context.Context) error {
	_, err := c.d.session.Backup(ctx)
	return err
}

// ListCopies implements the page's interface.
func (c copies) ListCopies(context.Context) ([]screendossier.Copy, error) {
	all, err := c.d.session.ListBackups()
	var out []screendossier.Copy
	for _, b := range all {
		out = append(out, screendossier.Copy(b))
	}
	return out, err
}

// Restore implements the page's interface.
func (c copies) Restore(ctx context.Context, x screendossier.Copy) error {
	s, err := c.d.library.OpenBackup(ctx, x.Path)
	if err != nil {
		return err
	}
	defer s.Close()
	back, err := s.Dossier(ctx)
	if err != nil {
		return err
	}
	c.d.run.Post(func() {
		c.d.settings.Remember(dossier.Recent{ID: back.ID, Name: back.Name, Opened: time.Now(), IsExample: back.IsExample})
		c.d.keep(c.d.settings)
	})
	return nil
}
