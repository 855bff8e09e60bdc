package importing_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/intake"
	"kindvriendelijk/screens/importing"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

// dossier is a store in memory, as far as the wizard needs one.
type dossier struct {
	areas   []figures.Area
	records []figures.Record
	values  []figures.Value
	imports []figures.Import
	fail    error
}

func (d *dossier) Do(ctx context.Context, _ string, fn func(context.Context) error) error {
	if d.fail != nil {
		return d.fail
	}
	return fn(ctx)
}
func (d *dossier) Areas(context.Context) ([]figures.Area, error) { return d.areas, nil }
func (d *dossier) SaveArea(_ context.Context, a figures.Area) error {
	d.areas = append(d.areas, a)
	return nil
}
func (d *dossier) ListIndicatorRecords(context.Context) ([]figures.Record, error) {
	return d.records, nil
}
func (d *dossier) SaveIndicatorRecord(_ context.Context, r figures.Record) error {
	d.records = append(d.records, r)
	return nil
}
func (d *dossier) ListImports(context.Context) ([]figures.Import, error) { return d.imports, nil }
func (d *dossier) ImportValues(_ context.Context, imp figures.Import, _ []figures.Area, each func(func(figures.Value) error) error) (figures.Import, error) {
	err := each(func(v figures.Value) error { d.values = append(d.values, v); return nil })
	d.imports = append(d.imports, imp)
	return imp, err
}
func (d *dossier) Changes(_ context.Context, each func(func(figures.Value) error) error) (c figures.Changes, err error) {
	return c, each(func(figures.Value) error { c.New++; return nil })
}
func (d *dossier) Indicators(context.Context) ([]figures.Indicator, error) {
	all := figures.Catalogue()
	for _, r := range d.records {
		all = append(all, r.Indicator())
	}
	return all, nil
}

// picker hands out one file.
type picker string

func (p picker) OpenFile(_ string, _ ui.FileKind, picked func(string)) { picked(string(p)) }
func (picker) SaveFile(string, string, ui.FileKind, func(string))      {}
func (picker) OpenFolder(string, func(string))                         {}

// scene is a wizard in a window.
type scene struct {
	*importing.Wizard
	d     *dossier
	w     fyne.Window
	said  []string
	theme string
	left  bool
	done  bool
}

func newScene(t *testing.T, w fyne.Window, file string) *scene {
	t.Helper()
	s := &scene{d: &dossier{areas: []figures.Area{{Code: "36008", Name: "Izegem", Level: "municipality", Own: true}}}, w: w}
	host := &ui.Host{Run: ui.NewInlineRunner(t.Context()), Window: w, Pick: picker(file), Country: "BE", Today: func() string { return "2026-11-21" },
		Changed: func() {}, Say: func(text string) { s.said = append(s.said, text) }}
	s.Wizard = importing.New(importing.Params{Intake: &intake.Service{Store: s.d}, Catalogue: s.d, Themes: figures.Themes()}, host)
	s.Done = func(theme string) { s.theme, s.done = theme, true }
	s.Left = func() { s.left = true }
	return s
}

// opened is a scene in a window of its own, at the first step.
func opened(t *testing.T, file string) *scene {
	t.Helper()
	uitest.App(t)
	w := uitest.Window(t, container.NewStack())
	s := newScene(t, w, file)
	w.SetContent(s.Content())
	s.Start()
	uitest.Settle(w)
	return s
}

func table(t *testing.T, name string, lines ...string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(strings.Join(lines, "\n")+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// good is a table with something of everything: twelve rows of figures with a
// hidden and a mistaken cell, a source above it and a total below.
var good = append(append([]string{"Bron: Testdienst;;;", "jaar;nis code;Inwoners;Speelbossen (aantal)"}, years()...),
	"2024;36008;27100;x", "2024;31005;118000;niets", "Totaal;;145100;", ";;;")

func years() (rows []string) {
	for i := range 10 {
		rows = append(rows, strings.ReplaceAll("201#;36008;2600#;3", "#", string(rune('0'+i))))
	}
	return rows
}

func TestWizard_bringsAFileIn(t *testing.T) {
	s := opened(t, table(t, "cijfers.csv", good...))
	uitest.MustShow(t, s.w.Content(), "Kies een bestand", "Plak een tabel")
	uitest.Tap(t, s.w, "Kies een bestand")
	uitest.MustShow(t, s.w.Content(), "cijfers.csv", "22 cijfers in 12 rijen van 2010 tot 2024", "2 gebieden", "wordt Inwoners", "wordt een eigen cijfer", "Testdienst")
	uitest.Picture(t, s.w, "inlezen-kolommen")
	uitest.Tap(t, s.w, "Volgende")
	uitest.Settle(s.w)
	uitest.MustShow(t, s.w.Content(), "22 cijfers komen mee", "1 nieuw eigen cijfer", "1 nieuw gebied", "1 cel begrijpen we niet")
	uitest.Picture(t, s.w, "inlezen-rijen")
	uitest.Tap(t, s.w, "Cellen die we niet begrijpen 1")
	uitest.MustShow(t, s.w.Content(), "‘niets’ in Speelbossen (aantal) is geen getal")
	uitest.Tap(t, s.w, "Lees in")
	if !s.done || s.theme != "bestuur" || len(s.said) != 1 || !strings.Contains(s.said[0], "22 cijfers") {
		t.Errorf("done %v, theme %q, said %v", s.done, s.theme, s.said)
	}
	if len(s.d.imports) != 1 || s.d.imports[0].Source != "Testdienst" || len(s.d.records) != 1 {
		t.Errorf("imports = %+v, own indicators = %+v", s.d.imports, s.d.records)
	}
}

func TestWizard_changesAColumnWithAClick(t *testing.T) {
	s := opened(t, table(t, "cijfers.csv", good...))
	uitest.Tap(t, s.w, "Kies een bestand")
	uitest.Tap(t, s.w, "Speelbossen (aantal)")
	uitest.MustShow(t, uitest.Top(s.w), "Wat is dit?", "Welk cijfer is het?")
	uitest.Picture(t, s.w, "inlezen-kolom")
	uitest.Tap(t, s.w, "Weglaten")
	uitest.MustNotShow(t, uitest.Top(s.w), "Welk cijfer is het?")
	uitest.Tap(t, s.w, "Pas toe")
	uitest.MustShow(t, s.w.Content(), "Weggelaten", "12 cijfers in")
	uitest.MustNotShow(t, s.w.Content(), "wordt een eigen cijfer")
}

func TestWizard_leavesUnknownColumnsOut(t *testing.T) {
	s := opened(t, table(t, "cijfers.csv", good...))
	uitest.Tap(t, s.w, "Kies een bestand")
	uitest.Tap(t, s.w, "Laat onbekende kolommen weg")
	uitest.MustShow(t, s.w.Content(), "onbekend, komt niet mee")
	uitest.Tap(t, s.w, "Volgende")
	uitest.Tap(t, s.w, "Lees in")
	if len(s.d.records) != 0 || len(s.d.values) != 12 {
		t.Errorf("%d own indicators and %d values", len(s.d.records), len(s.d.values))
	}
}

func TestWizard_asksForWhatTheFileDoesNotTell(t *testing.T) {
	s := opened(t, table(t, "kampen.csv", "nis code;Kampen", "36008;12", "31005;14"))
	uitest.Tap(t, s.w, "Kies een bestand")
	uitest.MustShow(t, s.w.Content(), "Bij welke periode horen de cijfers?", "Kies eerst een periode")
	uitest.Picture(t, s.w, "inlezen-vragen")
	uitest.Tap(t, s.w, "Volgende")
	uitest.MustNotShow(t, s.w.Content(), "Rij voor rij")
	for _, e := range uitest.All[*ui.Entry](s.w.Content()) {
		if e.PlaceHolder == "Bijvoorbeeld 2025" {
			uitest.Focus(t, s.w, e)
			uitest.Type(t, s.w, "2025")
			e.Settle()
		}
	}
	uitest.MustNotShow(t, s.w.Content(), "Kies eerst een periode")
	uitest.Tap(t, s.w, "Volgende")
	uitest.MustShow(t, s.w.Content(), "Rij voor rij")
	uitest.Tap(t, s.w, "Terug naar de kolommen")
	uitest.MustShow(t, s.w.Content(), "Wat is elke kolom?")
}

func TestWizard_saysWhatIsNoFigures(t *testing.T) {
	s := opened(t, table(t, "codes.txt", "LVL_REFNIS|CD_REFNIS|TX_REFNIS_NL|DT_VLDT_START|DT_VLDT_END", "4|36008|Izegem|01/01/1970|31/12/9999", "4|31005|Brugge|01/01/1970|31/12/9999"))
	uitest.Tap(t, s.w, "Kies een bestand")
	uitest.MustShow(t, s.w.Content(), "Dit is een lijst met codes", "geen cijfers")
	uitest.MustNotShow(t, s.w.Content(), "Volgende")
	uitest.Picture(t, s.w, "inlezen-geen-cijfers")
	uitest.Tap(t, s.w, "Kies een ander bestand")
	uitest.MustShow(t, s.w.Content(), "Plak een tabel")
}

func TestWizard_saysWhyAFileCannotBeRead(t *testing.T) {
	s := opened(t, table(t, "oud.xls", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 en zo voort"))
	uitest.Tap(t, s.w, "Kies een bestand")
	uitest.MustShow(t, s.w.Content(), "oud Excel-bestand", "Plak een tabel")
	uitest.Tap(t, s.w, "Alle cijfers")
	if !s.left {
		t.Error("the way back leads nowhere")
	}
}

func TestWizard_keepsTheFileWhenItCannotBeWritten(t *testing.T) {
	s := opened(t, table(t, "cijfers.csv", good...))
	uitest.Tap(t, s.w, "Kies een bestand")
	uitest.Tap(t, s.w, "Volgende")
	s.d.fail = errors.New("disk I/O error: /secret/path")
	uitest.Tap(t, s.w, "Lees in")
	uitest.MustShow(t, uitest.Top(s.w), "Dat is niet gelukt")
	uitest.MustNotShow(t, uitest.Top(s.w), "secret")
	uitest.Tap(t, s.w, "Sluiten")
	uitest.MustShow(t, s.w.Content(), "Rij voor rij")
	if s.done {
		t.Error("the wizard went on as if it had worked")
	}
}

func TestWizard_takesAPastedTable(t *testing.T) {
	s := opened(t, "")
	uitest.Tap(t, s.w, "Plak een tabel")
	uitest.Type(t, s.w, "   ")
	uitest.Tap(t, s.w, "Bekijk de tabel")
	uitest.MustShow(t, s.w.Content(), "nog niets geplakt")
	uitest.Tap(t, s.w, "Plak een tabel")
	uitest.Find[*ui.Entry](t, uitest.Top(s.w)).SetText("Jaar\tGemeente\tInwoners\n2023\tIzegem\t27.000\n2024\tIzegem\t27.100\n")
	uitest.Tap(t, s.w, "Bekijk de tabel")
	uitest.MustShow(t, s.w.Content(), "Geplakte tabel", "2 cijfers in 2 rijen")
	uitest.Tap(t, s.w, "Volgende")
	uitest.Tap(t, s.w, "Lees in")
	if len(s.d.imports) != 1 || s.d.imports[0].Kind != "paste" {
		t.Errorf("imports = %+v", s.d.imports)
	}
}

func TestWizard_warnsOfTheSameFile(t *testing.T) {
	path := table(t, "cijfers.csv", good...)
	s := opened(t, path)
	s.Open(path)
	uitest.Tap(t, s.w, "Volgende")
	uitest.Tap(t, s.w, "Lees in")
	s.d.imports[0].At, s.d.imports[0].Who = "2026-10-12T09:00:00Z", "Sam"
	s.Open(path)
	uitest.MustShow(t, s.w.Content(), "al ingelezen op 12/10/2026 door Sam")
}

func TestWizard_leadsThroughAWideTable(t *testing.T) {
	head, row := []string{"jaar", "nis code"}, []string{"2024", "36008"}
	for i := range 30 {
		head, row = append(head, "Onderwerp "+string(rune('A'+i%26))+string(rune('a'+i/26))), append(row, "5")
	}
	s := opened(t, table(t, "breed.csv", strings.Join(head, ";"), strings.Join(row, ";"), strings.Join(row, ";")))
	uitest.Tap(t, s.w, "Kies een bestand")
	uitest.MustShow(t, s.w.Content(), "Kolom 1 tot 12 van 32")
	uitest.Tap(t, s.w, "Volgende kolommen")
	uitest.MustShow(t, s.w.Content(), "Kolom 13 tot 24 van 32", "Onderwerp Ka")
	uitest.Tap(t, s.w, "Vorige kolommen")
	uitest.MustShow(t, s.w.Content(), "Kolom 1 tot 12 van 32")
}

func TestWizard_fits(t *testing.T) {
	steps := map[string]func(t *testing.T, s *scene){
		"file": func(_ *testing.T, s *scene) { s.Start() },
		"columns": func(t *testing.T, s *scene) {
			s.Open(table(t, "cijfers met een lange naam van Provincies in Cijfers.csv", good...))
		},
		"untold": func(t *testing.T, s *scene) {
			s.Open(table(t, "kampen.csv", "nis code;Kampen", "36008;12", "31005;14"))
		},
		"other": func(t *testing.T, s *scene) {
			s.Open(table(t, "codes.txt", "LVL_REFNIS|CD_REFNIS|TX_REFNIS_NL|DT_VLDT_START|DT_VLDT_END", "4|36008|Izegem|01/01/1970|31/12/9999"))
		},
		"rows": func(t *testing.T, s *scene) {
			s.Open(table(t, "cijfers.csv", good...))
			uitest.Tap(t, s.w, "Volgende")
		},
		"dialog": func(t *testing.T, s *scene) {
			s.Open(table(t, "cijfers.csv", good...))
			uitest.Tap(t, s.w, "Inwoners")
		},
	}
	for name, step := range steps {
		t.Run(name, func(t *testing.T) {
			uitest.EveryScale(t, func(w fyne.Window) fyne.CanvasObject {
				s := newScene(t, w, "")
				w.SetContent(s.Content())
				uitest.Settle(w)
				step(t, s)
				return s.Content()
			})
		})
	}
}
