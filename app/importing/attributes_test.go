package importing_test

import (
	"testing"

	"kindvriendelijk/app/importing"
)

func TestValues_describingTheArea(t *testing.T) {
	for _, c := range []struct {
		sentence, content, column string
		want                      bool
	}{
		{"the kind of area is no breakdown", "WijkenEnBuurten;Gemeentenaam_1;SoortRegio_2;Codering_3;AantalInwoners_5\nNL00;Nederland;Land;NL00;17590672\nGM0363;Amsterdam;Gemeente;GM0363;882633\nWK036300;Amsterdam;Wijk;WK036300;955\nBU03630000;Amsterdam;Buurt;BU03630000;965\n", "Gemeentenaam_1", true},
		{"nor is the same code once more", "WijkenEnBuurten;Gemeentenaam_1;SoortRegio_2;Codering_3;AantalInwoners_5\nGM0363;Amsterdam;Gemeente;GM0363;882633\nWK036300;Amsterdam;Wijk;WK036300;955\n", "WijkenEnBuurten", true},
		{"nor is the province of a municipality", "Provincie;Gemeente;2022;2023\nWest-Vlaanderen;Izegem;12;13\nWest-Vlaanderen;Roeselare;20;21\nAntwerpen;Mechelen;30;31\n", "Provincie", true},
		{"where children go to school is one", "Gemeente;Gemeente van de school;2022;2023\nIzegem;Izegem;12;13\nIzegem;Roeselare;20;21\nRoeselare;Roeselare;30;31\n", "Gemeente van de school", false},
		{"a sector of each municipality is one", "niscode;statistische sector;jaar;kinderen\n36008;IZEGEM-CENTRUM;2023;12\n36008;BOSMOLENS;2023;9\n36015;ROESELARE-CENTRUM;2023;14\n", "statistische sector", false},
		{"an age that looks like a code is one", "Leeftijd;RegioS;Perioden;Bevolking_1\n10000;NL01;2019JJ00;17282163\n10000;GM0363;2019JJ00;862965\n70100;GM0014;2019JJ00;230000\n", "Leeftijd", false},
	} {
		t.Run(c.sentence, func(t *testing.T) {
			seen := false
			_, err := importing.Values(t.Context(), save(t, "x_2022.csv", c.content), importing.Choices{}, func(v importing.Value) error {
				for _, d := range v.Dimensions {
					if d.Name != c.column {
						continue
					}
					if seen = true; d.Attribute != c.want {
						t.Errorf("%s of %q describes the area: %v", d.Name, d.Value, d.Attribute)
					}
				}
				return nil
			})
			if err != nil || !seen {
				t.Errorf("%s is not among the properties, %v", c.column, err)
			}
		})
	}
}
