package intake_test

import (
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/importing"
	"kindvriendelijk/app/intake"
)

func TestImport_placesAreas(t *testing.T) {
	own := figures.Area{Code: "speelwijk", Name: "Wijk De Speelvogel", Level: "district"}
	tests := []struct {
		sentence, head, cell string
		code, name, level    string
	}{
		{"a municipality of the list", "nis code", "31005", "31005", "Brugge", "municipality"},
		{"a former municipality keeps its code", "nis code", "11007", "11007", "Borsbeek", "municipality"},
		{"a Dutch municipality newer than the list", "Gemeente", "GM1999", "GM1999", "GM1999", "municipality"},
		{"a municipality in Wallonia", "nis code", "62063", "62063", "62063", "municipality"},
		{"a quarter", "Regio", "WK003401", "WK003401", "WK003401", "district"},
		{"a neighbourhood", "Regio", "BU00340101", "BU00340101", "BU00340101", "district"},
		{"a postcode", "postcode", "8870", "8870", "8870", "district"},
		{"a statistical sector", "sector", "36008A00-", "36008A00-", "36008A00-", "district"},
		{"an area that the user added, by its name", "Gemeente", "wijk de speelvogel", "speelwijk", "Wijk De Speelvogel", "district"},
		{"a name that nobody knows", "Gemeente", "Buurt Zuid", "buurt-zuid", "Buurt Zuid", "other"},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			d := newDossier(izegem, own)
			path := file(t, "a.csv", "jaar;"+tt.head+";Kampen", "2023;"+tt.cell+";12", "2024;"+tt.cell+";13")
			_, err := service(d).Import(t.Context(), path, importing.Choices{Columns: []importing.ColumnChoice{{Column: 1, Role: importing.Area}}})
			if err != nil {
				t.Fatal(err)
			}
			a, ok := d.areas[tt.code]
			if !ok || a.Name != tt.name || a.Level != tt.level {
				t.Errorf("it became %+v; the dossier has %v", a, d.areas)
			}
			if v := d.total(t, intake.OwnCode("Kampen", ""), tt.code, "2024"); v.Value != 13 {
				t.Errorf("its value is %v", v.Value)
			}
		})
	}
}

func TestPreview_saysWhichDivision(t *testing.T) {
	tests := []struct {
		sentence string
		rows     []string // year and code
		says     string   // empty: nothing about divisions
	}{
		{"figures from before a merger under a code that only exists since", []string{"2019;23106", "2025;23106"}, "rekende oudere jaren om naar de gemeenten van nu: Pajottegem in 2019."},
		{"an old municipality after it merged", []string{"2024;11007", "2025;11007"}, "volgt een fusie nog niet: Borsbeek in 2025."},
		{"each year in its own division", []string{"2024;23023", "2024;23024", "2024;23032", "2025;23106"}, ""},
		{"an old municipality beside the one that kept its code", []string{"2019;11002", "2019;11007", "2024;11007"}, ""},
		{"the one that kept its code alone", []string{"2019;11002", "2025;11002"}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			lines := []string{"jaar;nis code;Kampen"}
			for _, row := range tt.rows {
				lines = append(lines, row+";12")
			}
			d := newDossier(izegem)
			p, err := service(d).Preview(t.Context(), intake.Request{Path: file(t, "a.csv", lines...)})
			if err != nil {
				t.Fatal(err)
			}
			about := slices.DeleteFunc(slices.Clone(p.Warnings), func(w string) bool { return !strings.HasPrefix(w, "Deze bron") })
			if tt.says == "" && len(about) > 0 || tt.says != "" && (len(about) != 1 || !strings.Contains(about[0], tt.says)) {
				t.Errorf("warnings = %q, want %q", about, tt.says)
			}
			r, err := service(d).Take(t.Context(), p.Request())
			if err != nil || len(d.values) != len(tt.rows) || slices.ContainsFunc(r.Warnings, func(w string) bool { return strings.HasPrefix(w, "Deze bron") }) != (tt.says != "") {
				t.Errorf("%d values came in with %q (%v)", len(d.values), r.Warnings, err)
			}
		})
	}
}
