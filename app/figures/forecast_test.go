package figures

import (
	"slices"
	"strings"
	"testing"
)

func TestDesk_forecasts(t *testing.T) {
	d, m := newDesk()
	m.values = []Value{of("inwoners-0-17", "2024", 4410), of("inwoners-0-17", "2026", 4400), of("inwoners-0-17", "2030", 3900), of("inwoners-0-17", "2035", 3800),
		with(of("inwoners-0-17", "2026", 2190), func(v *Value) { v.Breakdown = "sex=f" }), with(of("inwoners-0-17", "2030", 1900), func(v *Value) { v.Breakdown = "sex=f" }),
		{Indicator: "inwoners-0-17", Area: "b", Period: "2026", Value: 100}, {Indicator: "inwoners-0-17", Area: "b", Period: "2030", Value: 90}}
	m.values[1].Provisional = true
	m.areas[0].Peer = true
	page, err := d.ReadPage(t.Context(), "inwoners-0-17")
	if err != nil {
		t.Fatal(err)
	}
	pages, err := d.Readers(t.Context())
	if err != nil || len(pages) != 1 {
		t.Fatal(pages, err)
	}
	for name, p := range map[string]Page{"staff": page, "readers": pages[0]} {
		if p.Newest().Value != 4400 || p.Trend.To.Period != "2026" {
			t.Errorf("%s: newest = %+v, trend = %+v", name, p.Newest(), p.Trend)
		}
		if len(p.Parts) != 1 || p.Parts[0].Period != "2026" {
			t.Errorf("%s: parts = %+v", name, p.Parts)
		}
		if c, ok := p.Bars(); !ok || c.Year != "2026" {
			t.Errorf("%s: the areas are compared in %q", name, c.Year)
		}
		c, ok := p.Line()
		if !ok || len(c.Periods) != 4 || !c.Periods[3].Provisional || c.Periods[0].Provisional {
			t.Errorf("%s: periods = %+v", name, c.Periods)
		}
		if !slices.Contains(p.Notes(), "De cijfers vanaf 2030 zijn een prognose.") || !strings.Contains(c.Note, "prognose") {
			t.Errorf("%s: notes = %q, the chart says %q", name, p.Notes(), c.Note)
		}
	}
	lines, err := d.Lines(t.Context(), "", true)
	if err != nil {
		t.Fatal(err)
	}
	if v, _ := lineOf(t, lines, "inwoners-0-17").Own.Last(); v.Period != "2026" {
		t.Errorf("the list shows %+v", v)
	}
}

func TestPage_CourseLines(t *testing.T) {
	by := func(breakdown, period string, n float64) Value {
		return with(of("inwoners-0-17", period, n), func(v *Value) { v.Breakdown = breakdown })
	}
	d, m := newDesk()
	m.values = []Value{by("sex=f", "2022", 100), by("sex=m", "2022", 110), by("sex=f", "2023", 101), by("sex=m", "2024", 111), by("sex=f", "2024", 102),
		by("age=7;civil=1", "2023", 5), by("age=7;civil=1", "2024", 5), by("age=8;civil=1", "2024", 50)}
	p, err := d.ReadPage(t.Context(), "inwoners-0-17")
	if err != nil {
		t.Fatal(err)
	}
	charts := p.CourseLines()
	if len(charts) != 1 || len(charts[0].Periods) != 3 || len(charts[0].Series) != 2 || charts[0].Series[0].Name != "meisjes" {
		t.Fatalf("charts = %+v", charts)
	}
	if c := charts[0]; c.Series[1].Values[0] != 110 || c.Series[1].Marks[1] != "geen cijfer" || !strings.HasSuffix(c.Title, "naar geslacht door de jaren") {
		t.Errorf("chart = %+v", c)
	}
	if p, err = d.ReaderPage(t.Context(), "inwoners-0-17"); err != nil || len(p.CourseLines()) != 1 {
		t.Errorf("readers see %+v (%v)", p.Courses, err)
	}
}
