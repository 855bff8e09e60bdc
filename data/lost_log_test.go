package data_test

import (
	"bytes"
	"crypto/rand"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/data"
	"kindvriendelijk/data/datatest"
)

// crashed is the folder of a dossier whose program was killed: its goals are in
// the database, one more is in the log only.
func crashed(t *testing.T) string {
	t.Helper()
	dir := datatest.Dir(t)
	s := datatest.OpenIn(t, dir, datatest.Config("toestel"))
	datatest.Goal(t, s)
	must(t, s.Close())
	s = datatest.OpenIn(t, dir, datatest.Config("tweede"))
	if _, err := s.CreateGoal(t.Context(), actions.Goal{Title: "Laatste", Why: "Net voor de klap."}); err != nil {
		t.Fatal(err)
	}
	copied := filepath.Join(t.TempDir(), "dossier")
	must(t, os.CopyFS(copied, os.DirFS(dir)))
	return copied
}

// Without its log a dossier is as it was when it was last written whole: sound,
// and ready to be worked in.
func TestOpen_aLogThatIsLost(t *testing.T) {
	rubbish := make([]byte, 40_000)
	rand.Read(rubbish)
	for name, tt := range map[string]struct {
		harm  func(t *testing.T, log string)
		goals int
	}{
		"a log that is there": {func(*testing.T, string) {}, 2},
		"gone":                {func(t *testing.T, log string) { must(t, os.Remove(log)) }, 1},
		"empty":               {func(t *testing.T, log string) { must(t, os.Truncate(log, 0)) }, 1},
		"rubbish":             {func(t *testing.T, log string) { must(t, os.WriteFile(log, rubbish, 0o600)) }, 1},
		"cut off in the last change": {func(t *testing.T, log string) {
			info, err := os.Stat(log)
			must(t, err)
			must(t, os.Truncate(log, info.Size()-100))
		}, 1},
		"a bit turned over": {func(t *testing.T, log string) {
			all, err := os.ReadFile(log)
			must(t, err)
			all[len(all)/2] ^= 1
			must(t, os.WriteFile(log, all, 0o600))
		}, 1},
		"the memory beside it is rubbish": {func(t *testing.T, log string) {
			must(t, os.WriteFile(log[:len(log)-3]+"shm", rubbish[:32768], 0o600))
		}, 2},
	} {
		t.Run(name, func(t *testing.T) {
			dir := crashed(t)
			tt.harm(t, filepath.Join(dir, "dossier.db-wal"))
			s, err := data.Open(t.Context(), dir, datatest.Config("ander"))
			must(t, err)
			defer func() { must(t, s.Close()) }()
			goals, err := s.ListGoals(t.Context())
			if err != nil || len(goals) != tt.goals {
				t.Errorf("%d goals, %v, want %d", len(goals), err, tt.goals)
			}
			if damage, err := s.Check(t.Context()); err != nil || len(damage) > 0 {
				t.Errorf("the check finds %v, %v", damage, err)
			}
			if _, err := s.CreateGoal(t.Context(), actions.Goal{Title: "Verder", Why: "Er is nog werk."}); err != nil {
				t.Error(err)
			}
		})
	}
}

// A dossier that was being brought in when the program was killed goes once it
// is certain that nothing is still working on it.
func TestLibrary_forgetsWhatWasHalfBroughtIn(t *testing.T) {
	l := library(t, "d1")
	old, young := filepath.Join(l.Root, ".part-old"), filepath.Join(l.Root, ".part-young")
	for _, d := range []string{old, young} {
		must(t, os.MkdirAll(filepath.Join(d, "evidence"), 0o700))
		must(t, os.WriteFile(filepath.Join(d, "dossier.db"), bytes.Repeat([]byte("x"), 100), 0o600))
	}
	yesterday := time.Now().Add(-24 * time.Hour)
	must(t, os.Chtimes(old, yesterday, yesterday))
	create(t, l)
	if _, err := os.Stat(old); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("half a dossier of yesterday is still there: %v", err)
	}
	if _, err := os.Stat(young); err != nil {
		t.Errorf("what is being brought in now went: %v", err)
	}
}
