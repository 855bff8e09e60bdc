package figures

import (
	"errors"
	"strings"
	"testing"

	"kindvriendelijk/app"
)

func TestFormula(t *testing.T) {
	for _, f := range Formulas() {
		denominator, base := f.Needs()
		if f.Name() == "" || f.Kind() == "" || denominator == base {
			t.Errorf("%s: %q, %q, needs %v and %v", f, f.Name(), f.Kind(), denominator, base)
		}
	}
	if none := Formula(""); none.Name() != "" || none.Kind() != "" || none.write("a", "b") != "" {
		t.Error("no formula has a name or a kind")
	}
}

func TestIndicator_CheckFormula(t *testing.T) {
	kids := Indicator{Code: "kids", Name: "Kinderen", Kind: Count}
	scouts := Indicator{Code: "scouts", Name: "Scouts", Kind: Count}
	poor := Indicator{Code: "poor", Name: "Kansarmoede", Kind: Percentage}
	grown := Indicator{Code: "grown", Name: "Groei", Kind: Percentage, Formula: Growth, Numerator: "new", Base: "2020"}
	known := Lookup([]Indicator{kids, scouts, poor, grown})
	tests := []struct {
		sentence string
		in       Indicator
		wrong    string // part of what is said; empty when it passes
	}{
		{"without a formula", Indicator{}, ""},
		{"a share of two counts", Indicator{Formula: Share, Numerator: "scouts", Denominator: "kids"}, ""},
		{"per 1,000 of two counts", Indicator{Formula: Per1000, Numerator: "scouts", Denominator: "kids"}, ""},
		{"growth of a percentage", Indicator{Formula: Growth, Numerator: "poor", Base: "2015"}, ""},
		{"an index from a quarter on", Indicator{Formula: IndexOf, Numerator: "kids", Base: "2015-Q1"}, ""},
		{"a formula that does not exist", Indicator{Formula: "product", Numerator: "kids"}, "berekening die het programma kent"},
		{"a numerator that does not exist", Indicator{Formula: Share, Numerator: "nothing", Denominator: "kids"}, "het aantal dat je deelt"},
		{"growth of nothing", Indicator{Formula: Growth, Base: "2015"}, "waarvan je het verloop berekent"},
		{"a denominator that does not exist", Indicator{Formula: Share, Numerator: "kids"}, "waardoor je deelt"},
		{"a numerator that is no count", Indicator{Formula: Share, Numerator: "poor", Denominator: "kids"}, "'Kansarmoede' is dat niet"},
		{"a denominator that is no count", Indicator{Formula: Per1000, Numerator: "kids", Denominator: "poor"}, "Je deelt door een aantal"},
		{"a count by itself", Indicator{Formula: Share, Numerator: "kids", Denominator: "kids"}, "twee verschillende"},
		{"growth since nothing", Indicator{Formula: Growth, Numerator: "kids"}, "jaar in waarmee je vergelijkt"},
		{"an index since a word", Indicator{Formula: IndexOf, Numerator: "kids", Base: "vroeger"}, "jaar in waarmee je vergelijkt"},
		{"a circle", Indicator{Formula: Growth, Numerator: "grown", Base: "2015"}, "in een kring"},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			tt.in.Code = "new"
			err := tt.in.CheckFormula(known)
			if (err == nil) != (tt.wrong == "") || err != nil && !strings.Contains(err.Error(), tt.wrong) {
				t.Errorf("err = %v, want %q", err, tt.wrong)
			}
		})
	}
}

func TestDesk_SaveOwn_computed(t *testing.T) {
	d, m := computedDesk()
	var user *app.UserError
	if _, err := d.SaveOwn(t.Context(), Record{Name: "Leeg", Theme: "ruimte", Better: "up", Formula: Share}); !errors.As(err, &user) || m.records["new"].Name != "" {
		t.Errorf("a share of nothing was kept: %v", err)
	}
	r, err := d.SaveOwn(t.Context(), Record{Name: "Leden per 1.000", Theme: "ruimte", Better: "up", Decimal: 1, Formula: Per1000, Numerator: "scouts", Denominator: "inwoners-0-17", Base: "2015"})
	if err != nil || r.Kind != string(Permille) || r.Unit == "" || r.Base != "" {
		t.Errorf("record = %+v (%v)", r, err)
	}
	r, err = d.SaveOwn(t.Context(), Record{Name: "Index", Theme: "ruimte", Better: "up", Kind: "count", Formula: IndexOf, Numerator: "scouts", Denominator: "inwoners-0-17", Base: "2015"})
	if err != nil || r.Kind != string(Index) || r.Unit == "" || r.Denominator != "" {
		t.Errorf("record = %+v (%v)", r, err)
	}
	if r, err = d.SaveOwn(t.Context(), Record{Name: "Speeltuinen", Theme: "ruimte", Better: "up", Kind: "count", Unit: "speeltuinen", Numerator: "scouts", Base: "2015"}); err != nil || r.Numerator != "" || r.Base != "" {
		t.Errorf("record = %+v (%v)", r, err)
	}
	n := len(m.values)
	if err := d.Type(t.Context(), Value{Indicator: "aandeel", Period: "2024", Value: 3}, town, "Onze telling"); !errors.As(err, &user) || len(m.values) != n {
		t.Errorf("a computed value was typed: %v", err)
	}
}
