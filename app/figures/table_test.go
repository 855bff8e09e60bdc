package figures

import (
	"slices"
	"testing"
)

func TestIndicator_unitsAndNumbers(t *testing.T) {
	tests := []struct {
		sentence           string
		in                 Indicator
		number, unit, head string
	}{
		{"a count of children", Indicator{Kind: Count, Unit: "kinderen"}, "1.240", "kinderen", "Aantal kinderen"},
		{"a count that names no unit", Indicator{Kind: Count, Unit: "aantal"}, "1.240", "", "Aantal"},
		{"a percentage", Indicator{Kind: Percentage, Decimals: 1}, "1.240,0", "%", "In %"},
		{"per mille", Indicator{Kind: Permille, Decimals: 1}, "1.240,0", "‰", "In ‰"},
		{"an amount in euro has its sign in the head only", Indicator{Kind: Mean, Unit: "euro"}, "1.240", "euro", "In euro"},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			if got := tt.in.Number(1240); got != tt.number {
				t.Errorf("the number is %q, want %q", got, tt.number)
			}
			if got := tt.in.ShortUnit(); got != tt.unit {
				t.Errorf("the unit is %q, want %q", got, tt.unit)
			}
			if got := (Page{Indicator: tt.in}).Table()[0][0]; got != tt.head {
				t.Errorf("the head is %q, want %q", got, tt.head)
			}
		})
	}
}

func TestPage_tables(t *testing.T) {
	own := yearly(town, 2023, 10, 11)
	own.Values[1].Provisional = true
	other := yearly(Area{Code: "x", Name: "Elders"}, 2024, 3)
	other.Values[0].Missing = MissingUnknown
	p := pageOf(Indicator{Kind: Count, Unit: "kinderen"}, own, other)
	want := [][]string{{"Aantal kinderen", "2023", "2024"}, {town.Name, "10", "11*"}, {"Elders", "–", "onbekend"}}
	if got := p.Table(); !slices.EqualFunc(got, want, slices.Equal) {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := p.PartTable(); got != nil {
		t.Errorf("a page without parts has the table %q", got)
	}
	p.Parts = []Value{{Period: "2024", Breakdown: "sex=f", Value: 6}, {Period: "2024", Breakdown: "sex=m", Missing: MissingHidden}}
	parts := [][]string{{"Aantal kinderen", "2024"}, {"meisjes", "6"}, {"jongens", "verborgen"}}
	if got := p.PartTable(); !slices.EqualFunc(got, parts, slices.Equal) {
		t.Errorf("got %q, want %q", got, parts)
	}
	if got, want := TSV(parts[:1], nil, parts[1:2]), "Aantal kinderen\t2024\n\nmeisjes\t6\n"; got != want {
		t.Errorf("the clipboard gets %q, want %q", got, want)
	}
}

func TestIndicator_Show(t *testing.T) {
	in := Indicator{Kind: Percentage, Decimals: 1}
	for want, v := range map[string]Value{
		"11,8 %": {Value: 11.8}, "0,0 %": {}, "geen cijfer": {Missing: MissingEmpty}, "verborgen": {Value: 3, Missing: MissingHidden},
		"onbekend": {Missing: MissingUnknown}, "niet van toepassing": {Missing: MissingNotApplicable},
	} {
		if got := in.Show(v); got != want {
			t.Errorf("%+v shows as %q, want %q", v, got, want)
		}
	}
}

func TestPage_SourceName(t *testing.T) {
	p := Page{Indicator: Indicator{Source: "Statbel"}}
	for want, imports := range map[string][]Import{"Statbel": {{Source: ""}}, "Swing": {{Source: "Swing"}, {Source: "oud"}}} {
		p.Imports = imports
		if got := p.SourceName(); got != want {
			t.Errorf("with %+v it is %q, want %q", imports, got, want)
		}
	}
	p.Imports = nil
	if got := p.SourceName(); got != "Statbel" {
		t.Errorf("without an import it is %q, want that of the definition", got)
	}
}

func TestSeries_values(t *testing.T) {
	s := yearly(town, 2023, 1, 2, 3)
	s.Values[2].Missing = MissingHidden
	if v, ok := s.Last(); !ok || v.Period != "2024" {
		t.Errorf("the newest one there is, is %+v, %v", v, ok)
	}
	if v, ok := s.At("2025"); !ok || v.Missing != MissingHidden {
		t.Errorf("a hidden one is %+v, %v", v, ok)
	}
	if _, ok := s.At("2030"); ok {
		t.Error("a period without a value has one")
	}
	if _, ok := (Series{}).Last(); ok {
		t.Error("an empty series has a newest value")
	}
}
