package filestest

import (
	"syscall"
	"testing"
)

// Disk mounts a disk of a size, such as "64k" or "16m", for the time of a test,
// and returns its folder. Where the system does not let us, the test is skipped.
func Disk(t *testing.T, size string) string {
	t.Helper()
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size="+size); err != nil {
		t.Skipf("no disk can be mounted here: %v", err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(dir, 0); err != nil {
			t.Error(err)
		}
	})
	return dir
}
