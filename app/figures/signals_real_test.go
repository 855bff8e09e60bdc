package figures_test

import (
	"os"
	"path/filepath"
	"testing"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/importing"
	"kindvriendelijk/app/intake"
	"kindvriendelijk/data/datatest"
)

// realPages brings a real download in and makes a page of each series, those of
// parts too, as if it were of our own municipality.
func realPages(t *testing.T, name string, choices importing.Choices) []figures.Page {
	t.Helper()
	path := filepath.Join("..", "..", "..", "shared", "data", "import", name)
	if _, err := os.Stat(path); err != nil {
		t.Skip("the real files are not here")
	}
	s := datatest.Open(t)
	if err := s.SaveArea(t.Context(), figures.Area{Code: "36008", Name: "Izegem", Level: "municipality", Own: true}); err != nil {
		t.Fatal(err)
	}
	in := &intake.Service{Store: s, TempDir: t.TempDir()}
	if _, err := in.Import(t.Context(), path, choices); err != nil {
		t.Fatal(err)
	}
	desk := &figures.Desk{Store: s, Bundled: figures.Catalogue()}
	all, err := desk.Indicators(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	values, err := s.Values(t.Context(), figures.Query{})
	if err != nil {
		t.Fatal(err)
	}
	known := figures.Lookup(all)
	type key struct{ indicator, area, breakdown string }
	at := map[key]int{}
	var pages []figures.Page
	for _, v := range values {
		k := key{v.Indicator, v.Area, v.Breakdown}
		i, ok := at[k]
		if !ok {
			def, _ := known(v.Indicator)
			at[k], i = len(pages), len(pages)
			pages = append(pages, figures.Page{Indicator: def, Series: []figures.Series{{Area: figures.Area{Code: v.Area, Name: v.Area, Own: true}}}})
		}
		v.Breakdown = ""
		pages[i].Series[0].Values = append(pages[i].Series[0].Values, v)
	}
	return pages
}

// Few series have a jump that stands out: none of a model, some of permits, more
// of what provinces spend.
func TestPage_Signals_realFiles(t *testing.T) {
	tests := []struct {
		file    string
		choices importing.Choices
		most    float64 // share of the series of six figures and more with a jump
		period  string  // in which a level is known to change
	}{
		{"16_fpb_huishoudens_prognose.xlsx", importing.Choices{}, 0, ""},
		{"11_omgevingsloket_woningen.csv", importing.Choices{Area: "02000"}, 0.1, "2025-Q3"},
		{"06_bbcdr_provincie_beleidsveld.xlsx", importing.Choices{}, 0.2, ""},
	}
	for _, tt := range tests {
		t.Run(tt.file, func(t *testing.T) {
			long, jumps, found := 0, 0, tt.period == ""
			for _, p := range realPages(t, tt.file, tt.choices) {
				if len(p.Series[0].Values) >= 6 {
					long++
				}
				for _, s := range p.Signals(2026) {
					switch s.Kind {
					case figures.Outlier, figures.Break, figures.Digits:
						jumps++
						found = found || s.Kind == figures.Break && s.Period == tt.period
					case figures.Shifted, figures.Grown:
						t.Errorf("%+v", s)
					}
				}
			}
			if long < 100 || float64(jumps) > tt.most*float64(long) || !found {
				t.Errorf("%d jumps in %d series; the level of %q is found: %v", jumps, long, tt.period, found)
			}
		})
	}
}
