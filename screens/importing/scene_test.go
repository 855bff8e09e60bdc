package importing_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"github.com/xuri/excelize/v2"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/intake"
	"kindvriendelijk/screens/importing"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

// dossier is a store in memory, as far as the wizard needs one.
type dossier struct {
	areas    []figures.Area
	records  []figures.Record
	values   []figures.Value
	imports  []figures.Import
	mappings []intake.Mapping
	fail     error
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
func (d *dossier) Values(_ context.Context, q figures.Query) ([]figures.Value, error) {
	return slices.DeleteFunc(slices.Clone(d.values), func(v figures.Value) bool {
		return !slices.Contains(q.Indicators, v.Indicator) || !slices.Contains(q.Areas, v.Area) || v.Breakdown != *q.Breakdown
	}), nil
}
func (d *dossier) BringIn(_ context.Context, imp *figures.Import, each func(func(figures.Value) error) error) error {
	n := 0
	if err := each(func(v figures.Value) error { n++; d.keep(v); return nil }); err != nil {
		return err
	}
	imp.ID, imp.Values = fmt.Sprint("import ", len(d.imports)), n
	d.imports = append(d.imports, *imp)
	return nil
}

// keep puts a value in the place of the one before.
func (d *dossier) keep(v figures.Value) {
	d.values = slices.DeleteFunc(d.values, func(o figures.Value) bool {
		return o.Indicator == v.Indicator && o.Area == v.Area && o.Period == v.Period && o.Breakdown == v.Breakdown
	})
	d.values = append(d.values, v)
}
func (d *dossier) Changes(_ context.Context, each func(func(figures.Value) error) error) (c intake.Changes, err error) {
	return c, each(func(v figures.Value) error {
		i := slices.IndexFunc(d.values, func(o figures.Value) bool {
			return o.Indicator == v.Indicator && o.Area == v.Area && o.Period == v.Period && o.Breakdown == v.Breakdown
		})
		switch {
		case i < 0:
			c.New++
		case d.values[i].Value == v.Value && d.values[i].Missing == v.Missing:
			c.Same++
		default:
			c.Changed++
			c.First = append(c.First, intake.Difference{Old: d.values[i], New: v})
		}
		return nil
	})
}
func (d *dossier) ListMappings(context.Context) ([]intake.Mapping, error) { return d.mappings, nil }
func (d *dossier) SaveMapping(_ context.Context, m intake.Mapping) error {
	m.UsedOn = "2026-03-03"
	d.mappings = []intake.Mapping{m}
	return nil
}
func (d *dossier) DeleteMapping(context.Context, string) error {
	d.mappings = nil
	return nil
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
	host  *ui.Host
	said  []string
	theme string
	left  bool
	done  bool
}

func newScene(t *testing.T, w fyne.Window, file string) *scene {
	t.Helper()
	s := &scene{d: &dossier{areas: []figures.Area{{Code: "36008", Name: "Izegem", Level: "municipality", Own: true}}}, w: w}
	s.host = &ui.Host{Run: ui.NewInlineRunner(t.Context()), Window: w, Pick: picker(file), Country: "BE-VLG", Today: func() string { return "2026-11-21" },
		Changed: func() {}, Say: func(text string) { s.said = append(s.said, text) }}
	s.Wizard = importing.New(importing.Params{Intake: &intake.Service{Store: s.d}, Catalogue: s.d, Themes: figures.Themes()}, s.host)
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

// chooses looks at another sheet.
func (s *scene) chooses(t *testing.T, sheet string) {
	t.Helper()
	for _, c := range uitest.All[*ui.SearchSelect](s.w.Content()) {
		if strings.HasPrefix(c.Text(), "Blad ") {
			c.OnChosen(sheet)
			return
		}
	}
	t.Fatal("no choice of sheets")
}

// workbook writes the same rows on sheets with these names.
func workbook(t *testing.T, rows [][]string, sheets ...string) string {
	t.Helper()
	book := excelize.NewFile()
	for _, sheet := range sheets {
		if _, err := book.NewSheet(sheet); err != nil {
			t.Fatal(err)
		}
		for i, row := range rows {
			if err := book.SetSheetRow(sheet, "A"+strconv.Itoa(i+1), &row); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := book.DeleteSheet("Sheet1"); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "werkmap.xlsx")
	if err := book.SaveAs(path); err != nil {
		t.Fatal(err)
	}
	return path
}
