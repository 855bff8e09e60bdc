package data

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"

	"kindvriendelijk/app"
)

// snapshot writes a whole, compact copy of a database to a file that does not
// exist yet. Copying the file itself would lose what is still in its log. The
// copy needs a connection of its own, as the pools can't attach a file.
func snapshot(ctx context.Context, from, to string) (err error) {
	if _, err := os.Lstat(to); err == nil {
		return fmt.Errorf("copy to %s: %w", to, fs.ErrExist)
	}
	db, err := sql.Open("sqlite", from+common)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	if _, err := db.ExecContext(ctx, `VACUUM INTO ?`, to); err != nil {
		return errors.Join(translate(err), removeIfThere(to))
	}
	return nil
}

// openCopy opens a copy of a database, or a foreign one, for reading. Nothing
// in it is trusted, and it can't change.
func openCopy(path string) (*sql.DB, error) { return pool(path, common+"&_query_only=1", 1) }

// checkCopy makes sure that a copy is whole and has the rows of the original.
// A nil want skips the rows.
func checkCopy(ctx context.Context, path string, want map[string]int64) (err error) {
	if err := checkFile(path); err != nil {
		return err
	}
	db, err := openCopy(path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	if err := quickCheck(ctx, db); err != nil || want == nil {
		return err
	}
	got, err := countRows(ctx, db)
	if err == nil && !maps.Equal(got, want) {
		err = fmt.Errorf("%w: the copy has rows %v, the original %v", app.ErrDamaged, got, want)
	}
	return err
}

// quickCheck asks SQLite whether the pages of a database are whole.
func quickCheck(ctx context.Context, q querier) error {
	found, err := collect(ctx, q, scanText, `PRAGMA quick_check(5)`)
	if err == nil && (len(found) != 1 || found[0] != "ok") {
		err = fmt.Errorf("%w: %v", app.ErrDamaged, found)
	}
	return err
}

// countRows counts the rows of every table.
func countRows(ctx context.Context, q querier) (map[string]int64, error) {
	tables, err := collect(ctx, q, scanText, `SELECT name FROM sqlite_schema
		WHERE type = 'table' AND name NOT LIKE 'sqlite_stat%' AND sql NOT LIKE 'CREATE VIRTUAL%'`)
	if err != nil {
		return nil, err
	}
	rows := make(map[string]int64, len(tables))
	for _, t := range tables {
		var n int64
		if err := q.QueryRowContext(ctx, `SELECT count(*) FROM `+ident(t)).Scan(&n); err != nil {
			return nil, translate(err)
		}
		rows[t] = n
	}
	return rows, nil
}

// tempDir makes a folder within the dossier for files under way. The caller
// removes it; after a crash the next backup does.
func (s *Store) tempDir() (string, error) { return os.MkdirTemp(s.Dir(), partMark) }
