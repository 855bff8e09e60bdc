package data

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"kindvriendelijk/app/figures"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"kindvriendelijk/app/dossier"
)

// filled is a dossier with records, figures, a history and files.
func filled(t testing.TB) *Store {
	t.Helper()
	s := newStore(t)
	if err := s.SaveDossier(t.Context(), dossier.Dossier{ID: "dossier-1", Name: "Voorbeeldgemeente", IsExample: true}); err != nil {
		t.Fatal(err)
	}
	put(t, s, "nota.txt", "Kinderen zeggen: één plein")
	put(t, s, "besluit.pdf", "%PDF-1.7 besluit")
	gone := put(t, s, "oud.txt", "dit bewijs is verwijderd")
	if err := s.DeleteEvidence(t.Context(), gone.ID); err != nil {
		t.Fatal(err)
	}
	bring(t, s, val("a", "2023", 1), val("b", "2023", 2))
	bring(t, s, val("a", "2023", 3))
	return s
}

// content is all that a dossier holds: every row of every table and the hash
// of every file.
func content(t testing.TB, s *Store) string {
	t.Helper()
	var b strings.Builder
	tables, err := collect(t.Context(), s.ro, scanText, `SELECT name FROM sqlite_schema
		WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'search' ORDER BY name`)
	if err != nil {
		t.Fatal(err)
	}
	for _, table := range tables {
		rows, err := s.ro.Query(`SELECT * FROM ` + ident(table))
		if err != nil {
			t.Fatal(err)
		}
		cols, _ := rows.Columns()
		for rows.Next() {
			values, dest := make([]any, len(cols)), make([]any, len(cols))
			for i := range values {
				dest[i] = &values[i]
			}
			if err := rows.Scan(dest...); err != nil {
				t.Fatal(err)
			}
			fmt.Fprintf(&b, "%s %#v\n", table, values)
		}
		if err := errors.Join(rows.Err(), rows.Close()); err != nil {
			t.Fatal(err)
		}
	}
	for _, f := range tree(t, filepath.Join(s.Dir(), evidenceDir)) {
		sha, err := hashFile(filepath.Join(s.Dir(), evidenceDir, f))
		fmt.Fprintln(&b, f, sha, err)
	}
	return b.String()
}

// packed writes the package of a dossier.
func packed(t testing.TB, s *Store) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "dossier.kvd")
	if err := s.WritePackage(t.Context(), path); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestPackage_RoundTrip(t *testing.T) {
	s := filled(t)
	want := content(t, s)
	path := packed(t, s)
	dir := filepath.Join(t.TempDir(), "in", "nieuw #1")
	if err := Unpack(t.Context(), path, dir); err != nil {
		t.Fatal(err)
	}
	c := openStore(t, dir, testConfig())
	if got := content(t, c); got != want {
		t.Errorf("what came in:\n%s\nwhat went out:\n%s", got, want)
	}
	if damage, err := c.Check(t.Context()); err != nil || len(damage) > 0 {
		t.Errorf("damage: %v %v", damage, err)
	}
	if got := shown(t, c, figures.Query{}); got != "a 2023 3; b 2023 2" {
		t.Errorf("values: %q", got)
	}
	// The triggers are back: what was done before can be undone, and what is
	// done now is written down.
	if _, err := c.Undo(t.Context()); err != nil || shown(t, c, figures.Query{}) != "a 2023 1; b 2023 2" {
		t.Error("undo after the journey:", err)
	}
	if left := tree(t, s.Dir()); slices.ContainsFunc(left, func(f string) bool { return strings.Contains(f, partMark) }) {
		t.Errorf("left behind: %v", left)
	}
	again := packed(t, c) // with a step of undo more
	if a, b := manifestOf(t, path), manifestOf(t, again); b.Change <= a.Change || b.Clock <= a.Clock {
		t.Errorf("the point of the history went from %d %d to %d %d", a.Change, a.Clock, b.Change, b.Clock)
	}
}

func manifestOf(t testing.TB, path string) Manifest {
	t.Helper()
	m, err := ReadManifest(path)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestPackage_SameBytes(t *testing.T) {
	s := filled(t)
	a, err := os.ReadFile(packed(t, s))
	if err != nil {
		t.Fatal(err)
	}
	b, _ := os.ReadFile(packed(t, s))
	if !bytes.Equal(a, b) {
		t.Error("packing twice gives other bytes")
	}
	c, _ := os.ReadFile(packed(t, filled(t)))
	if !bytes.Equal(a, c) {
		t.Error("the same dossier made twice gives other bytes")
	}
	z, err := zip.NewReader(bytes.NewReader(a), int64(len(a)))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range z.File {
		if !f.Modified.Equal(fixedTime) {
			t.Errorf("%s has the time of packing, %v", f.Name, f.Modified)
		}
	}
}

func TestReadManifest(t *testing.T) {
	s := filled(t)
	m := manifestOf(t, packed(t, s))
	if m.Format != 1 || m.Program != ProgramVersion || m.Schema != len(migrations) || m.Dossier != "dossier-1" ||
		m.Name != "Voorbeeldgemeente" || !m.Example || m.Change == 0 || m.Clock == 0 || len(m.Parts) != 4 || len(m.Missing) != 0 {
		t.Errorf("got %+v", m)
	}
	toml, err := os.ReadFile("../FyneApp.toml")
	if err != nil || !strings.Contains(string(toml), fmt.Sprintf("Version = %q", ProgramVersion)) {
		t.Errorf("FyneApp.toml has another version than %s: %v", ProgramVersion, err)
	}
}

// A dossier that lost a file can still be saved, and says what is missing.
func TestPackage_MissingFiles(t *testing.T) {
	s := newStore(t)
	gone, hurt, orphan := put(t, s, "a.txt", "weg"), put(t, s, "b.txt", "stuk"), "wees"
	if _, err := s.PutFile(t.Context(), "c.txt", strings.NewReader(orphan)); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(hashPath(filepath.Join(s.Dir(), evidenceDir), gone.File.SHA256)); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(hashPath(filepath.Join(s.Dir(), evidenceDir), hurt.File.SHA256), []byte("STUK"), 0o600); err != nil {
		t.Fatal(err)
	}
	path := packed(t, s)
	want := []string{gone.File.SHA256, hurt.File.SHA256}
	slices.Sort(want)
	if m := manifestOf(t, path); !slices.Equal(m.Missing, want) || len(m.Parts) != 1 {
		t.Errorf("missing %v, parts %v", m.Missing, m.Parts)
	}
	dir := filepath.Join(t.TempDir(), "in")
	if err := Unpack(t.Context(), path, dir); err != nil {
		t.Fatal(err)
	}
	damage, err := openStore(t, dir, testConfig()).Check(t.Context())
	if err != nil || len(damage) != 2 || damage[0].Code != DamageMissing || damage[0].Text != "Het bestand van bewijs B-1 (a.txt) is weg. Voeg het opnieuw toe." {
		t.Errorf("damage: %v %v", damage, err)
	}
}

// full is a disk with room for some bytes.
type full struct {
	w    io.Writer
	room int
}

func (f *full) Write(p []byte) (int, error) {
	n, err := f.w.Write(p[:min(len(p), f.room)])
	f.room -= n
	if err == nil && n < len(p) {
		err = syscall.ENOSPC
	}
	return n, err
}

func TestPackage_DiskFull(t *testing.T) {
	s := filled(t)
	path := packed(t, s)
	old, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for room := 0; room < len(old); room += len(old)/20 + 1 {
		err := s.writePackage(t.Context(), func(write func(io.Writer) error) error {
			return writeWhole(path, func(w io.Writer) error { return write(&full{w, room}) })
		})
		if !isFull(err) {
			t.Errorf("room for %d bytes: %v", room, err)
		}
	}
	if now, err := os.ReadFile(path); err != nil || !bytes.Equal(now, old) {
		t.Error("the old package changed", err)
	}
	if got := tree(t, filepath.Dir(path)); len(got) != 1 {
		t.Errorf("left: %v", got)
	}
	if err := s.WritePackage(t.Context(), filepath.Join(t.TempDir(), "no such folder", "a.kvd")); err == nil {
		t.Error("a package went nowhere")
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := s.WritePackage(ctx, path); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

// Whoever kills the program while it packs finds the old package or the new.
func TestPackage_Killed(t *testing.T) {
	if isChild() {
		s := openStore(t, os.Getenv("DATA_DIR"), testConfig())
		fmt.Println("ready")
		for {
			if err := s.WritePackage(context.Background(), os.Getenv("DATA_PATH")); err != nil {
				t.Fatal(err)
			}
		}
	}
	s := filled(t)
	path := packed(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	for range 8 {
		cmd := child(t, "TestPackage_Killed", "DATA_DIR="+s.Dir(), "DATA_PATH="+path)
		time.Sleep(time.Duration(rand.IntN(60)) * time.Millisecond)
		cmd.Process.Kill()
		cmd.Wait()
		if err := Unpack(t.Context(), path, filepath.Join(t.TempDir(), "in")); err != nil {
			t.Fatal(err)
		}
	}
}
