package data_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/data"
	"kindvriendelijk/data/datatest"
)

func TestMigrate_HalfWayLeavesTheOldVersion(t *testing.T) {
	dir := datatest.Dir(t)
	s := datatest.OpenIn(t, dir, datatest.Config("toestel"))
	datatest.Goal(t, s)
	before := dump(t, s)
	for name, script := range map[string]string{
		"a fault in the script":   `CREATE TABLE extra (id TEXT) STRICT; UPDATE goals SET title = 'x'; INSERT INTO nowhere VALUES (1)`,
		"rows that point nowhere": `INSERT INTO progress VALUES ('p', 'nobody', '2026-01-01', '', 0, '', '', '')`,
	} {
		t.Run(name, func(t *testing.T) {
			if err := s.Migrate(t.Context(), append(data.Scripts(), script), data.Version()); err == nil {
				t.Fatal("the script went through")
			}
			if after := dump(t, s); after != before {
				t.Errorf("got\n%s\nwant\n%s", after, before)
			}
			if v := number(t, s, `PRAGMA user_version`); v != data.Version() {
				t.Errorf("the version is %d", v)
			}
			if n := number(t, s, `SELECT count(*) FROM sqlite_schema WHERE name = 'extra'`); n != 0 {
				t.Error("half of the script is left")
			}
		})
	}
	must(t, s.Close())
	whole(t, datatest.OpenIn(t, dir, datatest.Config("toestel")))
}

func TestMigrate_KeepsABackup(t *testing.T) {
	s := datatest.Open(t)
	datatest.Goal(t, s)
	step := `ALTER TABLE goals ADD COLUMN colour TEXT NOT NULL DEFAULT ''; UPDATE goals SET colour = 'groen'`
	must(t, s.Migrate(t.Context(), append(data.Scripts(), step), data.Version()))
	if v := number(t, s, `PRAGMA user_version`); v != data.Version()+1 {
		t.Errorf("the version is %d", v)
	}
	if n := number(t, s, `SELECT count(*) FROM goals WHERE colour = 'groen'`); n != 1 {
		t.Errorf("%d goals are green", n)
	}
	if kept, err := filepath.Glob(filepath.Join(s.Dir(), "backups", "*.db")); err != nil || len(kept) != 1 {
		t.Errorf("backups: %v %v", kept, err)
	}
}

func TestMigrate_MakesATableAnew(t *testing.T) {
	s := datatest.Open(t)
	a := fullAction(t, s)
	must(t, s.Migrate(t.Context(), append(data.Scripts(), `
		CREATE TABLE goals_new (id TEXT NOT NULL PRIMARY KEY, title TEXT NOT NULL, why TEXT NOT NULL, position INTEGER NOT NULL) STRICT;
		INSERT INTO goals_new SELECT * FROM goals;
		DROP TABLE goals;
		ALTER TABLE goals_new RENAME TO goals`), data.Version()))
	if got, err := s.Action(t.Context(), a.ID); err != nil || got.GoalID != a.GoalID {
		t.Errorf("the action lost its goal: %+v %v", got, err)
	}
	if _, err := s.Writer().ExecContext(t.Context(), `INSERT INTO budgets VALUES ('nobody', 1, 1)`); err == nil {
		t.Error("rows may point nowhere from now on")
	}
}

// STORE_VERSION=1 writes the stored file of the newest version. Once a version
// is released its file is never written again.
func TestMigrate_StoreVersion(t *testing.T) {
	if os.Getenv("STORE_VERSION") == "" {
		t.Skip("STORE_VERSION is not set")
	}
	s := datatest.Open(t)
	ctx := t.Context()
	a := everything(t, s)
	must(t, s.SaveDossier(ctx, dossier.Dossier{ID: "d", Name: "Voorbeeldgem", IsExample: true}))
	must(t, s.SaveProgramme(ctx, "vlaams-label", "1", "code = 'vlaams-label'"))
	must(t, s.SetBudget(ctx, a.ID, []actions.Budget{{Year: 2026, Cents: 125_000}}))
	must(t, s.Link(ctx, thread.Link{FromKind: thread.Action, FromID: a.ID, Role: thread.Why, ToKind: thread.Indicator, ToID: "x"}))
	ms, err := s.ListMeasures(ctx, a.ID)
	must(t, err)
	datatest.Measurement(t, s, ms[0].ID)
	_, err = s.ImportValues(ctx, figures.Import{Kind: "typed", Source: "eigen telling"}, nil, func(yield func(figures.Value) error) error {
		return yield(figures.Value{Indicator: "x", Area: "voorbeeldgem", Period: "2025", Value: 12})
	})
	must(t, err)
	must(t, s.DeleteMeasure(ctx, ms[0].ID))
	_, err = s.Undo(ctx)
	must(t, err)
	whole(t, s)
	must(t, s.Close())
	file, err := os.ReadFile(filepath.Join(s.Dir(), "dossier.db"))
	must(t, err)
	must(t, os.MkdirAll("testdata", 0o755))
	must(t, os.WriteFile(fmt.Sprintf("testdata/v%d.db", data.Version()), file, 0o644))
}

// A file of every released version must open, with what it holds.
func TestMigrate_ReleasedVersions(t *testing.T) {
	stored, err := filepath.Glob("testdata/v*.db")
	must(t, err)
	if len(stored) != data.Version() {
		t.Errorf("%d stored versions of %d", len(stored), data.Version())
	}
	for _, path := range stored {
		t.Run(filepath.Base(path), func(t *testing.T) {
			var version int
			if _, err := fmt.Sscanf(filepath.Base(path), "v%d.db", &version); err != nil {
				t.Fatal(err)
			}
			dir := datatest.Dir(t)
			must(t, os.MkdirAll(dir, 0o700))
			file, err := os.ReadFile(path)
			must(t, err)
			must(t, os.WriteFile(filepath.Join(dir, "dossier.db"), file, 0o600))
			s := datatest.OpenIn(t, dir, datatest.Config("ander-toestel"))
			whole(t, s)
			for _, table := range data.LoggedAt(t, version) {
				if n := number(t, s, `SELECT count(*) FROM "`+table+`"`); n == 0 {
					t.Errorf("%s is empty", table)
				}
			}
			if hits, err := s.Search(t.Context(), "speelstraat", 10); err != nil || len(hits) == 0 {
				t.Errorf("search: %v %v", hits, err)
			}
			for range 3 { // its history can be taken back
				id := number(t, s, `SELECT max(id) FROM groups g WHERE kind = 'do' AND NOT EXISTS (SELECT 1 FROM groups WHERE target = g.id)`)
				must(t, s.UndoGroup(t.Context(), int64(id)))
			}
			whole(t, s)
		})
	}
}
