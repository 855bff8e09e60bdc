// Package datatest makes dossiers for tests: a store in a fresh folder with a
// clock that ticks and ids that count, and records with sensible fields. It
// knows no rules; each test changes what it is about.
package datatest

import (
	"fmt"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"kindvriendelijk/data"
)

// Start is the moment at which the clock of a test store starts.
var Start = time.Date(2026, 11, 21, 8, 0, 0, 0, time.UTC)

// Config returns the settings of a test: device and person are fixed, each
// look at the clock is a second later, ids are 'prefix-0001' and so on.
func Config(device string) data.Config {
	var ticks, ids atomic.Int64
	return data.Config{
		Device: device,
		Who:    func() string { return "Voorbeeldpersoon" },
		Now:    func() time.Time { return Start.Add(time.Duration(ticks.Add(1)-1) * time.Second) },
		NewID:  func() string { return fmt.Sprintf("%s-%04d", device, ids.Add(1)) },
	}
}

// Dir returns a fresh folder whose name has the characters that break naive
// data source names.
func Dir(t testing.TB) string {
	t.Helper()
	return filepath.Join(t.TempDir(), "João #1 50%", "dossier")
}

// Open returns a store in a fresh folder, which is closed with the test.
func Open(t testing.TB) *data.Store {
	t.Helper()
	return OpenIn(t, Dir(t), Config("toestel"))
}

// OpenIn returns the store in a folder, which is closed with the test.
func OpenIn(t testing.TB, dir string, c data.Config) *data.Store {
	t.Helper()
	s, err := data.Open(t.Context(), dir, c)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}
