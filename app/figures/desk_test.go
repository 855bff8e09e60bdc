package figures

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"kindvriendelijk/app"
)

// memory is a store that lives in memory; fail is returned by every call.
type memory struct {
	values  []Value
	areas   []Area
	imports []Import
	records map[string]Record
	fail    error
}

func (m *memory) Values(_ context.Context, q Query) ([]Value, error) {
	has := func(list []string, s string) bool { return list == nil || slices.Contains(list, s) }
	var out []Value
	for _, v := range m.values {
		if has(q.Indicators, v.Indicator) && has(q.Areas, v.Area) && (q.Breakdown == nil || *q.Breakdown == v.Breakdown) &&
			v.Period >= q.From && (q.To == "" || v.Period[:min(len(q.To), len(v.Period))] <= q.To) {
			out = append(out, v)
		}
	}
	return out, m.fail
}

func (m *memory) SeekValues(ctx context.Context, q Query) ([]Value, error) { return m.Values(ctx, q) }

func (m *memory) NewestDivided(_ context.Context, indicators, areas []string, to string) (map[string]string, error) {
	newest := map[string]string{}
	for _, v := range m.values {
		if v.Breakdown != "" && v.Period[:min(len(to), len(v.Period))] <= to && slices.Contains(indicators, v.Indicator) && slices.Contains(areas, v.Area) {
			newest[v.Indicator] = max(newest[v.Indicator], v.Period)
		}
	}
	return newest, m.fail
}

func (m *memory) SaveArea(_ context.Context, a Area) error {
	m.areas = append(slices.DeleteFunc(m.areas, func(b Area) bool { return a.Code == b.Code }), a)
	return m.fail
}

func (m *memory) Areas(context.Context) ([]Area, error)           { return m.areas, m.fail }
func (m *memory) AreasWithValues(context.Context) ([]Area, error) { return m.areas, m.fail }
func (m *memory) SetPeers(context.Context, []string) error        { return m.fail }
func (m *memory) ListImports(context.Context) ([]Import, error)   { return m.imports, m.fail }
func (m *memory) DeleteIndicatorRecord(_ context.Context, id string) error {
	delete(m.records, id)
	return m.fail
}

func (m *memory) ImportValues(_ context.Context, imp Import, _ []Area, each func(func(Value) error) error) (Import, error) {
	m.imports = append(m.imports, imp)
	return imp, errors.Join(m.fail, each(func(v Value) error { m.values = append(m.values, v); return nil }))
}

func (m *memory) IndicatorRecord(_ context.Context, id string) (Record, error) {
	if r, ok := m.records[id]; ok {
		return r, m.fail
	}
	return Record{}, errors.Join(app.ErrNotFound, m.fail)
}

func (m *memory) ListIndicatorRecords(context.Context) ([]Record, error) {
	var rs []Record
	for _, r := range m.records {
		rs = append(rs, r)
	}
	return rs, m.fail
}

func (m *memory) SaveIndicatorRecord(_ context.Context, r Record) error {
	m.records[r.ID] = r
	return m.fail
}

var (
	town    = Area{Code: "own", Name: "Voorbeeldegem", Level: "municipality", Own: true}
	village = Area{Code: "b", Name: "Molenbeke", Level: "municipality"}
	whole   = Area{Code: "02000", Name: "Vlaanderen", Level: "region"}
)

// newDesk has a few figures of our town, a neighbour and the region.
func newDesk() (*Desk, *memory) {
	m := &memory{areas: []Area{village, whole, town}, records: map[string]Record{}}
	add := func(indicator, area, breakdown string, first int, values ...float64) {
		for i, n := range values {
			m.values = append(m.values, Value{Indicator: indicator, Area: area, Breakdown: breakdown, Value: n, Import: "i1",
				Period: time.Date(first+i, 1, 1, 0, 0, 0, 0, time.UTC).Format("2006")})
		}
	}
	add("kansarmoede-index", "own", "", 2019, 8.9, 9.4, 10.1, 10.4, 11.2, 11.8)
	add("kansarmoede-index", "02000", "", 2019, 14.1, 13.9, 13.4, 12.7, 12.6, 12.8)
	add("kansarmoede-index", "b", "", 2024, 9.6)
	add("inwoners-0-17", "own", "", 2023, 4408, 4410)
	add("inwoners-0-17", "own", "sex=f", 2024, 2190)
	add("inwoners-0-17", "own", "sex=m", 2024, 2220)
	add("jeugdverenigingen", "own", "aard=scouts", 2024, 3)
	add("verkeersslachtoffers-0-17", "own", "", 2023, 12, 3)
	m.imports = []Import{{ID: "i1", Source: "Testdienst", At: "2026-10-12T09:00:00Z"}}
	m.records["own1"] = Record{ID: "own1", Own: true, Name: "Speelstraten", Unit: "straten", Kind: "count", Theme: "ruimte", Better: "up"}
	m.records["inwoners-0-17"] = Record{ID: "inwoners-0-17", Note: "Telt ook de asielopvang mee."}
	return &Desk{Store: m, Bundled: Catalogue(), Now: func() time.Time { return time.Date(2026, 11, 21, 0, 0, 0, 0, time.UTC) },
		NewID: func() string { return "new" }}, m
}

func lineOf(t *testing.T, lines []Line, code string) Line {
	t.Helper()
	for _, l := range lines {
		if l.Code == code {
			return l
		}
	}
	t.Fatalf("%s is not in the list", code)
	return Line{}
}

func TestDesk_Lines(t *testing.T) {
	d, _ := newDesk()
	lines, err := d.Lines(t.Context(), "", false)
	if err != nil {
		t.Fatal(err)
	}
	if len(lines) != len(Catalogue())+1 {
		t.Errorf("%d lines", len(lines))
	}
	poor := lineOf(t, lines, "kansarmoede-index")
	if v, _ := poor.Own.Last(); v.Value != 11.8 || poor.Trend.Verdict != Worse || poor.Source != "Testdienst" || poor.Peer.Area != whole {
		t.Errorf("line = %+v", poor)
	}
	if !lineOf(t, lines, "inwoners-0-17").HasNote || lineOf(t, lines, "own1").Filled() {
		t.Error("notes or own indicators are lost")
	}
	if l := lineOf(t, lines, "jeugdverenigingen"); !l.Parted || !l.Filled() {
		t.Error("figures without a total are not found")
	}
	filled, err := d.Lines(t.Context(), "mobiliteit", true)
	if err != nil || len(filled) != 2 { // the victims, and their share of the children
		t.Errorf("%d filled lines in a theme (%v)", len(filled), err)
	}
	readers, err := d.ReaderLines(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if v := lineOf(t, readers, "verkeersslachtoffers-0-17").Own.Values; v[0].Value != 12 || v[1].Missing != MissingHidden {
		t.Errorf("readers see %+v", v)
	}
}

func TestDesk_Lines_besideTheFirstAreaWithFigures(t *testing.T) {
	d, m := newDesk()
	third := Area{Code: "c", Name: "Derdegem", Level: "municipality", Peer: true}
	m.areas = []Area{{Code: "b", Name: "Molenbeke", Level: "municipality", Peer: true}, {Code: "02000", Name: "Vlaanderen", Level: "region", Peer: true}, third, town}
	m.values = append(m.values, Value{Indicator: "inwoners-0-17", Area: "c", Period: "2024", Value: 7}, Value{Indicator: "inwoners-0-17", Area: "02000", Period: "2023", Missing: MissingUnknown})
	for name, read := range map[string]func() ([]Line, error){
		"staff":   func() ([]Line, error) { return d.Lines(t.Context(), "", true) },
		"readers": func() ([]Line, error) { return d.ReaderLines(t.Context()) },
	} {
		lines, err := read()
		if err != nil {
			t.Fatal(err)
		}
		for code, want := range map[string]string{"kansarmoede-index": "b", "inwoners-0-17": "02000", "verkeersslachtoffers-0-17": ""} {
			if got := lineOf(t, lines, code).Peer.Area.Code; got != want {
				t.Errorf("%s: %s stands beside %q, want %q", name, code, got, want)
			}
		}
	}
}

func TestDesk_Movers(t *testing.T) {
	d, m := newDesk()
	m.values = append(m.values, Value{Indicator: "inwoners", Area: "own", Period: "2020", Value: 10}, Value{Indicator: "inwoners", Area: "own", Period: "2024", Value: 100})
	lines, err := d.Movers(t.Context(), 2)
	if err != nil || len(lines) != 2 || lines[0].Trend.Verdict == Moved {
		t.Errorf("movers = %+v (%v), judged ones come first", lines, err)
	}
}

func TestDesk_ReadPage(t *testing.T) {
	d, m := newDesk()
	p, err := d.ReadPage(t.Context(), "inwoners-0-17")
	if err != nil {
		t.Fatal(err)
	}
	if p.Record.Note == "" || len(p.Series) != 1 || len(p.Parts) != 2 || len(p.Imports) != 1 || p.SourceName() != "Testdienst" {
		t.Errorf("page = %+v", p)
	}
	if _, err := d.ReadPage(t.Context(), "nothing"); !errors.Is(err, app.ErrNotFound) {
		t.Errorf("err = %v", err)
	}
	poor, err := d.ReadPage(t.Context(), "kansarmoede-index")
	if err != nil || len(poor.Series) != 2 || !poor.Series[0].Area.Own {
		t.Errorf("series = %+v (%v)", poor.Series, err)
	}
	m.areas[0].Peer = true
	if poor, _ = d.ReadPage(t.Context(), "kansarmoede-index"); poor.Series[1].Area.Code != "b" {
		t.Error("the chosen area is not compared with")
	}
	m.areas = nil
	if p, err := d.ReadPage(t.Context(), "inwoners"); err != nil || len(p.Series) != 0 {
		t.Errorf("without areas: %+v (%v)", p.Series, err)
	}
	if p, err := d.ReadPage(t.Context(), "own1"); err != nil || p.Name != "Speelstraten" || !p.Indicator.Own {
		t.Errorf("own indicator = %+v (%v)", p.Indicator, err)
	}
}

func TestDesk_readersSeeNoSmallNumbers(t *testing.T) {
	d, m := newDesk()
	m.values = append(m.values, Value{Indicator: "verkeersslachtoffers-0-17-promille", Area: "own", Period: "2024", Value: 0.7},
		Value{Indicator: "inwoners-0-2", Area: "own", Period: "2024", Value: 4})
	p, err := d.ReaderPage(t.Context(), "verkeersslachtoffers-0-17-promille")
	if err != nil {
		t.Fatal(err)
	}
	if v, _ := p.Series[0].At("2024"); v.Missing != MissingHidden {
		t.Errorf("the share shows %+v", v)
	}
	pages, err := d.Readers(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]Page{}
	for _, p := range pages {
		seen[p.Code] = p
	}
	if v, _ := seen["verkeersslachtoffers-0-17"].Series[0].At("2024"); v.Missing != MissingHidden {
		t.Errorf("the document shows %+v", v)
	}
	if c, _ := seen["verkeersslachtoffers-0-17"].Line(); !strings.Contains(c.Note, "verborgen") {
		t.Errorf("the chart does not say that something is hidden: %q", c.Note)
	}
	if len(seen["inwoners-0-17"].Parts) != 2 || len(seen["inwoners-0-17"].Splits()) != 1 {
		t.Error("the breakdown is lost")
	}
	m.areas = []Area{whole}
	if pages, err := d.Readers(t.Context()); err != nil || pages != nil {
		t.Errorf("without an own area there are %d pages (%v)", len(pages), err)
	}
}

func TestDesk_Type(t *testing.T) {
	tests := []struct {
		sentence, source string
		v                Value
		field            string // that is wrong
	}{
		{"a year", "Onze telling", Value{Indicator: "own1", Period: "2025", Value: 4}, ""},
		{"a quarter", "Onze telling", Value{Indicator: "own1", Period: "2025-Q3", Value: 4}, ""},
		{"a day", "Onze telling", Value{Indicator: "own1", Period: "2025-12-31", Value: 4}, ""},
		{"no year", "Onze telling", Value{Indicator: "own1", Period: "vorig jaar", Value: 4}, "Period"},
		{"a month that does not exist", "Onze telling", Value{Indicator: "own1", Period: "2025-13", Value: 4}, "Period"},
		{"no source", " ", Value{Indicator: "own1", Period: "2025", Value: 4}, "Source"},
		{"half a street", "Onze telling", Value{Indicator: "own1", Period: "2025", Value: 4.5}, "Value"},
		{"a share with decimals", "Onze telling", Value{Indicator: "kansarmoede-index", Period: "2025", Value: 4.5}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			d, m := newDesk()
			n := len(m.values)
			err := d.Type(t.Context(), tt.v, town, tt.source)
			var invalid *app.InvalidError
			switch {
			case tt.field == "" && (err != nil || len(m.values) != n+1 || m.values[n].Area != "own" || m.imports[1].Kind != "typed"):
				t.Errorf("err = %v, %+v", err, m.values[n:])
			case tt.field != "" && (!errors.As(err, &invalid) || invalid.Fields[tt.field] == "" || len(m.values) != n):
				t.Errorf("err = %v, want %s", err, tt.field)
			}
		})
	}
	d, _ := newDesk()
	if err := d.Type(t.Context(), Value{Indicator: "nothing", Period: "2025"}, town, "x"); !errors.Is(err, app.ErrNotFound) {
		t.Errorf("err = %v", err)
	}
}

func TestDesk_ownIndicatorsAndNotes(t *testing.T) {
	d, m := newDesk()
	if _, err := d.SaveOwn(t.Context(), Record{Name: " "}); err == nil || len(m.records) != 2 {
		t.Error("an indicator without a name was kept")
	}
	r, err := d.SaveOwn(t.Context(), Record{Name: " Tevreden kinderen ", Kind: "percentage", Theme: "ruimte", Better: "up", Decimal: 1})
	if err != nil || r.ID != "new" || m.records["new"].Name != "Tevreden kinderen" || m.records["new"].Unit != "%" {
		t.Errorf("own = %+v (%v)", m.records["new"], err)
	}
	if err := d.Note(t.Context(), "inwoners", func(r *Record) { r.Meaning = "Elk kind telt." }); err != nil || m.records["inwoners"].Meaning == "" || m.records["inwoners"].Own {
		t.Errorf("note = %+v (%v)", m.records["inwoners"], err)
	}
	if err := d.Note(t.Context(), "own1", func(r *Record) { r.Note = "x" }); err != nil || m.records["own1"].Name != "Speelstraten" {
		t.Error("a note changed the definition")
	}
}

func TestDesk_errorsComeThrough(t *testing.T) {
	d, m := newDesk()
	m.fail = errors.New("disk on fire")
	calls := map[string]func() error{
		"lines":   func() error { _, err := d.Lines(t.Context(), "", true); return err },
		"movers":  func() error { _, err := d.Movers(t.Context(), 3); return err },
		"page":    func() error { _, err := d.ReadPage(t.Context(), "inwoners"); return err },
		"reader":  func() error { _, err := d.ReaderPage(t.Context(), "inwoners"); return err },
		"readers": func() error { _, err := d.Readers(t.Context()); return err },
		"type":    func() error { return d.Type(t.Context(), Value{Indicator: "own1", Period: "2025"}, town, "x") },
		"own": func() error {
			_, err := d.SaveOwn(t.Context(), Record{Name: "a", Unit: "b", Kind: "count", Theme: "ruimte", Better: "up"})
			return err
		},
		"note": func() error { return d.Note(t.Context(), "own1", func(*Record) {}) },
	}
	for name, call := range calls {
		if err := call(); !errors.Is(err, m.fail) {
			t.Errorf("%s: err = %v", name, err)
		}
	}
}
