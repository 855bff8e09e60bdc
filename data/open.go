package data

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"kindvriendelijk/app"
)

// Open opens the dossier in a folder, which it makes when absent: dossier.db,
// evidence/ and backups/. A file that is not ours gives [app.ErrNotOurs], one
// that is not whole [app.ErrDamaged], one of a newer version an
// [app.TooNewError], and none of them is changed. An older one is brought up
// to date.
func Open(ctx context.Context, dir string, c Config) (_ *Store, err error) {
	s := &Store{Config: c.withDefaults(), dir: dir}
	defer func() {
		if err != nil {
			err = fmt.Errorf("open dossier: %w", errors.Join(translate(err), s.Close()))
		}
	}()
	for _, d := range []string{dir, filepath.Join(dir, "evidence"), filepath.Join(dir, "backups")} {
		if err := os.MkdirAll(d, 0o700); err != nil {
			return nil, err
		}
	}
	if err := checkFile(s.path()); err != nil {
		return nil, err
	}
	// The readers come first: the writer turns the file into WAL mode while it
	// connects, which must not happen to a file that is not ours.
	if s.ro, err = pool(s.path(), reader, readers); err != nil {
		return nil, err
	}
	version, err := checkOwner(ctx, s.ro)
	if err != nil {
		return nil, err
	}
	if s.rw, err = pool(s.path(), writer, 1); err != nil {
		return nil, err
	}
	if err := s.checkJournal(ctx); err != nil {
		return nil, err
	}
	if err := s.migrate(ctx, migrations, version); err != nil {
		return nil, err
	}
	return s, s.syncSchema(ctx)
}

// checkOwner returns the version of the schema, 0 for a new file.
func checkOwner(ctx context.Context, q querier) (version int, err error) {
	var owner, objects int
	if err := q.QueryRowContext(ctx, `SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema)
		FROM pragma_application_id, pragma_user_version`).Scan(&owner, &version, &objects); err != nil {
		return 0, err
	}
	switch {
	case owner != applicationID && (owner != 0 || objects > 0):
		return 0, app.ErrNotOurs
	case version > len(migrations):
		return 0, &app.TooNewError{Have: version, Know: len(migrations)}
	}
	return version, nil
}

// checkJournal makes sure that SQLite could do as it was asked: a disk that
// several machines share has no room for the memory that a WAL needs.
func (s *Store) checkJournal(ctx context.Context) error {
	var mode string
	if err := s.rw.QueryRowContext(ctx, `PRAGMA journal_mode`).Scan(&mode); err != nil {
		return err
	}
	if mode != "wal" {
		return &app.UserError{Text: "Dit dossier kan hier niet veilig bewaard worden. " +
			"Zet het op de schijf van deze computer, niet op een netwerkmap."}
	}
	return nil
}
