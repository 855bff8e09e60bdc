package themesheet_test

import (
	"context"
	"strconv"
	"testing"
	"time"

	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/example"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/themesheet"
	"kindvriendelijk/data/datatest"
)

// fake is what a sheet is made from, in memory. Each error is returned by the
// call of its name.
type fake struct {
	dossier                     dossier.Dossier
	gaps                        []figures.Gap
	pages                       []figures.Page
	noDossier, noGaps, noFigure error
}

func (f *fake) Dossier(context.Context) (dossier.Dossier, error) { return f.dossier, f.noDossier }
func (f *fake) ListGaps(context.Context) ([]figures.Gap, error)  { return f.gaps, f.noGaps }
func (f *fake) Readers(context.Context) ([]figures.Page, error)  { return f.pages, f.noFigure }

func (f *fake) service() *themesheet.Service {
	return &themesheet.Service{Store: f, Desk: f, Now: example.Today}
}

func (f *fake) material(t testing.TB, theme string) *themesheet.Material {
	t.Helper()
	m, err := f.service().Material(t.Context(), theme)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

var (
	town   = figures.Area{Code: "own", Name: "Proefdorp", Level: "municipality", Own: true}
	region = figures.Area{Code: "r", Name: "Proefstreek", Level: "region"}
	peers  = figures.Area{Code: "p", Name: "Zulke dorpen", Level: "cluster"}
)

// series are values of an area, one a year.
func series(a figures.Area, first int, values ...float64) figures.Series {
	s := figures.Series{Area: a}
	for i, v := range values {
		s.Values = append(s.Values, figures.Value{Area: a.Code, Period: strconv.Itoa(first + i), Value: v, Import: "i1"})
	}
	return s
}

// page is a percentage of which a higher value is better.
func page(code, name string, all ...figures.Series) figures.Page {
	p := figures.Page{Indicator: figures.Indicator{Code: code, Name: name, Theme: "ruimte", Kind: figures.Percentage, Unit: "%", Decimals: 1,
		Direction: figures.Up, Source: "Proefbron", Definition: "Wat we tellen.", Children: "Zo voelen kinderen het."}, Series: all,
		Imports: []figures.Import{{ID: "i1", Source: "Proefdienst", At: "2026-03-05T10:00:00Z"}}}
	p.Trend = figures.TrendOf(p.Indicator, all[0])
	return p
}

// one is a dossier with a single figure of a single year, many one with forty.
func one() *fake {
	return &fake{dossier: dossier.Dossier{Name: "Proefdorp", Country: dossier.Flanders}, pages: []figures.Page{page("a", "Groen om de hoek", series(town, 2025, 61))}}
}

func many() *fake {
	f := &fake{dossier: dossier.Dossier{Name: "Proefdorp aan de Grote Vaart", Country: dossier.Netherlands}}
	for i := range 40 {
		n := strconv.Itoa(i + 1)
		p := page("c"+n, "Een cijfer met een tamelijk lange naam, nummer "+n, series(town, 2018, 40, 41, 43, 40+float64(i)/2, 44, 45, 41+float64(i%7)),
			series(region, 2018, 42, 42, 42, 42, 43, 43, 43), series(peers, 2020, 39, 41, 42, 40, 42))
		p.Record.Meaning = "Wat hier staat, schreven we zelf over cijfer " + n + "."
		f.pages = append(f.pages, p)
		f.gaps = append(f.gaps, figures.Gap{ID: n, Theme: "ruimte", Question: "Waar spelen kinderen uit straat " + n + "?", Approach: "Ga met hen mee.", Status: figures.GapOpen})
	}
	return f
}

// none is a dossier without figures.
func none() *fake {
	return &fake{dossier: dossier.Dossier{Name: "Proefdorp", Country: dossier.Flanders}}
}

// newExample is a service on the example dossier in a real store.
func newExample(t testing.TB) *themesheet.Service {
	t.Helper()
	c := datatest.Config("voorbeeld")
	c.Now = example.Today
	s := datatest.OpenIn(t, datatest.Dir(t), c)
	if err := example.Build(t.Context(), s, example.Today()); err != nil {
		t.Fatal(err)
	}
	desk := &figures.Desk{Store: s, Bundled: figures.Catalogue(), Now: func() time.Time { return example.Today() }, NewID: func() string { return "id" }}
	return &themesheet.Service{Store: s, Desk: desk, Now: example.Today}
}
