package importing_test

import (
	"strings"
	"testing"

	"kindvriendelijk/app/importing"
)

// TestValues_areaCells reads one column of areas per row: which code each of
// its cells gets, an empty one when it has none.
func TestValues_areaCells(t *testing.T) {
	tests := []struct {
		sentence, heading string
		cells, codes      []string
	}{
		{"name and code in one cell", "Gemeente",
			[]string{"Izegem (36008)", "36008 - Izegem", "Izegem 36008", "36008 Izegem", "Izegem - 36008", "Izegem [36008]", "36008: Izegem", "Sint-Niklaas (NIS 46021)", "46021 | Sint-Niklaas"},
			[]string{"36008", "36008", "36008", "36008", "36008", "36008", "36008", "46021", "46021"}},
		{"codes as a spreadsheet leaves them", "NIS-code",
			[]string{"36008.0", "36008", "2000", "02000", "2000.0", "1000", "10000"}, []string{"36008", "36008", "02000", "02000", "02000", "01000", "10000"}},
		{"codes with an apostrophe", "niscode", []string{"'36008", "'02000", "11002"}, []string{"36008", "02000", "11002"}},
		{"codes in French quotes of a formula", "niscode", []string{`"=""36008"""`, `"=""11002"""`, "71016"}, []string{"36008", "11002", "71016"}},
		{"Dutch codes in every form", "Gemeentecode", []string{"363", "0363", "GM0363", "GM363", "gm0363", "GM0363  ", "0014", "14"},
			[]string{"GM0363", "GM0363", "GM0363", "GM0363", "GM0363", "GM0363", "GM0014", "GM0014"}},
		{"a Dutch name and its code", "Gemeente", []string{"Amsterdam (GM0363)", "GM0363 Amsterdam", "GM0363 - Amsterdam", "Amsterdam GM0363", "'s-Gravenhage (gemeente)", "Utrecht (PV)"},
			[]string{"GM0363", "GM0363", "GM0363", "GM0363", "GM0518", ""}},
		{"a municipality newer than the Dutch list", "Regiocode", []string{"GM0363", "GM1999", "GM2001"}, []string{"GM0363", "GM1999", "GM2001"}},
		{"capitals, spaces and abbreviations", "gemeente", []string{"IZEGEM", " Izegem ", "izegem", "ST.-NIKLAAS", "Sint Niklaas", "Hove (Antwerpen)"}, []string{"36008", "36008", "36008", "46021", "46021", "11021"}},
		{"wider areas between municipalities", "Gebied", []string{"Izegem", "Genk", "Prov. Antwerpen", "Oost-Vl.", "Het Vlaamse Gewest", "België", "Brussels Hoofdstedelijk Gewest"},
			[]string{"36008", "71016", "10000", "40000", "02000", "01000", "04000"}},
		{"what can't be placed", "niscode", []string{"36008", "71016", "99991", "99992", "99993", "99999"}, []string{"36008", "71016", "", "", "", ""}},
		{"postcodes", "Postcode", []string{"8870", "1334", "9000"}, []string{"8870", "1334", "9000"}},
		{"postcodes with their names", "Postcodes", []string{"8870 Izegem", "1334 Centrum", "9000 - Gent"}, []string{"8870", "1334", "9000"}},
		{"arrondissements by their heading", "Arrondissement", []string{"Antwerpen", "Roeselare", "Gent"}, []string{"11000", "36000", "44000"}},
		{"provinces by their heading", "Provincie", []string{"Antwerpen", "Limburg", "Oost-Vlaanderen"}, []string{"10000", "70000", "40000"}},
		{"Dutch provinces by their heading", "Provincie", []string{"Groningen", "Utrecht", "Limburg", "Friesland"}, []string{"", "", "", ""}},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			var b strings.Builder
			b.WriteString(tt.heading + ";jaar;kinderen\n")
			for _, c := range tt.cells {
				b.WriteString(c + ";2023;12\n")
			}
			got := collect(t, save(t, "x.csv", b.String()), importing.Choices{})
			if len(got) != len(tt.codes) {
				t.Fatalf("%d values, want %d", len(got), len(tt.codes))
			}
			for i, v := range got {
				code := v.AreaCode
				if strings.HasPrefix(code, "PV") || code == "NL" {
					code = ""
				}
				if code != tt.codes[i] || v.AreaCode == "" && v.AreaName == "" {
					t.Errorf("%q is %q (%q), want %q", tt.cells[i], v.AreaCode, v.AreaName, tt.codes[i])
				}
			}
		})
	}
}

func TestValues_dutchProvinces(t *testing.T) {
	got := collect(t, save(t, "x.csv", "Provincie;jaar;kinderen\nGroningen;2023;1\nUtrecht;2023;2\nFryslân;2023;3\nLimburg (PV);2023;4\nFlevoland;2023;5\n"), importing.Choices{})
	for i, want := range []string{"PV20", "PV26", "PV21", "PV31", "PV24"} {
		if got[i].AreaCode != want {
			t.Errorf("%q is %q, want %q", got[i].AreaName, got[i].AreaCode, want)
		}
	}
}
