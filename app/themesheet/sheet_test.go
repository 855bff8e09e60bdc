package themesheet_test

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/app/document/check"
	"kindvriendelijk/app/document/pdf"
	"kindvriendelijk/app/document/xlsx"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/themesheet"
)

var update = flag.Bool("update", false, "write the golden files anew")

// read writes a sheet as PDF, checks it and returns what a reader hears.
func read(t *testing.T, m *themesheet.Material) (text string, pages int) {
	t.Helper()
	var out bytes.Buffer
	r, err := pdf.Write(&out, themesheet.Build(m))
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range r.Warnings {
		t.Error(w)
	}
	rep, err := check.File(out.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range rep.Found {
		t.Error(f)
	}
	return rep.Text, r.Pages
}

// small is a dossier with a figure of every kind, and with what may not be
// shown.
func small() *fake {
	f := &fake{dossier: dossier.Dossier{Name: "Proefdorp", Country: dossier.Flanders, IsExample: true}}
	green := page("groen", "Groen om de hoek", series(town, 2020, 50, 52, 55, 58, 60, 66), series(peers, 2023, 61, 62, 63), series(region, 2023, 64, 65, 55))
	green.Series[0].Values[5].Provisional = true
	green.Record = figures.Record{Meaning: "Je kunt er *zelf* naartoe.", Note: "GEHEIM: niet voor lezers"}
	asked := page("vraag", "Genoeg plekken", series(town, 2017, 70, 60), series(region, 2018, 61))
	asked.Survey = true
	asked.Definition = "=1+1"
	one := page("kind", "Kinderen zonder tuin", series(town, 2024, 0))
	one.Kind, one.Unit, one.Decimals, one.Persons, one.Direction = figures.Count, "kinderen", 0, true, figures.Neutral
	one.Series[0].Values[0].Missing = figures.MissingHidden
	one.Parts = []figures.Value{{Period: "2024", Breakdown: "sex=f", Value: 12, Import: "i1"}}
	fused := page("fusie", "Kinderen in een dorp", series(town, 2017, 800, 810, 900))
	fused.Kind, fused.Unit, fused.Decimals, fused.Direction = figures.Count, "kinderen", 0, figures.Neutral
	fused.Series[0].Values[0].Merged, fused.Series[0].Values[2].Forecast = true, true
	fused.Trend = figures.TrendOf(fused.Indicator, fused.Series[0])
	share := page("deel", "Straten met bomen", series(town, 2025, 30))
	share.Series[0].Values[0].Computed = true
	elsewhere := page("ver", "Iets anders", series(town, 2025, 1))
	elsewhere.Theme = "wonen"
	f.pages = []figures.Page{green, asked, one, fused, share, elsewhere}
	f.gaps = []figures.Gap{
		{ID: "1", Theme: "ruimte", Question: "Waar spelen kleuters?", Approach: "Vraag het hun\nouders.", Status: figures.GapBusy, DueOn: "2027-03-01"},
		{ID: "2", Theme: "ruimte", Question: "Hoeveel bomen zijn er?", Status: figures.GapClosed, Answer: "Er zijn er 412."},
		{ID: "3", Theme: "ruimte", Question: "Niet voor lezers?", Status: figures.GapClosed},
		{ID: "4", Theme: "wonen", Question: "Van een ander thema?", Status: figures.GapOpen},
	}
	return f
}

func TestBuild(t *testing.T) {
	text, _ := read(t, small().material(t, "ruimte"))
	t.Run("what a reader hears stands in the golden file", func(t *testing.T) {
		path := filepath.Join("testdata", "small.golden")
		if *update {
			if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if text != string(want) {
			t.Errorf("it differs from %s:\n%s", path, text)
		}
	})
	t.Run("notes, other themes and what was put aside stay out", func(t *testing.T) {
		for _, words := range []string{"GEHEIM", "Niet voor lezers", "Van een ander thema", "Iets anders"} {
			if strings.Contains(text, words) {
				t.Errorf("%q is told", words)
			}
		}
	})
}

func TestBuild_sizes(t *testing.T) {
	for _, c := range []struct {
		what       string
		f          *fake
		least      int
		most       int
		says, isnt []string
	}{
		{"nothing", none(), 1, 1, []string{"nog geen enkel cijfer"}, []string{"Bronnen", "Kleine aantallen"}},
		{"one figure", one(), 1, 1, []string{"één cijfer", "Groen om de hoek: 61,0 % in 2025", "Zo voelen kinderen het."}, []string{"Hoe het evolueert", "Naast andere gebieden"}},
		{"forty figures", many(), 3, 4, []string{"40 cijfers", "nog 20 andere cijfers", "nog 30 andere vragen"}, []string{"nummer 21\n"}},
	} {
		t.Run("a theme with "+c.what, func(t *testing.T) {
			text, pages := read(t, c.f.material(t, "ruimte"))
			if pages < c.least || pages > c.most {
				t.Errorf("%d pages", pages)
			}
			for _, s := range c.says {
				if !strings.Contains(text, s) {
					t.Errorf("%q is not told in:\n%s", s, text)
				}
			}
			for _, s := range c.isnt {
				if strings.Contains(text, s) {
					t.Errorf("%q is told", s)
				}
			}
		})
	}
}

func TestBuild_example(t *testing.T) {
	s := newExample(t)
	for _, theme := range figures.Themes() {
		t.Run(theme.Name, func(t *testing.T) {
			m, err := s.Material(t.Context(), theme.Code)
			if err != nil {
				t.Fatal(err)
			}
			if text, pages := read(t, m); pages > 4 || !strings.Contains(text, theme.Name) || !strings.Contains(text, "verzonnen") {
				t.Errorf("%d pages:\n%s", pages, text)
			}
		})
	}
}

func TestService_Write(t *testing.T) {
	f := small()
	folder := t.TempDir()
	for _, name := range []string{"blad.pdf", "blad.XLSX"} {
		if warnings, err := f.service().Write(t.Context(), "ruimte", filepath.Join(folder, name)); err != nil || len(warnings) > 0 {
			t.Fatal(warnings, err)
		}
	}
	first, err := os.ReadFile(filepath.Join(folder, "blad.pdf"))
	if err != nil || !bytes.HasPrefix(first, []byte("%PDF-")) {
		t.Errorf("the PDF begins with %.8q, %v", first, err)
	}
	if _, err := f.service().Write(t.Context(), "ruimte", filepath.Join(folder, "again.pdf")); err != nil {
		t.Fatal(err)
	}
	if again, _ := os.ReadFile(filepath.Join(folder, "again.pdf")); !bytes.Equal(first, again) {
		t.Error("the same day gives other bytes")
	}
	w, err := excelize.OpenFile(filepath.Join(folder, "blad.XLSX"))
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	if got := w.GetSheetList(); !slices.Equal(got, []string{"Kerncijfers", "Alle cijfers"}) {
		t.Errorf("sheets %q", got)
	}
	if formula, _ := w.GetCellFormula("Kerncijfers", "K3"); formula != "" {
		t.Errorf("a text became the formula %q", formula)
	}
	if text, _ := w.GetCellValue("Kerncijfers", "K3"); text != "=1+1" {
		t.Errorf("a text became %q", text)
	}
}

func TestService_failures(t *testing.T) {
	broken := errors.New("broken")
	for what, f := range map[string]*fake{"the dossier": {noDossier: broken}, "the questions": {noGaps: broken}, "the figures": {noFigure: broken}} {
		path := filepath.Join(t.TempDir(), "blad.pdf")
		if _, err := f.service().Write(t.Context(), "ruimte", path); !errors.Is(err, broken) {
			t.Errorf("without %s: %v", what, err)
		}
		if _, err := os.Stat(path); err == nil {
			t.Errorf("without %s there is a file", what)
		}
	}
	if _, err := none().service().Write(t.Context(), "weer", filepath.Join(t.TempDir(), "x.pdf")); !errors.Is(err, app.ErrNotFound) {
		t.Errorf("an unknown theme gives %v", err)
	}
}

func TestSheets(t *testing.T) {
	sheets := themesheet.Sheets(small().material(t, "ruimte"))
	rows := func(s xlsx.Sheet, name string) [][]any {
		return slices.DeleteFunc(slices.Clone(s.Rows), func(r []any) bool { return r[0] != name })
	}
	for _, s := range sheets {
		for _, r := range s.Rows {
			if len(r) != len(s.Columns) {
				t.Errorf("sheet %s has a row of %d cells below %d heads", s.Name, len(r), len(s.Columns))
			}
		}
	}
	key, all := sheets[0], sheets[1]
	for _, c := range []struct {
		what string
		got  [][]any
		want []any
	}{
		{"a key figure beside two areas", rows(key, "Groen om de hoek"), []any{"Groen om de hoek", "%", 66.0, "2025", "ja", "gunstiger", "2020", 55.0, 63.0, "Proefdienst", "Wat we tellen."}},
		{"a key figure that is hidden", rows(key, "Kinderen zonder tuin"), []any{"Kinderen zonder tuin", "kinderen", "verborgen", "2024", "", "", "", nil, nil, "Proefdienst", "Wat we tellen."}},
		{"a hidden value", rows(all, "Kinderen zonder tuin"), []any{"Kinderen zonder tuin", "Proefdorp", "2024", "totaal", "verborgen", "kinderen", "", "", "Proefdienst"}},
		{"a computed value", rows(all, "Straten met bomen"), []any{"Straten met bomen", "Proefdorp", "2025", "totaal", 30.0, "%", "", "berekend", "Proefdienst"}},
		{"a sum over a merger", rows(all, "Kinderen in een dorp"), []any{"Kinderen in een dorp", "Proefdorp", "2017", "totaal", 800.0, "kinderen", "", "vroegere gemeenten samengeteld", "Proefdienst"}},
	} {
		if len(c.got) == 0 || !slices.Equal(c.got[0], c.want) {
			t.Errorf("%s is %v, want %v", c.what, c.got, c.want)
		}
	}
	if r := rows(all, "Kinderen zonder tuin"); r[1][3] != "meisjes" || r[1][4] != 12.0 {
		t.Errorf("a part is %v", r[1])
	}
	if r := rows(all, "Kinderen in een dorp"); r[2][7] != "raming" {
		t.Errorf("a forecast is %v", r[2])
	}
	if n := len(rows(all, "Groen om de hoek")); n != 12 {
		t.Errorf("%d values of one figure", n)
	}
}

func TestFileName(t *testing.T) {
	for want, got := range map[string]string{
		"Voorbeeldegem – themablad ruimte – 2026-11-21.pdf": themesheet.FileName("Voorbeeldegem", "ruimte", "2026-11-21", "pdf"),
		"A B – themablad gelijke kansen – 2026-11-21.xlsx":  themesheet.FileName("A/B?", "diversiteit", "2026-11-21", "xlsx"),
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
