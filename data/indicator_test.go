package data

import (
	"maps"
	"reflect"
	"testing"

	"kindvriendelijk/app/figures"
)

func TestStore_indicatorRecordKeepsItsFormula(t *testing.T) {
	s := newStore(t)
	want := figures.Record{ID: "own", Own: true, Name: "Leden per 1.000", Unit: "‰", Kind: "permille", Theme: "ruimte", Better: "up", Decimal: 1,
		Formula: figures.Per1000, Numerator: "leden", Denominator: "inwoners", Base: "2015"}
	if err := s.SaveIndicatorRecord(t.Context(), want); err != nil {
		t.Fatal(err)
	}
	if got, err := s.IndicatorRecord(t.Context(), "own"); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v (%v)", got, err)
	}
}

func TestStore_NewestDivided(t *testing.T) {
	s := newStore(t)
	give := func(values ...figures.Value) figures.Import {
		t.Helper()
		imp, err := s.ImportValues(t.Context(), figures.Import{Kind: "file"}, nil, giving(values...))
		if err != nil {
			t.Fatal(err)
		}
		return imp
	}
	of := func(indicator, area, period, breakdown string) figures.Value {
		return figures.Value{Indicator: indicator, Area: area, Period: period, Breakdown: breakdown, Value: 1}
	}
	give(of("a", "own", "2023", "sex=f"), of("a", "own", "2024", "sex=f"), of("a", "own", "2025", ""), of("a", "other", "2025", "sex=f"),
		of("a", "own", "2030", "sex=f"), of("b", "own", "2025", ""), of("c", "own", "2024", "age=1"), of("c", "own", "2024-Q3", "age=1"))
	undone := give(of("b", "own", "2024", "sex=f"))
	if err := s.DeleteImport(t.Context(), undone.ID); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		sentence     string
		codes, areas []string
		want         map[string]string
	}{
		{"not the totals, not what was undone, not what is to come", []string{"a", "b"}, []string{"own"}, map[string]string{"a": "2024"}},
		{"the newest of several areas", []string{"a"}, []string{"own", "other"}, map[string]string{"a": "2025"}},
		{"a quarter of the year", []string{"c"}, []string{"own"}, map[string]string{"c": "2024-Q3"}},
		{"nothing that is known", []string{"nothing"}, nil, map[string]string{}},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			if got, err := s.NewestDivided(t.Context(), tt.codes, tt.areas, "2026"); err != nil || !maps.Equal(got, tt.want) {
				t.Errorf("got %v (%v), want %v", got, err, tt.want)
			}
		})
	}
	if _, err := s.NewestDivided(t.Context(), nil, nil, "ooit"); err == nil {
		t.Error("a period that is none passes")
	}
}
