package figures

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"kindvriendelijk/app"
)

// deskOf has an own municipality with a code, other areas, and values written
// as 'indicator area period breakdown value'; '.' is no breakdown, and x, - and
// ? are what a source leaves out.
func deskOf(t *testing.T, own Area, others []Area, lines string) *Desk {
	t.Helper()
	own.Own = true
	m := &memory{areas: append(slices.Clone(others), own), records: map[string]Record{}, imports: []Import{{ID: "i1", Source: "Testdienst", At: "2026-10-12T09:00:00Z"}}}
	for line := range strings.Lines(lines) {
		f := strings.Fields(line)
		if len(f) == 0 {
			continue
		}
		v := Value{Indicator: f[0], Area: f[1], Period: f[2], Breakdown: strings.Trim(f[3], "."), Import: "i1"}
		v.Missing = map[string]Missing{"x": MissingHidden, "-": MissingEmpty, "?": MissingUnknown}[f[4]]
		if v.Missing == "" {
			if _, err := fmt.Sscan(f[4], &v.Value); err != nil {
				t.Fatal(err)
			}
		}
		m.values = append(m.values, v)
	}
	return &Desk{Store: m, Bundled: Catalogue(), Now: func() time.Time { return time.Date(2026, 11, 21, 0, 0, 0, 0, time.UTC) }}
}

var (
	izegem = Area{Code: "36008", Name: "Izegem", Level: "municipality"}
	almere = Area{Code: "GM0034", Name: "Almere", Level: "municipality"}
)

func quarter(code, name string) Area { return Area{Code: code, Name: name, Level: "district"} }

func TestOurs(t *testing.T) {
	antwerpen := Area{Code: "11002", Name: "Antwerpen"}
	tests := []struct {
		sentence  string
		own, area Area
		want      bool
	}{
		{"a Dutch quarter", almere, quarter("WK003401", "Centrum"), true},
		{"a Dutch neighbourhood", almere, quarter("BU00340101", "Hart"), true},
		{"a quarter of a neighbour", almere, quarter("WK035701", "Elders"), false},
		{"a sector", izegem, quarter("36008A00-", "Kern"), true},
		{"a sector of a neighbour", izegem, quarter("36015A00-", "Elders"), false},
		{"a sector of a municipality that we merged with", antwerpen, quarter("11007A00-", "Borsbeek"), true},
		{"a postcode", izegem, quarter("8870", "8870"), true},
		{"a name", izegem, quarter("wijk-centrum", "Centrum"), true},
		{"a municipality", izegem, Area{Code: "36015", Level: "municipality"}, false},
		{"anything for a municipality without a code", Area{Code: "voorbeeldegem"}, quarter("36008A00-", "Kern"), true},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			if got := ours(tt.own, tt.area); got != tt.want {
				t.Errorf("ours = %v", got)
			}
		})
	}
}

func TestUnplaced(t *testing.T) {
	for code, want := range map[string]bool{"36008ZZZZ": true, "99991": true, "99994": false, "36008A00-": false} {
		if got := unplaced(Area{Code: code, Name: code}); got != want {
			t.Errorf("%s: %v", code, got)
		}
	}
	for name, want := range map[string]bool{"Niet te lokaliseren": true, "Onbekend": true, "Wijk onbekend (Izegem)": true, "Onbekendstraat": false, "Centrum": false} {
		if got := unplaced(Area{Code: "q", Name: name}); got != want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

// summary writes districts on one line.
func summary(d Districts) string {
	parts := []string{d.Period + ":"}
	cell := func(v Value) string { return d.tableText(v) }
	for _, r := range d.Rows {
		parts = append(parts, r.Area.Name+" "+cell(r.Value))
	}
	if d.Unplaced.Indicator != "" {
		parts = append(parts, "rest "+cell(d.Unplaced))
	}
	if d.Whole.Indicator != "" {
		parts = append(parts, "geheel "+cell(d.Whole))
	}
	return strings.Join(parts, " ")
}

func (d Districts) tableText(v Value) string { return Page{Indicator: d.Indicator}.tableCell(v, true) }

func TestDesk_Districts(t *testing.T) {
	north, south, east := quarter("q-n", "Noord"), quarter("q-s", "Zuid"), quarter("q-e", "École")
	all := []Area{south, north, east}
	tests := []struct {
		sentence string
		own      Area
		areas    []Area
		code     string
		values   string
		want     string
	}{
		{"by name, accents aside", izegem, all, "inwoners-0-17",
			"inwoners-0-17 q-s 2025 . 20\ninwoners-0-17 q-n 2025 . 30\ninwoners-0-17 q-e 2025 . 10\ninwoners-0-17 36008 2025 . 60",
			"2025: École 10 Noord 30 Zuid 20 geheel 60"},
		{"what belongs to no quarter", izegem, all, "inwoners-0-17",
			"inwoners-0-17 q-s 2025 . 20\ninwoners-0-17 q-n 2025 . 30\ninwoners-0-17 q-e 2025 . 10\ninwoners-0-17 36008 2025 . 67",
			"2025: École 10 Noord 30 Zuid 20 rest 7 geheel 67"},
		{"an older year with more quarters", izegem, all, "inwoners-0-17",
			"inwoners-0-17 q-s 2024 . 20\ninwoners-0-17 q-n 2024 . 30\ninwoners-0-17 q-e 2024 . 10\ninwoners-0-17 q-n 2025 . 31\ninwoners-0-17 36008 2025 . 67",
			"2024: École 10 Noord 30 Zuid 20"},
		{"a forecast is left out", izegem, all, "inwoners-0-17",
			"inwoners-0-17 q-s 2026 . 20\ninwoners-0-17 q-n 2026 . 30\ninwoners-0-17 q-s 2030 . 22\ninwoners-0-17 q-n 2030 . 33",
			"2026: Noord 30 Zuid 20"},
		{"no remainder while a quarter is hidden by its source", izegem, all, "inwoners-0-17",
			"inwoners-0-17 q-s 2025 . x\ninwoners-0-17 q-n 2025 . 30\ninwoners-0-17 36008 2025 . 67",
			"2025: Noord 30 Zuid verborgen geheel 67"},
		{"no remainder of a share", izegem, all, "aandeel-0-17",
			"aandeel-0-17 q-s 2025 . 20\naandeel-0-17 q-n 2025 . 22.5\naandeel-0-17 36008 2025 . 21",
			"2025: Noord 22,5 Zuid 20,0 geheel 21,0"},
		{"the remainder that the source tells", izegem, []Area{quarter("36008A00-", "Kern"), quarter("36008B01-", "Bos"), quarter("36008ZZZZ", "Niet te lokaliseren")}, "inwoners-0-17",
			"inwoners-0-17 36008A00- 2025 . 20\ninwoners-0-17 36008B01- 2025 . 30\ninwoners-0-17 36008ZZZZ 2025 . 9\ninwoners-0-17 36008 2025 . 59",
			"2025: Bos 30 Kern 20 rest 9 geheel 59"},
		{"of two divisions the coarser", almere, []Area{quarter("WK003401", "W1"), quarter("WK003402", "W2"), quarter("BU00340101", "B1"), quarter("BU00340102", "B2"), quarter("BU00340201", "B3")}, "inwoners-0-14",
			"inwoners-0-14 WK003401 2025 . 20\ninwoners-0-14 WK003402 2025 . 30\ninwoners-0-14 BU00340101 2025 . 9\ninwoners-0-14 BU00340102 2025 . 11\ninwoners-0-14 BU00340201 2025 . 30",
			"2025: W1 20 W2 30"},
		{"of two divisions the newer", almere, []Area{quarter("WK003401", "W1"), quarter("WK003402", "W2"), quarter("BU00340101", "B1"), quarter("BU00340102", "B2")}, "inwoners-0-14",
			"inwoners-0-14 WK003401 2024 . 20\ninwoners-0-14 WK003402 2024 . 30\ninwoners-0-14 BU00340101 2025 . 9\ninwoners-0-14 BU00340102 2025 . 11",
			"2025: B1 9 B2 11"},
		{"a division of one only when there is no other", almere, []Area{quarter("WK003401", "W1"), quarter("BU00340101", "B1"), quarter("BU00340102", "B2")}, "inwoners-0-14",
			"inwoners-0-14 WK003401 2025 . 20\ninwoners-0-14 BU00340101 2025 . 9\ninwoners-0-14 BU00340102 2025 . 11",
			"2025: B1 9 B2 11"},
		{"without figures", izegem, all, "inwoners-0-17", "inwoners-0-17 36008 2025 . 67", ":"},
		{"without quarters", izegem, nil, "inwoners-0-17", "inwoners-0-17 36008 2025 . 67", ":"},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			got, err := deskOf(t, tt.own, tt.areas, tt.values).Districts(t.Context(), tt.code)
			if err != nil || summary(got) != tt.want {
				t.Errorf("%s\nwant %s (%v)", summary(got), tt.want, err)
			}
		})
	}
}

func TestDesk_Districts_sharesTrendsAndSource(t *testing.T) {
	d := deskOf(t, izegem, []Area{quarter("n", "Noord"), quarter("z", "Zuid")}, `
		inwoners-0-17 n 2021 . 20
		inwoners-0-17 n 2025 . 30
		inwoners-0-17 z 2025 . 10
		inwoners-0-17 36008 2025 . 40`)
	got, err := d.Districts(t.Context(), "inwoners-0-17")
	if err != nil {
		t.Fatal(err)
	}
	n, z := got.Rows[0], got.Rows[1]
	if n.Share != 75 || z.Share != 25 || n.Trend.Change != 10 || z.Trend.Verdict != NoChange || got.SourceName() != "Testdienst" || got.Own.Code != "36008" {
		t.Errorf("%+v", got)
	}
	strange := deskOf(t, izegem, nil, "")
	strange.Store.(*memory).areas = []Area{quarter("n", "Noord")}
	if got, err := strange.Districts(t.Context(), "inwoners-0-17"); err != nil || got.Filled() {
		t.Errorf("without a municipality: %+v, %v", got, err)
	}
	if _, err := d.Districts(t.Context(), "geen"); !errors.Is(err, app.ErrNotFound) {
		t.Errorf("an unknown indicator gives %v", err)
	}
	d.Store.(*memory).fail = errors.New("kapot")
	if _, err := d.Districts(t.Context(), "inwoners-0-17"); err == nil {
		t.Error("a broken store is not told")
	}
}

func TestDesk_ReaderDistricts(t *testing.T) {
	areas := []Area{quarter("n", "Noord"), quarter("o", "Oost"), quarter("z", "Zuid")}
	tests := []struct{ sentence, values, want string }{
		{"a small number takes the next smallest along",
			"inwoners-0-2 n 2025 . 3\ninwoners-0-2 o 2025 . 20\ninwoners-0-2 z 2025 . 37\ninwoners-0-2 36008 2025 . 60",
			"2025: Noord verborgen Oost verborgen Zuid 37 geheel 60"},
		{"a small remainder is hidden too",
			"inwoners-0-2 n 2025 . 30\ninwoners-0-2 o 2025 . 20\ninwoners-0-2 z 2025 . 37\ninwoners-0-2 36008 2025 . 90",
			"2025: Noord 30 Oost verborgen Zuid 37 rest verborgen geheel 90"},
		{"a remainder does not give a small number away",
			"inwoners-0-2 n 2025 . 3\ninwoners-0-2 o 2025 . 20\ninwoners-0-2 z 2025 . 37\ninwoners-0-2 36008 2025 . 66",
			"2025: Noord verborgen Oost 20 Zuid 37 rest verborgen geheel 66"},
		{"large numbers stay",
			"inwoners-0-2 n 2025 . 30\ninwoners-0-2 o 2025 . 20\ninwoners-0-2 z 2025 . 37\ninwoners-0-2 36008 2025 . 87",
			"2025: Noord 30 Oost 20 Zuid 37 geheel 87"},
		{"what follows from another indicator is hidden along",
			"verkeersslachtoffers-0-17 n 2025 . 3\nverkeersslachtoffers-0-17 o 2025 . 9\nverkeersslachtoffers-0-17 z 2025 . 8\nverkeersslachtoffers-0-17 36008 2025 . 20",
			"2025: Noord verborgen Oost 9 Zuid verborgen geheel 20"},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			code := strings.Fields(tt.values)[0]
			got, err := deskOf(t, izegem, areas, tt.values).ReaderDistricts(t.Context(), code)
			if err != nil || summary(got) != tt.want {
				t.Errorf("%s\nwant %s (%v)", summary(got), tt.want, err)
			}
			for _, r := range got.Rows {
				if r.Value.Missing != "" && (!math.IsNaN(r.Share) || r.Value.Value != 0) {
					t.Errorf("%s tells %g and %g %%", r.Area.Name, r.Value.Value, r.Share)
				}
			}
		})
	}
	t.Run("nothing, when a total that other pages show would have to go", func(t *testing.T) {
		var six []Area
		lines := "inwoners-0-2 36008 2025 . 6"
		for i := range 6 {
			code := fmt.Sprintf("q%d", i)
			six = append(six, quarter(code, code))
			lines += "\ninwoners-0-2 " + code + " 2025 . 1"
		}
		got, err := deskOf(t, izegem, six, lines).ReaderDistricts(t.Context(), "inwoners-0-2")
		if err != nil || got.Filled() {
			t.Errorf("%s (%v)", summary(got), err)
		}
	})
	t.Run("a share of which the counts are small", func(t *testing.T) {
		d := deskOf(t, izegem, areas, `
			aandeel-0-17 n 2025 . 30
			aandeel-0-17 o 2025 . 20
			inwoners-0-17 n 2025 . 3
			inwoners n 2025 . 10
			inwoners-0-17 o 2025 . 200
			inwoners o 2025 . 1000`)
		got, err := d.ReaderDistricts(t.Context(), "aandeel-0-17")
		if err != nil || summary(got) != "2025: Noord verborgen Oost 20,0" {
			t.Errorf("%s (%v)", summary(got), err)
		}
	})
}

// A reader who adds up all that is shown never finds what is hidden.
func TestDesk_ReaderDistricts_hiddenNumbersStayHidden(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		numbers := rapid.SliceOfN(rapid.IntRange(0, 30), 2, 6).Draw(rt, "numbers")
		rest := rapid.IntRange(0, 8).Draw(rt, "rest")
		var areas []Area
		var lines strings.Builder
		sum := rest
		for i, n := range numbers {
			code := fmt.Sprintf("q%d", i)
			areas = append(areas, quarter(code, code))
			fmt.Fprintf(&lines, "inwoners-0-2 %s 2025 . %d\n", code, n)
			sum += n
		}
		fmt.Fprintf(&lines, "inwoners-0-2 36008 2025 . %d\n", sum)
		got, err := deskOf(t, izegem, areas, lines.String()).ReaderDistricts(t.Context(), "inwoners-0-2")
		if err != nil {
			rt.Fatal(err)
		}
		hidden := 0
		for _, r := range got.Rows {
			if r.Value.Missing != "" {
				hidden++
			} else if r.Value.Value > 0 && r.Value.Value < 5 {
				rt.Fatalf("%g is shown", r.Value.Value)
			}
		}
		if rest > 0 && got.Unplaced.Missing != "" {
			hidden++
		}
		if hidden == 1 && got.Whole.Missing == "" {
			rt.Fatalf("one number is hidden and follows from the total: %s", summary(got))
		}
	})
}

func TestDistricts_Bars(t *testing.T) {
	d := deskOf(t, izegem, []Area{quarter("n", "Noord"), quarter("z", "Zuid")}, `
		aandeel-0-17 n 2025 . 18.5
		aandeel-0-17 z 2025 . 24
		aandeel-0-17 36008 2025 . 21
		inwoners-0-17 n 2025 . 100
		inwoners-0-17 z 2025 . 3
		inwoners-0-17 36008 2025 . 103`)
	share, err := d.Districts(t.Context(), "aandeel-0-17")
	if err != nil {
		t.Fatal(err)
	}
	c, ok := share.Bars()
	if !ok || c.RefName != "heel Izegem: 21,0\u00a0%" || c.Bars[0].Ref != 21 || c.Year != "2025" || c.Source != "Testdienst" || c.Unit != "%" ||
		!strings.Contains(c.Title, "van 18,5\u00a0% in Noord tot 24,0\u00a0% in Zuid in 2025") {
		t.Errorf("%+v", c)
	}
	count, err := d.ReaderDistricts(t.Context(), "inwoners-0-17")
	if err != nil {
		t.Fatal(err)
	}
	if c, ok := count.Bars(); ok || c.RefName != "" || c.Note == "" || c.Bars[1].Mark != "verborgen" || c.Title != count.Indicator.Name+" per wijk in 2025" {
		t.Errorf("%v %+v", ok, c)
	}
	if (Districts{}).Table() != nil {
		t.Error("a table of nothing")
	}
}

func TestDistricts_Table(t *testing.T) {
	d, err := deskOf(t, izegem, []Area{quarter("n", "Noord"), quarter("z", "Zuid")}, `
		inwoners-0-17 n 2025 . 100
		inwoners-0-17 z 2025 . 60
		inwoners-0-17 36008 2025 . 200`).Districts(t.Context(), "inwoners-0-17")
	if err != nil {
		t.Fatal(err)
	}
	got := TSV(d.Table())
	want := "Aantal kinderen\t2025\tAandeel\nNoord\t100\t50,0 %\nZuid\t60\t30,0 %\nNiet over de wijken verdeeld\t40\t–\nIzegem\t200\t–\n"
	if got != want {
		t.Errorf("%s", got)
	}
	if f := d.Finding(); f != d.Indicator.Name+": van 60 in Zuid tot 100 in Noord in 2025" {
		t.Error(f)
	}
	for i := range d.Rows {
		d.Rows[i].Value.Value = 7
	}
	if f := d.Finding(); f != d.Indicator.Name+": in elke wijk 7 in 2025" {
		t.Error(f)
	}
	if f := (Districts{Indicator: d.Indicator}).Finding(); f != d.Indicator.Name {
		t.Error(f)
	}
}
