package data_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/data"
	"kindvriendelijk/data/datatest"
)

func TestOpenTemporary(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	left := func() int {
		entries, err := os.ReadDir(os.TempDir())
		if err != nil {
			t.Fatal(err)
		}
		return len(entries)
	}
	s, err := data.OpenTemporary(t.Context(), datatest.Config("d1"), nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.CreateAction(t.Context(), actions.Action{Title: "Proef", Status: actions.Idea}); err != nil {
		t.Error(err)
	}
	if err := s.Close(); err != nil || left() != 0 {
		t.Errorf("closing left %d folders: %v", left(), err)
	}
	broken := errors.New("broken")
	if _, err := data.OpenTemporary(t.Context(), datatest.Config("d1"), func(string) error { return broken }); !errors.Is(err, broken) || left() != 0 {
		t.Errorf("a dossier that can't be filled left %d folders: %v", left(), err)
	}
}

func TestOpenTemporary_afterOneThatWasKilled(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	for name, age := range map[string]time.Duration{"kindvriendelijk-dossier-1": 25 * time.Hour, "kindvriendelijk-dossier-2": 23 * time.Hour, "van-een-ander": 99 * time.Hour} {
		dir := filepath.Join(os.TempDir(), name)
		at := time.Now().Add(-age)
		if err := errors.Join(os.MkdirAll(filepath.Join(dir, "dossier"), 0o700), os.Chtimes(dir, at, at)); err != nil {
			t.Fatal(err)
		}
	}
	s, err := data.OpenTemporary(t.Context(), datatest.Config("d1"), nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if left, err := filepath.Glob(filepath.Join(os.TempDir(), "*")); err != nil || len(left) != 2 {
		t.Errorf("left are %q, %v", left, err)
	}
}
