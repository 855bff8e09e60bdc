package chart

import (
	"slices"
	"testing"
	"time"
)

func at(day string) time.Time {
	t, _ := time.Parse(time.DateOnly, day)
	return t
}

func TestTimeline_shadesAndAlerts(t *testing.T) {
	c := Timeline{
		Spans: []Span{{Label: "Sessies", From: at("2027-01-04"), To: at("2027-04-02"), State: Planned, Alert: "paasvakantie"},
			{Label: "Besluit", From: at("2027-11-04"), To: at("2027-12-20"), State: Planned, Alert: "kerst"}},
		Shades: []Shade{{"Schoolvakantie", at("2027-03-29"), at("2027-04-11"), false}, {"Schoolvakantie", at("2027-07-01"), at("2027-08-31"), false},
			{"Examens", at("2027-06-05"), at("2027-06-26"), true}, {"Lang geleden", at("2020-01-01"), at("2020-02-01"), true}},
	}
	var texts []string
	hatched := 0
	for _, item := range c.Picture(500).Items {
		switch item := item.(type) {
		case Text:
			texts = append(texts, item.Text)
		case Area:
			if item.Hatch {
				hatched++
			}
		}
	}
	for _, want := range []string{"paasvakantie", "kerst", "Schoolvakantie", "Examens", "Kijk na"} {
		if n := len(slices.DeleteFunc(slices.Clone(texts), func(s string) bool { return s != want })); n != 1 {
			t.Errorf("%q is written %d times among %q", want, n, texts)
		}
	}
	if hatched != 3 { // once in the calendar, twice in the key
		t.Errorf("%d areas are hatched", hatched)
	}
	rows := c.Values()
	if rows[1][3] != "Gepland, kijk na: paasvakantie" || rows[len(rows)-4][0] != "Schoolvakantie" {
		t.Errorf("the table says %q", rows)
	}
}

func TestTimeline_withoutShadesHasNoKeyForThem(t *testing.T) {
	c := Timeline{Spans: []Span{{Label: "Sessies", From: at("2027-01-04"), To: at("2027-04-02"), State: Planned}}}
	before := c.Picture(500).H
	c.Spans[0].Alert = "kijk"
	if after := c.Picture(500).H; after <= before {
		t.Errorf("with a key it is %v high, without %v", after, before)
	}
}

func TestTimeline_reachesTheDaysItMust(t *testing.T) {
	c := Timeline{Spans: []Span{{Label: "Sessies", From: at("2027-01-04"), To: at("2027-04-02"), State: Planned}}, From: at("2025-02-03"), To: at("2030-05-06")}
	if from, to := c.period(); from != at("2025-02-01") || to != at("2030-06-01") {
		t.Errorf("from %v to %v", from, to)
	}
}
