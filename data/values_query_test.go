package data

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/intake"
)

func TestValues_Query(t *testing.T) {
	s := newStore(t)
	girls := figures.Value{Indicator: "jeugd", Area: "a", Period: "2023", Breakdown: "age=0-2;sex=f", Value: 7}
	other := figures.Value{Indicator: "armoede", Area: "a", Period: "2022", Value: 12.5}
	bring(t, s, val("a", "2022", 1), val("a", "2023", 2), val("b", "2023-Q4", 3), val("b", "2023-12-31", 4), val("b", "2024-01", 5), girls, other)
	total, girl, none := "", "age=0-2;sex=f", "age=3"
	for _, tt := range []struct {
		name string
		q    figures.Query
		want string
	}{
		{"everything", figures.Query{}, "a 2022 1; a 2023 2; a 2023 age=0-2;sex=f7; b 2023-12-31 4; b 2023-Q4 3; b 2024-01 5; a 2022 12.5"},
		{"an indicator", figures.Query{Indicators: []string{"armoede"}}, "a 2022 12.5"},
		{"an area", figures.Query{Areas: []string{"b"}}, "b 2023-12-31 4; b 2023-Q4 3; b 2024-01 5"},
		{"both", figures.Query{Indicators: []string{"armoede", "jeugd"}, Areas: []string{"b", "a"}, From: "2022", To: "2022"}, "a 2022 1; a 2022 12.5"},
		{"until the end of a year", figures.Query{Areas: []string{"b"}, To: "2023"}, "b 2023-12-31 4; b 2023-Q4 3"},
		{"until a day", figures.Query{Areas: []string{"b"}, To: "2023-12-31"}, "b 2023-12-31 4"},
		{"until a month", figures.Query{Areas: []string{"b"}, To: "2023-12"}, "b 2023-12-31 4; b 2023-Q4 3"},
		{"from a month", figures.Query{Areas: []string{"b"}, From: "2024-01"}, "b 2024-01 5"},
		{"from a quarter", figures.Query{Areas: []string{"b"}, From: "2023-Q4"}, "b 2023-12-31 4; b 2023-Q4 3; b 2024-01 5"},
		{"totals", figures.Query{Areas: []string{"a"}, Breakdown: &total}, "a 2022 1; a 2023 2; a 2022 12.5"},
		{"a breakdown", figures.Query{Breakdown: &girl}, "a 2023 age=0-2;sex=f7"},
		{"a breakdown that is not there", figures.Query{Breakdown: &none}, ""},
		{"an indicator that is not there", figures.Query{Indicators: []string{"x"}}, ""},
		{"no areas at all", figures.Query{Areas: []string{}}, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := shown(t, s, tt.q); got != tt.want {
				t.Errorf("got  %q\nwant %q", got, tt.want)
			}
		})
	}
	for _, q := range []figures.Query{{From: "x"}, {To: "2023-13"}} {
		if _, err := s.Values(t.Context(), q); err == nil {
			t.Errorf("%+v passes", q)
		}
	}
}

// The walk finds the newest import of a cell only in the order of the key, and
// is quick only without sorting and without reading other indicators.
func TestValues_WalksTheKey(t *testing.T) {
	s := newStore(t)
	bring(t, s, val("a", "2022", 1))
	total := ""
	for _, q := range []figures.Query{
		{Indicators: []string{"jeugd"}, Areas: []string{"a"}, From: "2020"}, {Indicators: []string{"jeugd"}}, {Areas: []string{"a"}, Breakdown: &total},
	} {
		n, err := s.nameValues(t.Context(), q)
		if err != nil {
			t.Fatal(err)
		}
		query, args, err := n.query(q)
		if err != nil {
			t.Fatal(err)
		}
		plan, err := collect(t.Context(), s.ro, func(r row) (text string, err error) {
			var skip any
			return text, r.Scan(&skip, &skip, &skip, &text)
		}, `EXPLAIN QUERY PLAN `+query, args...)
		if text := strings.Join(plan, "\n"); err != nil || !strings.Contains(text, "SEARCH vals USING PRIMARY KEY (indicator=?") || strings.Contains(text, "TEMP B-TREE") {
			t.Errorf("%+v:\n%s %v", q, text, err)
		}
	}
}

func TestPeriod(t *testing.T) {
	order := []string{"2022", "2022-03", "2022-03-31", "2022-Q1", "2022-12-31", "2022-Q4", "2023"}
	var last int64
	for _, p := range order {
		n, err := packPeriod(p)
		if err != nil || unpackPeriod(n) != p || n <= last {
			t.Errorf("%s: %d %s %v", p, n, unpackPeriod(n), err)
		}
		last = n
	}
	for _, p := range []string{"", "22", "2022-13", "2022-Q5", "2022-Q0", "2022-2", "2022-02-30", "0000", "abcd", "20222", "2022-Qx", "x022-Q1"} {
		if n, err := packPeriod(p); err == nil {
			t.Errorf("%q became %d", p, n)
		}
	}
}

func TestChanges(t *testing.T) {
	s := newStore(t)
	bring(t, s, val("a", "2020", 1), val("a", "2021", 2), val("a", "2022", 3), figures.Value{Indicator: "jeugd", Area: "a", Period: "2023", Missing: figures.MissingEmpty})
	final := val("a", "2021", 2)
	final.Provisional = true
	got, err := s.Changes(t.Context(), giving(val("a", "2020", 1), final, val("a", "2022", 4), val("a", "2023", 0), val("a", "2024", 9), val("b", "2020", 1),
		val("a", "2024", 8), figures.Value{Indicator: "nieuw", Area: "a", Period: "2020"}))
	if want := (figures.Changes{New: 3, Changed: 3, Same: 1}); err != nil || got.Changes != want {
		t.Errorf("got %+v %v, want %+v", got, err, want)
	}
	if len(got.First) != 3 || got.First[0].Old.Value != 2 || got.First[0].Old.Provisional || !got.First[0].New.Provisional || got.First[1].Old.Value != 3 ||
		got.First[1].New.Value != 4 || got.First[1].New.Area != "a" || got.First[1].New.Indicator != "jeugd" || got.First[2].Old.Missing != figures.MissingEmpty {
		t.Errorf("the first that change: %+v", got.First)
	}
	if got, err := s.Changes(t.Context(), giving()); err != nil || got.Changes != (figures.Changes{}) {
		t.Errorf("nothing: %+v %v", got, err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := s.Changes(ctx, giving(val("a", "2020", 1))); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
	if shown(t, s, figures.Query{From: "2022", To: "2022"}) != "a 2022 3" {
		t.Error("comparing changed something")
	}
}

// A file of several batches is compared whole, and of what would change only
// the first are kept.
func TestChanges_OfManyValues(t *testing.T) {
	s := newStore(t)
	const n = cellsPerBatch + 5000
	each := func(add float64) func(func(figures.Value) error) error {
		return func(yield func(figures.Value) error) error {
			for i := range n {
				if err := yield(figures.Value{Indicator: fmt.Sprint("i", i%3), Area: fmt.Sprint(i % 700), Period: fmt.Sprint(1000 + i/2100), Value: float64(i) + add}); err != nil {
					return err
				}
			}
			return nil
		}
	}
	for _, step := range []struct {
		add  float64
		want figures.Changes
	}{{0, figures.Changes{New: n}}, {0, figures.Changes{Same: n}}, {1, figures.Changes{Changed: n}}} {
		got, err := s.Changes(t.Context(), each(step.add))
		if err != nil || got.Changes != step.want || len(got.First) != min(got.Changed, intake.KeepDifferences) {
			t.Errorf("got %+v with %d differences (%v), want %+v", got.Changes, len(got.First), err, step.want)
		}
		if _, err := s.ImportValues(t.Context(), figures.Import{Kind: "file"}, nil, each(0)); err != nil {
			t.Fatal(err)
		}
	}
}
