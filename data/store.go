// Package data is the store of a dossier: one SQLite file with its records,
// their history, the search index and the figures, and beside it the files of
// the evidence and the backups. It knows how records are kept, found, changed
// and taken back. It knows neither the rules of the label nor any screen.
package data

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"github.com/google/uuid"

	"kindvriendelijk/app"
)

// Config is what a store takes from outside.
type Config struct {
	Device string           // this installation; a write without it is refused
	Who    func() string    // who works here now; a write without a name is refused
	Now    func() time.Time // nil: the clock
	NewID  func() string    // nil: UUIDv7
}

// Store is an open dossier. It is safe for concurrent use.
//
// Each changing verb is one user action, and so one step of [Store.Undo],
// unless its context comes from [Store.Do]. There is one writer at a time: in
// the function given to Do, use its context for every call, as a write with
// the outer context would wait for the action to end.
type Store struct {
	Config
	dir string
	rw  *sql.DB // one connection, as SQLite allows one writer
	ro  *sql.DB // readers, which never wait for the writer
}

// Dir returns the folder of the dossier.
func (s *Store) Dir() string { return s.dir }

// path is the database file.
func (s *Store) path() string { return filepath.Join(s.dir, "dossier.db") }

// Close empties the write-ahead log, so that one file is left, and closes the
// dossier. Closing twice is no error.
func (s *Store) Close() error {
	var errs []error
	if s.ro != nil {
		errs = append(errs, s.ro.Close())
	}
	if s.rw != nil {
		_, err := s.rw.Exec(`PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE)`)
		if errors.Is(translate(err), app.ErrReadOnly) {
			err = nil // there is no log to empty
		}
		errs = append(errs, err, s.rw.Close())
	}
	s.ro, s.rw = nil, nil
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("close dossier: %w", translate(err))
	}
	return nil
}

// withDefaults fills in what was left out.
func (c Config) withDefaults() Config {
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.NewID == nil {
		c.NewID = func() string { return uuid.Must(uuid.NewV7()).String() }
	}
	if c.Who == nil {
		c.Who = func() string { return "" }
	}
	return c
}

// idOr returns id, or a new one when it is empty.
func (s *Store) idOr(id string) string {
	if id == "" {
		return s.NewID()
	}
	return id
}

// querier is a pool or a transaction.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}
