package ui

import (
	"path/filepath"
	"testing"
)

func TestExisting(t *testing.T) {
	dir := folder(t)
	for name, want := range map[string]string{
		"Cijfers é/a b.csv": "Cijfers é/a+b.csv", // a plus that was read as a space
		"Cijfers é/nieuw b": "Cijfers é/nieuw b",
		"plan.xlsx":         "plan.xlsx",
	} {
		if got := existing(filepath.Join(dir, name)); got != filepath.Join(dir, want) {
			t.Errorf("%q is %q, want %q", name, got, want)
		}
	}
}
