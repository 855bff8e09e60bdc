package cell_test

import (
	"math"
	"testing"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/importing/cell"
)

func TestNumber(t *testing.T) {
	none := math.NaN()
	tests := []struct {
		text    string
		decimal byte
		want    float64 // NaN: no number
	}{
		{"0", ',', 0},
		{"18044027", ',', 18044027},
		{"3,9", ',', 3.9},
		{"3,9", '.', none},
		{"-8,7", ',', -8.7},
		{"−8,7", ',', -8.7},
		{"+5", ',', 5},
		{"1.234,56", ',', 1234.56},
		{"1,234.56", '.', 1234.56},
		{"46.769", ',', 46769},
		{"46.769", '.', 46.769},
		{"1.012.605,34", ',', 1012605.34},
		{"1.012.605", '.', none},
		{"12.34,5", ',', none},
		{"1234.567", ',', none},
		{"1 234,5", ',', 1234.5},
		{"1\u00a0234\u202f567", ',', 1234567},
		{"12 34", ',', none},
		{"1 234.567", ',', none},
		{"€ 5.886.708", ',', 5886708},
		{"5.886.708 €", ',', 5886708},
		{"EUR 12,50", ',', 12.5},
		{"12,3 %", ',', 12.3},
		{"12%", ',', 12},
		{"4,5‰", ',', 4.5},
		{"97.522558316769249", '.', 97.522558316769249},
		{"1.5E-2", '.', 0.015},
		{"1e", '.', none},
		{"1e400", '.', none},
		{"e5", '.', none},
		{",5", ',', 0.5},
		{"5,", ',', 5},
		{".", ',', none},
		{"", ',', none},
		{"--5", ',', none},
		{"-", ',', none},
		{" 5", ',', 5},
		{"inf", '.', none},
		{"0x10", '.', none},
		{"1_000", '.', none},
		{"12/2024", '.', none},
		{"abc", '.', none},
		{"5 jaar", '.', none},
		{"1,2,3", ',', none},
		{"999999999999999999", ',', 999999999999999999},
		{"1'234,56", ',', 1234.56},
		{"1’234.56", '.', 1234.56},
		{"1\u2009234,56", ',', 1234.56},
		{"1'23", ',', none},
		{"5'", ',', none},
		{"-€ 5", ',', -5},
		{"€ -1.234,50", ',', -1234.5},
		{"€ 1.234,-", ',', 1234},
		{"1.234,56-", ',', -1234.56},
		{"5-", ',', none},
		{"–8,7", ',', -8.7},
		{"- 5", ',', none},
		{"(1.234)", ',', -1234},
		{"(12,5)", ',', -12.5},
		{"(€ 500)", ',', -500},
		{"(5)", ',', none},
		{"(-1,5)", ',', none},
		{"1,2E+05", ',', 120000},
		{"1.2e-3", '.', 0.0012},
		{"1.234*", ',', 1234},
		{"12,3**", ',', 12.3},
		{"12,3 p", ',', 12.3},
		{"12,3 (p)", ',', 12.3},
		{"5e", ',', none},
		{"5p", ',', none},
		{"5-9", ',', none},
		{"<5", ',', none},
		{"≤4", ',', none},
		{">5", ',', none},
		{"-99996", ',', none},
		{"-99997", ',', none},
		{"-99998", '.', none},
		{"-99999", '.', none},
		{"-99995", '.', -99995},
		{"−", ',', none},
		{"*", ',', none},
		{"12,3%", ',', 12.3},
		{"1,2 mln", ',', none},
	}
	for _, tt := range tests {
		got, ok := cell.Number(tt.text, tt.decimal)
		if ok == math.IsNaN(tt.want) || ok && got != tt.want {
			t.Errorf("%q with %q is %v (%v), want %v", tt.text, tt.decimal, got, ok, tt.want)
		}
	}
}

func TestMarks_Decide(t *testing.T) {
	tests := []struct {
		sentence string
		cells    []string
		others   byte
		usual    byte
		want     byte
		sure     bool
	}{
		{"a decimal comma is seen", []string{"3,9", "5"}, 0, '.', ',', true},
		{"a decimal point is seen", []string{"0.25"}, 0, ',', '.', true},
		{"both marks in one number", []string{"1.234,56", "1.234"}, 0, '.', ',', true},
		{"both marks, English", []string{"1,234.56"}, 0, ',', '.', true},
		{"thousands twice", []string{"1.012.605"}, 0, '.', ',', true},
		{"thousands twice, English", []string{"1,012,605"}, 0, ',', '.', true},
		{"a leading zero shows a decimal", []string{"0.123"}, 0, ',', '.', true},
		{"another column shows the comma", []string{"46.769", "4"}, ',', '.', ',', true},
		{"another column shows the point", []string{"46.769", "4"}, '.', ',', '.', true},
		{"another column, but large numbers have no mark", []string{"46.769", "4500"}, ',', '.', ',', false},
		{"nothing tells: as usual there", []string{"3.626", "4"}, 0, ',', ',', false},
		{"large numbers have no mark: decimals", []string{"3.626", "4500"}, 0, ',', '.', false},
		{"large numbers have no mark: decimals with a comma", []string{"3,626", "4500"}, 0, '.', ',', false},
		{"one of each", []string{"3.626", "3,626"}, 0, ',', ',', false},
		{"mixed, mostly commas", []string{"3,6", "3,7", "3.6"}, 0, '.', ',', false},
		{"mixed, mostly points", []string{"3.6", "3.7", "3,6"}, 0, ',', '.', false},
		{"whole numbers only", []string{"5", "70000", "x"}, 0, ',', ',', true},
		{"whole numbers only, in a file with points", []string{"5"}, '.', ',', '.', true},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			var m cell.Marks
			for _, c := range tt.cells {
				m.See(c)
			}
			got, sure := m.Decide(tt.others, tt.usual)
			if got != tt.want || sure != tt.sure {
				t.Errorf("decided %q (certain %v), want %q (%v)", got, sure, tt.want, tt.sure)
			}
		})
	}
}

func TestMarks_Add(t *testing.T) {
	var a, b cell.Marks
	a.See("3")
	b.See("2,5")
	if a.Any() || !b.Any() {
		t.Error("only the second has a mark")
	}
	a.Add(b)
	if a.Certain() != ',' || !a.Any() {
		t.Error("together they prove a comma")
	}
}

func TestMissing(t *testing.T) {
	tests := map[string]figures.Missing{
		"": figures.MissingEmpty, "-": figures.MissingEmpty, "x": figures.MissingHidden, "X": figures.MissingHidden,
		"*": figures.MissingHidden, "< 5": figures.MissingHidden, "?": figures.MissingUnknown, ".": figures.MissingUnknown,
		"NA": figures.MissingUnknown, "N/A": figures.MissingNotApplicable, "n.v.t.": figures.MissingNotApplicable,
		"-99996": figures.MissingEmpty, "-99997": figures.MissingHidden, "-99998": figures.MissingNotApplicable, "-99999": figures.MissingUnknown,
	}
	for text, want := range tests {
		if got, ok := cell.Missing(text); !ok || got != want {
			t.Errorf("%q is %q (%v), want %q", text, got, ok, want)
		}
	}
	for kind, texts := range map[figures.Missing][]string{
		figures.MissingEmpty:         {"–", "—", "−", "null", "NULL", "(leeg)"},
		figures.MissingHidden:        {"geheim", "<5", "≤4", "< 5", "<=4", "<0,5", "<5%", ": c", "<\u00a05"},
		figures.MissingUnknown:       {"..", "…", "na", "NaN", "#N/A", "#N/B", "#DIV/0!", "#DEEL/0!", "#VERW!", "#NAAM?", "######", ":", "<NA>", "None"},
		figures.MissingNotApplicable: {"nvt", "N.V.T.", "n/a"},
	} {
		for _, text := range texts {
			if got, ok := cell.Missing(text); !ok || got != kind {
				t.Errorf("%q is %q (%v), want %q", text, got, ok, kind)
			}
		}
	}
	for _, text := range []string{"0", "5", "-5", "Izegem", "een heel lange tekst die geen teken is", "#1", "#", "<", "≤", "<18 jaar", "<,", "-99995", "-99996,0", "(", "5-9"} {
		if _, ok := cell.Missing(text); ok {
			t.Errorf("%q was taken for missing", text)
		}
	}
}

func TestParsePeriod(t *testing.T) {
	tests := map[string]string{
		"2025": "2025", "2024*": "2024", "2024**": "2024", "2024 (voorlopig)": "2024", "2024 voorlopig": "2024", "2024.0": "2024", "Jaar 2024": "2024",
		"2024JJ00": "2024", "2024KW01": "2024-Q1", "2024MM03": "2024-03", "2019SJ00": "2019",
		"2018-Q2": "2018-Q2", "2018Q2": "2018-Q2", "Q2 2018": "2018-Q2", "2018 2e kwartaal": "2018-Q2", "1e kwartaal 2018": "2018-Q1", "2018 kwartaal 3": "2018-Q3",
		"2024-03": "2024-03", "03/2024": "2024-03", "3-2024": "2024-03", "januari 2024": "2024-01", "2024 maart": "2024-03", "mrt 2024": "2024-03", "2024 december": "2024-12",
		"2024-01-31": "2024-01-31", "2024-01-31 00:00:00": "2024-01-31", "31/12/2023": "2023-12-31", "1-1-2024": "2024-01-01", "1 januari 2024": "2024-01-01",
		"2019–2020": "2019", "2019 - 2020": "2019", "academiejaar 2019-2020": "2019", "2019-’20": "2019",
		"2025-Q1": "2025-Q1", "2025 Q1": "2025-Q1", "2025K1": "2025-Q1", "2025/Q1": "2025-Q1", "K1-2025": "2025-Q1", "1e kwartaal 2025": "2025-Q1", "1ste kwartaal 2025": "2025-Q1",
		"eerste kwartaal 2025": "2025-Q1", "Vierde kwartaal, 2025": "2025-Q4", "2025, kwartaal 2": "2025-Q2", "2de trimester 2025": "2025-Q2", "2019 1e\u00a0kwartaal": "2019-Q1", "2025T3": "2025-Q3",
		"2019 januari": "2019-01", "jan 2019": "2019-01", "jan. 2019": "2019-01", "jan-19": "2019-01", "mrt '24": "2024-03", "Mar-24": "2024-03", "March 2024": "2024-03", "2024, mei": "2024-05", "sept 2024": "2024-09",
		"01/2019": "2019-01", "1/01/2019": "2019-01-01", "01/02/2020": "2020-02-01", "01/01/2020 0:00": "2020-01-01", "1 januari 2020": "2020-01-01", "1-jan-2020": "2020-01-01", "1 jan. 2020": "2020-01-01",
		"2020-01-01T00:00:00": "2020-01-01", "2020-01-01T00:00:00+01:00": "2020-01-01", "2020/01/31": "2020-01-31",
		"2024 (p)": "2024", "2024¹": "2024", "2030 (prognose)": "2030", "2030 vooruitzichten": "2030", "2024,0": "2024",
		"2019/'20": "2019", "2019/2020": "2019", "2019-20": "2019", "schooljaar 2019-2020": "2019", "1999/00": "1999",
	}
	for text, want := range tests {
		if got, ok := cell.ParsePeriod(text); !ok || got.Text != want {
			t.Errorf("%q is %q (%v), want %q", text, got.Text, ok, want)
		}
	}
	for _, text := range []string{"", "12", "1309", "20250", "2018-2021", "2024-13-01", "31/02/2024", "2024KW05", "2024MM13", "Izegem", "2024-1-1-1", "0 tot 5 jaar", "maart",
		"20191231", "201912", "12/31/2019", "2020-01-01T12:30:00", "Janssens 2019", "2019 Marktaandeel", "mei5", "5e kwartaal 2019", "2019-2019", "Q1", "jan-2", "46.769", "1.234"} {
		if got, ok := cell.ParsePeriod(text); ok {
			t.Errorf("%q became %q", text, got.Text)
		}
	}
	if p, _ := cell.ParsePeriod("2024*"); !p.Provisional {
		t.Error("2024* is not provisional")
	}
	if p, _ := cell.ParsePeriod("2024"); p.Provisional || p.Span {
		t.Error("2024 is provisional or a span")
	}
	if p, _ := cell.ParsePeriod("2030 (prognose)"); !p.Forecast || p.Provisional {
		t.Error("a forecast is not told from a provisional figure")
	}
	if p, _ := cell.ParsePeriod("2019/'20"); !p.Span {
		t.Error("a school year is no span")
	}
}

func TestWithPart(t *testing.T) {
	tests := []struct {
		part    string
		monthly bool
		want    string
	}{
		{"Q2", false, "2018-Q2"}, {"3", false, "2018-Q3"}, {"1e kwartaal", false, "2018-Q1"}, {"5", false, ""}, {"heel jaar", false, ""},
		{"2", true, "2018-02"}, {"maart", true, "2018-03"}, {"Okt", true, "2018-10"}, {"mrt", true, "2018-03"}, {"13", true, ""}, {"zomer", true, ""}, {"jan.", true, "2018-01"}, {"Marktaandeel", true, ""}, {"003", true, ""},
		{"K4", false, "2018-Q4"}, {"derde kwartaal", false, "2018-Q3"}, {"4de kwartaal", false, "2018-Q4"}, {"kwartaal 2", false, "2018-Q2"},
	}
	for _, tt := range tests {
		got, ok := cell.WithPart("2018", tt.part, tt.monthly)
		if ok != (tt.want != "") || ok && got != tt.want {
			t.Errorf("%q is %q (%v), want %q", tt.part, got, ok, tt.want)
		}
	}
}

func TestCompact(t *testing.T) {
	for text, want := range map[string]string{"20191231": "2019-12-31", "201912": "2019-12", "201913": "", "20190230": "", "2019": "", "99999999": "", "2019-12": ""} {
		if p, ok := cell.Compact(text); ok != (want != "") || ok && p.Text != want {
			t.Errorf("%q is %q (%v), want %q", text, p.Text, ok, want)
		}
	}
}

func TestProvisional(t *testing.T) {
	for text, want := range map[string]bool{"1.234*": true, "12,3 **": true, "12,3 (p)": true, "12 e": true, "1.234": false, "*": false, "Genk*": false, "": false, " p": false} {
		if got := cell.Provisional(text); got != want {
			t.Errorf("%q is provisional: %v, want %v", text, got, want)
		}
	}
}

func TestSerialDay(t *testing.T) {
	if p, ok := cell.SerialDay("45292"); !ok || p.Text != "2024-01-01" {
		t.Errorf("45292 is %q (%v), want 2024-01-01", p.Text, ok)
	}
	for _, s := range []string{"2024", "45292.5", "90000", "x"} {
		if p, ok := cell.SerialDay(s); ok {
			t.Errorf("%q became %q", s, p.Text)
		}
	}
}

func TestYearsIn(t *testing.T) {
	tests := map[string]int{"25_cbs_kwb2019_via_r.csv": 1, "export_11122025_133649.csv": 0, "2020_2071": 2, "2019 en 2019": 1, "geen": 0, "1 januari 2024": 1}
	for text, want := range tests {
		if got := cell.YearsIn(text); len(got) != want {
			t.Errorf("%q mentions %v, want %d", text, got, want)
		}
	}
}

func TestForecastFrom(t *testing.T) {
	if got := cell.ForecastFrom("Bron : 1996-2020 : waarnemingen; 2021-2071 : vooruitzichten"); got != "2021" {
		t.Errorf("the forecast starts in %q, want 2021", got)
	}
	if got := cell.ForecastFrom("Bron: 1996-2020"); got != "" {
		t.Errorf("a forecast from %q where there is none", got)
	}
}

func TestClean(t *testing.T) {
	tests := map[string]string{" a ": "a", "\u00a0a\ufeff": "a", "'=1+1": "=1+1", "'s-Hertogenbosch": "'s-Hertogenbosch", "": "", "é ": "é", "'": "'",
		`="02000"`: "02000", `="a"b"`: `="a"b"`, "=1+1": "=1+1", "\u20095\u2009": "5", "\u200e5": "5"}
	for text, want := range tests {
		if got := cell.Clean(text); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
}
