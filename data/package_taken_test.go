package data

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"kindvriendelijk/app"
)

// A copy over a file that must not change asks for another name.
func TestPackage_Taken(t *testing.T) {
	s := filled(t)
	path := filepath.Join(t.TempDir(), "kopie.kvd")
	if err := os.WriteFile(path, []byte("oud"), 0o400); err != nil {
		t.Fatal(err)
	}
	err := s.WritePackage(t.Context(), path)
	var told *app.UserError
	if !errors.As(err, &told) || !strings.Contains(told.Text, "kies een andere naam") {
		t.Errorf("got %v", err)
	}
	if got, _ := os.ReadFile(path); string(got) != "oud" {
		t.Errorf("it holds %q", got)
	}
}
