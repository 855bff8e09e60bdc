package data_test

import (
	"bytes"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"kindvriendelijk/app"
	"kindvriendelijk/data"
	"kindvriendelijk/data/datatest"
)

func TestOpen_PragmasOnEveryConnection(t *testing.T) {
	s := datatest.Open(t)
	want := map[string]string{
		"journal_mode": "wal", "foreign_keys": "1", "busy_timeout": "5000", "synchronous": "2", "trusted_schema": "0",
		"cell_size_check": "1", "application_id": fmt.Sprint(data.ApplicationID), "user_version": fmt.Sprint(data.Version()),
	}
	ask := func(t *testing.T, c *sql.Conn, pragma, want string) {
		t.Helper()
		var got string
		if err := c.QueryRowContext(t.Context(), `PRAGMA `+pragma).Scan(&got); err != nil || got != want {
			t.Errorf("%s: got %q, %v; want %q", pragma, got, err, want)
		}
	}
	refuse := func(t *testing.T, c *sql.Conn, query, reason string) {
		t.Helper()
		if _, err := c.ExecContext(t.Context(), query); err == nil || !strings.Contains(err.Error(), reason) {
			t.Errorf("%s: got %v, want %q", query, err, reason)
		}
	}
	for name, db := range map[string]*sql.DB{"writer": s.Writer(), "readers": s.Readers()} {
		t.Run(name, func(t *testing.T) {
			for range db.Stats().MaxOpenConnections {
				c, err := db.Conn(t.Context())
				must(t, err)
				defer c.Close() // kept, so that the next one is another
				for pragma, v := range want {
					ask(t, c, pragma, v)
				}
				refuse(t, c, `ATTACH ':memory:' AS other`, "too many attached")
				refuse(t, c, `PRAGMA writable_schema = 1; DELETE FROM sqlite_schema`, "")
				if name == "readers" {
					refuse(t, c, `DELETE FROM goals`, "readonly")
					continue
				}
				ask(t, c, "secure_delete", "1")
			}
		})
	}
}

func TestOpen_MakesTheFolders(t *testing.T) {
	s := datatest.Open(t)
	for _, name := range []string{"dossier.db", "evidence", "backups"} {
		if _, err := os.Stat(filepath.Join(s.Dir(), name)); err != nil {
			t.Error(err)
		}
	}
	if strings.HasSuffix(filepath.Dir(s.Dir()), "João #1 50%") == false {
		t.Errorf("the folder is %q", s.Dir())
	}
}

func TestOpen_AgainFindsEverything(t *testing.T) {
	dir := datatest.Dir(t)
	s := datatest.OpenIn(t, dir, datatest.Config("toestel"))
	datatest.Goal(t, s)
	before := dump(t, s)
	must(t, s.Close())
	must(t, s.Close()) // twice is no error
	if entries, err := filepath.Glob(filepath.Join(filepath.Dir(dir), "dossier", "dossier.db-*")); err != nil || len(entries) > 0 {
		t.Errorf("left beside the closed file: %v %v", entries, err)
	}
	s = datatest.OpenIn(t, dir, datatest.Config("toestel"))
	if after := dump(t, s); after != before {
		t.Errorf("got\n%s\nwant\n%s", after, before)
	}
}

func TestOpen_RefusesWhatIsNotOurs(t *testing.T) {
	newer := func(err error) bool {
		var e *app.TooNewError
		return errors.As(err, &e) && e.Have == 99 && e.Know == data.Version()
	}
	is := func(want error) func(error) bool { return func(err error) bool { return errors.Is(err, want) } }
	sqlFile := func(script string) func(t *testing.T, path string) {
		return func(t *testing.T, path string) {
			db, err := sql.Open("sqlite", path)
			must(t, err)
			_, err = db.Exec(script)
			must(t, errors.Join(err, db.Close()))
		}
	}
	ours := func(change func(path string) error) func(t *testing.T, path string) {
		return func(t *testing.T, path string) {
			s, err := data.Open(t.Context(), filepath.Dir(path), datatest.Config("toestel"))
			must(t, err)
			datatest.Goal(t, s)
			must(t, s.Close())
			must(t, change(path))
		}
	}
	for _, tt := range []struct {
		name string
		make func(t *testing.T, path string)
		ok   func(error) bool
	}{
		{"a database of another program", sqlFile(`PRAGMA application_id = 5; CREATE TABLE x (a)`), is(app.ErrNotOurs)},
		{"a database of nobody", sqlFile(`CREATE TABLE x (a)`), is(app.ErrNotOurs)},
		{"a newer schema", sqlFile(fmt.Sprintf(`PRAGMA application_id = %d; PRAGMA user_version = 99`, data.ApplicationID)), newer},
		{"a text", func(t *testing.T, path string) {
			must(t, os.WriteFile(path, bytes.Repeat([]byte("tekst "), 100), 0o600))
		}, is(app.ErrDamaged)},
		{"a short file", func(t *testing.T, path string) { must(t, os.WriteFile(path, []byte("SQLite"), 0o600)) }, is(app.ErrDamaged)},
		{"a file that was cut off", ours(func(path string) error { return cut(path, 1000) }), is(app.ErrDamaged)},
		{"a file that was emptied", func(t *testing.T, path string) {
			must(t, os.WriteFile(path, nil, 0o600))
			must(t, os.MkdirAll(filepath.Join(filepath.Dir(path), "evidence", "ab"), 0o700))
		}, is(app.ErrDamaged)},
		{"a file that was taken away", func(t *testing.T, path string) {
			must(t, os.MkdirAll(filepath.Join(filepath.Dir(path), "backups", "gisteren"), 0o700))
		}, is(app.ErrDamaged)},
	} {
		t.Run(tt.name, func(t *testing.T) {
			dir := t.TempDir()
			path := filepath.Join(dir, "dossier.db")
			tt.make(t, path)
			before, _ := os.ReadFile(path)
			if s, err := data.Open(t.Context(), dir, datatest.Config("toestel")); !tt.ok(err) {
				t.Errorf("got %v %v", s, err)
			}
			if after, _ := os.ReadFile(path); !bytes.Equal(before, after) {
				t.Error("the file was changed")
			}
		})
	}
}

// cut takes n bytes from the end of a file.
func cut(path string, n int64) error {
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	return os.Truncate(path, info.Size()-n)
}

func TestOpen_AnEmptyFileInANewFolderIsNew(t *testing.T) {
	dir := t.TempDir()
	must(t, os.WriteFile(filepath.Join(dir, "dossier.db"), nil, 0o600))
	whole(t, datatest.OpenIn(t, dir, datatest.Config("toestel")))
}

func TestOpen_NoQuestionMarkInThePath(t *testing.T) {
	if _, err := data.Open(t.Context(), filepath.Join(t.TempDir(), "wat?"), data.Config{}); err == nil {
		t.Error("SQLite would read the rest of the name as options")
	}
}

func TestOpen_DropsForeignTriggersAndViews(t *testing.T) {
	dir := datatest.Dir(t)
	s := datatest.OpenIn(t, dir, datatest.Config("toestel"))
	for _, q := range []string{
		`CREATE TRIGGER evil AFTER INSERT ON goals BEGIN DELETE FROM people; END`,
		`CREATE VIEW spy AS SELECT * FROM people`,
		`CREATE TRIGGER on_view INSTEAD OF INSERT ON spy BEGIN SELECT 1; END`,
		`DROP TRIGGER log_goals_update`,
		`DROP TRIGGER log_people_insert`,
		`CREATE TRIGGER log_people_insert AFTER INSERT ON people BEGIN SELECT 1; END`,
	} {
		_, err := s.Writer().ExecContext(t.Context(), q)
		must(t, err)
	}
	must(t, s.Close())
	s = datatest.OpenIn(t, dir, datatest.Config("toestel"))
	if n := number(t, s, `SELECT count(*) FROM sqlite_schema WHERE name IN ('evil', 'spy', 'on_view')`); n != 0 {
		t.Errorf("%d foreign pieces are left", n)
	}
	p := datatest.Person(t, s)
	if cs, err := s.History(t.Context(), "people", p.ID); err != nil || len(cs) != 1 {
		t.Errorf("history: %v %v", cs, err)
	}
	whole(t, s)
}
