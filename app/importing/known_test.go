package importing_test

import (
	"os"
	"path/filepath"
	"testing"

	"kindvriendelijk/app/importing"
)

// realFile returns a real download, which lies beside the module on machines
// where this project is developed.
func realFile(t testing.TB, name string) string {
	t.Helper()
	path := filepath.Join("..", "..", "..", "shared", "data", "import", name)
	if _, err := os.Stat(path); err != nil {
		t.Skipf("the real file %s is not here", name)
	}
	return path
}

// wanted is one cell of a real file that a person read with their own eyes.
type wanted struct {
	code, name, period, indicator, sheet string // empty matches all
	dim                                  importing.Dim
	value                                float64
	missing                              bool
	provisional                          bool
}

func (w wanted) matches(v importing.Value) bool {
	for _, pair := range [][2]string{{w.code, v.AreaCode}, {w.name, v.AreaName}, {w.period, v.Period}, {w.indicator, v.Indicator}, {w.sheet, v.Sheet}} {
		if pair[0] != "" && pair[0] != pair[1] {
			return false
		}
	}
	if w.dim.Name == "" {
		return true
	}
	for _, d := range v.Dimensions {
		if d == w.dim {
			return true
		}
	}
	return false
}

func TestValues_realFiles(t *testing.T) {
	const people = "Bevolking/Bevolkingssamenstelling op 1 januari/"
	report := func(year, field string) importing.Dim { return importing.Dim{Name: field, Value: year} }
	tests := []struct {
		file   string
		values int
		cells  []wanted
	}{
		{"06_bbcdr_provincie_beleidsveld.xlsx", 2207, []wanted{
			{code: "30000", name: "Provincie West-Vlaanderen", period: "2014", dim: report("0750 Jeugdsector- en verenigingsondersteuning", "Beleidsveld"), value: 0.10116663604160925},
			{code: "30000", period: "2014", dim: report("0940 Jeugdvoorzieningen", "Beleidsveld"), value: 0.10208352473994223},
		}},
		{"11_omgevingsloket_woningen.csv", 14245, []wanted{
			{period: "2018-Q2", indicator: "Nuttige oppervlakte kamerwoningen (m²)", dim: importing.Dim{Name: "Project Besluit VVO Type", Value: "-"}, value: 46769},
			{period: "2025-Q1", indicator: "Aantal projecten", dim: importing.Dim{Name: "Gebouw Functie kort", Value: "eengezinswoning"}, value: 3626},
			{period: "2025-Q1", indicator: "Nuttige woonoppervlakte (m²)", dim: importing.Dim{Name: "Gebouw Functie kort", Value: "eengezinswoning"}, value: 1012605.34},
		}},
		{"12_swing_verkeersslachtoffers.xlsx", 4466, []wanted{
			{code: "36008", period: "2019", indicator: "v2802_vh_ver_lgw_aant", sheet: "Verkeer2021", value: 95},
			{code: "36008", period: "2020", indicator: "v2802_vh_ver_lgw_aant", sheet: "Verkeer2021", value: 76},
			{code: "36008", period: "2020", indicator: "v2802_vh_ver_ongeval_lets", sheet: "UPLOAD2021", value: 82},
		}},
		{"15_vito_groen_gemeentenaam.xlsx", 11088, []wanted{
			{code: "36008", name: "Izegem", period: "2013", indicator: "Totaal Inwoners", value: 26977.52},
			{code: "36008", name: "Izegem", period: "2016", indicator: "Ratio Inwoners Buurtgroen (%)", value: 97.522558316769249},
			{code: "71016", name: "Genk", period: "2016", indicator: "Totaal Inwoners", value: 64433.8},
			{code: "11056", name: "Zwijndrecht", period: "2016", indicator: "Totaal Inwoners", value: 17449.12},
			{code: "12034", name: "Sint-Amands", period: "2016", indicator: "Totaal Inwoners", value: 8298.959999999995},
		}},
		{"16_fpb_huishoudens_prognose.xlsx", 27892, []wanted{
			{code: "36000", name: "Roeselare", period: "2020", sheet: "Overview", value: 66579},
			{code: "36000", name: "Roeselare", period: "2025", sheet: "Overview", value: 69312.371989521082, provisional: true},
			{code: "11000", name: "Antwerpen", period: "1996", sheet: "Antwerpen", dim: importing.Dim{Name: "kolom 1", Value: "Eénpersoonshuishoudens"}, value: 138300},
		}},
		{"19_cbs_statline_pivot_titels.csv", 1002, []wanted{
			{code: "1334", period: "2022", dim: importing.Dim{Name: "Leeftijd", Value: "Totaal leeftijd"}, value: 2325},
			{code: "1334", period: "2022", dim: importing.Dim{Name: "Leeftijd", Value: "0 tot 5 jaar"}, value: 125},
			{name: "Nederland", period: "2022", dim: importing.Dim{Name: "Leeftijd", Value: "Totaal leeftijd"}, value: 17590672},
		}},
		{"20_swing_export_almere_nieuwbouw.csv", 62, []wanted{
			{code: "1334", name: "1334 Centrum Haven/Buiten", period: "2018", indicator: "Nieuwbouw", value: 194},
			{code: "1363", period: "2018", indicator: "Nieuwbouw", value: 547},
			{code: "1309", period: "2018", indicator: "Nieuwbouw", missing: true},
		}},
		{"21_cbs_statline_regionale_kerncijfers.csv", 10290, []wanted{
			{code: "GM0034", name: "Almere", period: "2025", indicator: people + "Totale bevolking (aantal)", value: 229574},
			{code: "GM0034", name: "Almere", period: "2025", indicator: people + "Leeftijd/Leeftijdsgroepen/Jonger dan 5 jaar (aantal)", value: 13687},
			{code: "GM1680", name: "Aa en Hunze", period: "2025", indicator: people + "Leeftijd/Leeftijdsgroepen, relatief/Jonger dan 5 jaar (%)", value: 3.9},
			{name: "Aalburg", period: "2025", indicator: people + "Totale bevolking (aantal)", missing: true},
		}},
		{"25_cbs_kwb2019_via_r.csv", 56376, []wanted{
			{code: "GM0363", period: "2019", indicator: "Bevolking.Aantal.inwoners..aantal.", value: 862965},
			{code: "GM0363", period: "2019", indicator: "Bevolking.Leeftijdsgroepen.0.tot.15.jaar..aantal.", value: 125602},
			{code: "GM0363", period: "2019", indicator: "Bevolking.Particuliere.huishoudens.Gemiddelde.huishoudensgrootte..aantal.", value: 1.8},
		}},
	}
	for _, tt := range tests {
		t.Run(tt.file, func(t *testing.T) {
			found := make([]bool, len(tt.cells))
			report, err := importing.Values(t.Context(), realFile(t, tt.file), importing.Choices{}, func(v importing.Value) error {
				for i, w := range tt.cells {
					if !found[i] && w.matches(v) && (v.Missing != "") == w.missing && v.Number == w.value && v.Provisional == w.provisional {
						found[i] = true
					}
				}
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
			for i, w := range tt.cells {
				if !found[i] {
					t.Errorf("not among the values: %+v", w)
				}
			}
			if report.Values != tt.values || report.Rejected != 0 {
				t.Errorf("%d values and %d rejected, want %d and none", report.Values, report.Rejected, tt.values)
			}
		})
	}
}

func TestInspect_realLists(t *testing.T) {
	tests := []struct {
		file   string
		kind   importing.Kind
		header int
	}{
		{"01_statbel_refnis_pipe_bom.txt", importing.CodeList, 1},
		{"03_fusies2025_naam_code_in_cel.csv", importing.CodeList, 1},
		{"05_stadsmonitor_indicatorcatalogus.csv", importing.Catalogue, 1},
		{"09_bbc_rekeningstelsel.csv", importing.CodeList, 3},
		{"27_limesurvey_codes.xlsx", importing.Answers, 1},
		{"28_limesurvey_duits.csv", importing.Answers, 1},
	}
	for _, tt := range tests {
		t.Run(tt.file, func(t *testing.T) {
			r, err := importing.Inspect(t.Context(), realFile(t, tt.file), importing.Choices{})
			if err != nil {
				t.Fatal(err)
			}
			if r.Kind != tt.kind || r.Header != tt.header || r.Values != 0 || len(r.Warnings) == 0 {
				t.Errorf("it is %s with its heading in row %d and %d values, warned %q", r.Kind, r.Header, r.Values, r.Warnings)
			}
		})
	}
}
