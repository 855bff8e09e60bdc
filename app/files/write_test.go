package files_test

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"kindvriendelijk/app"
	"kindvriendelijk/app/files"
)

func TestWrite(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "één plan.pdf")
	write := func(text string, fail error) error {
		return files.Write(path, func(w io.Writer) error {
			if _, err := io.WriteString(w, text); err != nil {
				return err
			}
			return fail
		})
	}
	if err := write("eerste", nil); err != nil {
		t.Fatal(err)
	}
	broken := errors.New("broken")
	if err := write("tweede", broken); !errors.Is(err, broken) {
		t.Errorf("got %v, want %v", err, broken)
	}
	if got, _ := os.ReadFile(path); string(got) != "eerste" {
		t.Errorf("the old file holds %q after a failed write", got)
	}
	if left, _ := os.ReadDir(dir); len(left) != 1 {
		t.Errorf("%d files in the folder, want 1: no remains", len(left))
	}
	if err := write("derde", nil); err != nil {
		t.Fatal(err)
	}
	if got, _ := os.ReadFile(path); string(got) != "derde" {
		t.Errorf("the file holds %q, want the third text", got)
	}
	if err := files.Write(filepath.Join(dir, "er is geen map", "x"), func(io.Writer) error { return nil }); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("got %v for a folder that is not there", err)
	}
}

func TestWrite_keeps_the_old_file_until_the_end(t *testing.T) {
	path := filepath.Join(t.TempDir(), "plan.pdf")
	if err := os.WriteFile(path, []byte("oud"), 0o600); err != nil {
		t.Fatal(err)
	}
	err := files.Write(path, func(w io.Writer) error {
		if _, err := io.WriteString(w, "half"); err != nil {
			return err
		}
		if got, _ := os.ReadFile(path); string(got) != "oud" {
			t.Errorf("half-way the file holds %q", got)
		}
		return nil
	})
	if got, _ := os.ReadFile(path); err != nil || string(got) != "half" {
		t.Errorf("the file holds %q, %v", got, err)
	}
}

// Some writers close what they are given.
func TestWrite_when_the_file_is_closed_halfway(t *testing.T) {
	dir := t.TempDir()
	err := files.Write(filepath.Join(dir, "plan.pdf"), func(w io.Writer) error { return w.(io.Closer).Close() })
	if !errors.Is(err, os.ErrClosed) {
		t.Errorf("got %v", err)
	}
	if left, _ := os.ReadDir(dir); len(left) != 0 {
		t.Errorf("%d files stayed", len(left))
	}
}

// A file that must stay as it is stays, and the user hears what to do.
func TestWrite_over_a_file_that_may_not_change(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "plan.pdf")
	if err := os.WriteFile(path, []byte("oud"), 0o400); err != nil {
		t.Fatal(err)
	}
	err := files.Write(path, func(io.Writer) error { t.Error("it is written"); return nil })
	var told *app.UserError
	if !errors.As(err, &told) || !strings.Contains(told.Text, "kies een andere naam") || !strings.Contains(told.Text, "‘plan.pdf’") || !errors.Is(err, os.ErrPermission) {
		t.Errorf("got %v", err)
	}
	if got, _ := os.ReadFile(path); string(got) != "oud" {
		t.Errorf("it holds %q", got)
	}
	if left, _ := os.ReadDir(dir); len(left) != 1 {
		t.Errorf("%d files in the folder, want 1", len(left))
	}
}
