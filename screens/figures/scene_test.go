package figures_test

import (
	"context"
	"slices"
	"strconv"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"kindvriendelijk/app"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/support"
	"kindvriendelijk/app/thread"
	screen "kindvriendelijk/screens/figures"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/pickertest"
	"kindvriendelijk/screens/ui/uitest"
)

// dossier is a store in memory under a real desk.
type dossier struct {
	values  []figures.Value
	areas   []figures.Area
	imports []figures.Import
	records []figures.Record
	nodes   []thread.Node
	fail    error
}

func (d *dossier) Values(_ context.Context, q figures.Query) ([]figures.Value, error) {
	has := func(list []string, s string) bool { return len(list) == 0 || slices.Contains(list, s) }
	var out []figures.Value
	for _, v := range d.values {
		if has(q.Indicators, v.Indicator) && has(q.Areas, v.Area) && (q.Breakdown == nil || *q.Breakdown == v.Breakdown) {
			out = append(out, v)
		}
	}
	return out, d.fail
}

func (d *dossier) Areas(context.Context) ([]figures.Area, error)         { return d.areas, nil }
func (d *dossier) ListImports(context.Context) ([]figures.Import, error) { return d.imports, nil }
func (d *dossier) ListIndicatorRecords(context.Context) ([]figures.Record, error) {
	return d.records, nil
}

func (d *dossier) SeekValues(ctx context.Context, q figures.Query) ([]figures.Value, error) {
	return d.Values(ctx, q)
}

func (d *dossier) AreasWithValues(context.Context) ([]figures.Area, error) {
	return slices.DeleteFunc(slices.Clone(d.areas), func(a figures.Area) bool {
		return !slices.ContainsFunc(d.values, func(v figures.Value) bool { return v.Area == a.Code })
	}), nil
}

func (d *dossier) SaveArea(_ context.Context, a figures.Area) error {
	d.areas = append(d.areas, a)
	return d.fail
}

func (d *dossier) NewestDivided(_ context.Context, indicators, areas []string, to string) (map[string]string, error) {
	newest := map[string]string{}
	for _, v := range d.values {
		if v.Breakdown != "" && (indicators == nil || slices.Contains(indicators, v.Indicator)) && slices.Contains(areas, v.Area) && (to == "" || v.Period <= to) {
			newest[v.Indicator] = max(newest[v.Indicator], v.Period)
		}
	}
	return newest, d.fail
}

func (d *dossier) SetPeers(_ context.Context, codes []string) error {
	for i := range d.areas {
		d.areas[i].Peer = slices.Contains(codes, d.areas[i].Code)
	}
	return nil
}

func (d *dossier) ImportValues(_ context.Context, imp figures.Import, _ []figures.Area, each func(func(figures.Value) error) error) (figures.Import, error) {
	d.imports = append([]figures.Import{imp}, d.imports...)
	return imp, each(func(v figures.Value) error { d.values = append(d.values, v); return nil })
}

func (d *dossier) DeleteImport(_ context.Context, id string) error {
	d.imports = slices.DeleteFunc(d.imports, func(i figures.Import) bool { return i.ID == id })
	d.values = slices.DeleteFunc(d.values, func(v figures.Value) bool { return v.Import == id })
	return nil
}

func (d *dossier) IndicatorRecord(_ context.Context, id string) (figures.Record, error) {
	for _, r := range d.records {
		if r.ID == id {
			return r, nil
		}
	}
	return figures.Record{}, app.ErrNotFound
}

func (d *dossier) SaveIndicatorRecord(ctx context.Context, r figures.Record) error {
	_ = d.DeleteIndicatorRecord(ctx, r.ID)
	d.records = append(d.records, r)
	return d.fail
}

func (d *dossier) DeleteIndicatorRecord(_ context.Context, id string) error {
	d.records = slices.DeleteFunc(d.records, func(r figures.Record) bool { return r.ID == id })
	return nil
}

func (d *dossier) Thread(context.Context, string, string, int) ([]thread.Node, error) {
	return d.nodes, nil
}

// filled is a dossier with some figures of an openly fictional municipality.
func filled() *dossier {
	d := &dossier{areas: []figures.Area{{Code: "own", Name: "Voorbeeldegem", Level: "municipality", Own: true}, {Code: "02000", Name: "Vlaanderen", Level: "region"},
		{Code: "verg", Name: "Vergelijkbare gemeenten", Level: "cluster"}, {Code: "m", Name: "Molenbeke", Level: "municipality"}}}
	add := func(indicator, area, breakdown string, first int, values ...float64) {
		for i, n := range values {
			d.values = append(d.values, figures.Value{Indicator: indicator, Area: area, Period: strconv.Itoa(first + i), Breakdown: breakdown, Value: n, Import: "i1"})
		}
	}
	add("kansarmoede-index", "own", "", 2019, 8.9, 9.4, 10.1, 10.4, 11.2, 11.8)
	add("kansarmoede-index", "02000", "", 2019, 14.1, 13.9, 13.4, 12.7, 12.6, 12.8)
	add("kansarmoede-index", "verg", "", 2019, 10.4, 10.2, 10.0, 9.8, 9.9, 10.1)
	add("inwoners-0-17", "own", "", 2016, 4110, 4133, 4160, 4187, 4218, 4268, 4334, 4408, 4486, 4553)
	add("inwoners-0-17", "own", "sex=f", 2025, 2224)
	add("inwoners-0-17", "own", "sex=m", 2025, 2329)
	add("verkeersslachtoffers-0-17", "own", "", 2021, 9, 7, 8, 6, 3)
	add("jeugdverenigingen", "own", "aard=scouts", 2024, 3)
	d.imports = []figures.Import{{ID: "i1", Kind: "file", Source: "Testdienst, telling", File: "telling.xlsx", At: "2026-10-12T09:00:00Z", Who: "Sam", Rows: 12, Values: 40, Skipped: 3, Rejected: 1}}
	d.records = []figures.Record{{ID: "own1", Own: true, Name: "Speelstraten", Unit: "straten", Kind: "count", Theme: "ruimte", Better: "up", Define: "Straten die in de zomer speelstraat zijn."},
		{ID: "kansarmoede-index", Note: "Vraag de wijkcijfers op.", Meaning: "In het Centrum ligt het hoger."}}
	d.nodes = []thread.Node{{Kind: thread.Indicator, ID: "kansarmoede-index"}, {Kind: thread.Action, ID: "a1", Title: "Elk kind een warme start", Depth: 1}}
	return d
}

// wizard stands in for the real one.
type wizard struct {
	done   func(string)
	left   func()
	opened []string

	reloaded int
}

func (w *wizard) Content() fyne.CanvasObject { return widget.NewLabel("De wizard") }
func (w *wizard) Start()                     { w.opened = append(w.opened, "") }
func (w *wizard) Reload()                    { w.reloaded++ }
func (w *wizard) Open(path string)           { w.opened = append(w.opened, path) }

type scene struct {
	*screen.Page
	d      *dossier
	w      fyne.Window
	wizard *wizard
	said   []string
	went   []ui.Route
	copied string
	sheets []string // what was written
	files  pickertest.Picker
}

// Write implements the page's interface.
func (s *scene) Write(_ context.Context, theme, path string) ([]string, error) {
	s.sheets = append(s.sheets, theme+" "+path)
	return []string{"Een teken is weggelaten."}, s.d.fail
}

// FileName implements the page's interface.
func (s *scene) FileName(_ context.Context, theme, ending string) (string, error) {
	return "Voorbeeldegem - " + theme + "." + ending, nil
}

// questions are those of a dossier that has none.
type questions struct{ screen.GapStore }

func (questions) Read(context.Context, figures.Country) ([]figures.ThemeGaps, error) { return nil, nil }
func (questions) ListPeople(context.Context) ([]support.Person, error)               { return nil, nil }

func newScene(t *testing.T, d *dossier, w fyne.Window) *scene {
	t.Helper()
	s := &scene{d: d, w: w, wizard: &wizard{}}
	n := 0
	desk := &figures.Desk{Store: d, Bundled: figures.Catalogue(), Now: func() time.Time { return time.Date(2026, 11, 21, 0, 0, 0, 0, time.UTC) },
		NewID: func() string { n++; return "new" + strconv.Itoa(n) }}
	host := &ui.Host{Run: ui.NewInlineRunner(t.Context()), Window: w, Country: "BE-VLG", Today: func() string { return "2026-11-21" }, Changed: func() {},
		Word: func(k string) string { return k }, Say: func(text string) { s.said = append(s.said, text) }, Tell: func(text string) { s.said = append(s.said, text) },
		Open: func(r ui.Route) { s.went = append(s.went, r) }, History: func(string, string, string) {}, Pick: &s.files, OpenDoc: func(path string) { s.went = append(s.went, ui.Route{Page: path}) }}
	s.Page = screen.New(screen.Params{Reader: desk, Writer: desk, Places: desk, Imports: d, Threads: d, Sheets: s, Gaps: questions{}, Themes: figures.Themes(),
		Copy: func(text string) { s.copied = text },
		NewWizard: func(done func(string), left func()) screen.Wizard {
			s.wizard.done, s.wizard.left = done, left
			return s.wizard
		}}, host)
	return s
}

// opened is a scene in a window of its own, at the list.
func opened(t *testing.T, d *dossier) *scene {
	t.Helper()
	uitest.App(t)
	w := uitest.Window(t, container.NewStack())
	s := newScene(t, d, w)
	w.SetContent(s.Content())
	s.Show("list/")
	uitest.Settle(w)
	return s
}

func (s *scene) content() fyne.CanvasObject { return s.w.Content() }
