package importing_test

import (
	"errors"
	"testing"

	"kindvriendelijk/app/importing"
)

func TestDefinitions(t *testing.T) {
	tests := []struct {
		sentence, content string
		rows              int
		first             importing.Definition
	}{
		{"a catalogue with ratio and unit", "\ufeff;Basisthema;Definitie;Eenheid;Ratio;Bron;Title\n0;Armoede;\"Aandeel kinderen\nin armoede\";persoon;procent;Opgroeien;Kansarmoede\n1;Wonen;Woningen;woning;aantal;Statbel;Tuin\n", 2,
			importing.Definition{Name: "Kansarmoede", Theme: "Armoede", Text: "Aandeel kinderen\nin armoede", Unit: "procent", Source: "Opgroeien", Row: 2}},
		{"a list of topics under a title", "Overzicht van de indicatoren;;;;\n;;;;\nOnderwerpcode;Naam;Omschrijving;Eenheid;Bron\nv100;Kinderen 0-17;Kinderen tot en met 17 jaar;aantal;Statbel\nv101;Geboorten;Levendgeboren kinderen;aantal;Statbel\n;;;;\n", 2,
			importing.Definition{Code: "v100", Name: "Kinderen 0-17", Text: "Kinderen tot en met 17 jaar", Unit: "aantal", Source: "Statbel", Row: 4}},
		{"the properties of a Dutch data set", "ID,Position,ParentID,Type,Key,Title,Description,Datatype,Unit,Decimals\n1,0,,Topic,Bevolking_1,Bevolking,Inwoners op 1 januari,Long,aantal,0\n2,1,,Topic,Geboorte_2,Geboorte,Levend geboren,Long,aantal,0\n", 2,
			importing.Definition{Code: "Bevolking_1", Name: "Bevolking", Text: "Inwoners op 1 januari", Unit: "aantal", Row: 2}},
		{"headings of several words", "Naam van de indicator;Definitie van de indicator;Bron van de cijfers\nSpeelruimte;Ruimte om te spelen;Gemeente\n;leeg;Gemeente\n", 1,
			importing.Definition{Name: "Speelruimte", Text: "Ruimte om te spelen", Source: "Gemeente", Row: 2}},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			got, err := importing.Definitions(t.Context(), save(t, "x.csv", tt.content), importing.Choices{})
			if err != nil {
				t.Fatal(err)
			}
			if len(got) != tt.rows || got[0] != tt.first {
				t.Errorf("%d definitions, the first is %+v", len(got), got[0])
			}
		})
	}
}

func TestDefinitions_realFile(t *testing.T) {
	got, err := importing.Definitions(t.Context(), realFile(t, "05_stadsmonitor_indicatorcatalogus.csv"), importing.Choices{})
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != 422 || got[6].Name != "Kansarmoede-index Kind en Gezin" || got[31].Unit != "per 10.000 inwoners" {
		t.Errorf("%d definitions", len(got))
	}
}

func TestDefinitions_none(t *testing.T) {
	tests := map[string]string{
		"figures":                  "Gemeente;Jaar;Kinderen\nIzegem;2023;500\nGenk;2023;12\n",
		"figures with definitions": "Indicator;Definitie;Eenheid;Bron;Gemeente;Jaar;Waarde\nKinderen;Tot 18;aantal;Statbel;Izegem;2023;500\nKinderen;Tot 18;aantal;Statbel;Genk;2023;500\n",
		"codes":                    "Code;Naam\n36008;Izegem\n71016;Genk\n",
	}
	for sentence, content := range tests {
		t.Run(sentence, func(t *testing.T) {
			_, err := importing.Definitions(t.Context(), save(t, "x.csv", content), importing.Choices{})
			var none *importing.NoDefinitionsError
			if !errors.As(err, &none) || none.Explain() == "" || none.Error() == "" {
				t.Errorf("error is %v", err)
			}
		})
	}
	if _, err := importing.Definitions(t.Context(), "is-er-niet.csv", importing.Choices{}); err == nil {
		t.Error("a file that is absent was read")
	}
}

func TestDefinitions_chosen(t *testing.T) {
	path := workbook(t, "# Info\nLees mij\n# Lijst\nNaam\tUitleg\nSpelen\tBuiten spelen\n")
	got, err := importing.Definitions(t.Context(), path, importing.Choices{Sheet: "Lijst", Header: 1})
	if err != nil || len(got) != 1 || got[0].Text != "Buiten spelen" {
		t.Errorf("definitions are %+v (%v)", got, err)
	}
}
