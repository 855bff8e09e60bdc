package example

import (
	"slices"
	"testing"

	"kindvriendelijk/app/support"
)

func TestWhoIsOnBoardIsRight(t *testing.T) {
	r := built(t)
	p := r.follows(t)
	for _, x := range r.people {
		if err := x.Validate(); err != nil {
			t.Errorf("%s: %v", x.Name, err)
		}
	}
	for _, x := range r.decisions {
		if err := x.Validate(); err != nil || x.On > today {
			t.Errorf("%s: %v", x.Subject, err)
		}
	}
	for _, x := range r.services {
		if err := x.Validate(); err != nil {
			t.Errorf("%s: %v", x.Name, err)
		}
		if x.PersonID != "" {
			r.knows(t, x.PersonID, x.Name)
		}
	}
	for _, x := range r.roles {
		if _, ok := p.Phase(x.Phase); !ok || x.How == "" {
			t.Errorf("%s: no phase %q, or nothing to do", x.ServiceID, x.Phase)
		}
	}
	for _, x := range r.bodies {
		if err := x.Validate(); err != nil || x.Mandate == "" || x.Rhythm == "" || x.Makeup == "" {
			t.Errorf("%s: %v, or it lacks a text", x.Name, err)
		}
	}
	for _, x := range r.members {
		r.knows(t, x.PersonID, x.BodyID)
	}
}

// What the texts count, the records must count too.
func TestServicesAgreeWithTheTexts(t *testing.T) {
	r := built(t)
	busy := map[string]int{}
	for _, x := range r.roles {
		busy[x.Phase]++
	}
	near := 0
	for _, x := range r.services {
		if x.Involvement != support.Informed {
			near++
		}
	}
	if len(r.services) != 14 || near != 11 || busy["analysis"] != 11 || busy["experience"] != 6 || busy["strategy"] != 11 {
		t.Errorf("%d services, %d take part, per phase %v", len(r.services), near, busy)
	}
	for _, x := range r.people {
		if x.Service != "" && !slices.ContainsFunc(r.services, func(s support.Service) bool { return s.Name == x.Service }) {
			t.Errorf("%s works for %s, which is no service", x.Name, x.Service)
		}
	}
}
