package data_test

import (
	"errors"
	"os"
	"testing"

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
