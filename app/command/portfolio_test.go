package command_test

import (
	"path/filepath"
	"strings"
	"testing"

	"kindvriendelijk/app/command"
)

func TestPortfolio(t *testing.T) {
	dossier := example(t)
	before := read(t, dossier)
	tests := map[string]struct{ name, begins, holds string }{
		"as PDF":                       {"portfolio.pdf", "%PDF-", "/StructTreeRoot"},
		"as HTML":                      {"portfolio.html", "<!DOCTYPE html>", `lang="nl`},
		"the ending may have capitals": {"PORTFOLIO.PDF", "%PDF-", ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			path := write(t, filepath.Join(dir, tt.name), "what was there before")
			if out, _ := run(t, command.OK, "portfolio", "-dossier", dossier, "-programme", "vlaams-label", "-date", "2026-11-21", "-o", path); out != "" {
				t.Errorf("it says %q", out)
			}
			text := read(t, path)
			if !strings.HasPrefix(strings.ToLower(text), strings.ToLower(tt.begins)) || strings.Contains(text, "what was there before") {
				t.Errorf("the file begins with %.40q", text)
			}
			if tt.holds != "" && strings.HasPrefix(tt.begins, "<") && !strings.Contains(text, tt.holds) {
				t.Errorf("the file has no %s", tt.holds)
			}
			if left := below(t, dir); len(left) != 1 {
				t.Errorf("the folder holds %q", left)
			}
		})
	}
	if read(t, dossier) != before {
		t.Error("writing a portfolio changed the dossier")
	}
}

func TestPortfolio_of_a_day(t *testing.T) {
	dossier, dir := example(t), t.TempDir()
	made := func(args ...string) string {
		path := filepath.Join(dir, "p.html")
		run(t, command.OK, append([]string{"portfolio", "-dossier", dossier, "-o", path}, args...)...)
		return read(t, path)
	}
	clock, same, later := made(), made("-date", "2026-11-21"), made("-date", "2027-03-05")
	if clock != same {
		t.Error("the same dossier on the same day gives other bytes, or today is not the day of the clock")
	}
	if !strings.Contains(same, "21 november 2026") || !strings.Contains(later, "5 maart 2027") {
		t.Error("the day of the portfolio is not the day asked for")
	}
}

// When it can't be made, the file that was there stays as it was.
func TestPortfolio_leaves_the_old_file(t *testing.T) {
	tests := map[string]struct {
		dossier, programme, says string
	}{
		"a programme nobody follows": {example(t), "ander-label", "geen traject voor ander-label"},
		"a dossier without a route":  {empty(t), "", "nog geen traject"},
		"half a dossier":             {file(t, "half.kvd", read(t, example(t))[:5000]), "", "half.kvd"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			path := file(t, "portfolio.pdf", "oud")
			out, errs := run(t, command.Failure, "portfolio", "-dossier", tt.dossier, "-programme", tt.programme, "-o", path)
			if out != "" || !strings.Contains(errs, tt.says) {
				t.Errorf("it says %q and %q, want %q on standard error", out, errs, tt.says)
			}
			if got := read(t, path); got != "oud" || len(below(t, filepath.Dir(path))) != 1 {
				t.Errorf("the old file holds %q beside %q", got, below(t, filepath.Dir(path)))
			}
		})
	}
}
