package intake_test

import (
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app/importing"
	"kindvriendelijk/app/intake"
)

// youth is a file of a source of which the columns say little.
func youth(t *testing.T, name, year string) string {
	t.Helper()
	return file(t, name, "Jaar;Gemeente;K1;Kampen;Bezoekers", year+";Izegem;12;3;1.500", year+";Brugge;14;5;2.250")
}

func pointer(s string) *string { return &s }

func TestTake_remembersWhatWasDecided(t *testing.T) {
	d := newDossier(izegem)
	s := service(d)
	p, err := s.Preview(t.Context(), intake.Request{Path: youth(t, "jeugd 2023.csv", "2023"), Choices: importing.Choices{Columns: []importing.ColumnChoice{
		{Column: 2, Indicator: pointer("kansarmoede-index")}, {Column: 3, Role: importing.Ignored}, {Column: 4, Decimal: ','},
	}}})
	if err != nil || p.Remembered != nil {
		t.Fatalf("a new layout is remembered as %+v (%v)", p.Remembered, err)
	}
	r := p.Request()
	r.Source, r.Theme = "Jeugddienst", "vrije_tijd"
	if _, err := s.Take(t.Context(), r); err != nil {
		t.Fatal(err)
	}
	if len(d.kept) != 1 || len(d.done) != 1 || d.kept[0].Source != "Jeugddienst" || strings.Contains(d.kept[0].Choices, "2023") {
		t.Fatalf("kept %+v in %d actions", d.kept, len(d.done))
	}

	p, err = s.Preview(t.Context(), intake.Request{Path: youth(t, "jeugd 2024.csv", "2024")})
	if err != nil || p.Remembered == nil || p.Source != "Jeugddienst" || p.Topics[0].Code != "kansarmoede-index" {
		t.Fatalf("the next file is read as %+v (%v)", p, err)
	}
	columns := p.Report.Sheets[0].Columns
	if columns[3].Role != importing.Ignored || columns[4].Decimal != ',' {
		t.Errorf("its columns are %+v", columns)
	}
	if r := p.Request(); r.Theme != "vrije_tijd" || r.Source != "Jeugddienst" {
		t.Errorf("the request to take it in is %+v", r)
	}
	if _, err := s.Take(t.Context(), p.Request()); err != nil || len(d.kept) != 1 || d.total(t, "kansarmoede-index", "36008", "2024").Value != 12 {
		t.Errorf("it came in as %v (%v), with %d layouts", d.values, err, len(d.kept))
	}
	if r, err := s.Import(t.Context(), youth(t, "jeugd 2025.csv", "2025"), importing.Choices{}); err != nil || r.Remembered == nil || d.total(t, "kansarmoede-index", "36008", "2025").Value != 12 {
		t.Errorf("without a preview it came in as %+v (%v)", r, err)
	}
}

func TestPreview_theUserHasTheLastWord(t *testing.T) {
	d := newDossier(izegem)
	s := service(d)
	if _, err := s.Take(t.Context(), intake.Request{Path: youth(t, "a.csv", "2023"), KnownOnly: true, Choices: importing.Choices{
		Columns: []importing.ColumnChoice{{Column: 2, Indicator: pointer("kansarmoede-index")}}}}); err != nil {
		t.Fatal(err)
	}
	next := youth(t, "b.csv", "2024")
	tests := []struct {
		sentence string
		request  func() intake.Request
		used     bool
		code     string // of the first column
		known    bool   // only
	}{
		{"nothing decided", func() intake.Request { return intake.Request{Path: next} }, true, "kansarmoede-index", true},
		{"the column decided otherwise", func() intake.Request {
			return intake.Request{Path: next, Choices: importing.Choices{Columns: []importing.ColumnChoice{{Column: 2, Indicator: pointer("inwoners")}}}}
		}, true, "inwoners", true},
		{"all forgotten", func() intake.Request { return intake.Request{Path: next, Forget: true} }, false, intake.OwnCode("K1", "b.csv"), false},
		{"the preview's own request, with unknown columns after all", func() intake.Request {
			p, err := s.Preview(t.Context(), intake.Request{Path: next})
			if err != nil {
				t.Fatal(err)
			}
			r := p.Request()
			r.KnownOnly = false
			return r
		}, true, "kansarmoede-index", false},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			p, err := s.Preview(t.Context(), tt.request())
			if err != nil || (p.Remembered != nil) != tt.used || p.Topics[0].Code != tt.code || p.Request().KnownOnly != tt.known {
				t.Errorf("remembered %v, first topic %s, known only %v (%v)", p.Remembered != nil, p.Topics[0].Code, p.Request().KnownOnly, err)
			}
		})
	}
	if _, err := s.Take(t.Context(), intake.Request{Path: next, Forget: true}); err != nil || len(d.kept) != 0 {
		t.Errorf("after forgetting, %+v is kept (%v)", d.kept, err)
	}
}

func TestPreview_saysWhichDecisionDoesNotFit(t *testing.T) {
	d := newDossier(izegem)
	s := service(d)
	first := file(t, "a.csv", "Jaar;Gemeente;Geslacht;Kampen;K1", "2023;Izegem;m;3;12", "2023;Izegem;v;4;13")
	if _, err := s.Take(t.Context(), intake.Request{Path: first, Choices: importing.Choices{
		Columns: []importing.ColumnChoice{{Column: 4, Indicator: pointer("kansarmoede-index")}, {Column: 2, Role: importing.Ignored}}}}); err != nil {
		t.Fatal(err)
	}
	p, err := s.Preview(t.Context(), intake.Request{Path: file(t, "b.csv", "Jaar;Gemeente;Kampen;K1", "2024;Izegem;3;12")})
	if err != nil || p.Remembered == nil || p.Topics[1].Code != "kansarmoede-index" {
		t.Fatalf("a file with a column less is read as %+v (%v)", p, err)
	}
	if !slices.ContainsFunc(p.Warnings, func(w string) bool { return strings.Contains(w, "‘geslacht’") }) {
		t.Errorf("warnings: %q", p.Warnings)
	}
	other, err := s.Preview(t.Context(), intake.Request{Path: file(t, "c.csv", "Jaar;Gemeente;Zwembaden", "2024;Izegem;3")})
	if err != nil || other.Remembered != nil {
		t.Errorf("another table is read after %+v (%v)", other.Remembered, err)
	}
}

func TestTake_remembersNothingWhenNothingWasDecided(t *testing.T) {
	d := newDossier(izegem)
	s := service(d)
	p, err := s.Preview(t.Context(), intake.Request{Path: youth(t, "a.csv", "2023"), Choices: importing.Choices{Period: "2022"}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Take(t.Context(), p.Request()); err != nil || len(d.kept) != 0 {
		t.Errorf("kept %+v (%v)", d.kept, err)
	}
}

func TestPreview_remembersWhereTheTableStands(t *testing.T) {
	d := newDossier(izegem)
	s := service(d)
	first := file(t, "a.csv", "Telling;van;de;dienst", "Jaar;Gemeente;Kampen;Boten", "2023;Izegem;3;12", "2023;Brugge;4;13")
	if _, err := s.Take(t.Context(), intake.Request{Path: first, Choices: importing.Choices{Header: 2, Delimiter: ';'}}); err != nil || len(d.kept) != 1 {
		t.Fatalf("kept %+v (%v)", d.kept, err)
	}
	next, err := s.Preview(t.Context(), intake.Request{Path: file(t, "b.csv", "Telling;van;de;dienst", "Jaar;Gemeente;Kampen;Boten", "2024;Izegem;5;14", "2024;Brugge;6;15")})
	if err != nil || next.Remembered == nil || next.Request().Choices.Header != 2 || len(next.Topics) != 2 || next.Topics[0].Heading != "Kampen" {
		t.Errorf("the next file is read as %+v (%v)", next, err)
	}
	d.kept[0].Choices = `{"header":40}`
	if misfit, err := s.Preview(t.Context(), intake.Request{Path: first}); err != nil || !misfit.Ready() || !strings.Contains(strings.Join(misfit.Warnings, " "), "past niet op dit bestand") {
		t.Errorf("a heading that is not there is read as %+v (%v)", misfit, err)
	}
	d.kept[0].Choices = `{`
	if _, err := s.Preview(t.Context(), intake.Request{Path: first}); err == nil {
		t.Error("decisions that can't be read pass")
	}
}
