package intake_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/importing"
	"kindvriendelijk/app/intake"
	"kindvriendelijk/data/datatest"
)

// lines of a file with one figure per year, of several areas.
func yearly(heading string, first int, areas []string, numbers ...string) []string {
	out := []string{"jaar;nis code;" + heading}
	for _, area := range areas {
		for i, n := range numbers {
			out = append(out, fmt.Sprintf("%d;%s;%s", first+i, area, n))
		}
	}
	return out
}

func TestPreview_warnsOfShiftedYears(t *testing.T) {
	const poverty = "Kansarmoede-index"
	numbers := []string{"8,9", "9,4", "10,1", "10,4", "11,2"}
	ours := []string{"36008"}
	tests := []struct {
		sentence string
		lines    []string
		want     string // in the warning; empty when there is none
	}{
		{"the years are one later", yearly(poverty, 2020, ours, numbers...), "De cijfers van ‘Kansarmoede-index’ voor Izegem zijn dezelfde als in het dossier, maar één jaar verschoven (wat in het dossier bij 2023 staat, staat in het bestand bij 2024). Kijk na welk jaar de bron bedoelt."},
		{"the years are one earlier", yearly(poverty, 2018, ours, numbers...), "(wat in het dossier bij 2023 staat, staat in het bestand bij 2022)"},
		{"an area to compare with too", yearly(poverty, 2020, []string{"36008", "31005"}, numbers...), "voor Brugge en Izegem zijn"},
		{"the same years", yearly(poverty, 2019, ours, numbers...), ""},
		{"another area", yearly(poverty, 2020, []string{"24062"}, numbers...), ""},
		{"another indicator", yearly("Kampen", 2020, ours, numbers...), ""},
		{"three numbers agree by chance", yearly(poverty, 2020, ours, numbers[:3]...), ""},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			s := datatest.Open(t)
			for _, a := range []figures.Area{izegem, {Code: "31005", Name: "Brugge", Level: "municipality", Peer: true}} {
				if err := s.SaveArea(t.Context(), a); err != nil {
					t.Fatal(err)
				}
			}
			service := &intake.Service{Store: s}
			before := yearly(poverty, 2019, []string{"36008", "31005", "24062"}, numbers...)
			if _, err := service.Import(t.Context(), file(t, "oud.csv", before...), importing.Choices{}); err != nil {
				t.Fatal(err)
			}
			p, err := service.Preview(t.Context(), intake.Request{Path: file(t, "nieuw.csv", tt.lines...)})
			if err != nil {
				t.Fatal(err)
			}
			told := slices.DeleteFunc(p.Warnings, func(w string) bool { return !strings.Contains(w, "verschoven") })
			if len(told) > 1 || (len(told) == 1) != (tt.want != "") || tt.want != "" && !strings.Contains(told[0], tt.want) {
				t.Errorf("warnings = %q", told)
			}
		})
	}
}
