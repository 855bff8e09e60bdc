package data

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"kindvriendelijk/app"
)

func TestTranslate(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	db, err := sql.Open("sqlite", path+common)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	run := func(q string) error {
		_, err := db.ExecContext(t.Context(), q)
		return err
	}
	if err := run(`CREATE TABLE parent (id INTEGER PRIMARY KEY); CREATE TABLE child (parent INTEGER REFERENCES parent (id));
		CREATE TRIGGER guard BEFORE DELETE ON parent BEGIN SELECT raise(ABORT, 'no'); END; INSERT INTO parent VALUES (1)`); err != nil {
		t.Fatal(err)
	}
	full := func() error {
		return run(`PRAGMA max_page_count = 1; CREATE TABLE big (x); INSERT INTO big SELECT zeroblob(100000)`)
	}
	readOnly := func() error {
		defer run(`PRAGMA query_only = 0`)
		return run(`PRAGMA query_only = 1; INSERT INTO parent VALUES (2)`)
	}
	busy := func() error {
		other, err := sql.Open("sqlite", path+"?_busy_timeout=1")
		if err != nil {
			return err
		}
		defer other.Close()
		if err := run(`BEGIN IMMEDIATE`); err != nil {
			return err
		}
		defer run(`ROLLBACK`)
		_, err = other.Exec(`INSERT INTO parent VALUES (3)`)
		return err
	}
	damaged := func() error {
		text := filepath.Join(t.TempDir(), "text.db")
		if err := os.WriteFile(text, make([]byte, 5000), 0o600); err != nil {
			return err
		}
		other, err := sql.Open("sqlite", text)
		if err != nil {
			return err
		}
		defer other.Close()
		_, err = other.Exec(`SELECT * FROM sqlite_schema`)
		return err
	}
	for _, tt := range []struct {
		name string
		make func() error
		want error
	}{
		{"no room", full, app.ErrFull},
		{"read-only", readOnly, app.ErrReadOnly},
		{"not a database", damaged, app.ErrDamaged},
		{"no such parent", func() error { return run(`INSERT INTO child VALUES (9)`) }, app.ErrNotFound},
		{"a trigger that refuses", func() error { return run(`DELETE FROM parent`) }, app.ErrNotFound},
		{"no row", func() error { return sql.ErrNoRows }, app.ErrNotFound},
		{"another error", func() error { return context.Canceled }, context.Canceled},
	} {
		t.Run(tt.name, func(t *testing.T) {
			once := translate(fmt.Errorf("doing: %w", tt.make()))
			if !errors.Is(once, tt.want) {
				t.Errorf("got %v, want %v", once, tt.want)
			}
			if twice := translate(once); twice.Error() != once.Error() {
				t.Errorf("translated twice: %v", twice)
			}
		})
	}
	t.Run("another program writes", func(t *testing.T) {
		var used *app.InUseError
		if err := translate(translate(busy())); !errors.As(err, &used) {
			t.Errorf("got %v", err)
		}
	})
	if translate(nil) != nil {
		t.Error("no error became one")
	}
	if err := translate(run(`SELEC`)); err == nil || errors.Is(err, app.ErrNotFound) {
		t.Errorf("a fault of ours: %v", err)
	}
}
