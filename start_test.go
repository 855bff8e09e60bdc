//go:build window

package main

import (
	"io"
	"os"
	"path/filepath"
	"testing"

	"kindvriendelijk/app/dossier"
)

// mustSee are the words that a second run must come to show.
const mustSee = "KINDVRIENDELIJK_MUST_SEE"

// TestStart starts a program as a double-click on a package does, and then
// again without one.
func TestStart(t *testing.T) {
	if isSecond() {
		story{t}.sees(os.Getenv(mustSee))
		return
	}
	dir, file := t.TempDir(), filepath.Join(t.TempDir(), "Voorbeeld #1 50%.kvd")
	if code := headless(t.Context(), []string{"example", "-o", file}, io.Discard, os.Stderr); code != 0 {
		t.Fatalf("making the example ends with %d", code)
	}
	if err := (dossier.Settings{Name: "Els Voorbeeld", Scale: 1}).Save(settingsPath(dir)); err != nil {
		t.Fatal(err)
	}
	const page, start = "Dag Els, dit kan vandaag", "Van wat kinderen zeggen"
	for _, c := range []struct {
		name, file, sees string
		before           func(dossiers []string) error // given the databases in the folder
	}{
		{"nothing to open brings the first page of the program", "", start, nil},
		{"a package on the command line opens", file, page, nil},
		{"the last dossier opens", "", page, nil},
		{"the same package opens the dossier that is here", file, page, nil},
		{"a damaged dossier is told of", "", "beschadigd", func(d []string) error { return os.WriteFile(d[0], []byte("geen dossier"), 0o600) }},
		{"a dossier that is gone is told of", "", "Dit dossier is hier niet meer", func(d []string) error { return os.Remove(d[0]) }},
		{"and then no more", "", start, nil},
		{"a package that is gone is told of", file + "x", "er niet meer", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.before != nil {
				found, err := filepath.Glob(filepath.Join(dir, "*", "dossier.db"))
				if err != nil || len(found) != 1 {
					t.Fatalf("dossiers %q, %v", found, err)
				}
				if err := c.before(found); err != nil {
					t.Fatal(err)
				}
			}
			if err := second(t, dir, "TestStart", startWith+"="+c.file, mustSee+"="+c.sees); err != nil {
				t.Error(err)
			}
		})
	}
}
