package figures_test

import (
	"fmt"
	"slices"
	"testing"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/data"
	"kindvriendelijk/data/datatest"
)

// desk opens a dossier of Pajottegem, which a merger made in 2025, with the
// values given as one import.
func desk(t testing.TB, values func(yield func(figures.Value) error) error) (*figures.Desk, *data.Store) {
	t.Helper()
	s := datatest.Open(t)
	if err := s.SaveArea(t.Context(), figures.Area{Code: "23106", Name: "Pajottegem", Level: "municipality", Own: true}); err != nil {
		t.Fatal(err)
	}
	areas := []figures.Area{{Code: "23023", Name: "Galmaarden", Level: "municipality"}, {Code: "23024", Name: "Gooik", Level: "municipality"},
		{Code: "23032", Name: "Herne", Level: "municipality"}, {Code: "02000", Name: "Vlaams Gewest", Level: "region"}}
	if _, err := s.ImportValues(t.Context(), figures.Import{Kind: "file", Source: "Voorbeeldbron"}, areas, values); err != nil {
		t.Fatal(err)
	}
	c := datatest.Config("toestel")
	return &figures.Desk{Store: s, Bundled: figures.Catalogue(), Now: c.Now, NewID: c.NewID}, s
}

func TestDesk_inADossier(t *testing.T) {
	d, s := desk(t, func(yield func(figures.Value) error) error {
		for year := 2020; year <= 2026; year++ {
			codes := []string{"23106", "02000"}
			if year < 2025 {
				codes = []string{"23023", "23024", "23032", "02000"}
			}
			for i, code := range codes {
				for _, v := range []figures.Value{{Value: float64(1000 + 100*i)}, {Breakdown: "sex=f", Value: float64(500 + 50*i)}, {Breakdown: "sex=m", Value: float64(500 + 50*i)}} {
					v.Indicator, v.Area, v.Period = "inwoners-0-17", code, fmt.Sprint(year)
					if err := yield(v); err != nil {
						return err
					}
				}
			}
		}
		return yield(figures.Value{Indicator: "inwoners", Area: "23106", Period: "2026", Value: 5000})
	})
	p, err := d.ReaderPage(t.Context(), "inwoners-0-17")
	if err != nil {
		t.Fatal(err)
	}
	want := [][]string{
		{"Aantal kinderen", "2020", "2021", "2022", "2023", "2024", "2025", "2026"},
		{"Pajottegem", "3.300†", "3.300†", "3.300†", "3.300†", "3.300†", "1.000", "1.000"},
		{"Vlaams Gewest", "1.300", "1.300", "1.300", "1.300", "1.300", "1.100", "1.100"},
	}
	if got := p.Table(); !slices.EqualFunc(got, want, slices.Equal) {
		t.Errorf("table = %v", got)
	}
	if len(p.Parts) != 2 || p.Parts[0].Period != "2026" || len(p.CourseLines()) != 1 || len(p.Courses[0].Values) != 7 || !p.Courses[0].Values[0].Merged {
		t.Errorf("parts = %+v, courses = %+v", p.Parts, p.Courses)
	}
	share, err := d.ReadPage(t.Context(), "aandeel-0-17")
	if err != nil || share.How() != "Inwoners van 0 tot en met 17 jaar ÷ inwoners × 100 = 1.000 ÷ 5.000 × 100 = 20,0\u00a0%" {
		t.Errorf("how = %q (%v)", share.How(), err)
	}
	if err := d.AddArea(t.Context(), figures.Area{Name: "Kleine gemeenten", Level: "cluster"}); err != nil {
		t.Fatal(err)
	}
	groups, err := d.PeerGroups(t.Context())
	if err != nil || len(groups) != 2 || groups[0].Areas[0].Name != "Vlaams Gewest" || len(groups[1].Areas) != 3 {
		t.Errorf("groups = %+v (%v), an area without figures is no proposal", groups, err)
	}
	if err := s.SetPeers(t.Context(), []string{"23024"}); err != nil {
		t.Fatal(err)
	}
	if groups, err = d.PeerGroups(t.Context()); err != nil || len(groups) != 3 || groups[0].Areas[0].Name != "Gooik" {
		t.Errorf("groups = %+v (%v)", groups, err)
	}
}
