package intake_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"kindvriendelijk/app"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/importing"
	"kindvriendelijk/app/intake"
)

// realFile is the path of a real download, which not every machine has.
func realFile(t *testing.T, name string) string {
	t.Helper()
	path := filepath.Join("..", "..", "..", "shared", "data", "import", name)
	if _, err := os.Stat(path); err != nil {
		t.Skip("the real files are not here")
	}
	return path
}

func TestImport_realFiles(t *testing.T) {
	tests := []struct {
		file    string
		choices importing.Choices
		cells   map[cell]float64
	}{
		{"12_swing_verkeersslachtoffers.xlsx", importing.Choices{}, map[cell]float64{
			{"verkeersslachtoffers-lichtgewond", "36008", "2019", ""}: 95,
			{"verkeersslachtoffers-lichtgewond", "36008", "2020", ""}: 76,
			{"letselongevallen", "36008", "2020", ""}:                 82,
		}},
		{"21_cbs_statline_regionale_kerncijfers.csv", importing.Choices{}, map[cell]float64{
			{"inwoners", "GM0034", "2025", ""}:     229574,
			{"inwoners-0-4", "GM0034", "2025", ""}: 13687,
			{"aandeel-0-4", "GM1680", "2025", ""}:  3.9,
		}},
		{"15_vito_groen_gemeentenaam.xlsx", importing.Choices{Sheet: "Groen in de buurt"}, map[cell]float64{
			{"buurtgroen", "36008", "2016", ""}: 97.522558316769249,
		}},
		{"20_swing_export_almere_nieuwbouw.csv", importing.Choices{}, map[cell]float64{
			{intake.OwnCode("Nieuwbouw", ""), "1334", "2018", ""}: 194,
		}},
		{"19_cbs_statline_pivot_titels.csv", importing.Choices{}, nil},
		{"25_cbs_kwb2019_via_r.csv", importing.Choices{}, nil},
		{"16_fpb_huishoudens_prognose.xlsx", importing.Choices{}, nil},
		{"11_omgevingsloket_woningen.csv", importing.Choices{Area: "02000"}, nil},
		{"06_bbcdr_provincie_beleidsveld.xlsx", importing.Choices{}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.file, func(t *testing.T) {
			d := newDossier(izegem)
			r, err := service(d).Import(t.Context(), realFile(t, tt.file), tt.choices)
			if err != nil {
				t.Fatal(err)
			}
			if r.Values == 0 || len(d.imports) != 1 || len(d.done) != 1 {
				t.Errorf("%d values in %d imports", r.Values, len(d.imports))
			}
			for c, want := range tt.cells {
				if v := d.value(t, c); v.Value != want || v.Missing != "" {
					t.Errorf("%+v = %v, want %v", c, v.Value, want)
				}
			}
			for _, topic := range r.Topics {
				topic.Theme, topic.Period = "bestuur", figures.Stock
				if err := topic.Validate(); err != nil {
					t.Errorf("%q became an indicator that is not valid: %v", topic.Heading, err)
				}
			}
		})
	}
}

func TestImport_refusesRealListsAndSurveys(t *testing.T) {
	for _, name := range []string{"01_statbel_refnis_pipe_bom.txt", "03_fusies2025_naam_code_in_cel.csv", "05_stadsmonitor_indicatorcatalogus.csv",
		"09_bbc_rekeningstelsel.csv", "27_limesurvey_codes.xlsx", "28_limesurvey_duits.csv"} {
		t.Run(name, func(t *testing.T) {
			d := newDossier(izegem)
			_, err := service(d).Import(t.Context(), realFile(t, name), importing.Choices{})
			var no *importing.NotFiguresError
			var user *app.UserError
			if !errors.As(err, &no) || !errors.As(err, &user) || len(d.values) > 0 {
				t.Errorf("err = %v with %d values", err, len(d.values))
			}
		})
	}
}
