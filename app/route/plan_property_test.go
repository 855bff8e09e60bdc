package route_test

import (
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"kindvriendelijk/app/calendar"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/route"
)

// anyRequest draws a road without dates, whose phases follow one another.
func anyRequest(t *rapid.T) route.Request {
	today := time.Date(2025, 9, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, rapid.IntRange(0, 1200).Draw(t, "today"))
	r := route.Request{Country: dossier.Flanders, Calendar: calendar.For(dossier.Flanders, ""),
		Submission: today.AddDate(0, 0, rapid.IntRange(-10, 900).Draw(t, "submission")).Format(time.DateOnly)}
	r.Road.Today = today.Format(time.DateOnly)
	before := rapid.IntRange(20, 90).Draw(t, "first")
	codes := []string{"support", "a", "b", "c", "after"}
	for i, code := range codes {
		part := route.Part{Phase: journey.Phase{Code: code, Lane: i == 0}}
		at := before
		for n := range rapid.IntRange(1, 5).Draw(t, "steps") {
			checks := rapid.SampledFrom([][]journey.Check{nil, sessionCheck, decisionCheck}).Draw(t, "checks")
			step := journey.Step{Code: code + string(rune('1'+n)), Phase: code, Before: at, Checks: checks, Weeks: rapid.IntRange(0, 12).Draw(t, "weeks")}
			if code == "after" {
				step.Before = -at
			}
			part.Steps = append(part.Steps, route.State{Step: step, Progress: route.Progress{Status: route.Todo}})
			at = max(at-rapid.IntRange(0, 5).Draw(t, "later"), 0)
		}
		if i > 0 {
			before = at
		}
		r.Road.Parts = append(r.Road.Parts, part)
	}
	return r
}

func TestPropose_neverAsksWhatCannotBe(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := anyRequest(t)
		p := route.Propose(r)
		if !slices.EqualFunc(p.Lines, route.Propose(r).Lines, func(a, b route.Line) bool { return a.Start == b.Start && a.Due == b.Due }) {
			t.Fatal("the same request gave another plan")
		}
		last := map[string]string{} // of each phase
		first := map[string]string{}
		for _, l := range p.Lines {
			switch {
			case l.Start == "" || l.Due == "":
				t.Fatalf("%s has no days", l.Code)
			case l.Start < r.Road.Today:
				t.Fatalf("%s begins on %s, before today", l.Code, l.Start)
			case l.Due < l.Start:
				t.Fatalf("%s ends on %s, before it begins on %s", l.Code, l.Due, l.Start)
			case l.Before >= 0 && l.Due > r.Submission:
				t.Fatalf("%s ends on %s, after the submission", l.Code, l.Due)
			}
			last[l.Phase.Code] = max(last[l.Phase.Code], l.Due)
			if first[l.Phase.Code] == "" || l.Due < first[l.Phase.Code] {
				first[l.Phase.Code] = l.Due
			}
		}
		order := []string{"a", "b", "c", "after"}
		for i := range order[1:] {
			if before, after := last[order[i]], first[order[i+1]]; after != "" && before > after {
				t.Fatalf("phase %s ends on %s, after the first step of %s on %s", order[i], before, order[i+1], after)
			}
		}
	})
}
