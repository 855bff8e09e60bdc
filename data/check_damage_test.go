package data

import (
	"context"
	"errors"
	"os"
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app/dossier"
)

func TestCheck(t *testing.T) {
	for _, tt := range []struct {
		name   string
		damage func(t *testing.T, s *Store) error
		code   string
		says   string
		most   int // kinds of damage that it shows as
	}{
		{"a file that is gone", func(t *testing.T, s *Store) error {
			path, _ := s.FilePath(put(t, s, "plan.txt", "plan").File.SHA256)
			return os.Remove(path)
		}, DamageMissing, "bewijs B-4 (plan.txt) is weg", 1},
		{"a file that changed", func(t *testing.T, s *Store) error {
			path, _ := s.FilePath(put(t, s, "plan.txt", "plan").File.SHA256)
			return os.WriteFile(path, []byte("PLAN"), 0o600)
		}, DamageFile, "bewijs B-4 (plan.txt) is beschadigd", 1},
		{"a logo that is gone", func(t *testing.T, s *Store) error {
			return s.SaveDossier(t.Context(), dossier.Dossier{ID: "dossier-1", Name: "Voorbeeldgemeente", Logo: sum(nil)})
		}, DamageMissing, "het logo is weg", 1},
		{"a record that points nowhere", func(t *testing.T, s *Store) error {
			_, err := s.rw.Exec(`PRAGMA foreign_keys = OFF; INSERT INTO context VALUES (1, 1);
				INSERT INTO budgets (action_id, year, cents) VALUES ('nobody', 2026, 1); DELETE FROM context; PRAGMA foreign_keys = ON`)
			return err
		}, DamageLink, "1 gegevens (budgets)", 1},
		{"a file that was cut off", func(t *testing.T, s *Store) error {
			if _, err := s.rw.Exec(`PRAGMA wal_checkpoint(TRUNCATE)`); err != nil {
				return err
			}
			info, err := os.Stat(s.path())
			if err != nil {
				return err
			}
			return os.Truncate(s.path(), info.Size()-1000)
		}, DamageSize, "niet volledig", 2},
		{"an index that misses its rows", func(_ *testing.T, s *Store) error {
			return breakIndex(s)
		}, DamageDatabase, "beschadigd", 1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := filled(t)
			if damage, err := s.Check(t.Context()); err != nil || len(damage) > 0 {
				t.Fatalf("before: %v %v", damage, err)
			}
			if err := tt.damage(t, s); err != nil {
				t.Fatal(err)
			}
			damage, err := s.Check(t.Context())
			found := slices.ContainsFunc(damage, func(d Damage) bool { return d.Code == tt.code && strings.Contains(d.Text, tt.says) })
			if err != nil || !found || len(damage) > tt.most {
				t.Errorf("got %v %v", damage, err)
			}
		})
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := filled(t).Check(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

// breakIndex gives the table of the evidence an index that knows none of its
// rows, as a page that was never written would.
func breakIndex(s *Store) error {
	db, err := pool(s.path(), "?_pragma=writable_schema(1)", 1)
	if err != nil {
		return err
	}
	_, err = db.Exec(`
		CREATE TABLE empty (number INTEGER NOT NULL) STRICT;
		CREATE INDEX empty_number ON empty (number);
		UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'empty_number') WHERE name = 'evidence_number';
		DELETE FROM sqlite_schema WHERE tbl_name = 'empty'`)
	return errors.Join(err, db.Close())
}
