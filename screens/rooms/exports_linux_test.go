package rooms

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"kindvriendelijk/app/files/filestest"
)

func TestExports_onADiskThatTakesNothing(t *testing.T) {
	full, closed := filestest.Disk(t, "64k"), filestest.Disk(t, "64k")
	if err := os.WriteFile(filepath.Join(full, "vol"), make([]byte, 60<<10), 0o600); err != nil {
		t.Fatal(err)
	}
	all := exports(t)
	for name := range all {
		for _, dir := range []string{full, closed} {
			write(t, filepath.Join(dir, name), "", 0o600)
		}
	}
	write(t, filepath.Join(full, "rest"), "oud", 0o600)
	if err := syscall.Mount("", closed, "", syscall.MS_REMOUNT|syscall.MS_RDONLY, ""); err != nil {
		t.Skip(err)
	}
	for name, export := range all {
		t.Run(name+" on a full disk", func(t *testing.T) {
			refused(t, export, full, filepath.Join(full, name), "schijf is vol")
		})
		t.Run(name+" on a disk that can only be read", func(t *testing.T) {
			refused(t, export, closed, filepath.Join(closed, "nieuw "+name), "mag je niet schrijven")
		})
	}
}
