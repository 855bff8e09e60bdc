package files_test

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"kindvriendelijk/app/files"
)

// opener puts a program in the place of the desktop's, which notes what it is
// asked in a file and ends with a code.
func opener(t *testing.T, code string) (asked string) {
	t.Helper()
	dir := t.TempDir()
	asked = filepath.Join(dir, "asked")
	script := "#!/bin/sh\necho \"$@\" > '" + asked + "'\nexit " + code + "\n"
	if err := os.WriteFile(filepath.Join(dir, "xdg-open"), []byte(script), 0o700); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", dir)
	return asked
}

func TestOpen(t *testing.T) {
	asked := opener(t, "0")
	if err := files.Open("/map/João #1 50%.pdf", nil); err != nil {
		t.Error(err)
	}
	if got, err := os.ReadFile(asked); strings.TrimSpace(string(got)) != "file:///map/Jo%C3%A3o%20%231%2050%25.pdf" {
		t.Errorf("the desktop is asked for %s, %v", got, err)
	}
	t.Run("without a program for it", func(t *testing.T) {
		opener(t, "3")
		var ended *exec.ExitError
		if err := files.Open("/map/a.pdf", nil); !errors.As(err, &ended) || ended.ExitCode() != 3 {
			t.Errorf("it says %v", err)
		}
	})
	t.Run("without a desktop", func(t *testing.T) {
		t.Setenv("PATH", t.TempDir())
		if err := files.Open("/map/a.pdf", nil); !errors.Is(err, exec.ErrNotFound) {
			t.Errorf("it says %v", err)
		}
	})
}
