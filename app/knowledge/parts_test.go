package knowledge

import (
	"reflect"
	"testing"
)

func TestParts(t *testing.T) {
	table := [][]string{{"A", "**B**"}, {"1", "2"}}
	tests := []struct {
		name, body string
		want       []Part
	}{
		{"keeps a text without tables whole", "Een.\n\n## Twee\n\n- drie", []Part{{Text: "Een.\n\n## Twee\n\n- drie"}}},
		{"takes a table out", "Voor.\n\n| A | **B** |\n|---|:-:|\n| 1 | 2 |\n\nNa.", []Part{{Text: "Voor."}, {Table: table}, {Text: "Na."}}},
		{"takes a table at the end", "| A | **B** |\n|---|---|\n| 1 | 2 |", []Part{{Table: table}}},
		{"keeps two tables apart", "| A | **B** |\n|---|---|\n| 1 | 2 |\n\n| C |\n|---|", []Part{{Table: table}, {Table: [][]string{{"C"}}}}},
		{"finds nothing in nothing", "", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := (Article{Body: tt.body}).Parts(); !reflect.DeepEqual(got, tt.want) {
				t.Errorf("parts %q, want %q", got, tt.want)
			}
		})
	}
}

func TestBundled_tablesAreRectangular(t *testing.T) {
	tables := 0
	for _, a := range Default().Articles() {
		for _, p := range a.Parts() {
			if p.Table == nil {
				continue
			}
			tables++
			for _, row := range p.Table {
				if len(row) < 2 || len(row) != len(p.Table[0]) {
					t.Errorf("%s: a row of %d cells under %d heads: %q", a.Code, len(row), len(p.Table[0]), row)
				}
			}
			if len(p.Table) < 2 {
				t.Errorf("%s has a table of heads only", a.Code)
			}
		}
	}
	if tables < 10 {
		t.Errorf("only %d tables were read", tables)
	}
}
