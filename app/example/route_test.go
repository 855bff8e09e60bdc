package example

import (
	"slices"
	"testing"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/route"
)

func TestRouteIsRight(t *testing.T) {
	r := built(t)
	p := r.follows(t)
	states := map[route.Status]int{}
	for _, x := range r.progress {
		if _, ok := p.Step(x.Step); !ok || x.Validate() != nil || x.DoneOn > today || x.Candidature != r.candidate.ID {
			t.Errorf("step %s: %v", x.Step, x.Validate())
		}
		if x.Status == route.Done && x.DoneOn == "" {
			t.Errorf("step %s is done on no day", x.Step)
		}
		if x.PersonID != "" {
			r.knows(t, x.PersonID, x.Step)
		}
		states[x.Status]++
	}
	for _, s := range route.Statuses {
		if states[s.Status] == 0 {
			t.Errorf("no step is %s", s.Name)
		}
	}
	for _, x := range r.ticks {
		at := slices.IndexFunc(r.progress, func(p route.Progress) bool { return p.ID == x.StepID })
		if at < 0 || x.On == "" || x.On > today || x.Who == "" {
			t.Fatalf("tick %+v", x)
		}
		step, _ := p.Step(r.progress[at].Step)
		if !slices.ContainsFunc(step.Checks, func(c journey.Check) bool { return c.Code == x.Check && c.Rule == "" }) {
			t.Errorf("nobody can tick %s", x.Check)
		}
	}
	for _, x := range r.tasks {
		if x.PersonID != "" {
			r.knows(t, x.PersonID, x.Title)
		}
		if err := x.Validate(); err != nil || x.DoneOn > today || x.DueOn == "" {
			t.Errorf("%s: %v", x.Title, err)
		}
	}
	if len(r.tasks) < 6 || len(r.progress) != len(p.Steps) {
		t.Errorf("%d tasks, %d of %d steps", len(r.tasks), len(r.progress), len(p.Steps))
	}
}
