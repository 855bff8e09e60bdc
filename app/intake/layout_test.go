package intake

import (
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app/importing"
)

func TestFoldHeading(t *testing.T) {
	tests := []struct{ heading, want string }{
		{"Inwoners 2024", "inwoners"},
		{"Inwoners | 2023-2024", "inwoners"},
		{"Bevolking op 1 januari 2025", "bevolking op 1"},
		{"Geboorten op 31/12/2024", "geboorten op"},
		{"Werkloosheid 2024-Q3", "werkloosheid"},
		{"Werkloosheid 3de kwartaal 2024", "werkloosheid"},
		{"MS_POPULATION", "ms population"},
		{"Inwoners 0-17 jaar", "inwoners 0 17 jaar"},
		{"2024", aPeriod},
		{"2024-01", aPeriod},
		{"", ""},
	}
	for _, tt := range tests {
		if got := foldHeading(tt.heading); got != tt.want {
			t.Errorf("%q became %q, want %q", tt.heading, got, tt.want)
		}
	}
}

func sheet(name string, columns ...string) importing.Sheet {
	s := importing.Sheet{Name: name, Kind: importing.Figures}
	for _, c := range columns {
		s.Columns = append(s.Columns, importing.Column{Name: c, Role: importing.Indicator})
	}
	return s
}

func TestMappingID_isOfOneLayout(t *testing.T) {
	id := func(file string, sheets ...importing.Sheet) string {
		return MappingID(headings(&importing.Report{File: file, Sheets: sheets}))
	}
	first := id("kampen 2023.csv", sheet("", "Gemeente", "Kampen 2022", "Kampen 2023"))
	tests := []struct {
		sentence, file string
		columns        []string
		same           bool
	}{
		{"a year more", "kampen 2024.csv", []string{"Gemeente", "Kampen 2022", "Kampen 2023", "Kampen 2024"}, true},
		{"another spelling", "x.csv", []string{"GEMEENTE", "kampen_2024"}, true},
		{"another column", "kampen 2023.csv", []string{"Gemeente", "Boten 2022", "Boten 2023"}, false},
		{"another order", "kampen 2023.csv", []string{"Kampen 2023", "Gemeente"}, false},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			if got := id(tt.file, sheet("", tt.columns...)) == first; got != tt.same {
				t.Errorf("the same layout: %v", got)
			}
		})
	}
	if id("a 2023.csv", sheet("", "Waarde")) != id("a 2024.csv", sheet("", "Waarde")) || id("a.csv", sheet("", "Waarde")) == id("b.csv", sheet("", "Waarde")) {
		t.Error("a heading that says nothing is not known by the name of its file")
	}
	if id("a.csv", sheet("2023", "K1")) != id("a.csv", sheet("2024", "K1")) || id("a.csv", sheet("Genk", "K1")) == id("a.csv", sheet("Hove", "K1")) {
		t.Error("the names of sheets are not heeded, but for their years")
	}
	if MappingID(nil) != "" {
		t.Error("a file without headings has an id")
	}
	bare := importing.Sheet{Preview: [][]string{{"Telling van 2023", "12"}, {"", ""}}}
	if got := headings(&importing.Report{File: "x.csv", Sheets: []importing.Sheet{bare}}); !slices.Contains(got, "telling van") {
		t.Errorf("a sheet without columns is known by %q", got)
	}
}

func TestColumnDecisions(t *testing.T) {
	report := func(years ...string) *importing.Report {
		return &importing.Report{Sheets: []importing.Sheet{sheet("", append([]string{"Gemeente"}, years...)...)}}
	}
	code := "kampen"
	all := []importing.ColumnChoice{{Column: 1, Indicator: &code}, {Column: 2, Indicator: &code}}
	tests := []struct {
		sentence string
		choices  []importing.ColumnChoice
		next     []string
		want     []int // columns of the next file that the code is given
	}{
		{"all years alike: a new year too", all, []string{"2023", "2024", "2025"}, []int{1, 2, 3}},
		{"the second year only", all[1:], []string{"2023", "2024", "2025"}, []int{2}},
		{"a column that stands elsewhere", all[:1], []string{"Boten", "2024"}, []int{2}},
		{"a column that is not in the file", []importing.ColumnChoice{{Column: 9, Indicator: &code}}, []string{"2023"}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			r := Request{recalled: &recalled{}}
			r.recallColumns(columnDecisions(tt.choices, report("2022", "2023")), report(tt.next...))
			var got []int
			for _, c := range r.Choices.Columns {
				got = append(got, c.Column)
			}
			if !slices.Equal(got, tt.want) || len(r.recalled.warnings) > 0 {
				t.Errorf("columns %v, want %v; warnings %q", got, tt.want, r.recalled.warnings)
			}
		})
	}
}

func TestRecallSheet(t *testing.T) {
	report := &importing.Report{Sheets: []importing.Sheet{sheet("Uitleg"), sheet("Cijfers 2024")}}
	for name, want := range map[string]string{"Uitleg": "Uitleg", "Cijfers 2023": "Cijfers 2024", "Kaart": ""} {
		r := Request{recalled: &recalled{}}
		r.recallSheet(name, report)
		if r.Choices.Sheet != want || (want == "") != strings.Contains(strings.Join(r.recalled.warnings, ""), name) {
			t.Errorf("%s: sheet %q, warnings %q", name, r.Choices.Sheet, r.recalled.warnings)
		}
	}
}
