package command_test

import (
	"path/filepath"
	"strings"
	"testing"

	"kindvriendelijk/app/command"
)

func TestExample_is_the_same_bytes_each_time(t *testing.T) {
	dir := t.TempDir()
	path, first := filepath.Join(dir, "voorbeeld.kvd"), read(t, example(t))
	if out, _ := run(t, command.OK, "example", "-date", "2026-11-21", "-o", path); out != "" {
		t.Errorf("it says %q", out)
	}
	if read(t, path) != first {
		t.Error("a second time, with its own day given by hand, gives other bytes")
	}
	run(t, command.OK, "example", "-date", "2027-02-01", "-o", path)
	if read(t, path) == first {
		t.Error("another day gives the same bytes")
	}
	if left := below(t, dir); len(left) != 1 {
		t.Errorf("the folder holds %q", left)
	}
}

func TestExample_is_whole_and_admissible(t *testing.T) {
	out, _ := run(t, command.OK, "check", "-dossier", example(t))
	for line := range strings.Lines(out) {
		if strings.HasPrefix(line, "schade") || strings.Contains(line, "\tc1") {
			t.Errorf("the check says %q", line)
		}
	}
}
