package files_test

import (
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
