package files_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"kindvriendelijk/app"
	"kindvriendelijk/app/files"
)

func TestCopyToView(t *testing.T) {
	dir := t.TempDir()
	stored := filepath.Join(dir, "3f2a")
	if err := os.WriteFile(stored, []byte("%PDF-1.7"), 0o600); err != nil {
		t.Fatal(err)
	}
	path, err := files.CopyToView(dir, stored, `Verslag: "raad"/2026.PDF`)
	if err != nil {
		t.Fatal(err)
	}
	if filepath.Base(path) != "Verslag raad 2026.PDF" {
		t.Errorf("it is called %s", path)
	}
	if b, err := os.ReadFile(path); err != nil || string(b) != "%PDF-1.7" {
		t.Errorf("it holds %q, %v", b, err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm()&0o222 != 0 {
		t.Errorf("it can be changed: %v, %v", info.Mode(), err)
	}
	again, err := files.CopyToView(dir, stored, "Verslag raad 2026.PDF")
	if err != nil || again == path {
		t.Errorf("a second look takes the place of the first: %v", err)
	}
	if _, err := files.CopyToView(dir, stored, "verslag.exe"); !errors.As(err, new(*app.UserError)) {
		t.Errorf("a program is laid ready: %v", err)
	}
	if _, err := files.CopyToView(dir, stored+"x", "a.pdf"); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a file that is gone: %v", err)
	}
	if err := files.ForgetViews(dir); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(path); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("it stays behind: %v", err)
	}
	if _, err := os.Stat(stored); err != nil {
		t.Error(err)
	}
}
