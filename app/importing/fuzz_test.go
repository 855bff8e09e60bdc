package importing_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"kindvriendelijk/app/importing"
)

// FuzzInspect feeds whole tables to the recognisers: whatever the layout, the
// counts must agree with the values that come out.
func FuzzInspect(f *testing.F) {
	files, err := filepath.Glob("testdata/*.csv")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(content)
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		path := filepath.Join(t.TempDir(), "x.csv")
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		n := 0
		report, err := importing.Values(t.Context(), path, importing.Choices{Known: known}, func(v importing.Value) error {
			n++
			if v.Missing != "" && v.Number != 0 {
				t.Errorf("a missing value has the number %v", v.Number)
			}
			return nil
		})
		var explained interface{ Explain() string }
		switch {
		case err != nil && !errors.As(err, &explained):
			t.Errorf("nobody explains %v", err)
		case report != nil && report.Values+report.Missing != n:
			t.Errorf("%d values and %d missing, but %d came out", report.Values, report.Missing, n)
		}
	})
}
