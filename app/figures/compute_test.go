package figures

import (
	"math"
	"slices"
	"testing"
)

// computedDesk has own indicators with every formula, of scouts among children.
func computedDesk(values ...Value) (*Desk, *memory) {
	d, m := newDesk()
	m.values = values
	own := func(id, name string, f Formula, above, below, base string) {
		m.records[id] = Record{ID: id, Own: true, Name: name, Kind: string(f.Kind()), Unit: "%", Theme: "ruimte", Better: "up", Decimal: 1,
			Formula: f, Numerator: above, Denominator: below, Base: base}
	}
	m.records["scouts"] = Record{ID: "scouts", Own: true, Name: "Leden van jeugdbewegingen", Unit: "leden", Kind: "count", Theme: "ruimte", Better: "up", Persons: true}
	own("aandeel", "Aandeel leden", Share, "scouts", "inwoners-0-17", "")
	own("per1000", "Leden per 1.000", Per1000, "scouts", "inwoners-0-17", "")
	own("groei", "Groei van de leden", Growth, "scouts", "", "2020")
	own("index", "Index van de leden", IndexOf, "scouts", "", "2020")
	own("groei-aandeel", "Groei van het aandeel", Growth, "aandeel", "", "2020")
	own("kring-a", "Kring a", Growth, "kring-b", "", "2020")
	own("kring-b", "Kring b", Growth, "kring-a", "", "2020")
	return d, m
}

func of(indicator, period string, n float64) Value {
	return Value{Indicator: indicator, Area: "own", Period: period, Value: n, Import: "i1"}
}

func TestDesk_Values_computed(t *testing.T) {
	computed := func(indicator, period string, n float64) Value {
		v := of(indicator, period, n)
		v.Computed = true
		return v
	}
	provisional := func(v Value) Value { v.Provisional = true; return v }
	missing := func(v Value, m Missing) Value { v.Missing, v.Value = m, 0; return v }
	girlsOnly := func(v Value) Value { v.Breakdown = "sex=f"; return v }
	in2020 := Query{From: "2020", To: "2020"}
	tests := []struct {
		sentence, code string
		q              Query
		values         []Value
		want           []Value
	}{
		{"a share", "aandeel", Query{}, []Value{of("scouts", "2024", 412), of("inwoners-0-17", "2024", 3210)}, []Value{computed("aandeel", "2024", 100*412./3210)}},
		{"per 1,000", "per1000", Query{}, []Value{of("scouts", "2024", 412), of("inwoners-0-17", "2024", 3210)}, []Value{computed("per1000", "2024", 1000*412./3210)}},
		{"growth", "groei", Query{}, []Value{of("scouts", "2020", 400), of("scouts", "2024", 412)}, []Value{computed("groei", "2020", 0), computed("groei", "2024", 3)}},
		{"index", "index", Query{}, []Value{of("scouts", "2020", 400), of("scouts", "2024", 412)}, []Value{computed("index", "2020", 100), computed("index", "2024", 103)}},
		{"a query that leaves the base out", "index", Query{From: "2024"}, []Value{of("scouts", "2020", 400), of("scouts", "2024", 412)}, []Value{computed("index", "2024", 103)}},
		{"a query that ends before the base", "index", Query{To: "2019"}, []Value{of("scouts", "2019", 200), of("scouts", "2020", 400)}, []Value{computed("index", "2019", 50)}},
		{"growth of a share", "groei-aandeel", Query{From: "2024"}, []Value{of("scouts", "2020", 100), of("inwoners-0-17", "2020", 1000), of("scouts", "2024", 110), of("inwoners-0-17", "2024", 1000)}, []Value{computed("groei-aandeel", "2024", 10)}},
		{"a year without the other term", "aandeel", Query{}, []Value{of("scouts", "2024", 412), of("inwoners-0-17", "2023", 3210)}, nil},
		{"provisional when one term is", "aandeel", in2020, []Value{of("scouts", "2020", 1), provisional(of("inwoners-0-17", "2020", 4))}, []Value{provisional(computed("aandeel", "2020", 25))}},
		{"missing when one term is", "aandeel", in2020, []Value{missing(of("scouts", "2020", 1), MissingUnknown), of("inwoners-0-17", "2020", 4)}, []Value{missing(computed("aandeel", "2020", 0), MissingUnknown)}},
		{"nothing to divide by", "aandeel", in2020, []Value{of("scouts", "2020", 0), of("inwoners-0-17", "2020", 0)}, []Value{missing(computed("aandeel", "2020", 0), MissingNotApplicable)}},
		{"breakdowns that both terms have", "aandeel", in2020, []Value{girlsOnly(of("scouts", "2020", 1)), girlsOnly(of("inwoners-0-17", "2020", 2)), of("scouts", "2020", 1)}, []Value{girlsOnly(computed("aandeel", "2020", 50))}},
		{"a bundled share", "aandeel-0-17", in2020, []Value{of("inwoners-0-17", "2020", 20), of("inwoners", "2020", 100)}, []Value{computed("aandeel-0-17", "2020", 20)}},
		{"what was brought in counts", "aandeel-0-17", in2020, []Value{of("inwoners-0-17", "2020", 20), of("inwoners", "2020", 100), of("aandeel-0-17", "2020", 21)}, []Value{of("aandeel-0-17", "2020", 21)}},
		{"also where it is missing", "aandeel-0-17", in2020, []Value{of("inwoners-0-17", "2020", 20), of("inwoners", "2020", 100), missing(of("aandeel-0-17", "2020", 0), MissingHidden)}, []Value{missing(of("aandeel-0-17", "2020", 0), MissingHidden)}},
		{"a circle gives nothing", "kring-a", Query{}, []Value{of("scouts", "2020", 1)}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			d, _ := computedDesk(tt.values...)
			tt.q.Indicators, tt.q.Areas = []string{tt.code}, []string{"own"}
			got, err := d.Values(t.Context(), tt.q)
			if err != nil || !slices.EqualFunc(got, tt.want, sameValue) {
				t.Errorf("got %+v (%v)\nwant %+v", got, err, tt.want)
			}
		})
	}
}

// sameValue takes rounding of a computation for the same.
func sameValue(a, b Value) bool {
	near := math.Abs(a.Value-b.Value) < 1e-9
	a.Value, b.Value = 0, 0
	return near && a == b
}

func TestDesk_Values_ofAllIndicators(t *testing.T) {
	d, _ := computedDesk(of("scouts", "2024", 412), of("inwoners-0-17", "2024", 3210))
	values, err := d.Values(t.Context(), Query{})
	if err != nil || len(values) != 4 {
		t.Errorf("values = %+v (%v), want two counts, a share and one per 1,000", values, err)
	}
}

func TestPage_How(t *testing.T) {
	values := []Value{of("scouts", "2020", 400), of("scouts", "2024", 412), of("inwoners-0-17", "2024", 3210), of("inwoners", "2024", 16000)}
	few := []Value{of("scouts", "2020", 400), of("scouts", "2024", 3), of("inwoners-0-17", "2024", 3210)}
	tests := []struct {
		sentence, code string
		values         []Value
		want, readers  string
	}{
		{"a share", "aandeel", values, "Leden van jeugdbewegingen ÷ inwoners van 0 tot en met 17 jaar × 100 = 412 ÷ 3.210 × 100 = 12,8\u00a0%", ""},
		{"per 1,000", "per1000", values, "Leden van jeugdbewegingen ÷ inwoners van 0 tot en met 17 jaar × 1.000 = 412 ÷ 3.210 × 1.000 = 128,3", ""},
		{"growth", "groei", values, "(Leden van jeugdbewegingen – waarde in 2020) ÷ waarde in 2020 × 100 = (412 – 400) ÷ 400 × 100 = 3,0\u00a0%", ""},
		{"index", "index", values, "Leden van jeugdbewegingen ÷ waarde in 2020 × 100 = 412 ÷ 400 × 100 = 103,0", ""},
		{"a bundled share", "aandeel-0-17", values, "Inwoners van 0 tot en met 17 jaar ÷ inwoners × 100 = 3.210 ÷ 16.000 × 100 = 20,1\u00a0%", ""},
		{"what is brought in", "scouts", values, "", ""},
		{"no value yet", "aandeel", nil, "Leden van jeugdbewegingen ÷ inwoners van 0 tot en met 17 jaar × 100", ""},
		{"small numbers for readers", "aandeel", few, "Leden van jeugdbewegingen ÷ inwoners van 0 tot en met 17 jaar × 100 = 3 ÷ 3.210 × 100 = 0,1\u00a0%", "Leden van jeugdbewegingen ÷ inwoners van 0 tot en met 17 jaar × 100"},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			d, _ := computedDesk(tt.values...)
			p, err := d.ReadPage(t.Context(), tt.code)
			if err != nil || p.How() != tt.want {
				t.Errorf("how = %q (%v)\nwant  %q", p.How(), err, tt.want)
			}
			if tt.readers == "" {
				tt.readers = tt.want
			}
			p, err = d.ReaderPage(t.Context(), tt.code)
			if err != nil || p.How() != tt.readers {
				t.Errorf("readers see %q (%v)\nwant        %q", p.How(), err, tt.readers)
			}
		})
	}
}

func TestDesk_ReadPage_partsOfAComputedIndicator(t *testing.T) {
	by := func(v Value, breakdown string) Value { v.Breakdown = breakdown; return v }
	d, _ := computedDesk(by(of("scouts", "2024", 10), "sex=f"), by(of("scouts", "2024", 20), "sex=m"), by(of("scouts", "2025", 9), "sex=f"),
		by(of("inwoners-0-17", "2024", 100), "sex=f"), by(of("inwoners-0-17", "2024", 100), "sex=m"))
	p, err := d.ReadPage(t.Context(), "aandeel")
	if err != nil || len(p.Parts) != 2 || p.Parts[0].Value != 10 || p.Parts[0].Period != "2024" {
		t.Errorf("parts = %+v (%v)", p.Parts, err)
	}
}
