package figures

import (
	"bufio"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestRealHeadingsAreKnown reads the first line of files as institutions
// publish them, where these lie beside the project.
func TestRealHeadingsAreKnown(t *testing.T) {
	for _, c := range []struct {
		file, separator string
		known           int
	}{
		{"21_cbs_statline_regionale_kerncijfers.csv", ";", 20},
		{"25_cbs_kwb2019_via_r.csv", ",", 16},
	} {
		t.Run(c.file, func(t *testing.T) {
			f, err := os.Open(filepath.Join("..", "..", "..", "shared", "data", "import", c.file))
			if err != nil {
				t.Skip("the real file is not here")
			}
			defer f.Close()
			line, err := bufio.NewReader(f).ReadString('\n')
			if err != nil {
				t.Fatal(err)
			}
			var known []string
			for _, cell := range strings.Split(line, c.separator) {
				if code, ok := Match(strings.Trim(cell, "\"\r\n")); ok {
					known = append(known, code)
				}
			}
			t.Logf("%d known: %s", len(known), strings.Join(known, " "))
			if len(known) < c.known {
				t.Errorf("%d headings known, want at least %d: %v", len(known), c.known, known)
			}
		})
	}
}
