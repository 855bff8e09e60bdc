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
)

// disk mounts a disk of 64 KiB, where the system lets us.
func disk(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size=64k"); err != nil {
		t.Skipf("no disk can be mounted here: %v", err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(dir, 0); err != nil {
			t.Error(err)
		}
	})
	return dir
}

func TestWrite_on_a_full_disk(t *testing.T) {
	dir := disk(t)
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
	dir := disk(t)
	if err := syscall.Mount("", dir, "", syscall.MS_REMOUNT|syscall.MS_RDONLY, ""); err != nil {
		t.Skip(err)
	}
	tells(t, files.Write(filepath.Join(dir, "plan.pdf"), hello), "mag je niet schrijven")
}
