package figures

import (
	"slices"
	"strings"
	"testing"
	"time"
)

// Pajottegem was made in 2025 of Galmaarden, Gooik and Herne; Antwerpen took in
// Borsbeek and kept its code.
var (
	pajottegem = Area{Code: "23106", Name: "Pajottegem", Level: "municipality", Own: true}
	antwerpen  = Area{Code: "11002", Name: "Antwerpen", Level: "municipality", Peer: true}
	oldParts   = []string{"23023", "23024", "23032"}
)

// mergedDesk has the values given, of Pajottegem beside Antwerpen.
func mergedDesk(values ...Value) *Desk {
	m := &memory{areas: []Area{pajottegem, antwerpen}, records: map[string]Record{}, values: values}
	return &Desk{Store: m, Bundled: Catalogue(), Now: func() time.Time { return time.Date(2026, 11, 21, 0, 0, 0, 0, time.UTC) },
		NewID: func() string { return "new" }}
}

// in makes a value of one import.
func in(area, period string, n float64) Value {
	return Value{Indicator: "inwoners-0-17", Area: area, Period: period, Value: n, Import: "i1"}
}

// inParts makes values of the three parts, in a year.
func inParts(period string, n ...float64) []Value {
	var vs []Value
	for i, v := range n {
		vs = append(vs, in(oldParts[i], period, v))
	}
	return vs
}

func with(v Value, change func(*Value)) Value {
	change(&v)
	return v
}

func TestDesk_Values_mergers(t *testing.T) {
	missing := func(m Missing) func(*Value) { return func(v *Value) { v.Missing, v.Value = m, 0 } }
	otherImport := func(v *Value) { v.Import = "i2" }
	female := func(v *Value) { v.Breakdown = "sex=f" }
	age := func(a string) func(*Value) { return func(v *Value) { v.Breakdown = "age=" + a } }
	sum := func(n float64) Value {
		return Value{Indicator: "inwoners-0-17", Area: "23106", Period: "2020", Value: n, Import: "i1", Merged: true}
	}
	tests := []struct {
		sentence string
		area     string
		values   []Value
		want     []Value
	}{
		{"counts of the parts are added up", "23106", inParts("2020", 800, 900, 700), []Value{sum(2400)}},
		{"from the merger on the own value counts", "23106", append(inParts("2025", 1, 2, 3), in("23106", "2025", 2500)), []Value{in("23106", "2025", 2500)}},
		{"a source that recalculated counts", "23106", append(inParts("2020", 800, 900, 700), in("23106", "2020", 2402)), []Value{in("23106", "2020", 2402)}},
		{"without one part there is no sum", "23106", inParts("2020", 800, 900), []Value{with(sum(0), missing(MissingEmpty))}},
		{"with a hidden part the sum is hidden", "23106", append(inParts("2020", 800, 900), with(in("23032", "2020", 0), missing(MissingHidden))), []Value{with(sum(0), missing(MissingHidden))}},
		{"hidden weighs more than unknown", "23106", []Value{with(in("23023", "2020", 0), missing(MissingHidden)), with(in("23024", "2020", 0), missing(MissingUnknown)), in("23032", "2020", 1)}, []Value{with(sum(0), missing(MissingHidden))}},
		{"one provisional part makes the sum so", "23106", append(inParts("2020", 800, 900), with(in("23032", "2020", 700), func(v *Value) { v.Provisional = true })), []Value{with(sum(2400), func(v *Value) { v.Provisional = true })}},
		{"breakdowns are added up each", "23106", []Value{with(in("23023", "2020", 10), female), with(in("23024", "2020", 20), female), with(in("23032", "2020", 30), female)}, []Value{with(sum(60), female)}},
		{"an age at which one part has nobody counts as nobody", "23106",
			[]Value{with(in("23023", "2020", 1), age("17")), with(in("23024", "2020", 2), age("16")), with(in("23024", "2020", 3), age("17")), with(in("23032", "2020", 4), age("17"))},
			[]Value{with(sum(2), age("16")), with(sum(8), age("17"))}},
		{"but not at a part that is not divided", "23106", []Value{with(in("23023", "2020", 1), age("17")), with(in("23024", "2020", 3), age("17")), in("23032", "2020", 9)},
			[]Value{with(sum(0), missing(MissingEmpty)), with(with(sum(0), missing(MissingEmpty)), age("17"))}},
		{"a retained code is summed with what the same file brings", "11002", []Value{in("11002", "2020", 100), in("11007", "2020", 10)}, []Value{with(sum(110), func(v *Value) { v.Area = "11002" })}},
		{"not with another file", "11002", []Value{in("11002", "2020", 100), with(in("11007", "2020", 10), otherImport)}, []Value{in("11002", "2020", 100)}},
		{"nor without the other part", "11002", []Value{in("11002", "2020", 100)}, []Value{in("11002", "2020", 100)}},
		{"nor from the other part alone", "11002", []Value{in("11007", "2020", 10)}, nil},
		{"an area that never merged stays as it is", "36008", []Value{in("36008", "2020", 10)}, []Value{in("36008", "2020", 10)}},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			before := slices.Clone(tt.values)
			got, err := mergedDesk(tt.values...).Values(t.Context(), Query{Indicators: []string{"inwoners-0-17"}, Areas: []string{tt.area}})
			if err != nil || !slices.Equal(got, tt.want) {
				t.Errorf("got %+v (%v)\nwant %+v", got, err, tt.want)
			}
			if !slices.Equal(before, tt.values) {
				t.Error("the values of the store were changed")
			}
		})
	}
}

func TestDesk_Values_onlyCountsAreSummed(t *testing.T) {
	for _, in := range Catalogue() {
		if in.Summable() || in.Follows() != "" {
			continue
		}
		var values []Value
		for _, code := range oldParts {
			values = append(values, Value{Indicator: in.Code, Area: code, Period: "2020", Value: 10, Import: "i1"})
		}
		got, err := mergedDesk(values...).Values(t.Context(), Query{Indicators: []string{in.Code}, Areas: []string{"23106"}})
		if err != nil || len(got) > 0 {
			t.Errorf("%s, a %s, was added up: %+v (%v)", in.Code, in.Kind, got, err)
		}
	}
}

func TestDesk_Values_ofAllAreas(t *testing.T) {
	got, err := mergedDesk(inParts("2020", 800, 900, 700)...).Values(t.Context(), Query{})
	if err != nil || len(got) != 4 {
		t.Errorf("values = %+v (%v), want the three parts and their sum", got, err)
	}
}

func TestDesk_ReadPage_acrossAMerger(t *testing.T) {
	values := append(inParts("2023", 800, 900, 700), inParts("2024", 810, 910, 710)...)
	values = append(values, in("23106", "2025", 2450), with(in("23106", "2026", 2470), func(v *Value) { v.Provisional = true }))
	values = append(values, in("11002", "2024", 110000), in("11007", "2024", 2000))
	p, err := mergedDesk(values...).ReadPage(t.Context(), "inwoners-0-17")
	if err != nil || len(p.Series) != 2 {
		t.Fatalf("series = %+v (%v)", p.Series, err)
	}
	want := [][]string{
		{"Aantal kinderen", "2023", "2024", "2025", "2026"},
		{"Pajottegem", "2.400†", "2.430†", "2.450", "2.470*"},
		{"Antwerpen", "–", "112.000†", "–", "–"},
	}
	if got := p.Table(); !slices.EqualFunc(got, want, slices.Equal) {
		t.Errorf("table = %v", got)
	}
	for _, note := range []string{
		"† Opgeteld: Galmaarden, Gooik en Herne, samen Pajottegem sinds 2025.",
		"† Opgeteld: Antwerpen en Borsbeek, samen Antwerpen sinds 2025.",
		"* Voorlopig cijfer.",
	} {
		if !slices.Contains(p.Notes(), note) {
			t.Errorf("%q is not in the notes %q", note, p.Notes())
		}
		if !strings.Contains(p.Copied(), note) {
			t.Errorf("%q is not copied: %s", note, p.Copied())
		}
	}
	if c, _ := p.Line(); !strings.Contains(c.Note, "Opgeteld: Galmaarden, Gooik en Herne") || strings.Contains(c.Note, mergedMark) {
		t.Errorf("the chart says %q", c.Note)
	}
	if p.Trend.From.Value != 2400 || p.Trend.To.Value != 2470 {
		t.Errorf("trend = %+v", p.Trend)
	}
}

func TestPage_Notes_aboutMergers(t *testing.T) {
	share := func(area, period string, n float64) Value {
		return Value{Indicator: "kansarmoede-index", Area: area, Period: period, Value: n, Import: "i1"}
	}
	part := func(v Value) Value { v.Indicator = "inwoners"; v.Value *= 5; return v }
	lochristi := Area{Code: "44087", Name: "Lochristi", Own: true}
	tests := []struct {
		sentence, code string
		own            Area
		values         []Value
		want           []string
	}{
		{"a share begins at the merger", "kansarmoede-index", pajottegem, []Value{share("23023", "2020", 8), share("23106", "2025", 9)},
			[]string{"Vóór 2025 bestond Pajottegem niet. Percentages van Galmaarden, Gooik en Herne tellen we niet op."}},
		{"one that took the name of a part", "kansarmoede-index", lochristi, []Value{share("44087", "2025", 9)},
			[]string{"Vóór 2025 hoorde Wachtebeke niet bij Lochristi. Percentages van Lochristi en Wachtebeke tellen we niet op."}},
		{"a share that was recalculated says nothing", "kansarmoede-index", pajottegem, []Value{share("23106", "2020", 8), share("23106", "2025", 9)}, nil},
		{"a share of a retained code", "kansarmoede-index", Area{Code: "11002", Name: "Antwerpen", Own: true}, []Value{share("11002", "2020", 8), share("11002", "2025", 9)},
			[]string{"De cijfers van vóór 2025 kunnen zonder Borsbeek zijn: Borsbeek hoort sinds 2025 bij Antwerpen."}},
		{"a share that follows from two summed counts", "aandeel-0-17", pajottegem, append(inParts("2020", 800, 900, 700), part(in("23023", "2020", 800)), part(in("23024", "2020", 900)), part(in("23032", "2020", 700))),
			[]string{"† Berekend uit de opgetelde aantallen van Galmaarden, Gooik en Herne, samen Pajottegem sinds 2025.",
				"Berekend door het programma: Inwoners van 0 tot en met 17 jaar ÷ inwoners × 100."}},
		{"a part that is missing", "inwoners-0-17", pajottegem, append(inParts("2020", 800, 900), inParts("2021", 800, 900, 700)...),
			[]string{"† Opgeteld: Galmaarden, Gooik en Herne, samen Pajottegem sinds 2025.",
				"Waar Galmaarden, Gooik en Herne niet allemaal een cijfer hebben, is er geen som voor Pajottegem."}},
		{"no figure, no note", "kansarmoede-index", pajottegem, nil, nil},
		{"a municipality that never merged", "kansarmoede-index", Area{Code: "36008", Name: "Izegem", Own: true}, []Value{share("36008", "2025", 9)}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			d := mergedDesk(tt.values...)
			d.Store.(*memory).areas = []Area{tt.own}
			p, err := d.ReadPage(t.Context(), tt.code)
			if err != nil || !slices.Equal(p.Notes(), tt.want) {
				t.Errorf("notes = %q (%v)\nwant %q", p.Notes(), err, tt.want)
			}
		})
	}
}

func TestDesk_readersSeeNoPartOfASum(t *testing.T) {
	for _, tt := range []struct {
		sentence string
		beside   []string // parts that are shown too
	}{
		{"all parts are shown", oldParts},
		{"all but the small one are", oldParts[:2]},
		{"one is", oldParts[:1]},
		{"none is", nil},
	} {
		t.Run(tt.sentence, func(t *testing.T) {
			d := mergedDesk(inParts("2020", 800, 900, 3)...)
			m := d.Store.(*memory)
			m.areas = []Area{pajottegem}
			for _, code := range tt.beside {
				m.areas = append(m.areas, Area{Code: code, Name: code, Peer: true})
			}
			for _, code := range oldParts[len(tt.beside):] {
				m.areas = append(m.areas, Area{Code: code, Name: code})
			}
			page, err := d.ReaderPage(t.Context(), "inwoners-0-17")
			if err != nil {
				t.Fatal(err)
			}
			pages, err := d.Readers(t.Context())
			if err != nil || len(pages) == 0 {
				t.Fatal(pages, err)
			}
			lines, err := d.ReaderLines(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if line := lineOf(t, lines, "inwoners-0-17"); hidesLittle(append([]Series{line.Own}, line.Peer)) {
				t.Errorf("the list gives the small part away: %+v %+v", line.Own, line.Peer)
			}
			for _, p := range append(pages, page) {
				if p.Code == "inwoners-0-17" && hidesLittle(p.Series) {
					t.Errorf("the small part follows from %+v", p.Series)
				}
			}
		})
	}
}

// hidesLittle reports whether the sum and both large parts are shown, or the
// small one is.
func hidesLittle(series []Series) bool {
	shown := 0
	for _, s := range series {
		v, ok := s.At("2020")
		if ok && v.Missing == "" && s.Area.Code == "23032" {
			return true
		}
		if ok && v.Missing == "" {
			shown++
		}
	}
	return shown == 3
}
