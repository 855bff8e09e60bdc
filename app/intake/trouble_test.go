package intake_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/importing"
	"kindvriendelijk/app/intake"
	"kindvriendelijk/data/datatest"
)

func previewed(t *testing.T, s *intake.Service, path string) intake.Request {
	t.Helper()
	p, err := s.Preview(t.Context(), intake.Request{Path: path})
	if err != nil || !p.Ready() {
		t.Fatalf("preview: %v", err)
	}
	return p.Request()
}

func TestTake_ofAFileThatVanished(t *testing.T) {
	d := newDossier(izegem)
	s := service(d)
	path := file(t, "a.csv", "jaar;nis code;Kampen", "2024;36008;12")
	r := previewed(t, s, path)
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	var user *app.UserError
	if _, err := s.Take(t.Context(), r); !errors.As(err, &user) || !strings.Contains(user.Text, "Kies het opnieuw") || len(d.values)+len(d.done) != 0 {
		t.Errorf("err = %v", err)
	}
}

func TestTake_ofAFileThatChanged(t *testing.T) {
	d := newDossier(izegem)
	s := service(d)
	path := file(t, "a.csv", "jaar;nis code;Kampen", "2024;36008;12")
	r := previewed(t, s, path)
	if err := os.WriteFile(path, []byte("jaar;nis code;Kampen\n2024;36008;15\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	result, err := s.Take(t.Context(), r)
	if err != nil || d.total(t, intake.OwnCode("Kampen", ""), "36008", "2024").Value != 15 || !strings.Contains(strings.Join(result.Warnings, " "), "veranderde sinds je het bekeek") {
		t.Errorf("warnings = %q (%v)", result.Warnings, err)
	}
	if result, err = s.Take(t.Context(), previewed(t, s, path)); err != nil || strings.Contains(strings.Join(result.Warnings, " "), "veranderde") {
		t.Errorf("an unchanged file gives %q (%v)", result.Warnings, err)
	}
}

// A property that says the same for thousands of rows is left out of own
// indicators, until a later row proves that it tells values apart.
func TestImport_ofAPropertyThatVariesLate(t *testing.T) {
	lines := []string{"jaar;nis code;Soort;Wie;Kampen"}
	for i := range 12_000 {
		lines = append(lines, fmt.Sprintf("%d;36008;dag;alle kinderen;%d", 1950+i%70, i))
	}
	steady := file(t, "a.csv", lines...)
	varying := file(t, "b.csv", append(lines, "2024;36008;nacht;alle kinderen;7")...)
	for _, tt := range []struct {
		sentence, path string
		want           cell
	}{
		{"it never varies", steady, cell{period: "1950"}},
		{"it varies in the last row", varying, cell{period: "2024", breakdown: "soort=nacht"}},
	} {
		t.Run(tt.sentence, func(t *testing.T) {
			store := datatest.Open(t)
			s := &intake.Service{Store: store}
			p, err := s.Preview(t.Context(), intake.Request{Path: tt.path})
			if err != nil || p.Result.Values < 12_000 {
				t.Fatalf("preview counts %d (%v)", p.Result.Values, err)
			}
			for _, take := range []func() (intake.Result, error){
				func() (intake.Result, error) { return s.Take(t.Context(), p.Request()) },
				func() (intake.Result, error) { return s.Import(t.Context(), tt.path, importing.Choices{}) },
			} {
				r, err := take()
				if err != nil || r.Values != p.Result.Values || r.Topics[0].Values != p.Result.Values {
					t.Fatalf("%d values, %d of the topic (%v)", r.Values, r.Topics[0].Values, err)
				}
				vs, err := store.Values(t.Context(), figures.Query{From: tt.want.period, To: tt.want.period})
				if err != nil || len(vs) != 1 || vs[0].Breakdown != tt.want.breakdown {
					t.Errorf("values = %+v (%v)", vs, err)
				}
			}
			if imports, err := store.ListImports(t.Context()); err != nil || len(imports) != 2 {
				t.Errorf("%d imports (%v)", len(imports), err)
			}
		})
	}
}

func TestImport_leavesOutRowsWithoutAnArea(t *testing.T) {
	d := newDossier(izegem)
	r, err := service(d).Import(t.Context(), file(t, "a.csv", "jaar;gemeente;Kampen;Boten", "2023;Izegem;12;1", "2024;;13;2", "2024;Izegem;14;3"), importing.Choices{})
	if err != nil || r.Values != 4 || r.Skipped != 2 || len(d.values) != 4 {
		t.Errorf("result = %+v, %d values (%v)", r, len(d.values), err)
	}
	if !slices.ContainsFunc(r.Warnings, func(w string) bool { return strings.HasPrefix(w, "Bij 2 cijfers staat geen gebied") }) {
		t.Errorf("warnings = %q", r.Warnings)
	}
}

func TestImport_namesAreTextOfAnyKind(t *testing.T) {
	store := datatest.Open(t)
	heading := "Blije kinderen 🧒🏽🎈 ‘zo’ | 100 % 'echt'"
	_, err := (&intake.Service{Store: store}).Import(t.Context(), file(t, "emoji 🎉.csv", "jaar;gemeente;"+heading, "2023;Buurt 🌳;12", "2024;Buurt 🌳;14"), importing.Choices{})
	if err != nil {
		t.Fatal(err)
	}
	areas, err := store.Areas(t.Context())
	if err != nil || len(areas) != 1 || areas[0].Name != "Buurt 🌳" {
		t.Errorf("areas = %+v (%v)", areas, err)
	}
	records, err := store.ListIndicatorRecords(t.Context())
	if err != nil || len(records) != 1 || !strings.Contains(records[0].Name, "🧒🏽") {
		t.Errorf("records = %+v (%v)", records, err)
	}
}

func TestImport_ofAVeryWideTable(t *testing.T) {
	const columns = 10_000
	head, row := []string{"jaar", "gemeente"}, []string{"2024", "Izegem"}
	for i := range columns {
		head, row = append(head, fmt.Sprintf("Onderwerp %d van de bevraging", i)), append(row, fmt.Sprint(i))
	}
	d := newDossier(izegem)
	path := file(t, "breed.csv", strings.Join(head, ";"), strings.Join(row, ";"))
	r, err := service(d).Take(t.Context(), intake.Request{Path: path, Theme: "vrije_tijd"})
	if err != nil || r.Values != columns || len(d.records) != columns {
		t.Errorf("%d values, %d own indicators (%v)", r.Values, len(d.records), err)
	}
	if len(d.kept) != 1 || len(d.kept[0].Headings) > 500 {
		t.Errorf("%d layouts kept", len(d.kept))
	}
}

func TestPreview_ofAFileWithoutFigures(t *testing.T) {
	tests := []struct {
		sentence string
		lines    []string
	}{
		{"a heading alone", []string{"jaar;gemeente;Kampen"}},
		{"nothing but missing cells", []string{"jaar;gemeente;Kampen", "2023;Izegem;-", "2024;Izegem;x"}},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			d := newDossier(izegem)
			s := service(d)
			path := file(t, "a.csv", tt.lines...)
			p, err := s.Preview(t.Context(), intake.Request{Path: path})
			if err != nil || p.Ready() {
				t.Fatalf("ready %v (%v)", p.Ready(), err)
			}
			var user *app.UserError
			if _, err := s.Take(t.Context(), p.Request()); !errors.As(err, &user) || len(d.done)+len(d.values) != 0 {
				t.Errorf("err = %v", err)
			}
		})
	}
}

// A user who cancels finds the dossier as it was, whatever the moment.
func TestTake_cancelled(t *testing.T) {
	lines := []string{"jaar;nis code;Kampen;Geslacht"}
	for i := range 30_000 {
		lines = append(lines, fmt.Sprintf("%d;36008;%d;%s", 1950+i%70, i, []string{"m", "v"}[i%2]))
	}
	path := file(t, "a.csv", lines...)
	for _, share := range []float64{0.01, 0.5, 0.99} {
		t.Run(fmt.Sprint(share), func(t *testing.T) {
			store := datatest.Open(t)
			s := &intake.Service{Store: store}
			ctx, cancel := context.WithCancel(t.Context())
			_, err := s.Take(ctx, intake.Request{Path: path, Theme: "wonen", Progress: func(f float64) {
				if f >= share {
					cancel()
				}
			}})
			if !errors.Is(err, context.Canceled) {
				t.Fatalf("err = %v", err)
			}
			imports, err1 := store.ListImports(t.Context())
			areas, err2 := store.Areas(t.Context())
			kept, err3 := store.ListMappings(t.Context())
			vs, err4 := store.Values(t.Context(), figures.Query{})
			if err := errors.Join(err1, err2, err3, err4); err != nil || len(imports)+len(areas)+len(kept)+len(vs) != 0 {
				t.Errorf("left behind: %d imports, %d areas, %d layouts, %d values (%v)", len(imports), len(areas), len(kept), len(vs), err)
			}
			if _, err := s.Take(t.Context(), intake.Request{Path: path}); err != nil {
				t.Errorf("afterwards: %v", err)
			}
		})
	}
}

// One undo takes back the figures and what was remembered with them.
func TestTake_undoForgetsTheLayout(t *testing.T) {
	store := datatest.Open(t)
	s := &intake.Service{Store: store}
	if _, err := s.Take(t.Context(), intake.Request{Path: file(t, "a.csv", "jaar;nis code;Kampen", "2024;36008;12"), Theme: "wonen"}); err != nil {
		t.Fatal(err)
	}
	kept, err := store.ListMappings(t.Context())
	if err != nil || len(kept) != 1 || kept[0].UsedOn == "" || filepath.Ext(kept[0].Source) != "" {
		t.Fatalf("kept %+v (%v)", kept, err)
	}
	if _, err := store.Undo(t.Context()); err != nil {
		t.Fatal(err)
	}
	if kept, err := store.ListMappings(t.Context()); err != nil || len(kept) != 0 {
		t.Errorf("kept %+v (%v)", kept, err)
	}
}
