package data_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// SQLite is written against one version of its C library and may go wrong with
// another, so ours must be the one that it asks for.
func TestLibcIsTheOneOfSQLite(t *testing.T) {
	out, err := exec.CommandContext(t.Context(), "go", "list", "-m", "-f", "{{.Dir}}", "modernc.org/sqlite").Output()
	if err != nil {
		t.Skipf("the module's folder can't be asked for: %v", err)
	}
	want := libcOf(t, filepath.Join(strings.TrimSpace(string(out)), "go.mod"))
	if got := libcOf(t, "../go.mod"); got == "" || got != want {
		t.Errorf("go.mod has modernc.org/libc %q, SQLite asks for %q", got, want)
	}
}

// libcOf returns the version of the C library in a go.mod.
func libcOf(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	must(t, err)
	for line := range strings.Lines(string(text)) {
		fields := strings.Fields(strings.TrimPrefix(strings.TrimSpace(line), "require "))
		if len(fields) >= 2 && fields[0] == "modernc.org/libc" {
			return fields[1]
		}
	}
	return ""
}
