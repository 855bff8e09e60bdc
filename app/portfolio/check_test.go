package portfolio_test

import (
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/app/support"
)

// two criteria, of which the first decides about admissibility.
func twoCriteria() *journey.Programme {
	short := journey.Rule{Name: journey.TextMin, Min: 5, Remark: "Te kort."}
	tip := journey.Rule{Name: journey.EvidenceMin, Min: 1, Remark: "Bewijs helpt.", Advice: true}
	return &journey.Programme{Code: "proef", Criteria: []journey.Criterion{
		{Code: "c1", Title: "Draagvlak", Admissibility: true, Sub: []journey.SubCriterion{
			{Code: "c1.1", Title: "Steun", Required: true, Rules: []journey.Rule{short, tip}},
			{Code: "c1.2", Title: "Extra", Rules: []journey.Rule{short}},
		}},
		{Code: "c2", Title: "Analyse", Sub: []journey.SubCriterion{{Code: "c2.1", Title: "Cijfers", Required: true, Rules: []journey.Rule{short}}}},
	}}
}

func texts(fs []portfolio.Finding) []string {
	var out []string
	for _, f := range fs {
		out = append(out, f.Text)
	}
	return out
}

func TestCheck_says_how_far_each_criterion_is(t *testing.T) {
	type answer struct {
		code, text string
		status     portfolio.Status
	}
	tests := map[string]struct {
		answers    []answer
		complete   [2]int
		missing    [2]int
		admissible []string // what is missing; nil when admissible
		share      float64
	}{
		"nothing written": {nil, [2]int{0, 0}, [2]int{4, 2}, []string{"De tekst bij ‘Steun’ is nog niet klaar.", "Te kort."}, 0},
		"a draft is not ready": {[]answer{{"c1.1", "lang genoeg", portfolio.Draft}}, [2]int{0, 0}, [2]int{3, 2},
			[]string{"De tekst bij ‘Steun’ is nog niet klaar."}, 0},
		"ready, but too short":               {[]answer{{"c1.1", "kort", portfolio.Ready}}, [2]int{0, 0}, [2]int{3, 2}, []string{"Te kort."}, 0},
		"what is not required is no bar":     {[]answer{{"c1.1", "lang genoeg", portfolio.Ready}}, [2]int{1, 0}, [2]int{2, 2}, nil, 1.0 / 3},
		"checked counts as ready":            {[]answer{{"c1.1", "lang genoeg", portfolio.Checked}, {"c1.2", "lang genoeg", portfolio.Ready}, {"c2.1", "lang genoeg", portfolio.Ready}}, [2]int{2, 1}, [2]int{0, 0}, nil, 1},
		"the status may never have been set": {[]answer{{"c1.1", "lang genoeg", ""}}, [2]int{0, 0}, [2]int{3, 2}, []string{"De tekst bij ‘Steun’ is nog niet klaar."}, 0},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			f := newFake()
			for _, a := range tt.answers {
				f.answer(a.code, a.text, a.status)
			}
			states := portfolio.Check(gather(t, f, twoCriteria()))
			for i, s := range states {
				if s.Complete != tt.complete[i] || s.Missing != tt.missing[i] {
					t.Errorf("%s: %d complete and %d missing, want %d and %d", s.Code, s.Complete, s.Missing, tt.complete[i], tt.missing[i])
				}
			}
			ok, missing := portfolio.Admissible(states)
			if ok != (tt.admissible == nil) || !slices.Equal(texts(missing), tt.admissible) {
				t.Errorf("admissible is %v, missing %q; want %q", ok, texts(missing), tt.admissible)
			}
			if got := portfolio.Share(states); got != tt.share {
				t.Errorf("the share is %v, want %v", got, tt.share)
			}
		})
	}
}

func TestCheck_advice_does_not_count(t *testing.T) {
	f := newFake()
	f.answer("c1.1", "lang genoeg", portfolio.Ready)
	sub := portfolio.Check(gather(t, f, twoCriteria()))[0].Subs[0]
	if !sub.Complete || len(sub.Findings) != 1 || !sub.Findings[0].Advice {
		t.Errorf("complete is %v with %+v", sub.Complete, sub.Findings)
	}
}

func TestCheck_names_proofs_that_are_not_there(t *testing.T) {
	f := newFake()
	f.answer("c1.1", "lang genoeg [B-97] en [B-98], en nog eens [B-97]", portfolio.Ready)
	sub := portfolio.Check(gather(t, f, twoCriteria()))[0].Subs[0]
	want := "De tekst noemt bewijs dat er niet is: B-97 en B-98. Verbeter het nummer of voeg het bewijs toe."
	if sub.Complete || !slices.ContainsFunc(sub.Findings, func(x portfolio.Finding) bool { return x.Text == want }) {
		t.Errorf("complete is %v with %+v", sub.Complete, sub.Findings)
	}
}

func TestShare_of_nothing(t *testing.T) {
	if got := portfolio.Share(nil); got != 0 {
		t.Errorf("got %v", got)
	}
}

func TestStatus_Name(t *testing.T) {
	for _, s := range portfolio.Statuses {
		if s.Status.Name() != s.Name {
			t.Errorf("%s is called %q", s.Status, s.Status.Name())
		}
	}
	if got := portfolio.Status("later").Name(); got != "later" {
		t.Errorf("a status of a newer program shows as %q", got)
	}
}

// The label itself: what the decision lacks is all that is remarked.
func TestCheck_the_label_names_exactly_what_the_decision_lacks(t *testing.T) {
	label, ok := journey.Find("vlaams-label", "")
	if !ok {
		t.Fatal("the label is not there")
	}
	whole := support.Decision{ID: "d1", Organ: support.Executive, HasMandate: true, HasBudget: true, HasPlan: true, HasVision: true}
	tests := map[string]struct {
		edit func(*support.Decision)
		want string
	}{
		"nothing":    {func(*support.Decision) {}, ""},
		"the budget": {func(d *support.Decision) { d.HasBudget = false }, "het budget"},
		"the plan":   {func(d *support.Decision) { d.HasPlan = false }, "de plaats in het meerjarenplan"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			f := newFake()
			f.candidature.Programme = label.Code
			d := whole
			tt.edit(&d)
			f.decisions = []support.Decision{d}
			var got []string
			asked := false
			for _, s := range portfolio.Check(gather(t, f, &label)) {
				for _, x := range s.Subs {
					for _, r := range x.Rules {
						asked = asked || r.Name == journey.DecisionWith
					}
					for _, finding := range x.Findings {
						if finding.Rule == journey.DecisionWith {
							got = append(got, finding.Text)
						}
					}
				}
			}
			switch {
			case !asked:
				t.Error("the label asks for no decision")
			case tt.want == "" && len(got) > 0:
				t.Errorf("it remarks %q about a decision that is whole", got)
			case tt.want != "" && (len(got) != 1 || !strings.Contains(got[0], tt.want) || strings.Contains(got[0], "het mandaat")):
				t.Errorf("it remarks %q, want %q alone", got, tt.want)
			}
		})
	}
}
