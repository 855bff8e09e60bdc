package files_test

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"kindvriendelijk/app"
	"kindvriendelijk/app/files"
)

// tells fails unless an error has words for the user, without a path in them.
func tells(t *testing.T, err error, words ...string) {
	t.Helper()
	var told *app.UserError
	if !errors.As(err, &told) {
		t.Fatalf("no words for the user: %v", err)
	}
	for _, w := range words {
		if !strings.Contains(told.Text, w) {
			t.Errorf("%q does not say %q", told.Text, w)
		}
	}
	if strings.ContainsAny(told.Text, `/\`) {
		t.Errorf("%q shows a path", told.Text)
	}
}

// alone fails unless a folder holds so many files: nothing half stays.
func alone(t *testing.T, dir string, want int) {
	t.Helper()
	if left, err := os.ReadDir(dir); len(left) != want || err != nil {
		t.Errorf("%d files in the folder, want %d: %v %v", len(left), want, left, err)
	}
}

func hello(w io.Writer) error { _, err := io.WriteString(w, "hallo"); return err }

func TestWrite_tells_what_is_wrong_with_the_place(t *testing.T) {
	dir := t.TempDir()
	t.Run("a folder that is gone", func(t *testing.T) {
		tells(t, files.Write(filepath.Join(dir, "weg", "plan.pdf"), hello), "niet te bereiken", "je dossier zelf is veilig")
	})
	t.Run("a folder that is a file", func(t *testing.T) {
		if err := os.WriteFile(filepath.Join(dir, "nota"), nil, 0o600); err != nil {
			t.Fatal(err)
		}
		tells(t, files.Write(filepath.Join(dir, "nota", "plan.pdf"), hello), "niet te bereiken")
	})
	t.Run("a name that is too long", func(t *testing.T) {
		own := t.TempDir()
		tells(t, files.Write(filepath.Join(own, strings.Repeat("é", 200)+".pdf"), hello), "te lang")
		alone(t, own, 0)
	})
	t.Run("a name as long as the system takes", func(t *testing.T) {
		own := t.TempDir()
		if err := files.Write(filepath.Join(own, strings.Repeat("e", 251)+".pdf"), hello); err != nil {
			t.Error(err)
		}
		alone(t, own, 1)
	})
	t.Run("a folder with that name", func(t *testing.T) {
		own := t.TempDir()
		if err := os.MkdirAll(filepath.Join(own, "plan.pdf", "x"), 0o700); err != nil {
			t.Fatal(err)
		}
		tells(t, files.Write(filepath.Join(own, "plan.pdf"), hello), "al een map")
		alone(t, own, 1)
	})
}

func TestExplain(t *testing.T) {
	path := filepath.Join(t.TempDir(), "plan.pdf")
	for err, want := range map[error]string{
		app.ErrFull:        "schijf is vol",
		os.ErrPermission:   "mag je niet schrijven",
		os.ErrNotExist:     "niet te bereiken",
		os.ErrExist:        "al een map",
		errors.New("iets"): "",
	} {
		got := files.Explain(path, fmt.Errorf("write: %w", err))
		if want == "" {
			if errors.As(got, new(*app.UserError)) {
				t.Errorf("%v gets words: %v", err, got)
			}
			continue
		}
		tells(t, got, want)
		if !errors.Is(got, err) {
			t.Errorf("%v is lost in %v", err, got)
		}
	}
	if files.Explain(path, nil) != nil {
		t.Error("an error out of nothing")
	}
	own := &app.UserError{Text: "Eigen woorden."}
	if got := files.Explain(path, own); got != error(own) {
		t.Errorf("got %v", got)
	}
}

// What the filler read from elsewhere says nothing of the place.
func TestWrite_leaves_errors_of_the_filler_alone(t *testing.T) {
	err := files.Write(filepath.Join(t.TempDir(), "plan.pdf"), func(io.Writer) error { return syscall.ENOENT })
	if errors.As(err, new(*app.UserError)) || !errors.Is(err, os.ErrNotExist) {
		t.Errorf("got %v", err)
	}
}

func TestCanMake(t *testing.T) {
	dir := t.TempDir()
	if err := files.CanMake(dir); err != nil {
		t.Error(err)
	}
	alone(t, dir, 0)
	tells(t, files.CanMake(filepath.Join(dir, "weg")), "niet te bereiken")
}
