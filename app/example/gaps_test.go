package example

import (
	"slices"
	"testing"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/support"
)

func TestQuestionsAreReady(t *testing.T) {
	r := built(t)
	n, seen := map[figures.GapStatus]int{}, map[string]bool{}
	for _, g := range r.gaps {
		if err := g.Validate(); err != nil {
			t.Errorf("%q: %v", g.Question, err)
		}
		if !slices.ContainsFunc(r.people, func(p support.Person) bool { return p.ID == g.PersonID }) {
			t.Errorf("%q is for nobody", g.Question)
		}
		if g.Why == "" || g.Approach == "" || g.Theme == "" || seen[g.ID] || g.Late(today) {
			t.Errorf("%q is not ready: %+v", g.Question, g)
		}
		n[g.Status]++
		seen[g.ID] = true
	}
	if n[figures.GapOpen] < 2 || n[figures.GapBusy] < 2 || n[figures.GapClosed] != 2 {
		t.Errorf("the questions are %v", n)
	}
}
