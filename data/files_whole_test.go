package data

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

func TestWriteWhole_KeepsTheOldFile(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a.kvd")
	write := func(text string, fail error) error {
		return writeWhole(path, func(w io.Writer) error {
			_, err := io.WriteString(w, text)
			return errors.Join(err, fail)
		})
	}
	if err := write("oud", nil); err != nil {
		t.Fatal(err)
	}
	if err := write("nieuw", syscall.ENOSPC); !errors.Is(err, syscall.ENOSPC) {
		t.Error(err)
	}
	if b, err := os.ReadFile(path); string(b) != "oud" || err != nil {
		t.Errorf("got %q %v", b, err)
	}
	if err := write("nieuw", nil); err != nil {
		t.Error(err)
	}
	if b, _ := os.ReadFile(path); string(b) != "nieuw" {
		t.Errorf("got %q", b)
	}
	path = dir // a folder can't be replaced
	if err := write("nieuw", nil); err == nil {
		t.Error("a folder was replaced")
	}
	if got := tree(t, dir); len(got) != 1 {
		t.Errorf("left: %v", got)
	}
}

func TestDiskError(t *testing.T) {
	for _, tt := range []struct {
		err  error
		says string
	}{{syscall.ENOSPC, "vol"}, {fs.ErrPermission, "niet schrijven"}, {syscall.EROFS, "niet schrijven"}} {
		err := diskError("write", "Alles is veilig.", fmt.Errorf("x: %w", tt.err))
		if text := userText(t, err); !strings.Contains(text, tt.says) || !strings.Contains(text, "Alles is veilig.") || !errors.Is(err, tt.err) {
			t.Errorf("%v: %q", tt.err, text)
		}
	}
	if err := diskError("write", "", nil); err != nil {
		t.Error(err)
	}
}
