package data

import (
	"maps"
	"reflect"
	"slices"
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

func TestStore_SeekValues_givesWhatValuesGives(t *testing.T) {
	s := newStore(t)
	drawn := func(seed int) []figures.Value {
		var vs []figures.Value
		for i := range 400 {
			n := (i*7919 + seed*104729) % 1000
			v := figures.Value{Indicator: []string{"a", "b"}[n%2], Area: []string{"own", "other", "third"}[n/2%3],
				Period: []string{"2020", "2021", "2021-Q3", "2021-12", "2022-01-31", "2023"}[n/6%6], Breakdown: []string{"", "sex=f", "sex=m"}[n/36%3], Value: float64(n)}
			if n%10 == 0 {
				v.Value, v.Missing = 0, figures.MissingHidden
			}
			vs = append(vs, v)
		}
		order := func(x, y figures.Value) int {
			return slices.Compare([]string{x.Indicator, x.Area, x.Period, x.Breakdown}, []string{y.Indicator, y.Area, y.Period, y.Breakdown})
		}
		slices.SortFunc(vs, order)
		return slices.CompactFunc(vs, func(x, y figures.Value) bool { return order(x, y) == 0 })
	}
	var last figures.Import
	for seed := range 3 {
		var err error
		if last, err = s.ImportValues(t.Context(), figures.Import{Kind: "file"}, nil, giving(drawn(seed)...)); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.DeleteImport(t.Context(), last.ID); err != nil {
		t.Fatal(err)
	}
	total, female, nothing := "", "sex=f", "sex=x"
	for _, q := range []figures.Query{
		{Breakdown: &total}, {Breakdown: &female}, {Breakdown: &nothing},
		{Breakdown: &total, Indicators: []string{"a"}, Areas: []string{"other", "own"}},
		{Breakdown: &total, From: "2021", To: "2021"}, {Breakdown: &female, From: "2021-Q3"}, {Breakdown: &female, To: "2021-11"},
		{Breakdown: &total, From: "2024"}, {Breakdown: &total, Areas: []string{"nowhere"}}, {Breakdown: &total, Indicators: []string{}},
	} {
		want, err := s.Values(t.Context(), q)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := s.SeekValues(t.Context(), q); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%+v: got %d values (%v), want %d", q, len(got), err, len(want))
		}
	}
	if _, err := s.SeekValues(t.Context(), figures.Query{Breakdown: &total, From: "ooit"}); err == nil {
		t.Error("a period that is none passes")
	}
}
