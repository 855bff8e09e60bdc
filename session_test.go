//go:build window && !windows

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/data"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

// endBy is the number of the signal that ends a second run of this program.
const endBy = "KINDVRIENDELIJK_END_BY"

const typed = "Dit stond nog in het veld."

// TestSessionEnds ends a program, in the middle of a sentence, as a system that
// shuts down does.
func TestSessionEnds(t *testing.T) {
	if isSecond() {
		story{t}.typesUntilTheEnd()
	}
	for name, signal := range map[string]syscall.Signal{"shutting down": syscall.SIGTERM, "the screen goes": syscall.SIGHUP} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			if err := second(t, dir, "TestSessionEnds", fmt.Sprintf("%s=%d", endBy, signal)); err != nil {
				t.Fatalf("it does not end in order: %v", err)
			}
			for _, open := range []string{"dossier.db-wal", "lock.json"} { // before answersIn opens and closes it
				if left, _ := filepath.Glob(filepath.Join(dir, "*", open)); len(left) > 0 {
					t.Errorf("the dossier was not closed: %q", left)
				}
			}
			if got := answersIn(t, dir); len(got) != 1 || got[0].Text != typed {
				t.Errorf("the dossier keeps %+v", got)
			}
		})
	}
}

// typesUntilTheEnd makes a dossier, types, and has the session end at once.
func (s story) typesUntilTheEnd() {
	s.makesDossier()
	s.taps("Portfolio")
	s.sees("0 van 30 onderdelen klaar")
	s.taps("1.1 Steun in bestuur en diensten")
	var signal syscall.Signal
	if _, err := fmt.Sscan(os.Getenv(endBy), &signal); err != nil {
		s.Fatal(err)
	}
	s.do("type and end", func(t testing.TB) {
		d.win.Canvas().Focus(uitest.Find[*ui.Editor](t, d.win.Content()).Entry())
		uitest.Type(t, d.win, typed)
		if err := syscall.Kill(os.Getpid(), signal); err != nil {
			t.Fatal(err)
		}
	})
	select {} // the signal ends the program
}

// answersIn are the texts of the one dossier in a data folder.
func answersIn(t *testing.T, dir string) []portfolio.Answer {
	t.Helper()
	library := &data.Library{Root: dir, Config: data.Config{Device: "toets", Who: func() string { return "Toets" }, NewID: newID}}
	all, err := library.List(t.Context())
	if err != nil || len(all) != 1 {
		t.Fatalf("%d dossiers, %v", len(all), err)
	}
	s, err := library.Open(t.Context(), all[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	candidatures, err := s.ListCandidatures(t.Context())
	if err != nil || len(candidatures) != 1 {
		t.Fatalf("%d candidatures, %v", len(candidatures), err)
	}
	answers, err := s.ListAnswers(t.Context(), candidatures[0].ID, candidatures[0].Programme)
	if err != nil {
		t.Fatal(err)
	}
	return answers
}
