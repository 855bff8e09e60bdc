package figures

import (
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// seriesOf has a value per year from a first year on.
func seriesOf(a Area, first int, numbers ...float64) Series {
	s := Series{Area: a}
	for i, n := range numbers {
		s.Values = append(s.Values, Value{Indicator: "x", Area: a.Code, Period: fmt.Sprint(first + i), Value: n, Import: "i1"})
	}
	return s
}

func kinds(signals []Signal) string {
	var out []string
	for _, s := range signals {
		out = append(out, string(s.Kind)+" "+s.Period)
	}
	return strings.TrimSpace(strings.Join(out, ", "))
}

var (
	percentage = Indicator{Code: "x", Name: "Iets", Kind: Percentage, Unit: "%", Decimals: 1}
	things     = Indicator{Code: "x", Name: "Iets", Kind: Count, Unit: "kinderen"}
)

func TestPage_Signals_jumps(t *testing.T) {
	tests := []struct {
		sentence string
		in       Indicator
		numbers  []float64 // from 2017 on
		want     string
		text     string
	}{
		{"a calm series", percentage, []float64{10.1, 10.4, 10.2, 10.6, 10.9, 10.7, 11, 11.2, 11.1, 11.4}, "", ""},
		{"one value that lies off", percentage, []float64{10.1, 10.4, 10.2, 18.6, 10.9, 10.7, 11, 11.2, 11.1, 11.4}, "outlier 2020", "2020 springt eruit: 18,6\u00a0%, tussen 10,2\u00a0% in 2019 en 10,9\u00a0% in 2021."},
		{"a value that lies off below", percentage, []float64{30.1, 30.4, 30.2, 12.6, 30.9, 30.7, 31}, "outlier 2020", ""},
		{"another level that stays", percentage, []float64{10.1, 10.4, 10.2, 10.3, 10.9, 20.7, 21, 21.2, 20.8, 21.1}, "break 2022", "Vanaf 2022 ligt het cijfer op een ander niveau: 20,7\u00a0%, na 10,9\u00a0% in 2021."},
		{"the newest value", percentage, []float64{10.1, 10.4, 10.2, 10.3, 10.9, 10.7, 11, 11.2, 10.8, 21.1}, "outlier 2026", "Het nieuwste cijfer ligt ver van de andere: 21,1\u00a0% in 2026, na 10,8\u00a0% in 2025."},
		{"the first value", percentage, []float64{30.1, 10.4, 10.2, 10.3, 10.9, 10.7, 11, 11.2, 10.8, 11.1}, "outlier 2017", "Het eerste cijfer ligt ver van de andere: 30,1\u00a0% in 2017, en 10,4\u00a0% in 2018."},
		{"five values are too few", percentage, []float64{10.1, 10.4, 10.2, 18.6, 10.9}, "", ""},
		{"a step of one thing among constants", things, []float64{14, 14, 14, 14, 13, 13, 13, 13, 13, 13}, "", ""},
		{"small counts jump by chance", things, []float64{3, 2, 4, 3, 2, 9, 3, 2, 4, 3}, "", ""},
		{"large counts do not", things, []float64{300, 310, 305, 300, 308, 690, 305, 310, 300, 306}, "outlier 2022", ""},
		{"steady growth", things, []float64{100, 110, 121, 133, 146, 161, 177, 195, 214, 236}, "", ""},
		{"a level that goes back slowly", percentage, []float64{10, 10.1, 10.2, 20, 19, 18, 14, 12, 11, 10}, "", ""},
		{"a survey has a margin", Indicator{Code: "x", Kind: Percentage, Survey: true, Decimals: 0}, []float64{30, 30, 30, 34.8, 30, 30, 30, 30, 30, 30}, "", ""},
		{"ten times as much", things, []float64{140, 141, 139, 142, 1430, 1425, 1440, 1432, 1440, 1442}, "digits 2021", "Van 2020 naar 2021 wordt het cijfer tien keer zo groot: eerst 142, dan 1.430."},
		{"a thousand times as little", things, []float64{140000, 141000, 139000, 142, 143, 142, 143, 144, 144, 146}, "digits 2020", "Van 2019 naar 2020 wordt het cijfer duizend keer zo klein: eerst 139.000, dan 142."},
		{"a share as a fraction", percentage, []float64{40.5, 41.5, 42.5, 42, 41, 42, 43, 43, 44, 0.44}, "digits 2026", ""},
		{"a share as per mille", percentage, []float64{40.5, 41.5, 42.5, 42, 41, 42, 43, 43, 44, 441}, "digits 2026", ""},
		{"a rapid growth is no change of unit", things, []float64{12, 52, 61, 104, 1014, 1200, 2600, 2700, 2710, 2720}, "", ""},
		{"single things are too few for a unit", things, []float64{1, 1, 1, 1, 1, 1, 1, 1, 1, 10}, "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			p := Page{Indicator: tt.in, Series: []Series{seriesOf(town, 2017, tt.numbers...)}}
			got := p.Signals(2026)
			if kinds(got) != tt.want && !(tt.want == "" && len(tt.numbers) < 6 && len(got) == 1) {
				t.Fatalf("%+v", got)
			}
			if tt.text != "" && got[0].Text != tt.text {
				t.Errorf("%s", got[0].Text)
			}
			for _, s := range got {
				if s.Do == "" || s.Area != town.Code || !strings.HasSuffix(s.Text, ".") {
					t.Errorf("%+v", s)
				}
			}
		})
	}
}

func TestPage_Signals_twoSourcesAndMergers(t *testing.T) {
	numbers := []float64{10.1, 10.4, 10.2, 10.3, 10.9, 20.7, 21, 21.2, 20.8, 21.1}
	p := Page{Indicator: percentage, Series: []Series{seriesOf(town, 2017, numbers...)}, Imports: []Import{{ID: "i1", Source: "Oude dienst"}, {ID: "i2", Source: "Nieuwe dienst"}}}
	for i := range p.Series[0].Values[5:] {
		p.Series[0].Values[5+i].Import = "i2"
	}
	if got := p.Signals(2026); len(got) != 1 || !strings.Contains(got[0].Do, "Oude dienst, daarna Nieuwe dienst") {
		t.Errorf("%+v", got)
	}
	aalter := Area{Code: "44084", Name: "Aalter", Own: true}
	p = Page{Indicator: percentage, Series: []Series{seriesOf(aalter, 2014, numbers...)}}
	if got := p.Signals(2023); kinds(got) != "merger 2019" || !strings.HasPrefix(got[0].Text, "Aalter is sinds 2019 een fusie van Aalter en Knesselare, en juist dan springt het cijfer van 10,9\u00a0% naar 20,7\u00a0%") {
		t.Errorf("%+v", got)
	}
	p.Series[0].Values[4].Merged = true
	if got := p.Signals(2023); kinds(got) != "break 2019" {
		t.Errorf("what was added up breaks all the same: %+v", got)
	}
	p = Page{Indicator: percentage, Series: []Series{seriesOf(aalter, 2010, append(numbers[:5:5], 10.2, 10.4, 10.3, 10.5, 21)...)}}
	if got := p.Signals(2019); kinds(got) != "merger 2019" {
		t.Errorf("%+v", got)
	}
}

func TestPage_Signals_otherAreasTellUnitsOnly(t *testing.T) {
	p := Page{Indicator: things, Series: []Series{seriesOf(village, 2017, 140, 141, 139, 142, 1430, 1425, 1440, 1432, 1440, 1442), seriesOf(whole, 2017, 140, 900, 139, 142)}}
	if got := p.Signals(2030); kinds(got) != "digits 2021" || !strings.HasPrefix(got[0].Text, "Molenbeke: van 2020 naar 2021 wordt") {
		t.Errorf("%+v", got)
	}
}

func TestPage_Signals_years(t *testing.T) {
	years := func(years ...int) Series {
		s := Series{Area: town}
		for _, y := range years {
			s.Values = append(s.Values, Value{Period: fmt.Sprint(y), Value: 10})
		}
		return s
	}
	tests := []struct {
		sentence string
		s        Series
		want     string
		text     string
	}{
		{"one year passed over", years(2019, 2020, 2021, 2023, 2024), "gap 2022", "Er zijn geen cijfers van 2022."},
		{"several", years(2015, 2016, 2017, 2018, 2019, 2021, 2025), "gap 2020", "Er zijn geen cijfers van 2020 en 2022 tot en met 2024."},
		{"two in a row", years(2015, 2016, 2017, 2018, 2021, 2022, 2023, 2024), "gap 2019", "Er zijn geen cijfers van 2019 en 2020."},
		{"a survey of every three years", years(2014, 2017, 2020, 2023), "", ""},
		{"a survey that skipped one", years(2011, 2014, 2017, 2023), "gap 2020", ""},
		{"irregular years", years(2018, 2020, 2022, 2023, 2024), "", ""},
		{"three figures have no rhythm", years(2018, 2023, 2024), "", ""},
		{"years to come", years(2024, 2025, 2030, 2035), "forecast 2030", "De cijfers vanaf 2030 zijn een prognose."},
		{"an old figure", years(2019, 2020, 2021, 2022), "outdated 2022", "Het nieuwste cijfer is van 2022, 4 jaar geleden."},
		{"three years is not old", years(2020, 2021, 2022, 2023), "", ""},
		{"nothing but forecasts", years(2030, 2031), "forecast 2030", ""},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			got := Page{Indicator: percentage, Series: []Series{tt.s}}.Signals(2026)
			if kinds(got) != tt.want || tt.text != "" && got[0].Text != tt.text {
				t.Errorf("%+v", got)
			}
		})
	}
}

func TestPage_Signals_sources(t *testing.T) {
	asked, _ := ByCode("veilig-spelen")
	index, _ := ByCode("kansarmoede-index")
	jop, _ := ByCode("gepest-kinderen")
	for _, tt := range []struct {
		sentence string
		in       Indicator
		want     string
	}{{"no children were asked", asked, "unasked"}, {"years under two labels", index, "labels"}, {"children were asked", jop, ""}} {
		t.Run(tt.sentence, func(t *testing.T) {
			p := Page{Indicator: tt.in, Series: []Series{seriesOf(town, 2023, 10, 11, 12)}}
			if got := p.Signals(2026); kinds(got) != tt.want {
				t.Errorf("%+v", got)
			}
			p.Series[0].Area = village
			if got := p.Signals(2026); len(got) > 0 {
				t.Errorf("without figures of our own: %+v", got)
			}
		})
	}
}

func TestShiftedYears(t *testing.T) {
	tests := []struct {
		sentence string
		a, b     []float64 // both from 2018 on
		years    int
	}{
		{"one year later", []float64{8.9, 9.4, 10.1, 10.4, 11.2}, []float64{8.1, 8.9, 9.4, 10.1, 10.4}, 1},
		{"one year earlier", []float64{8.1, 8.9, 9.4, 10.1, 10.4}, []float64{8.9, 9.4, 10.1, 10.4, 11.2}, -1},
		{"the same years", []float64{8.9, 9.4, 10.1, 10.4, 11.2}, []float64{8.9, 9.4, 10.1, 10.4, 11.2}, 0},
		{"other numbers", []float64{8.9, 9.4, 10.1, 10.4, 11.2}, []float64{8.1, 8.9, 9.4, 10.2, 10.4}, 0},
		{"numbers that never change", []float64{5, 5, 5, 5, 5, 5}, []float64{4, 5, 5, 5, 5, 5}, 0},
		{"three may agree by chance", []float64{8.9, 9.4, 10.1}, []float64{8.1, 8.9, 9.4, 10.1}, 0},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			years, ok := ShiftedYears(seriesOf(town, 2018, tt.a...).Values, seriesOf(town, 2018, tt.b...).Values)
			if years != tt.years || ok != (tt.years != 0) {
				t.Errorf("%d, %v", years, ok)
			}
		})
	}
}

func TestSignals_shiftedYears(t *testing.T) {
	a, b := seriesOf(town, 2019, 8.9, 9.4, 10.1, 10.4, 11.2, 11.4), seriesOf(village, 2019, 8.1, 8.9, 9.4, 10.1, 10.4, 11.2)
	p := Page{Indicator: percentage, Series: []Series{a, b}}
	if got := p.Signals(2025); kinds(got) != "shifted" || got[0].Text != "Bij Molenbeke staan dezelfde cijfers, één jaar later." {
		t.Errorf("%+v", got)
	}
	d, m := newDesk()
	m.records["own2"] = Record{ID: "own2", Own: true, Name: "Kansarmoede van de site", Unit: "%", Kind: "percentage", Theme: "welzijn_gezin", Better: "down"}
	for i, n := range []float64{8.9, 9.4, 10.1, 10.4, 11.2} {
		m.values = append(m.values, Value{Indicator: "own2", Area: "own", Period: fmt.Sprint(2020 + i), Value: n})
	}
	page, err := d.ReadPage(t.Context(), "kansarmoede-index")
	if err != nil {
		t.Fatal(err)
	}
	got, err := d.Signals(t.Context(), page)
	if err != nil || kinds(got) != "labels , shifted" || !strings.Contains(got[1].Text, "‘Kansarmoede van de site’ staan dezelfde cijfers, één jaar later") {
		t.Errorf("%+v, %v", got, err)
	}
	if got, err := d.Signals(t.Context(), Page{Indicator: percentage, Series: []Series{b}}); err != nil || len(got) != 0 {
		t.Errorf("without figures of our own: %+v, %v", got, err)
	}
	m.fail = errors.New("kapot")
	if _, err := d.Signals(t.Context(), page); err == nil {
		t.Error("a broken store is not told")
	}
}

// An ordinary walk, of which no step is more than three times another, says
// nothing.
func TestPage_Signals_areSilentOnOrdinarySeries(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		n := rapid.IntRange(1, 15).Draw(rt, "years")
		level := rapid.Float64Range(5, 90).Draw(rt, "level")
		size := rapid.Float64Range(0.1, 3).Draw(rt, "size")
		numbers := []float64{level}
		for range n {
			step := rapid.Float64Range(1.0/3, 1).Draw(rt, "step") * size
			if rapid.Bool().Draw(rt, "down") {
				step = -step
			}
			level += step
			numbers = append(numbers, math.Round(level*10)/10)
		}
		p := Page{Indicator: percentage, Series: []Series{seriesOf(town, 2026-n, numbers...)}}
		if got := p.Signals(2026); len(got) > 0 {
			rt.Fatalf("%v: %+v", numbers, got)
		}
	})
}

// Normal steps are now and then far apart by chance; a false alarm must stay
// rare, and a real jump be seen.
func TestPage_Signals_rarelyErr(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	const rounds = 2000
	for _, years := range []int{6, 8, 10, 15} {
		alarms, missed := 0, 0
		for range rounds {
			numbers := make([]float64, years)
			level := 20.0
			for i := range numbers {
				level += random.NormFloat64() * 0.6
				numbers[i] = math.Round(level*10) / 10
			}
			p := Page{Indicator: percentage, Series: []Series{seriesOf(town, 2027-years, numbers...)}}
			if len(p.Signals(2026)) > 0 {
				alarms++
			}
			for i := years / 2; i < years; i++ {
				p.Series[0].Values[i].Value += 12
			}
			if len(p.Signals(2026)) == 0 {
				missed++
			}
		}
		if alarms > rounds/100 || missed > rounds/10 {
			t.Errorf("%d years: %d false alarms and %d breaks missed in %d", years, alarms, missed, rounds)
		}
		t.Logf("%d years: %d false alarms, %d breaks missed in %d", years, alarms, missed, rounds)
	}
}
