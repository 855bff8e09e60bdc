package route_test

import (
	"testing"

	"kindvriendelijk/app/calendar"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/route"
)

func TestPropose_everyBundledProgrammeHasAPlan(t *testing.T) {
	places := []struct{ country, region string }{{dossier.Flanders, ""}, {dossier.Netherlands, "noord"}, {dossier.Netherlands, "midden"}, {dossier.Netherlands, "zuid"}}
	for _, p := range journey.Programmes() {
		for _, place := range places {
			for _, short := range []bool{false, true} {
				r := route.Request{Road: road(t, &p, "2026-09-01"), Country: place.country, Submission: "2029-11-28", Short: short,
					Calendar: calendar.For(place.country, place.region)}
				plan := route.Propose(r)
				if !plan.Possible || len(plan.Lines) == 0 || len(plan.Warnings) > 0 {
					t.Errorf("%s, %s %s, short %v: %d lines, %q", p.Code, place.country, place.region, short, len(plan.Lines), plan.Warnings)
				}
				for _, c := range plan.Clashes {
					t.Errorf("%s, %s %s, short %v: %s", p.Code, place.country, place.region, short, c.Text)
				}
				r.Submission = "2026-12-01"
				if plan = route.Propose(r); plan.Possible {
					t.Errorf("%s, short %v: twelve weeks are enough for %d", p.Code, short, plan.Needed)
				}
			}
		}
	}
}
