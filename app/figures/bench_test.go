package figures_test

import (
	"fmt"
	"testing"

	"kindvriendelijk/app/figures"
)

// million gives a million values: single ages by sex and nationality of the
// four areas in ten years, of one indicator, and totals of all others of 300
// areas.
func million(yield func(figures.Value) error) error {
	n := 0
	give := func(v figures.Value) error { n++; return yield(v) }
	areas := []string{"23106", "23023", "23024", "23032", "02000"}
	for year := 2016; year <= 2026; year++ {
		for _, area := range areas {
			for _, v := range divided() {
				v.Indicator, v.Area, v.Period = "inwoners", area, fmt.Sprint(year)
				if err := give(v); err != nil {
					return err
				}
			}
		}
	}
	catalogue := figures.Catalogue()
	for i := 0; n < 1_000_000; i++ {
		in := catalogue[i%len(catalogue)].Code
		area := fmt.Sprint(60_000 + i/len(catalogue)%400)
		if at := i / len(catalogue) % 400; at < len(areas) {
			area = areas[at]
		}
		v := figures.Value{Indicator: in, Area: area, Period: fmt.Sprint(2026 - i/len(catalogue)/400), Value: float64(i%5000 + 10)}
		if err := give(v); err != nil {
			return err
		}
	}
	return nil
}

// divided are the inhabitants by age, sex, nationality and civil status, with
// the marginals by sex.
func divided() []figures.Value {
	var out []figures.Value
	for age := range 101 {
		for _, sex := range []string{"f", "m"} {
			for _, nationality := range []string{"be", "other"} {
				for civil := range 5 {
					out = append(out, figures.Value{Breakdown: fmt.Sprintf("age=%d;civil=%d;nationality=%s;sex=%s", age, civil+1, nationality, sex), Value: float64(age + 10)})
				}
			}
		}
	}
	for _, sex := range []string{"f", "m"} {
		out = append(out, figures.Value{Breakdown: "sex=" + sex, Value: 5000})
	}
	return out
}

// BenchmarkMillion reads from a dossier with a million values.
func BenchmarkMillion(b *testing.B) {
	d, s := desk(b, million)
	for _, code := range []string{"60010", "60011", "60012", "60013"} {
		if err := s.SaveArea(b.Context(), figures.Area{Code: code, Name: code, Level: "municipality", Peer: true}); err != nil {
			b.Fatal(err)
		}
	}
	page, err := d.ReadPage(b.Context(), "kansarmoede-index")
	if err != nil || len(page.Series) == 0 {
		b.Fatal(page, err)
	}
	for _, bb := range []struct {
		name string
		read func() error
	}{
		{"the page of inhabitants, divided finely", func() error { _, err := d.ReadPage(b.Context(), "inwoners"); return err }},
		{"the same for readers", func() error { _, err := d.ReaderPage(b.Context(), "inwoners"); return err }},
		{"the page of a share that is computed", func() error { _, err := d.ReadPage(b.Context(), "aandeel-0-17"); return err }},
		{"all lines", func() error { _, err := d.Lines(b.Context(), "", false); return err }},
		{"the lines of a theme", func() error { _, err := d.Lines(b.Context(), "ruimte", true); return err }},
		{"all lines for readers", func() error { _, err := d.ReaderLines(b.Context()); return err }},
		{"all pages for a document", func() error { _, err := d.Readers(b.Context()); return err }},
		{"the profile", func() error { _, err := d.Profile(b.Context()); return err }},
		{"the profile for readers", func() error { _, err := d.ReaderProfile(b.Context()); return err }},
		{"what is remarkable of a page", func() error { _, err := d.Signals(b.Context(), page); return err }},
		{"the quarters of an indicator", func() error { _, err := d.Districts(b.Context(), "inwoners-0-17"); return err }},
		{"areas to compare with", func() error { _, err := d.PeerGroups(b.Context()); return err }},
	} {
		b.Run(bb.name, func(b *testing.B) {
			for b.Loop() {
				if err := bb.read(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
