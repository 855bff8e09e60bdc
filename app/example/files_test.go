package example

import (
	"bytes"
	"fmt"
	"image/png"
	"path"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

func TestFilesAreWhatTheirNameSays(t *testing.T) {
	for name, data := range built(t).files {
		switch path.Ext(name) {
		case ".pdf":
			checkPDF(t, name, data)
		case ".png":
			if _, err := png.Decode(bytes.NewReader(data)); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		case ".csv":
			if !bytes.HasPrefix(data, []byte(bom)) || !bytes.HasSuffix(data, []byte("\r\n")) {
				t.Errorf("%s has no mark of UTF-8 or no last line end", name)
			}
		}
	}
}

// checkPDF looks whether the table at the end of the file points at its
// objects: a reader finds them by it.
func checkPDF(t *testing.T, name string, data []byte) {
	t.Helper()
	_, table, ok := strings.Cut(string(data), "xref\n0 7\n0000000000 65535 f \n")
	if !ok {
		t.Errorf("%s has no table of objects", name)
		return
	}
	for n, line := range strings.SplitN(table, "\n", 7)[:6] {
		var offset int
		if _, err := fmt.Sscanf(line, "%d 00000 n", &offset); err != nil || !bytes.HasPrefix(data[offset:], fmt.Appendf(nil, "%d 0 obj", n+1)) {
			t.Errorf("%s: object %d is not at %q", name, n+1, line)
		}
	}
}

func TestPageRefuses(t *testing.T) {
	for name, body := range map[string]string{
		"a text that is too long":          strings.Repeat("regel\n", 60),
		"letters that the font can't show": "日本",
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := page(sheet{Title: "Verslag", Body: body}); err == nil {
				t.Error("nothing was said")
			}
		})
	}
}

func TestWrapBreaksBetweenWords(t *testing.T) {
	got := wrap("een twee drie vier", 8)
	if want := []string{"een twee", "drie", "vier"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := wrap("", 8); !slices.Equal(got, []string{""}) {
		t.Errorf("an empty line became %q", got)
	}
}

func TestFileRefusesAnUnknownKind(t *testing.T) {
	c := &content{}
	for _, p := range []proof{{File: "B-99.doc"}, {File: "B-99.png", Drawing: "geen"}} {
		if _, err := c.file(p); err == nil {
			t.Errorf("%+v was made", p)
		}
	}
}

func TestTableReadsCells(t *testing.T) {
	rows, values, err := table("indicator;area;breakdown;2024;2025\na;b;\"age=0-2;sex=f\";1,5*;\nown:x;b;;-;?\n")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, v := range values {
		got = append(got, fmt.Sprintf("%s %s %s %g %v %s", v.Indicator, v.Breakdown, v.Period, v.Value, v.Provisional, v.Missing))
	}
	own := id("indicators", "x")
	want := []string{"a age=0-2;sex=f 2024 1.5 true ", own + "  2024 0 false empty", own + "  2025 0 false unknown"}
	if rows != 2 || !slices.Equal(got, want) {
		t.Errorf("%d rows, got %q, want %q", rows, got, want)
	}
	for _, text := range []string{"indicator;area;breakdown;2024\na;b;;veel\n", "a;b\nc\n"} {
		if _, _, err := table(text); err == nil {
			t.Errorf("%q was read", text)
		}
	}
}

func TestLoadNamesTheFileThatIsWrong(t *testing.T) {
	whole := fstest.MapFS{
		"place.toml": {}, "overview.md": {}, "notyet.md": {}, "figures/figures.toml": {}, "gaps.toml": {},
		"decisions.toml": {}, "support.toml": {}, "partners.toml": {}, "route.toml": {}, "guidance.toml": {}, "second.toml": {},
		"answers/c1.md": {Data: []byte("+++\nstatus = \"ready\"\n+++\nTekst.\n")},
	}
	if _, err := load(whole); err != nil {
		t.Fatalf("a small dossier: %v", err)
	}
	for name, bad := range map[string]string{
		"place.toml": "nme = 1", "gaps.toml": "x = 1", "figures/figures.toml": "[[import]]\nkey = \"weg\"", "actions/1.toml": "x", "quotes/1.toml": "x = 1",
		"evidence/1.toml": "[[proof]]\nnummer = 1", "answers/c1.md": "Zonder hoofd.", "answers/c2.md": "+++\nstatus = 1\n+++\n",
	} {
		t.Run(name, func(t *testing.T) {
			broken := fstest.MapFS{name: {Data: []byte(bad)}}
			for other, file := range whole {
				if other != name {
					broken[other] = file
				}
			}
			if _, err := load(broken); err == nil || !strings.Contains(err.Error(), strings.TrimSuffix(path.Base(name), "figures.toml")) {
				t.Errorf("got %v", err)
			}
		})
	}
	for _, name := range []string{"place.toml", "overview.md", "notyet.md", "figures/figures.toml", "gaps.toml"} {
		t.Run("without "+name, func(t *testing.T) {
			less := fstest.MapFS{}
			for other, file := range whole {
				if other != name {
					less[other] = file
				}
			}
			if _, err := load(less); err == nil {
				t.Error("nothing was said")
			}
		})
	}
}

func TestProgrammeMustBeBundled(t *testing.T) {
	if _, err := programme("vlaams-label", "1900"); err == nil {
		t.Error("a version that is not bundled was found")
	}
}
