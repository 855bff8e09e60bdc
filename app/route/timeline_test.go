package route_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app/chart"
	"kindvriendelijk/app/document"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/route"
)

func TestTimeline(t *testing.T) {
	r := request(t, "2026-02-02", "2027-05-07",
		route.Progress{Step: "0.1", Status: route.Done, StartOn: "2025-10-01", DueOn: "2025-12-01", DoneOn: "2025-12-10"},
		route.Progress{Step: "0.2", Status: route.Waiting, StartOn: "2026-01-10", DueOn: "2026-05-01"},
		route.Progress{Step: "1.1", Status: route.Busy, StartOn: "2026-01-05", DueOn: "2026-02-01"},
		route.Progress{Step: "1.2", Status: route.Todo, StartOn: "2027-03-01", DueOn: "2027-04-01"},
		route.Progress{Step: "2.1", Status: route.Skipped, Reason: "Is er al."})
	c := route.Timeline(route.Propose(r))
	var labels []string
	for _, s := range c.Spans {
		labels = append(labels, s.Label+" "+s.State.String())
	}
	want := []string{"Hele fase In uitvoering", "0.1 Kernteam Gerealiseerd", "0.2 Startnota Uitgesteld",
		"Hele fase In uitvoering", "1.1 Cijfers Te laat", "1.2 Sessies Gepland",
		"Hele fase Gepland", "2.2 Besluit Gepland"}
	if !slices.Equal(labels, want) {
		t.Errorf("got %q", labels)
	}
	if g := c.Spans[0].Group; g != "Draagvlak: loopt langs alle fasen" {
		t.Errorf("the lane is called %q", g)
	}
	if s := c.Spans[0]; s.From.Format("2006-01-02") != "2025-10-01" || s.To.Format("2006-01-02") != "2026-05-01" || s.Done != 0.5 {
		t.Errorf("the band of the lane is %+v", s)
	}
	if s := c.Spans[5]; s.Alert != "paasvakantie" {
		t.Errorf("a clash shows as %q", s.Alert)
	}
	if len(c.Milestones) != 1 || c.Milestones[0].Label != "Indiening" || c.Today.IsZero() {
		t.Errorf("the lines are %v", c.Milestones)
	}
	if !slices.ContainsFunc(c.Shades, func(s chart.Shade) bool { return s.Label == "Schoolvakantie" && !s.Hatch }) ||
		!slices.ContainsFunc(c.Shades, func(s chart.Shade) bool { return s.Label == "Examens (meestal)" && s.Hatch }) {
		t.Errorf("the shades are %v", c.Shades)
	}
}

func TestPhases_areBandsOnly(t *testing.T) {
	c := route.Phases(route.Propose(request(t, "2028-09-01", "2030-12-20")))
	var labels []string
	for _, s := range c.Spans {
		labels = append(labels, s.Label)
	}
	if want := []string{"Draagvlak", "Analyse", "Strategie"}; !slices.Equal(labels, want) {
		t.Errorf("got %q", labels)
	}
	if len(c.Milestones) != 2 || c.Milestones[1].Label != "Lokale verkiezingen" {
		t.Errorf("the lines are %v", c.Milestones)
	}
}

func TestTravelled(t *testing.T) {
	if b := route.Travelled(road(t, small(), "2026-02-02"), "NL"); b != nil {
		t.Errorf("who did nothing travelled %v", b)
	}
	r := road(t, small(), "2026-02-02", route.Progress{Step: "0.1", Status: route.Done, DoneOn: "2025-12-10"},
		route.Progress{Step: "0.2", Status: route.Skipped, Reason: "Is er al."}, route.Progress{Step: "1.1", Status: route.Busy, StartOn: "2026-01-05"})
	b := route.Travelled(r, "NL")
	if len(b) != 2 {
		t.Fatalf("got %v", b)
	}
	table := b[1].(document.Table)
	if table.Title != "We rondden 1 van de 6 stappen af" || len(table.Rows) != 2 || !table.Rows[0].Group ||
		document.Plain(table.Rows[1].Cells[1].Runs) != "10-12-2025" {
		t.Errorf("got %+v", table)
	}
	if c := b[0].(document.Chart).Chart.(chart.Timeline); len(c.Spans) != 2 || len(c.Shades) != 0 {
		t.Errorf("the way has %v", c.Spans)
	}
	r = road(t, small(), "2026-02-02", route.Progress{Step: "1.1", Status: route.Busy, StartOn: "2026-01-05"},
		route.Progress{Step: "2.1", Status: route.Todo, StartOn: "2026-10-05"})
	if b := route.Travelled(r, "NL"); len(b) != 1 {
		t.Errorf("with nothing done there are %d blocks", len(b))
	}
}

func TestSheet(t *testing.T) {
	r := request(t, "2026-12-11", "2027-05-07", route.Progress{Step: "1.2", Status: route.Todo, StartOn: "2027-03-01", DueOn: "2027-04-01"})
	d := route.Sheet(route.Propose(r), "Voorbeeldegem")
	var kinds []string
	document.Walk(d.Parts[0].Blocks, func(b document.Block) {
		switch b := b.(type) {
		case document.Paragraph:
			kinds = append(kinds, document.Plain(b.Runs))
		case document.List:
			kinds = append(kinds, document.Plain(b.Items[0]))
		case document.Chart:
			kinds = append(kinds, b.Chart.Describe().Source)
		case document.Table:
			kinds = append(kinds, b.Title)
			if n := len(b.Rows); n != 11 {
				t.Errorf("the table has %d rows", n)
			}
		}
	})
	all := strings.Join(kinds, "|")
	for _, want := range []string{"We dienen in op 7 mei 2027.", "De stappen liggen daarom dichter", "kalender Vlaanderen", "Alle stappen met hun data"} {
		if !strings.Contains(all, want) {
			t.Errorf("%q is not in %q", want, all)
		}
	}
	many := small()
	for i := range 30 {
		many.Steps = append(many.Steps, journey.Step{Code: fmt.Sprintf("2.%d", i+3), Phase: "strategy", Title: "Nog iets", Before: 6, Weeks: 2})
	}
	long := request(t, "2026-01-05", "2027-03-19")
	long.Road = road(t, many, "2026-01-05")
	charts := 0
	document.Walk(route.Sheet(route.Propose(long), "X").Parts[0].Blocks, func(b document.Block) {
		if c, ok := b.(document.Chart); ok {
			charts++
			if n := len(c.Chart.(chart.Timeline).Spans); n != []int{6, 33}[charts-1] {
				t.Errorf("chart %d has %d bars", charts, n)
			}
		}
	})
	if charts != 2 {
		t.Errorf("there are %d charts", charts)
	}
	if d.Meta.Language != "nl-BE" || d.Meta.Footer != "Planning naar de indiening van Voorbeeldegem" {
		t.Errorf("got %+v", d.Meta)
	}
	r.Country, r.Submission = "NL", ""
	if d := route.Sheet(route.Propose(r), "X"); d.Meta.Language != "nl-NL" || len(d.Parts[0].Blocks) == 0 {
		t.Errorf("without a plan: %+v", d)
	}
}
