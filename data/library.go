package data

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"kindvriendelijk/app"
	"kindvriendelijk/app/dossier"
)

// Library is the folder of this user in which each dossier has a folder of its
// own, called after its id.
type Library struct {
	Root   string
	Config Config
}

// Session is a dossier that is open in this window, and kept from others.
type Session struct {
	*Store
	lock *Lock
}

// Close closes the dossier and lets others in.
func (s *Session) Close() error { return errors.Join(s.Store.Close(), s.lock.Unlock()) }

// OnActivate calls fn, on another goroutine, when a second window asks this one
// to come forward.
func (s *Session) OnActivate(fn func(file string)) { s.lock.OnActivate(fn) }

// Dir is the folder of the dossier with an id.
func (l *Library) Dir(id string) string { return filepath.Join(l.Root, filepath.Base(id)) }

// Has reports whether the dossier is here.
func (l *Library) Has(id string) bool {
	_, err := os.Stat(filepath.Join(l.Dir(id), databaseFile))
	return err == nil
}

// Open opens a dossier of the library. When another window has it open, that
// window is brought forward and the error is an [app.InUseError].
func (l *Library) Open(ctx context.Context, id string) (*Session, error) {
	if !l.Has(id) {
		return nil, fmt.Errorf("open dossier: %w", app.ErrNotFound)
	}
	return l.open(ctx, id)
}

func (l *Library) open(ctx context.Context, id string) (*Session, error) {
	c := l.Config.withDefaults()
	lock, err := LockDossier(l.Dir(id), c.Who(), c.Now())
	if err != nil {
		var inUse *app.InUseError
		if errors.As(err, &inUse) {
			err = errors.Join(err, Activate(l.Dir(id), ""))
		}
		return nil, err
	}
	// A program that was killed while it brought a dossier in left half of it
	// here. What can't go now goes another time.
	_ = removeParts(l.Root, c.Now())
	store, err := Open(ctx, l.Dir(id), l.Config)
	if err != nil {
		return nil, errors.Join(err, lock.Unlock())
	}
	return &Session{store, lock}, nil
}

// Create makes a dossier with a new id and lets fill write its first records.
// When fill fails nothing remains.
func (l *Library) Create(ctx context.Context, fill func(ctx context.Context, s *Store, id string) error) (*Session, error) {
	id := l.Config.withDefaults().NewID()
	s, err := l.open(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("create dossier: %w", err)
	}
	if err := fill(ctx, s.Store, id); err != nil {
		return nil, errors.Join(fmt.Errorf("create dossier: %w", err), s.Close(), os.RemoveAll(l.Dir(id)))
	}
	return s, nil
}

// OpenPackage brings a package in and opens it. A package of a dossier that is
// here already opens that dossier when both are the same; otherwise it returns
// [app.ErrDiffers], and [Library.OpenCopy] is the way to have both.
func (l *Library) OpenPackage(ctx context.Context, path string) (*Session, error) {
	m, err := ReadManifest(path)
	if err != nil {
		return nil, err
	}
	if !l.Has(m.Dossier) {
		if err := Unpack(ctx, path, l.Dir(m.Dossier)); err != nil {
			return nil, err
		}
		return l.open(ctx, m.Dossier)
	}
	s, err := l.open(ctx, m.Dossier)
	if err != nil {
		return nil, err
	}
	change, clock, err := s.point(ctx)
	if err == nil && (change != m.Change || clock != m.Clock) {
		err = app.ErrDiffers
	}
	if err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// OpenCopy brings a package in as a dossier of its own and opens it.
func (l *Library) OpenCopy(ctx context.Context, path string) (*Session, error) {
	return l.adopt(ctx, func(dir string) error { return Unpack(ctx, path, dir) })
}

// OpenBackup makes a dossier of its own of a backup and opens it.
func (l *Library) OpenBackup(ctx context.Context, path string) (*Session, error) {
	return l.adopt(ctx, func(dir string) error { return RestoreBackup(ctx, path, dir) })
}

// adopt makes a dossier in a folder with a new id, and gives it that id.
func (l *Library) adopt(ctx context.Context, fill func(dir string) error) (*Session, error) {
	id := l.Config.withDefaults().NewID()
	if err := fill(l.Dir(id)); err != nil {
		return nil, err
	}
	s, err := l.open(ctx, id)
	if err != nil {
		return nil, err
	}
	err = s.Do(ctx, "Als kopie geopend", func(ctx context.Context) error {
		d, err := s.Dossier(ctx)
		if err != nil {
			return err
		}
		d.ID, d.Name = id, d.Name+" (kopie)"
		return s.SaveDossier(ctx, d)
	})
	if err != nil {
		return nil, errors.Join(err, s.Close(), os.RemoveAll(l.Dir(id)))
	}
	return s, nil
}

// Remove deletes a dossier that is not open, with everything in its folder.
func (l *Library) Remove(id string) error {
	lock, err := LockDossier(l.Dir(id), "", l.Config.withDefaults().Now())
	if err != nil {
		return err
	}
	if err := lock.Unlock(); err != nil {
		return err
	}
	if err := os.RemoveAll(l.Dir(id)); err != nil {
		return fmt.Errorf("remove dossier: %w", err)
	}
	return nil
}

// List reads the name of every dossier in the library, also of those that the
// recent ones have forgotten. One that can't be read is left out.
func (l *Library) List(ctx context.Context) ([]dossier.Dossier, error) {
	entries, err := os.ReadDir(l.Root)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("list dossiers: %w", err)
	}
	var all []dossier.Dossier
	for _, e := range entries {
		if !e.IsDir() || !l.Has(e.Name()) {
			continue
		}
		s, err := Open(ctx, l.Dir(e.Name()), l.Config)
		if err != nil {
			continue
		}
		d, err := s.Dossier(ctx)
		if err = errors.Join(err, s.Close()); err == nil {
			all = append(all, d)
		}
	}
	return all, nil
}

// point is where the history stands: the last change and the time of the last
// action. A package taken at the same point holds the same dossier.
func (s *Store) point(ctx context.Context) (change, clock int64, err error) {
	err = s.ro.QueryRowContext(ctx, `SELECT (SELECT coalesce(max(id), 0) FROM history), (SELECT coalesce(max(hlc), 0) FROM groups)`).Scan(&change, &clock)
	return change, clock, translate(err)
}

// Tidy makes the backup of the day, when there is none of it yet, and then
// frees what can't come back: values of imports that were undone for good, and
// files that nothing in the dossier or its history names.
func (s *Store) Tidy(ctx context.Context) error {
	needed, err := s.NeedsBackup(ctx, s.Now())
	if err != nil || !needed {
		return err
	}
	if _, err := s.Backup(ctx); err != nil {
		return err
	}
	if _, err := s.PurgeValues(ctx); err != nil {
		return err
	}
	_, _, err = s.CollectFiles(ctx)
	return err
}
