package datatest

import (
	"database/sql"
	"path/filepath"
	"testing"

	"kindvriendelijk/data"
)

// Break makes every read and every write of an open store fail, as on a disk
// that is damaged, and returns what makes it whole again. That happens at the
// end of the test in any case.
func Break(t testing.TB, s *data.Store) (mend func()) {
	t.Helper()
	// One line of the plan of the database that cannot be understood is enough.
	return spoil(t, s,
		[]string{`PRAGMA writable_schema = 1`, `UPDATE sqlite_schema SET sql = 'spoilt ' || sql WHERE name = 'goals'`, `PRAGMA schema_version = 1000001`},
		[]string{`UPDATE sqlite_schema SET sql = substr(sql, 8) WHERE name = 'goals'`, `PRAGMA schema_version = 1000002`})
}

// Block makes every write of an open store fail, whereas reading goes on, and
// returns what lets it write again. That happens at the end of the test in any
// case.
func Block(t testing.TB, s *data.Store) (mend func()) {
	t.Helper()
	// Every action begins with a line in this table.
	return spoil(t, s,
		[]string{`CREATE TRIGGER blocked BEFORE INSERT ON groups BEGIN INSERT INTO nowhere VALUES (1); END`},
		[]string{`DROP TRIGGER blocked`})
}

// behind opens the file of a store behind its back.
func behind(t testing.TB, s *data.Store) *sql.DB {
	t.Helper()
	db, err := sql.Open("sqlite", filepath.Join(s.Dir(), "dossier.db")+"?_busy_timeout=5000")
	if err != nil {
		t.Fatal(err)
	}
	db.SetMaxOpenConns(1) // a pragma holds for one connection
	return db
}

// spoil runs statements on the file of a store, behind its back, and returns
// what runs those that undo them, once.
func spoil(t testing.TB, s *data.Store, queries, undo []string) (mend func()) {
	t.Helper()
	db := behind(t, s)
	run := func(queries []string) {
		t.Helper()
		for _, q := range queries {
			if _, err := db.Exec(q); err != nil {
				t.Fatal(err)
			}
		}
	}
	run(queries)
	mended := false
	mend = func() {
		if !mended {
			mended = true
			run(undo)
			_ = db.Close()
		}
	}
	t.Cleanup(mend)
	return mend
}
