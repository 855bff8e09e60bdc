package data

import (
	"context"
	"errors"
	"fmt"
	"math"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"kindvriendelijk/app"
	"kindvriendelijk/app/figures"
)

// val is a total of indicator 'jeugd'.
func val(area, period string, v float64) figures.Value {
	return figures.Value{Indicator: "jeugd", Area: area, Period: period, Value: v}
}

// giving hands the values to an import.
func giving(vs ...figures.Value) func(func(figures.Value) error) error {
	return func(yield func(figures.Value) error) error {
		for _, v := range vs {
			if err := yield(v); err != nil {
				return err
			}
		}
		return nil
	}
}

func bring(t testing.TB, s *Store, vs ...figures.Value) figures.Import {
	t.Helper()
	imp, err := s.ImportValues(t.Context(), figures.Import{Kind: "file", Source: "bron", File: "f.csv"}, nil, giving(vs...))
	if err != nil {
		t.Fatal(err)
	}
	return imp
}

// shown are the values that count, as text.
func shown(t testing.TB, s *Store, q figures.Query) string {
	t.Helper()
	vs, err := s.Values(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	var parts []string
	for _, v := range vs {
		text := fmt.Sprintf("%s %s %s", v.Area, v.Period, v.Breakdown)
		if v.Missing != "" {
			text += string(v.Missing)
		} else {
			text += fmt.Sprint(v.Value)
		}
		if v.Provisional {
			text += "*"
		}
		parts = append(parts, text)
	}
	return strings.Join(parts, "; ")
}

func TestImportValues_UndoBringsBackWhatWasReplaced(t *testing.T) {
	s := newStore(t)
	first := bring(t, s, val("a", "2023", 1), val("b", "2023", 2))
	hidden := figures.Value{Indicator: "jeugd", Area: "a", Period: "2023", Missing: figures.MissingHidden, Provisional: true}
	second := bring(t, s, hidden)
	if first.Values != 2 || first.ID == "" || first.Who != "Voorbeeldpersoon" || !strings.HasPrefix(first.At, "2026-11-21T09:00:") {
		t.Errorf("first import: %+v", first)
	}
	want := []string{"a 2023 hidden*; b 2023 2", "a 2023 1; b 2023 2", "", "a 2023 1; b 2023 2", "a 2023 hidden*; b 2023 2"}
	got := []string{shown(t, s, figures.Query{})}
	for _, step := range []func(context.Context) (string, error){s.Undo, s.Undo, s.Redo, s.Redo} {
		label, err := step(t.Context())
		if err != nil || label != "Cijfers ingelezen" {
			t.Fatal(label, err)
		}
		got = append(got, shown(t, s, figures.Query{}))
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	list, err := s.ListImports(t.Context())
	if err != nil || len(list) != 2 || list[0] != second || list[1] != first {
		t.Errorf("imports: %+v %v", list, err)
	}
	vs, err := s.Values(t.Context(), figures.Query{})
	if err != nil || vs[0].Import != second.ID || vs[1].Import != first.ID {
		t.Errorf("origin of the values: %+v %v", vs, err)
	}
}

func TestImportValues_AllOrNothing(t *testing.T) {
	s := newStore(t)
	bring(t, s, val("a", "2023", 1))
	broken := errors.New("line 3")
	for name, each := range map[string]func(func(figures.Value) error) error{
		"the file breaks off": func(yield func(figures.Value) error) error {
			return errors.Join(yield(val("new", "2024", 2)), broken)
		},
		"a period that is none": giving(val("new", "2024", 2), val("new", "24", 2)),
		"no indicator":          giving(figures.Value{Area: "new", Period: "2024"}),
		"no area":               giving(figures.Value{Indicator: "new", Period: "2024"}),
		"not a number":          giving(val("new", "2024", math.NaN())),
		"infinite":              giving(val("new", "2024", math.Inf(-1))),
		"nothing in it":         giving(),
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := s.ImportValues(t.Context(), figures.Import{Kind: "file"}, nil, each); err == nil {
				t.Error("the import passes")
			}
			areas, err := s.Areas(t.Context())
			if got := shown(t, s, figures.Query{}); got != "a 2023 1" || len(areas) != 1 || err != nil {
				t.Errorf("the dossier has %q, places %v %v", got, areas, err)
			}
		})
	}
	ctx, cancel := context.WithCancel(t.Context())
	_, err := s.ImportValues(ctx, figures.Import{Kind: "file"}, nil, func(yield func(figures.Value) error) error {
		for i := range 10_000_000 {
			if i == 5000 {
				cancel()
			}
			if err := yield(val("a", "2024", float64(i))); err != nil {
				return err
			}
		}
		return nil
	})
	if !errors.Is(err, context.Canceled) || shown(t, s, figures.Query{}) != "a 2023 1" {
		t.Errorf("cancelled: %v", err)
	}
	if _, err := s.ImportValues(t.Context(), figures.Import{Kind: "unknown"}, nil, giving(val("a", "2024", 1))); err == nil {
		t.Error("an unknown kind of import passes")
	}
}

func TestImportValues_CellTwice(t *testing.T) {
	s := newStore(t)
	for _, tt := range []struct {
		name   string
		values []figures.Value
		want   string
		note   string
	}{
		{"none", []figures.Value{val("a", "2020", 1)}, "a 2020 1", "van het bureau"},
		{"one", []figures.Value{val("b", "2021", 1), val("c", "2021", 5), val("b", "2021", 2)}, "b 2021 2; c 2021 5", "van het bureau\n1 cijfer stond dubbel in het bestand; het laatste telt."},
		{"two", []figures.Value{val("b", "2022", 1), val("b", "2022", 2), val("b", "2022", 3)}, "b 2022 3", "van het bureau\n2 cijfers stonden dubbel in het bestand; telkens telt het laatste."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			imp, err := s.ImportValues(t.Context(), figures.Import{Kind: "paste", Note: "van het bureau"}, nil, giving(tt.values...))
			if err != nil || imp.Note != tt.note {
				t.Errorf("note %q %v", imp.Note, err)
			}
			year := tt.values[0].Period
			if got := shown(t, s, figures.Query{From: year, To: year}); got != tt.want || imp.Values != strings.Count(tt.want, ";")+1 {
				t.Errorf("got %q, %d values", got, imp.Values)
			}
		})
	}
}

// A cell may come again after its batch was written.
func TestImportValues_CellTwiceInOtherBatches(t *testing.T) {
	s := newStore(t)
	n := cellsPerBatch + 150
	imp, err := s.ImportValues(t.Context(), figures.Import{Kind: "file"}, nil, func(yield func(figures.Value) error) error {
		for i := range n {
			v := figures.Value{Indicator: "i", Area: fmt.Sprint(i % 1000), Period: fmt.Sprint(1000 + i/1000), Value: float64(i)}
			if i >= cellsPerBatch { // the first cells once more
				v.Period, v.Value, v.Provisional = "1000", -1, true
			}
			if err := yield(v); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil || imp.Values != cellsPerBatch || !strings.Contains(imp.Note, "150 cijfers") {
		t.Fatalf("got %+v %v", imp, err)
	}
	if got := shown(t, s, figures.Query{Areas: []string{"149", "150"}, From: "1000", To: "1000"}); got != "149 1000 -1*; 150 1000 150" {
		t.Errorf("got %q", got)
	}
}

// Marks for what is missing are kept, but they are no figures.
func TestImportValues_CountsNumbers(t *testing.T) {
	hidden := func(area string) figures.Value {
		return figures.Value{Indicator: "i", Area: area, Period: "1000", Missing: figures.MissingHidden}
	}
	for _, tt := range []struct {
		name string
		n    int // numbers of a thousand areas, after which the marks come
		then []figures.Value
		want int
	}{
		{"besides them", 2, []figures.Value{hidden("x"), hidden("y")}, 2},
		{"a number became a mark", 2, []figures.Value{hidden("0")}, 1},
		{"a number of an earlier batch became a mark", cellsPerBatch, []figures.Value{hidden("0"), hidden("x")}, cellsPerBatch - 1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := newStore(t)
			imp, err := s.ImportValues(t.Context(), figures.Import{Kind: "file"}, nil, func(yield func(figures.Value) error) error {
				for i := range tt.n {
					if err := yield(figures.Value{Indicator: "i", Area: fmt.Sprint(i % 1000), Period: fmt.Sprint(1000 + i/1000), Value: 1}); err != nil {
						return err
					}
				}
				return giving(tt.then...)(yield)
			})
			if err != nil || imp.Values != tt.want {
				t.Errorf("got %d %v, want %d", imp.Values, err, tt.want)
			}
		})
	}
}

// What an import says of itself may be counted while its values come.
func TestBringIn(t *testing.T) {
	s := newStore(t)
	imp := figures.Import{Kind: "file", Source: "bron"}
	err := s.BringIn(t.Context(), &imp, func(yield func(figures.Value) error) error {
		imp.Rows, imp.Skipped = 7, 3
		return yield(val("a", "2023", 1))
	})
	list, lerr := s.ListImports(t.Context())
	if err != nil || lerr != nil || len(list) != 1 || list[0] != imp || imp.Rows != 7 || imp.Skipped != 3 || imp.Values != 1 || imp.ID == "" {
		t.Errorf("got %+v, kept %+v (%v %v)", imp, list, err, lerr)
	}
	if err := s.BringIn(t.Context(), &figures.Import{Kind: "file"}, giving(val("a", "gisteren", 2))); err == nil {
		t.Error("a value without a period passes")
	}
}

// A part of an action that fails may be taken back alone, also when it broke
// off while batches were being written.
func TestImportValues_PartOfAnAction(t *testing.T) {
	s := newStore(t)
	err := s.Do(t.Context(), "Proef", func(ctx context.Context) error {
		broken := errors.New("line 250,000")
		_, err := s.ImportValues(ctx, figures.Import{Kind: "file"}, nil, func(yield func(figures.Value) error) error {
			for i := range 250_000 {
				if err := yield(figures.Value{Indicator: "i", Area: fmt.Sprint(i % 1000), Period: fmt.Sprint(1000 + i/1000)}); err != nil {
					return err
				}
			}
			return broken
		})
		if !errors.Is(err, broken) {
			t.Errorf("the first part ends with %v", err)
		}
		_, err = s.ImportValues(ctx, figures.Import{Kind: "file"}, nil, giving(val("a", "2023", 1)))
		return err
	})
	if got := shown(t, s, figures.Query{}); err != nil || got != "a 2023 1" {
		t.Errorf("the dossier has %.100q (%v)", got, err)
	}
}

func TestDeleteImport(t *testing.T) {
	s := newStore(t)
	old := bring(t, s, val("a", "2023", 1))
	bring(t, s, val("a", "2024", 2))
	if err := s.DeleteImport(t.Context(), old.ID); err != nil || shown(t, s, figures.Query{}) != "a 2024 2" {
		t.Fatal(err)
	}
	if err := s.DeleteImport(t.Context(), old.ID); !errors.Is(err, app.ErrNotFound) {
		t.Error(err)
	}
	bring(t, s, val("a", "2025", 3))
	if n, err := s.PurgeValues(t.Context()); n != 0 || err != nil {
		t.Errorf("purged %d values that undo can bring back, %v", n, err)
	}
	for range 2 {
		if _, err := s.Undo(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if got := shown(t, s, figures.Query{}); got != "a 2023 1; a 2024 2" {
		t.Errorf("got %q", got)
	}
}

func TestPurgeValues(t *testing.T) {
	s := newStore(t)
	bring(t, s, val("a", "2023", 1))
	bring(t, s, val("a", "2023", 2))
	if _, err := s.Undo(t.Context()); err != nil {
		t.Fatal(err)
	}
	if n, err := s.PurgeValues(t.Context()); n != 0 || err != nil {
		t.Errorf("purged %d values that redo can bring back, %v", n, err)
	}
	bring(t, s, val("b", "2023", 3))
	for _, want := range []int64{1, 0} {
		if n, err := s.PurgeValues(t.Context()); n != want || err != nil {
			t.Errorf("purged %d %v, want %d", n, err, want)
		}
	}
	if got := shown(t, s, figures.Query{}); got != "a 2023 1; b 2023 3" {
		t.Errorf("got %q", got)
	}
}

// Whatever is imported, undone and redone, what counts is what a simple list
// of imports says.
func TestValues_Property(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		s := newStore(t)
		type imported map[[3]string]string
		var done, undone []imported
		for range rapid.IntRange(1, 12).Draw(r, "steps") {
			switch step := rapid.SampledFrom([]string{"import", "import", "undo", "redo"}).Draw(r, "step"); {
			case step == "undo" && len(done) > 0:
				if _, err := s.Undo(t.Context()); err != nil {
					r.Fatal(err)
				}
				undone = append(undone, done[len(done)-1])
				done = done[:len(done)-1]
			case step == "redo" && len(undone) > 0:
				if _, err := s.Redo(t.Context()); err != nil {
					r.Fatal(err)
				}
				done = append(done, undone[len(undone)-1])
				undone = undone[:len(undone)-1]
			case step == "import":
				cells := imported{}
				var vs []figures.Value
				for range rapid.IntRange(1, 6).Draw(r, "values") {
					v := figures.Value{
						Indicator: rapid.SampledFrom([]string{"i", "j"}).Draw(r, "indicator"), Area: rapid.SampledFrom([]string{"a", "b"}).Draw(r, "area"),
						Period: rapid.SampledFrom([]string{"2023", "2023-Q1"}).Draw(r, "period"), Value: float64(rapid.IntRange(0, 99).Draw(r, "value")),
					}
					vs = append(vs, v)
					cells[[3]string{v.Indicator, v.Area, v.Period}] = fmt.Sprint(v.Value)
				}
				bring(t, s, vs...)
				done, undone = append(done, cells), nil
			}
		}
		want := imported{}
		for _, cells := range done {
			for key, v := range cells {
				want[key] = v
			}
		}
		got := imported{}
		vs, err := s.Values(t.Context(), figures.Query{})
		if err != nil {
			r.Fatal(err)
		}
		for _, v := range vs {
			got[[3]string{v.Indicator, v.Area, v.Period}] = fmt.Sprint(v.Value)
		}
		if !reflect.DeepEqual(got, want) || len(vs) != len(want) {
			r.Fatalf("got %v, want %v", vs, want)
		}
	})
}
