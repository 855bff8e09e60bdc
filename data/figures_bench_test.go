package data_test

import (
	"fmt"
	"testing"
	"time"

	"kindvriendelijk/app/areas"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/data"
	"kindvriendelijk/data/datatest"
)

// desk is a dossier with a million values behind what its pages ask.
func desk(b *testing.B, each func(areas []string, yield func(figures.Value) error) error) *figures.Desk {
	b.Helper()
	s := datatest.Open(b)
	var codes []string
	for _, a := range areas.Default().Current(areas.Municipality, "") {
		codes = append(codes, a.Code)
	}
	codes = codes[:600]
	if _, err := s.ImportValues(b.Context(), figures.Import{Kind: "file", Source: "bron"}, nil, func(yield func(figures.Value) error) error { return each(codes, yield) }); err != nil {
		b.Fatal(err)
	}
	for i, code := range codes {
		a, _ := areas.Default().ByCode(code)
		if err := s.SaveArea(b.Context(), figures.Area{Code: code, Name: a.Name, Level: "municipality", Own: i == 0, Peer: i > 0 && i < 6}); err != nil {
			b.Fatal(err)
		}
	}
	return &figures.Desk{Store: s, Bundled: figures.Catalogue(), Now: time.Now, NewID: func() string { return "x" }}
}

// wide are 40 indicators of the catalogue in 600 places and 14 years, as a
// total and by sex.
func wide(codes []string, yield func(figures.Value) error) error {
	n := 0
	for _, in := range figures.Catalogue()[:40] {
		for _, area := range codes {
			for year := range 14 {
				for _, parts := range []string{"", "sex=f", "sex=m"} {
					n++
					if err := yield(figures.Value{Indicator: in.Code, Area: area, Period: fmt.Sprint(2011 + year), Breakdown: parts, Value: float64(n * 7919 % 1000)}); err != nil {
						return err
					}
				}
			}
		}
	}
	return nil
}

// deep is the population of 600 places by 104 ages, sex, nationality and
// marital state.
func deep(codes []string, yield func(figures.Value) error) error {
	for i := range 1_000_000 {
		age, rest := i%104, i/104
		parts := fmt.Sprintf("age=%d;civil=%d;nationality=%s;sex=%s", age, 1+rest/4%4, []string{"be", "other"}[rest/2%2], []string{"f", "m"}[rest%2])
		if err := yield(figures.Value{Indicator: "inwoners", Area: codes[rest/16%600], Period: fmt.Sprint(2025 - rest/9600), Breakdown: parts, Value: float64(i * 7919 % 500)}); err != nil {
			return err
		}
	}
	for _, area := range codes {
		if err := yield(figures.Value{Indicator: "inwoners", Area: area, Period: "2025", Value: 12_000}); err != nil {
			return err
		}
	}
	return nil
}

// BenchmarkDesk reads what pages show from a dossier with a million values.
func BenchmarkDesk(b *testing.B) {
	for _, kind := range []struct {
		name string
		each func(areas []string, yield func(figures.Value) error) error
	}{{"wide", wide}, {"deep", deep}} {
		b.Run(kind.name, func(b *testing.B) {
			d := desk(b, kind.each)
			code := "inwoners"
			if kind.name == "wide" {
				code = figures.Catalogue()[3].Code
			}
			theme := figures.Catalogue()[3].Theme
			s := d.Store.(*data.Store)
			for _, bb := range []struct {
				name string
				read func() (int, error)
			}{
				{"page of an indicator", func() (int, error) { p, err := d.ReadPage(b.Context(), code); return len(p.Series), err }},
				{"page for readers", func() (int, error) { p, err := d.ReaderPage(b.Context(), code); return len(p.Series), err }},
				{"list of a theme", func() (int, error) { l, err := d.Lines(b.Context(), theme, false); return len(l), err }},
				{"list of all themes", func() (int, error) { l, err := d.Lines(b.Context(), "", true); return len(l), err }},
				{"areas", func() (int, error) { a, err := s.Areas(b.Context()); return len(a), err }},
				{"areas with values", func() (int, error) { a, err := s.AreasWithValues(b.Context()); return len(a), err }},
				{"imports", func() (int, error) { i, err := s.ListImports(b.Context()); return len(i), err }},
			} {
				b.Run(bb.name, func(b *testing.B) {
					for b.Loop() {
						if n, err := bb.read(); err != nil || n == 0 {
							b.Fatal(n, err)
						}
					}
				})
			}
		})
	}
}
