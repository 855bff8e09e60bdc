package data

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"slices"
)

//go:embed migrations/*.sql
var migrationFiles embed.FS

// migrations are the scripts in order; the schema's version is how many of
// them a file has had.
var migrations = func() (scripts []string) {
	names, err := fs.Glob(migrationFiles, "migrations/*.sql")
	if err != nil {
		panic(err) // the pattern is wrong
	}
	slices.Sort(names)
	for _, name := range names {
		script, err := migrationFiles.ReadFile(name)
		if err != nil {
			panic(err) // what is listed is embedded
		}
		scripts = append(scripts, string(script))
	}
	return scripts
}()

// migrate runs the scripts that the file has not had yet, after a backup of a
// file that has records.
func (s *Store) migrate(ctx context.Context, scripts []string, version int) (err error) {
	if version >= len(scripts) {
		return nil
	}
	if version > 0 {
		if _, err := s.Backup(ctx); err != nil {
			return fmt.Errorf("back up before migrating: %w", err)
		}
	}
	conn, err := s.rw.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	// To make a table anew it must be dropped, which would empty what refers to
	// it. Within a transaction this can't be set.
	if _, err := conn.ExecContext(ctx, `PRAGMA foreign_keys = OFF`); err != nil {
		return err
	}
	defer func() {
		_, on := conn.ExecContext(context.WithoutCancel(ctx), `PRAGMA foreign_keys = ON`)
		err = errors.Join(err, on)
	}()
	for v := version; v < len(scripts); v++ {
		if err := migrateOnce(ctx, conn, v+1, scripts[v]); err != nil {
			return fmt.Errorf("migrate to %d: %w", v+1, err)
		}
	}
	return nil
}

// migrateOnce runs one script in one transaction.
func migrateOnce(ctx context.Context, conn *sql.Conn, version int, script string) error {
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() // does nothing after a commit
	if err := migrateTo(ctx, tx, version, script); err != nil {
		return err
	}
	return tx.Commit()
}

// migrateTo runs one script and raises the version. Our
// own triggers and views go first, as they would log the migration or stand in
// the way of a table that is made anew; [Store.syncSchema] brings them back.
func migrateTo(ctx context.Context, tx *sql.Tx, version int, script string) error {
	drops, err := collect(ctx, tx, scanText, `
		SELECT 'DROP ' || type || ' IF EXISTS "' || replace(name, '"', '""') || '"'
		FROM sqlite_schema WHERE type IN ('trigger', 'view')`)
	if err != nil {
		return err
	}
	header := fmt.Sprintf(`PRAGMA application_id = %d; PRAGMA user_version = %d`, applicationID, version)
	for _, sql := range append(drops, script, header) {
		if _, err := tx.ExecContext(ctx, sql); err != nil {
			return err
		}
	}
	broken, err := collect(ctx, tx, scanText, `SELECT DISTINCT "table" FROM pragma_foreign_key_check`)
	if err == nil && len(broken) > 0 {
		err = fmt.Errorf("rows of %v point nowhere", broken)
	}
	return err
}
