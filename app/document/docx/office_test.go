package docx

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestWrite_opensInLibreOffice reads a document with LibreOffice and finds its
// words, headings, lists and tables in what comes back.
func TestWrite_opensInLibreOffice(t *testing.T) {
	office, err := exec.LookPath("soffice")
	if err != nil || testing.Short() {
		t.Skip("LibreOffice is not asked")
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "proef.docx"), write(t, sample(t)), 0o600); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	out, err := exec.CommandContext(ctx, office, "-env:UserInstallation=file://"+filepath.ToSlash(filepath.Join(dir, "profile")),
		"--headless", "--convert-to", "fodt", "--outdir", dir, filepath.Join(dir, "proef.docx")).CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	back, err := os.ReadFile(filepath.Join(dir, "proef.fodt"))
	if err != nil {
		t.Fatal(err)
	}
	text := string(back)
	for what, want := range map[string]string{
		"a heading of level 1": `text:outline-level="1"`, "a heading of level 2": `text:outline-level="2"`, "a heading of level 3": `text:outline-level="3"`,
		"heads of a table": "<table:table-header-rows>", "a list": "<text:list ", "a link": `xlink:href="https://a.example/?x=1&amp;y=2"`,
		"a picture": "<draw:image", "a description": "strepen", "a box to tick": "☐", "a footer": "Voet · ab12", "a bookmark": "<text:bookmark-start",
		"the last words": "einde", "the language": `fo:country="BE"`, "the page": `fo:page-width="21.001cm"`,
	} {
		if !strings.Contains(text, want) && !strings.Contains(text, strings.Replace(want, "21.001cm", "20.999cm", 1)) && !strings.Contains(text, strings.Replace(want, "21.001cm", "8.2681in", 1)) {
			t.Errorf("%s did not come back: %s", what, want)
		}
	}
	if n := strings.Count(text, "<table:table "); n < 2 {
		t.Errorf("%d tables came back", n)
	}
}
