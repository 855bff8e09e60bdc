package figures

import (
	"slices"
	"strconv"
	"strings"
	"testing"
)

func pageOf(in Indicator, series ...Series) Page {
	p := Page{Indicator: in, Series: series}
	if p.ownSeries() {
		p.Trend = TrendOf(in, series[0])
	}
	return p
}

func yearly(area Area, first int, values ...float64) Series {
	s := Series{Area: area}
	for i, v := range values {
		s.Values = append(s.Values, Value{Area: area.Code, Period: strconv.Itoa(first + i), Value: v})
	}
	return s
}

var points = Indicator{Code: "p", Name: "Punten", Kind: Percentage, Decimals: 1, Direction: Down, Source: "Bron"}

func TestTrendOf(t *testing.T) {
	up, neutral := points, points
	up.Direction, neutral.Direction = Up, Neutral
	tests := []struct {
		sentence string
		in       Indicator
		values   []float64
		want     Verdict
	}{
		{"more where less is better", points, []float64{10, 12}, Worse},
		{"less where less is better", points, []float64{12, 10}, Better},
		{"more where more is better", up, []float64{10, 12}, Better},
		{"more where nothing is better", neutral, []float64{10, 12}, Moved},
		{"a change within the noise", points, []float64{100, 101}, Stable},
		{"from zero", points, []float64{0, 3}, Worse},
		{"one value", points, []float64{3}, NoChange},
		{"no value", points, nil, NoChange},
		{"only the last six years", points, []float64{1, 50, 50, 50, 50, 50, 50, 50}, Stable},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			if got := TrendOf(tt.in, yearly(town, 2015, tt.values...)).Verdict; got != tt.want {
				t.Errorf("verdict = %q, want %q", got, tt.want)
			}
		})
	}
	if Better.Name() != "gunstiger" || NoChange.Name() != "" {
		t.Error("the verdicts have no words")
	}
}

func TestPage_Finding(t *testing.T) {
	tests := []struct {
		page Page
		want string
	}{
		{pageOf(points, yearly(town, 2019, 8.9, 11.8)), "Punten: gestegen van 8,9\u00a0% in 2019 naar 11,8\u00a0% in 2020"},
		{pageOf(points, yearly(town, 2019, 11.8, 8.9)), "Punten: gedaald van 11,8\u00a0% in 2019 naar 8,9\u00a0% in 2020"},
		{pageOf(points, yearly(town, 2019, 10, 10.1)), "Punten: ongeveer gelijk, 10,0\u00a0% in 2019 en 10,1\u00a0% in 2020"},
		{pageOf(points, yearly(town, 2019, 10)), "Punten: 10,0\u00a0% in 2019"},
		{pageOf(points), "Punten"},
	}
	for _, tt := range tests {
		if got := tt.page.Finding(); got != tt.want {
			t.Errorf("finding = %q, want %q", got, tt.want)
		}
	}
}

func TestPage_charts(t *testing.T) {
	region := yearly(whole, 2019, 14.1, 13.9, 13.4)
	region.Values[1].Provisional = true
	p := pageOf(points, yearly(town, 2019, 8.9, 9.4, 10.1), region)
	p.Series[0].Values[1] = Value{Period: "2020", Missing: MissingUnknown}
	line, ok := p.Line()
	if !ok || len(line.Series) != 2 || line.Series[0].Marks[1] != "onbekend" || line.Year != "2019–2021" || line.Unit != "%" {
		t.Errorf("line = %+v (%v)", line, ok)
	}
	bars, ok := p.Bars()
	if !ok || bars.Year != "2021" || len(bars.Bars) != 2 || !bars.Bars[0].Own {
		t.Errorf("bars = %+v (%v)", bars, ok)
	}
	if p.Compared() != "Vlaanderen: 13,4\u00a0%" {
		t.Errorf("compared = %q", p.Compared())
	}
	if _, ok := pageOf(points, yearly(town, 2019, 1)).Line(); ok {
		t.Error("one point is no line")
	}
	if _, ok := pageOf(points, yearly(town, 2019, 1)).Bars(); ok {
		t.Error("one area is no comparison")
	}
	if p.Newest().Value != 10.1 || pageOf(points).Newest() != (Value{}) || pageOf(points).Compared() != "" {
		t.Error("the newest value is wrong")
	}
	want := [][]string{{"In %", "2019", "2020", "2021"}, {"Voorbeeldegem", "8,9", "onbekend", "10,1"}, {"Vlaanderen", "14,1", "13,9*", "13,4"}}
	if got := p.Table(); !slices.EqualFunc(got, want, slices.Equal[[]string]) {
		t.Errorf("table = %v", got)
	}
	if got := TSV([][]string{{"a", "b"}}, nil, [][]string{{"c"}}); got != "a\tb\n\nc\n" {
		t.Errorf("tsv = %q", got)
	}
}

func TestPage_periodsOnTheAxis(t *testing.T) {
	for period, want := range map[string]float64{"2025": 2025, "2025-Q3": 2025.5, "2025-07": 2025.5, "2025-07-15": 2025.5} {
		if got := yearsOf(period); got != want {
			t.Errorf("%s stands at %v, want %v", period, got, want)
		}
	}
	if span(nil) != "" || span([]string{"2025"}) != "2025" || year("x025") != 0 {
		t.Error("periods are misread")
	}
}

func TestMarginals(t *testing.T) {
	kids := Indicator{Code: "kids", Kind: Count}
	var finer []Value
	for _, b := range []string{"age=1;civil=1;sex=f", "age=1;civil=1;sex=m", "age=2;civil=1;sex=f", "age=10;civil=1;sex=f"} {
		finer = append(finer, at("kids", b, 10))
	}
	show := func(in Indicator, parts []Value) string {
		var out []string
		for _, v := range Marginals(in, parts) {
			out = append(out, v.Breakdown+":"+Decimal(v.Value, 0))
		}
		return strings.Join(out, " ")
	}
	tests := []struct {
		sentence string
		in       Indicator
		parts    []Value
		want     string
	}{
		{"finer counts are added up", kids, finer, "age=1:20 age=2:10 age=10:10 civil=1:40 sex=f:30 sex=m:10"},
		{"what is there itself is taken", kids, append([]Value{at("kids", "sex=f", 99)}, finer...), "age=1:20 age=2:10 age=10:10 civil=1:40 sex=f:99"},
		{"shares are not", Indicator{Kind: Percentage}, finer, ""},
		{"a hidden part breaks its sum", kids, append([]Value{{Indicator: "kids", Breakdown: "age=1;civil=1;sex=x", Missing: MissingHidden}}, finer...), "age=2:10 age=10:10 sex=f:30 sex=m:10"},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			if got := show(tt.in, tt.parts); got != tt.want {
				t.Errorf("parts = %s, want %s", got, tt.want)
			}
		})
	}
	var ages []Value
	for age := range 30 {
		ages = append(ages, at("kids", "age="+Decimal(float64(age), 0), 1))
	}
	if got := show(kids, ages); got != "age=0-2:3 age=3-5:3 age=6-11:6 age=12-17:6 age=18-24:7 age=25-64:5" {
		t.Errorf("thirty ages become %s", got)
	}
	if got := show(kids, ages[:5]); strings.Count(got, "age=") != 5 {
		t.Errorf("five ages become %s", got)
	}
	ages[3].Missing = MissingHidden
	if got := show(kids, ages); strings.Count(got, "age=") != 30 {
		t.Errorf("ages with a hidden one become %s", got)
	}
}

func TestBreakdownName(t *testing.T) {
	tests := map[string][2]string{
		"age=0-2;sex=f":      {"0-2 jaar, meisjes", "leeftijd en geslacht"},
		"age=80+":            {"80 jaar en ouder", "leeftijd"},
		"nationality=other":  {"andere nationaliteit", "nationaliteit"},
		"district=Centrum":   {"deelgebied: Centrum", "deelgebied"},
		"soort opvang=gezin": {"soort opvang: gezin", "soort opvang"},
	}
	for b, want := range tests {
		if BreakdownName(b) != want[0] || BreakdownKey(b) != want[1] {
			t.Errorf("%s is %q by %q", b, BreakdownName(b), BreakdownKey(b))
		}
	}
	if PartName("soort opvang=gezin") != "gezin" || PartName("sex=f") != "meisjes" {
		t.Error("a part repeats its key")
	}
}
