package files_test

import (
	"errors"
	"strings"
	"testing"

	"kindvriendelijk/app"
	"kindvriendelijk/app/files"
)

func TestName(t *testing.T) {
	for want, parts := range map[string][]string{
		"Izegem – portfolio – 2026-11-22.pdf": {"Izegem", "portfolio", "2026-11-22"},
		"portfolio – 2026-11-22.pdf":          {"", "portfolio", "2026-11-22"},
		"Voor beeld eg em – a b.pdf":          {`Voor/beeld\eg:em?*`, "a\tb\n"},
		"Gemeente – nota.pdf":                 {"..Gemeente. ", "nota..."},
		"São-Brás – ’s-Gravenhage.pdf":        {"São-Brás", "’s-Gravenhage"},
		"Aux_.pdf":                            {"", "Aux"},
		"nul.oud_.pdf":                        {"nul.oud"},
	} {
		if got := files.Name("pdf", parts...); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	if got := files.Name("pdf", "Izegem", strings.Repeat("lang ", 40), "2026-11-22"); len([]rune(got)) > 125 || !strings.HasPrefix(got, "Izegem – lang") || !strings.HasSuffix(got, "lang – 2026-11-22.pdf") {
		t.Errorf("a long name becomes %q", got)
	}
	if got := files.Name("xlsx", strings.Repeat("é ", 300)); len([]rune(got)) > 125 || !strings.HasSuffix(got, "é.xlsx") {
		t.Errorf("a long name becomes %q", got)
	}
}

func TestFits(t *testing.T) {
	for _, name := range []string{"plan.pdf", "Izegem – portfolio – 2026-11-22.pdf", ".verborgen", "concept.pdf", "nullen.pdf", strings.Repeat("e", 251) + ".pdf"} {
		if err := files.Fits(name); err != nil {
			t.Errorf("%q: %v", name, err)
		}
	}
	for name, want := range map[string]string{
		"a:b.pdf": "deze tekens niet", "a\tb.pdf": "deze tekens niet", `wat"?.pdf`: "deze tekens niet",
		"nul": "voor zichzelf", "LPT1.pdf": "voor zichzelf", "Con .oud.pdf": "voor zichzelf",
		"plan.": "eindigt niet", " plan.pdf": "begint niet", strings.Repeat("e", 252) + ".pdf": "te lang", strings.Repeat("é", 130): "te lang",
	} {
		tells(t, strip(files.Fits(name)), want, "Kies een andere naam")
	}
}

// strip takes the signs out that a name may not have, which look like a path.
func strip(err error) error {
	var told *app.UserError
	if !errors.As(err, &told) {
		return err
	}
	return &app.UserError{Text: strings.NewReplacer("/", "", `\`, "").Replace(told.Text)}
}

func TestViewable(t *testing.T) {
	for _, name := range []string{"a.pdf", "/map/A.PDF", "b.png", "b.jpg", "b.jpeg", "c.docx", "c.xlsx", "c.csv", "c.txt", "c.html", "plan.ics", "c.odt", "c.pptx", "brief.eml", "lied.mp3", "film.mp4", `C:\map\x.pdf`, "nota.exe.pdf"} {
		if err := files.Viewable(name); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, name := range []string{"a.exe", "a.bat", "a.cmd", "a.com", "a.js", "a.jse", "a.vbs", "a.ps1", "a.lnk", "a.url", "a.hta", "a.scr", "a.msi", "a.sh", "a.desktop", "a.jar", "a.docm", "a.xlsm", "a.chm", "a.iso", "a.zip", "nota.pdf.exe", "nota.pdf ", "nota.pdf.", "a", "", "pdf", ".exe", `map.pdf\a.exe`, "a.pdf:x.exe"} {
		var told *app.UserError
		if err := files.Viewable(name); !errors.As(err, &told) || !strings.Contains(told.Text, "niet geopend") {
			t.Errorf("%q is opened: %v", name, err)
		}
	}
}
