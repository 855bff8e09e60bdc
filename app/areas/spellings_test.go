package areas_test

import (
	"testing"

	"kindvriendelijk/app/areas"
)

func TestCatalogue_ByName_spellings(t *testing.T) {
	be, nl := areas.Hint{Country: "BE"}, areas.Hint{Country: "NL"}
	tests := []struct {
		code  string
		hint  areas.Hint
		names []string
	}{
		{"10000", be, []string{"Prov. Antwerpen", "Provincie Antwerpen", "Antwerpen (Prov.)", "Antwerpen (prov)", "Antwerpen (provincie)", "PROVINCIE ANTWERPEN", "Antwerpen provincie", "Province d'Anvers", "Prov Antwerpen", "Antwerpen (PV)"}},
		{"40000", be, []string{"Oost-Vl.", "O-Vl", "Oost-Vlaanderen", "Oost Vlaanderen", "Prov. Oost-Vlaanderen", "OOST-VLAANDEREN", "Oostvlaanderen", "Oost-Vlaanderen (Prov.)"}},
		{"30000", be, []string{"West-Vl.", "W-Vl.", "West-Vlaanderen", "Provincie West-Vlaanderen", "Flandre occidentale"}},
		{"20001", be, []string{"Vl.-Brabant", "Vlaams-Brabant", "Vlaams Brabant", "Prov. Vlaams-Brabant", "Vl-Br"}},
		{"70000", be, []string{"Limburg", "Limburg (BE)", "Provincie Limburg", "Limburg (B)", "Limburg (Prov.)"}},
		{"PV31", nl, []string{"Limburg (PV)", "Limburg", "Limburg (NL)", "Provincie Limburg"}},
		{"PV21", nl, []string{"Fryslân", "Friesland", "Fryslân (PV)", "Friesland (PV)", "Fryslan", "Provincie Fryslân"}},
		{"PV20", nl, []string{"Groningen (PV)", "Provincie Groningen"}},
		{"GM0014", nl, []string{"Groningen (gemeente)", "Groningen", "Gemeente Groningen"}},
		{"PV27", nl, []string{"Noord-Holland", "Noord-Holland (PV)", "N-Holland", "Noord Holland"}},
		{"02000", be, []string{"Vlaams Gewest", "Het Vlaamse Gewest", "Het Vlaams Gewest", "Vlaanderen", "VLAANDEREN", "Vlaamse Gewest", "Région flamande", "Vlaanderen (gewest)", "Flanders"}},
		{"04000", be, []string{"Brussels Hoofdstedelijk Gewest", "Brussels Gewest", "Brussels Hoofdst. Gewest", "Het Brusselse Hoofdstedelijke Gewest", "BHG", "Région de Bruxelles-Capitale", "Brussels Hoofdstedelijk Gewest (BHG)"}},
		{"03000", be, []string{"Waals Gewest", "Het Waalse Gewest", "Wallonië", "Région wallonne"}},
		{"01000", be, []string{"België", "Belgie", "Belgique", "Belgium", "BELGIË", "Het Rijk", "Totaal België"}},
		{"NL", nl, []string{"Nederland", "NEDERLAND", "Netherlands", "Nederland (land)", "Totaal Nederland"}},
		{"11000", be, []string{"Arrondissement Antwerpen", "Arr. Antwerpen", "Antwerpen (arr.)", "Antwerpen (arrondissement)", "Arr Antwerpen"}},
		{"36000", be, []string{"Arrondissement Roeselare", "Roeselare (Arr.)"}},
		{"11002", be, []string{"Antwerpen", "Stad Antwerpen", "ANTWERPEN", "Antwerpen (stad)", "Antwerpen (gemeente)", "Antwerpen (gem.)", " Antwerpen  "}},
		{"46021", be, []string{"Sint-Niklaas", "St-Niklaas", "St. Niklaas", "SINT-NIKLAAS", "St.-Niklaas", "Sint Niklaas", "Sint - Niklaas"}},
		{"23101", be, []string{"Sint-Genesius-Rode", "St.-Genesius-Rode", "Sint Genesius Rode"}},
		{"73111", be, []string{"Tongeren-Borgloon", "Tongeren - Borgloon", "Tongeren–Borgloon"}},
		{"GM0518", nl, []string{"'s-Gravenhage", "Den Haag", "’s-Gravenhage", "s-Gravenhage", "'s Gravenhage", "DEN HAAG", "'s-Gravenhage (gemeente)", "Gemeente Den Haag", "´s-Gravenhage", "The Hague"}},
		{"GM0796", nl, []string{"'s-Hertogenbosch", "Den Bosch", "s-Hertogenbosch", "`s-Hertogenbosch", "'s Hertogenbosch"}},
		{"GM0373", nl, []string{"Bergen (NH.)", "Bergen (NH)", "Bergen (N.H.)", "Bergen NH", "Bergen (Noord-Holland)"}},
		{"GM0893", nl, []string{"Bergen (L.)", "Bergen (L)", "Bergen (Limburg)"}},
		{"GM0164", nl, []string{"Hengelo (O.)", "Hengelo", "Hengelo (O)", "Hengelo (Ov.)"}},
		{"GM0603", nl, []string{"Rijswijk (ZH.)", "Rijswijk"}},
		{"GM0888", nl, []string{"Beek (L.)", "Beek"}},
		{"GM1900", nl, []string{"Súdwest-Fryslân", "Sudwest-Fryslan", "SÚDWEST-FRYSLÂN", "Súdwest Fryslân"}},
		{"GM0820", nl, []string{"Nuenen, Gerwen en Nederwetten", "Nuenen c.a.", "Nuenen Gerwen en Nederwetten"}},
		{"GM0344", nl, []string{"Utrecht (gemeente)", "Utrecht", "UTRECHT"}},
	}
	for _, tt := range tests {
		t.Run(tt.code, func(t *testing.T) {
			for _, name := range tt.names {
				if got, _ := areas.Default().ByName(name, tt.hint); got.Code != tt.code {
					t.Errorf("%q is %q, want %s", name, got.Code, tt.code)
				}
			}
		})
	}
}

// A district that is called after its municipality is not the municipality.
func TestByName_districts(t *testing.T) {
	for _, name := range []string{"Almere Stad", "Almere Buiten", "Gent Zuid"} {
		if got, ok := areas.Default().ByName(name, areas.Hint{}); ok {
			t.Errorf("%q is %+v", name, got)
		}
	}
}
