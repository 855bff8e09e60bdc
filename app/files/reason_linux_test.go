package files_test

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"kindvriendelijk/app"
	"kindvriendelijk/app/files"
	"kindvriendelijk/app/files/filestest"
)

func TestWrite_on_a_full_disk(t *testing.T) {
	dir := filestest.Disk(t, "64k")
	path := filepath.Join(dir, "plan.pdf")
	if err := files.Write(path, hello); err != nil {
		t.Fatal(err)
	}
	for what, fill := range map[string]func(io.Writer) error{
		"a writer that tells": func(w io.Writer) error { _, err := w.Write(make([]byte, 100_000)); return err },
		"a writer that keeps it to itself": func(w io.Writer) error {
			_, _ = io.Copy(w, bytes.NewReader(make([]byte, 100_000)))
			return nil
		},
	} {
		t.Run(what, func(t *testing.T) {
			err := files.Write(path, fill)
			tells(t, err, "schijf is vol")
			if !errors.Is(err, app.ErrFull) {
				t.Errorf("got %v", err)
			}
			alone(t, dir, 1)
			if got, _ := os.ReadFile(path); string(got) != "hallo" {
				t.Errorf("the old file holds %q", got)
			}
		})
	}
}

func TestWrite_on_a_disk_that_can_only_be_read(t *testing.T) {
	dir := filestest.Disk(t, "64k")
	if err := syscall.Mount("", dir, "", syscall.MS_REMOUNT|syscall.MS_RDONLY, ""); err != nil {
		t.Skip(err)
	}
	tells(t, files.Write(filepath.Join(dir, "plan.pdf"), hello), "mag je niet schrijven")
}
