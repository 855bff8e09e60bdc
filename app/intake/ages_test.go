package intake_test

import (
	"fmt"
	"testing"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/importing"
)

// populationFile is a file of the Statbel kind: every age of one municipality,
// by sex and nationality, one person for each year of age and one more for
// every woman.
func populationFile(t *testing.T, ages int, more ...string) string {
	lines := []string{"CD_REFNIS|TX_DESCR_NL|CD_PROV_REFNIS|CD_SEX|CD_NATLTY|TX_NATLTY_NL|CD_AGE|MS_POPULATION|CD_YEAR"}
	for age := range ages {
		for sex, extra := range map[string]int{"F": 1, "M": 0} {
			lines = append(lines, fmt.Sprintf("36008|Izegem|30000|%s|BEL|Belgen|%d|%d|2025", sex, age, age+extra))
		}
	}
	return file(t, "bevolking.txt", append(lines, more...)...)
}

func TestImport_sumsAgesIntoBands(t *testing.T) {
	d := newDossier(izegem)
	r, err := service(d).Import(t.Context(), populationFile(t, 101), importing.Choices{})
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		code, breakdown string
		want            float64
	}{
		{"inwoners-0-2", "", 3 + 6},
		{"inwoners-0-2", "sex=f", 3 + 3},
		{"inwoners-0-2", "sex=m", 3},
		{"inwoners-0-17", "", 2*153 + 18},
		{"inwoners", "", 2*5050 + 101},
		{"inwoners", "age=7;nationality=be;sex=f", 8},
	}
	for _, tt := range tests {
		if v := d.value(t, cell{tt.code, "36008", "2025", tt.breakdown}); v.Value != tt.want {
			t.Errorf("%s %s = %v, want %v", tt.code, tt.breakdown, v.Value, tt.want)
		}
	}
	if r.Values != 202 || r.Sums == 0 || len(d.records) != 0 {
		t.Errorf("%d values, %d sums, %d own indicators", r.Values, r.Sums, len(d.records))
	}
}

func TestImport_sumsOnlyWhatIsComplete(t *testing.T) {
	t.Run("a hidden part leaves the sum out", func(t *testing.T) {
		d := newDossier(izegem)
		if _, err := service(d).Import(t.Context(), populationFile(t, 101, "36008|Izegem|30000|F|ETR|niet-Belgen|1|x|2025"), importing.Choices{}); err != nil {
			t.Fatal(err)
		}
		if v, ok := d.values[cell{"inwoners-0-2", "36008", "2025", ""}]; ok {
			t.Errorf("the sum over a hidden number is %v", v.Value)
		}
		d.value(t, cell{"inwoners-0-2", "36008", "2025", "sex=m"})
		d.value(t, cell{"inwoners-3-5", "36008", "2025", ""})
	})
	t.Run("ages that are not in the file leave their bands out", func(t *testing.T) {
		d := newDossier(izegem)
		if _, err := service(d).Import(t.Context(), populationFile(t, 17), importing.Choices{}); err != nil {
			t.Fatal(err)
		}
		for _, code := range []string{"inwoners", "inwoners-0-17", "inwoners-12-17"} {
			if v, ok := d.values[cell{code, "36008", "2025", ""}]; ok {
				t.Errorf("%s = %v", code, v.Value)
			}
		}
		d.value(t, cell{"inwoners-6-11", "36008", "2025", ""})
	})
	t.Run("totals in the file are not counted twice", func(t *testing.T) {
		d := newDossier(izegem)
		lines := []string{"Perioden;Regio's;Leeftijd;Geslacht;Totale bevolking (aantal)", "2025;Izegem;Totaal leeftijd;Totaal mannen en vrouwen;900"}
		for age := range 3 {
			for _, sex := range []string{"Totaal mannen en vrouwen;30", "Mannen;14", "Vrouwen;16"} {
				lines = append(lines, fmt.Sprintf("2025;Izegem;%d jaar;%s", age, sex))
			}
		}
		if _, err := service(d).Import(t.Context(), file(t, "a.csv", lines...), importing.Choices{}); err != nil {
			t.Fatal(err)
		}
		for c, want := range map[cell]float64{
			{"inwoners", "36008", "2025", ""}: 900, {"inwoners-0-2", "36008", "2025", ""}: 90,
			{"inwoners-0-2", "36008", "2025", "sex=f"}: 48, {"inwoners", "36008", "2025", "age=1;sex=m"}: 14,
		} {
			if v := d.value(t, c); v.Value != want {
				t.Errorf("%+v = %v, want %v", c, v.Value, want)
			}
		}
	})
	t.Run("shares are never added up", func(t *testing.T) {
		d := newDossier(izegem)
		if _, err := service(d).Import(t.Context(), file(t, "a.csv", "jaar;gemeente;leeftijd;Kansarmoede-index", "2024;Izegem;0;10,5", "2024;Izegem;1;11,5", "2024;Izegem;2;12,5"), importing.Choices{}); err != nil {
			t.Fatal(err)
		}
		if len(d.values) != 3 {
			t.Errorf("three shares became %d values", len(d.values))
		}
	})
}

func TestImport_breakdowns(t *testing.T) {
	tests := []struct{ sentence, heading, text, want string }{
		{"a girl is written in one way", "Geslacht", "Meisjes", "sex=f"},
		{"so is a boy", "CD_SEX", "M", "sex=m"},
		{"a range with 'tot'", "Leeftijd", "0 tot 5 jaar", "age=0-4"},
		{"a range with a hyphen", "leeftijdsgroep", "12-17 jaar", "age=12-17"},
		{"a range with 'tot en met'", "Leeftijd", "6 tot en met 11 jaar", "age=6-11"},
		{"a range with 't/m'", "Leeftijd", "6 t/m 11", "age=6-11"},
		{"younger than", "Leeftijd", "jonger dan 5 jaar", "age=0-4"},
		{"an open end in words", "Leeftijd", "80 jaar of ouder", "age=80+"},
		{"an open end with a sign", "Leeftijd", "80+", "age=80+"},
		{"one year", "Leeftijd", "7 jaar", "age=7"},
		{"words that are no age stay", "Leeftijd", "peuters", "age=peuters"},
		{"a nationality", "Nationaliteit", "niet-Belg", "nationality=other"},
		{"a property of the source's own", "Soort  opvang", "groep; gezin", "soort opvang=groep, gezin"},
		{"the total has no breakdown", "Geslacht", "Totaal", ""},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			d := newDossier(izegem)
			// The quotes keep a delimiter inside the text.
			path := file(t, "a.csv", "jaar;gemeente;"+tt.heading+";Inwoners", `2024;Izegem;"`+tt.text+`";5`, "2024;Izegem;iets anders;6")
			if _, err := service(d).Import(t.Context(), path, importing.Choices{Columns: []importing.ColumnChoice{{Column: 2, Role: importing.Dimension}}}); err != nil {
				t.Fatal(err)
			}
			if v := d.value(t, cell{"inwoners", "36008", "2024", tt.want}); v.Value != 5 {
				t.Errorf("values = %v", d.values)
			}
		})
	}
	t.Run("keys are sorted", func(t *testing.T) {
		d := newDossier(izegem)
		if _, err := service(d).Import(t.Context(), file(t, "a.csv", "jaar;gemeente;geslacht;leeftijd;Inwoners", "2024;Izegem;V;3;5", "2024;Izegem;M;4;5"), importing.Choices{}); err != nil {
			t.Fatal(err)
		}
		d.value(t, cell{"inwoners", "36008", "2024", "age=3;sex=f"})
	})
	t.Run("what is the same everywhere does not divide an own indicator", func(t *testing.T) {
		d := newDossier(izegem)
		if _, err := service(d).Import(t.Context(), file(t, "a.csv", "jaar;gemeente;Niveau;Leerlingen met een fiets", "2023;Izegem;lager onderwijs;5", "2024;Izegem;lager onderwijs;6"), importing.Choices{}); err != nil {
			t.Fatal(err)
		}
		for c := range d.values {
			if c.breakdown != "" {
				t.Errorf("breakdown = %q", c.breakdown)
			}
		}
	})
}

func TestImport_areas(t *testing.T) {
	zone := figures.Area{Code: "zuidoost", Name: "Stadsdeel Zuidoost", Level: "other", Own: true}
	d := newDossier(zone)
	_, err := service(d).Import(t.Context(), file(t, "a.csv", "jaar;gemeente;Inwoners", "2024;Stadsdeel  Zuidoost;1", "2024;Izegem;2", "2024;Vlaanderen;3", "2024;De Overkant;4", "2018;11007;5"), importing.Choices{})
	if err != nil {
		t.Fatal(err)
	}
	for code, want := range map[string]figures.Area{
		"zuidoost":    zone,
		"36008":       {Code: "36008", Name: "Izegem", Level: "municipality"},
		"02000":       {Code: "02000", Name: "Vlaams Gewest", Level: "region"},
		"de-overkant": {Code: "de-overkant", Name: "De Overkant", Level: "other"},
		"11007":       {Code: "11007", Name: "Borsbeek", Level: "municipality"}, // merged since; the code stays
	} {
		if d.areas[code] != want {
			t.Errorf("area %s = %+v, want %+v", code, d.areas[code], want)
		}
	}
	d.total(t, "inwoners", "zuidoost", "2024")
	d.total(t, "inwoners", "11007", "2018")
}

func TestImport_addsNoAreasWithoutFigures(t *testing.T) {
	d := newDossier(izegem)
	if _, err := service(d).Import(t.Context(), file(t, "a.csv", "jaar;gemeente;Inwoners", "2024;Izegem;1", "2024;Brugge;", "2024;Gent;x"), importing.Choices{}); err != nil {
		t.Fatal(err)
	}
	if _, ok := d.areas["31005"]; ok {
		t.Error("a municipality with an empty cell was added")
	}
	if _, ok := d.areas["44021"]; !ok {
		t.Error("a municipality with a hidden number was not added")
	}
}
