package support_test

import (
	"slices"
	"testing"

	"kindvriendelijk/app/support"
)

func TestReach(t *testing.T) {
	partners := []support.Partner{
		{ID: "club", AgeFrom: 6, AgeTo: 13, Area: "Centrum, Broek", Groups: []string{"poverty"}},
		{ID: "opvang", AgeFrom: 0, AgeTo: 2},
		{ID: "ages unknown", Area: "sint-lambrecht", Groups: []string{"poverty", "lgbtq"}},
		{ID: "adults", AgeFrom: 18, AgeTo: 30},
	}
	c := support.Reach(partners, []string{"Centrum", "Hogeland", "Sint-Lambrecht"})
	by := func(list []support.Reached, code string) []string {
		var ids []string
		for _, r := range list {
			if r.Code == code {
				for _, p := range r.By {
					ids = append(ids, p.ID)
				}
			}
		}
		return ids
	}
	for _, x := range []struct {
		name string
		got  []string
		want []string
	}{
		{"babies by the childcare", by(c.Ages, "0-2"), []string{"opvang"}},
		{"nobody for toddlers", by(c.Ages, "3-5"), nil},
		{"teenagers partly", by(c.Ages, "12-14"), []string{"club"}},
		{"the oldest by nobody who sees grown-ups only", by(c.Ages, "15-17"), nil},
		{"a district among others", by(c.Areas, "Centrum"), []string{"club"}},
		{"a village however it is written", by(c.Areas, "Sint-Lambrecht"), []string{"ages unknown"}},
		{"a group by two", by(c.Groups, "poverty"), []string{"club", "ages unknown"}},
	} {
		if !slices.Equal(x.got, x.want) {
			t.Errorf("%s: reached by %v, want %v", x.name, x.got, x.want)
		}
	}
	var missed []string
	for _, r := range c.Missed() {
		missed = append(missed, r.Code)
	}
	want := []string{"3-5", "12-14", "15-17", "Hogeland", "migration", "newcomer", "disability", "youth_care", "single_parent"}
	if !slices.Equal(missed, want) {
		t.Errorf("missed are %v, want %v", missed, want)
	}
	for _, r := range c.Ages {
		if r.Code == "12-14" && !slices.Equal(r.Open, []int{14}) {
			t.Errorf("of the teenagers %v are missed", r.Open)
		}
	}
}

func TestKinds(t *testing.T) {
	for _, k := range support.PartnerKinds() {
		if got, ok := support.PartnerKindByCode(k.Code); !ok || got != k || k.Name == "" {
			t.Errorf("%s is %v", k.Code, got)
		}
	}
	for _, g := range support.Groups() {
		if got, ok := support.GroupByCode(g.Code); !ok || got != g || g.Name == "" {
			t.Errorf("%s is %v", g.Code, got)
		}
	}
	if _, ok := support.PartnerKindByCode("film"); ok {
		t.Error("film is a kind")
	}
	p := support.Partner{Area: support.JoinAreas([]string{"Centrum", "Broek"}) + ", "}
	if got := p.Areas(); !slices.Equal(got, []string{"Centrum", "Broek"}) {
		t.Errorf("areas are %v", got)
	}
}
