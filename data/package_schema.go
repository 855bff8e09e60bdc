package data

import (
	"compress/flate"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"kindvriendelijk/app"
)

// isDeflateError recognises bytes that were not packed by a zip.
func isDeflateError(err error) bool {
	var corrupt flate.CorruptInputError
	return errors.As(err, &corrupt)
}

// tameDatabase makes a foreign database one that can be opened: it must be
// whole and of the kind that its manifest says, have our tables and no others,
// and loses its triggers and views.
func tameDatabase(ctx context.Context, path string, m Manifest) (err error) {
	if err := checkFile(path); err != nil {
		return err
	}
	db, err := pool(path, common, 1)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	version, err := checkOwner(ctx, db)
	if err != nil {
		return translate(err)
	}
	if version != m.Schema {
		return fmt.Errorf("%w: schema %d, the manifest says %d", app.ErrDamaged, version, m.Schema)
	}
	if err := checkTables(ctx, db, version); err != nil {
		return err
	}
	if err := quickCheck(ctx, db); err != nil {
		return err
	}
	if err := dropForeign(ctx, db); err != nil {
		return err
	}
	got, err := describe(ctx, db)
	if err == nil && got.Dossier != m.Dossier {
		err = fmt.Errorf("%w: dossier %q, the manifest says %q", app.ErrDamaged, got.Dossier, m.Dossier)
	}
	return err
}

// dropForeign removes what would run or be read without being asked for, and
// what a transaction under way would have left.
func dropForeign(ctx context.Context, db *sql.DB) error {
	drops, err := collect(ctx, db, func(r row) (s string, err error) {
		var kind, name string
		err = r.Scan(&kind, &name)
		return "DROP " + kind + " IF EXISTS " + ident(name), err // triggers on a view go with it
	}, `SELECT type, name FROM sqlite_schema WHERE type IN ('trigger', 'view')`)
	if err != nil {
		return err
	}
	drops = append(drops, `DELETE FROM context`, `DELETE FROM search_dirty`)
	_, err = db.ExecContext(ctx, `BEGIN; `+strings.Join(drops, "; ")+`; COMMIT`)
	return translate(err)
}

// checkTables compares the tables and indexes of a foreign database with those
// that our own migrations make. A table may hide code in its checks, defaults
// and computed columns, so that its text must be ours to the letter.
func checkTables(ctx context.Context, q querier, version int) error {
	want, err := schemaAt(ctx, version)
	if err != nil {
		return err
	}
	got, err := readTables(ctx, q)
	if err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(got)) {
		sql, ok := want[name]
		if !ok || sql != got[name] {
			return fmt.Errorf("%w: %s is not ours", app.ErrDamaged, name)
		}
		delete(want, name)
	}
	if len(want) > 0 {
		return fmt.Errorf("%w: without %v", app.ErrDamaged, slices.Sorted(maps.Keys(want)))
	}
	return nil
}

// readTables returns the text of every table and index by its kind and name.
// The tables behind the search index are written by SQLite, so that their text
// may differ between versions; sqlite_stat is made when SQLite finds it useful.
func readTables(ctx context.Context, q querier) (map[string]string, error) {
	type object struct{ name, sql string }
	objects, err := collect(ctx, q, func(r row) (o object, err error) { return o, r.Scan(&o.name, &o.sql) }, `
		SELECT s.type || ' ' || s.name, iif(t.type = 'shadow', '', coalesce(s.sql, ''))
		FROM sqlite_schema s LEFT JOIN pragma_table_list t ON t.schema = 'main' AND t.name = s.name AND s.type = 'table'
		WHERE s.type NOT IN ('trigger', 'view') AND s.name NOT IN ('sqlite_stat1', 'sqlite_stat4')`)
	tables := make(map[string]string, len(objects))
	for _, o := range objects {
		tables[o.name] = o.sql
	}
	return tables, err
}

// schemaAt makes an empty database of a version in memory and reads it.
func schemaAt(ctx context.Context, version int) (_ map[string]string, err error) {
	db, err := pool(":memory:", common, 1)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	for v := range version {
		tx, err := db.BeginTx(ctx, nil)
		if err != nil {
			return nil, err
		}
		if err := errors.Join(migrateTo(ctx, tx, v+1, migrations[v]), tx.Commit()); err != nil {
			return nil, err
		}
	}
	return readTables(ctx, db)
}
