package files_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"kindvriendelijk/app/files"
)

func TestRotating(t *testing.T) {
	path := filepath.Join(t.TempDir(), "log.txt")
	r, err := files.OpenRotating(path, 100)
	if err != nil {
		t.Fatal(err)
	}
	line := strings.Repeat("x", 39) + "\n"
	for range 5 {
		if _, err := r.Write([]byte(line)); err != nil {
			t.Fatal(err)
		}
	}
	if err := r.Close(); err != nil {
		t.Fatal(err)
	}
	now, _ := os.ReadFile(path)
	before, _ := os.ReadFile(path + ".1")
	if len(now) != 40 || len(before) != 80 {
		t.Errorf("the log has %d bytes and the one before %d, want 40 and 80", len(now), len(before))
	}
	again, err := files.OpenRotating(path, 100)
	if err != nil {
		t.Fatal(err)
	}
	defer again.Close()
	if _, err := again.Write([]byte(line)); err != nil {
		t.Fatal(err)
	}
	if now, _ = os.ReadFile(path); len(now) != 80 {
		t.Errorf("the log has %d bytes after opening it again, want 80", len(now))
	}
}

func TestOpenRotating_in_a_folder_that_is_not_there(t *testing.T) {
	if _, err := files.OpenRotating(filepath.Join(t.TempDir(), "weg", "log.txt"), 100); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("got %v", err)
	}
}

// The program goes on when its log can't: each line tells that it was lost.
func TestRotating_whose_folder_goes(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "logs")
	if err := os.Mkdir(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	r, err := files.OpenRotating(filepath.Join(dir, "log.txt"), 10)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := r.Write([]byte("eerste regel\n")); err != nil {
		t.Fatal(err)
	}
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if n, err := r.Write([]byte("tweede regel\n")); err == nil || n != 0 {
			t.Errorf("%d bytes were written to a log that is gone, %v", n, err)
		}
	}
}
