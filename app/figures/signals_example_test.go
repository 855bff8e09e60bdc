package figures_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"kindvriendelijk/app/example"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/data/datatest"
)

// exampleDesk reads the example out of a real store.
func exampleDesk(t testing.TB) *figures.Desk {
	t.Helper()
	s := datatest.Open(t)
	if err := example.Build(t.Context(), s, example.Today()); err != nil {
		t.Fatal(err)
	}
	return &figures.Desk{Store: s, Bundled: figures.Catalogue(), Now: example.Today, NewID: time.Now().String}
}

func TestExample_signals(t *testing.T) {
	d := exampleDesk(t)
	all, err := d.Indicators(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, in := range all {
		p, err := d.ReadPage(t.Context(), in.Code)
		if err != nil {
			t.Fatal(err)
		}
		signals, err := d.Signals(t.Context(), p)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range signals {
			if s.Kind != figures.Unasked {
				found = append(found, strings.TrimSpace(in.Code+" "+string(s.Kind)+" "+s.Period))
			}
		}
	}
	want := []string{"kansarmoede-index labels", "kunstonderwijs-kinderen outlier 2022"}
	if slices.Sort(found); !slices.Equal(found, want) {
		t.Errorf("%q", found)
	}
}

func TestExample_profile(t *testing.T) {
	d := exampleDesk(t)
	p, err := d.Profile(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"In 2026 woonden er 4.627 kinderen in Voorbeeldegem.",
		"Dat is 20,0\u00a0% van alle inwoners.",
		"Sinds 2017 kwamen er 494 kinderen bij, vooral 6- tot 17-jarigen.",
		"Er zijn 2.255 meisjes en 2.372 jongens.",
		"Statiekwartier telt de meeste kinderen: 1.423, of 31\u00a0%.",
	}
	if got := p.Sentences(); !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
	if len(p.Ages) != 25 || len(p.Bands) != 5 || len(p.Districts.Rows) != 5 || len(p.Headlines) != 8 || len(p.Lacks) != 0 {
		t.Errorf("%d ages, %d bands, %d quarters, %d headlines; lacks %q", len(p.Ages), len(p.Bands), len(p.Districts.Rows), len(p.Headlines), p.Lacks)
	}
	r, err := d.ReaderProfile(t.Context())
	if err != nil || !slices.Equal(r.Sentences(), want) {
		t.Errorf("readers see %q, %v", r.Sentences(), err)
	}
}

func TestExample_quarters(t *testing.T) {
	d := exampleDesk(t)
	quarters, err := d.ReaderDistricts(t.Context(), "verkeersslachtoffers-0-17")
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range quarters.Rows {
		if r.Value.Missing == "" && r.Value.Value != 0 {
			t.Errorf("readers see %g in %s", r.Value.Value, r.Area.Name)
		}
	}
	share, err := d.Districts(t.Context(), "aandeel-0-17")
	if err != nil {
		t.Fatal(err)
	}
	if c, ok := share.Bars(); !ok || c.RefName != "heel Voorbeeldegem: 20,0\u00a0%" || len(c.Bars) != 5 {
		t.Errorf("%+v", c)
	}
}

func BenchmarkProfile(b *testing.B) {
	d := exampleDesk(b)
	for b.Loop() {
		if _, err := d.Profile(b.Context()); err != nil {
			b.Fatal(err)
		}
	}
}
