package guidance_test

import (
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"kindvriendelijk/app/guidance"
	"kindvriendelijk/app/journey"
)

func steps() []journey.Step {
	return []journey.Step{
		{Code: "1.1", Phase: "support", Title: "Trekker kiezen"},
		{Code: "2.1", Phase: "analysis", Title: "Cijfers lezen", Methods: []string{"quickscan", "data-analyse"}},
		{Code: "3.1", Phase: "experience", Title: "Kinderen bevragen"},
		{Code: "3.2", Phase: "experience", Title: "Met jongeren praten"},
		{Code: "3.3", Phase: "experience", Title: "Terugkoppelen"},
	}
}

func said(step string, competence, time, means int) guidance.Capacity {
	return guidance.Capacity{Step: step, Competence: competence, Time: time, Means: means}
}

func TestAdvise_forms(t *testing.T) {
	const none = guidance.Unsaid
	for _, c := range []struct {
		name string
		said []guidance.Capacity
		form string // of the first need; empty: none
		why  string
	}{
		{"all there", []guidance.Capacity{said("1.1", 2, 3, 2)}, "", ""},
		{"one answer is enough to carry", []guidance.Capacity{said("1.1", 2, none, none)}, "", ""},
		{"no time", []guidance.Capacity{said("1.1", 3, 1, 3)}, guidance.Process, "uren niet"},
		{"no knowledge and no time", []guidance.Capacity{said("1.1", 0, 0, 3)}, guidance.Process, "kennis én de uren"},
		{"no knowledge, once", []guidance.Capacity{said("1.1", 1, 2, 3)}, guidance.Coaching, "voor het eerst"},
		{"no knowledge of ways to work that return", []guidance.Capacity{said("2.1", 1, 2, 3)}, guidance.Training, "werkvormen"},
		{"no knowledge in a whole phase", []guidance.Capacity{said("3.1", 0, 2, 3), said("3.2", 1, 3, 3), said("3.3", 1, none, 3)}, guidance.Training, "3 stappen"},
		{"only means", []guidance.Capacity{said("1.1", 2, 2, 0)}, guidance.Other, "jullie bestuur"},
		{"means as well", []guidance.Capacity{said("1.1", 0, 3, 1)}, guidance.Coaching, "ook de middelen"},
	} {
		a := guidance.Advise(steps(), c.said)
		if c.form == "" {
			if len(a.Needs) != 0 || len(a.Own) != 1 {
				t.Errorf("%s: %+v", c.name, a)
			}
			continue
		}
		if len(a.Needs) == 0 || a.Needs[0].Form != c.form || !strings.Contains(a.Needs[0].Why, c.why) {
			t.Errorf("%s: %+v", c.name, a.Needs)
		}
	}
}

func TestAdvise_order(t *testing.T) {
	a := guidance.Advise(steps(), []guidance.Capacity{said("1.1", 2, 2, 1), said("2.1", 1, 2, 2), said("3.1", 0, 0, 0), said("3.2", 3, 0, 3), said("9.9", 0, 0, 0)})
	var codes, forms []string
	for _, n := range a.Needs {
		codes = append(codes, n.Step.Code)
	}
	for _, g := range a.Groups {
		forms = append(forms, g.Form)
	}
	if want := []string{"3.1", "2.1", "3.2", "1.1"}; !reflect.DeepEqual(codes, want) {
		t.Errorf("needs %v, not %v", codes, want)
	}
	if want := []string{guidance.Process, guidance.Training, guidance.Other}; !reflect.DeepEqual(forms, want) {
		t.Errorf("forms %v, not %v", forms, want)
	}
	if len(a.Unsaid) != 1 || a.Unsaid[0].Code != "3.3" || len(a.Groups[0].Steps) != 2 {
		t.Errorf("unsaid %v, first group %v", a.Unsaid, a.Groups[0].Steps)
	}
}

// Every step lands in exactly one heap, and each need in one group.
func TestAdvise_forgets_no_step(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		score := rapid.IntRange(guidance.Unsaid, 3)
		var all []guidance.Capacity
		for _, s := range steps() {
			if rapid.Bool().Draw(t, "said") {
				all = append(all, said(s.Code, score.Draw(t, "c"), score.Draw(t, "t"), score.Draw(t, "m")))
			}
		}
		a := guidance.Advise(steps(), all)
		grouped := 0
		for _, g := range a.Groups {
			grouped += len(g.Steps)
		}
		if len(a.Needs)+len(a.Own)+len(a.Unsaid) != len(steps()) || grouped != len(a.Needs) {
			t.Fatalf("%d needs, %d own, %d unsaid, %d grouped", len(a.Needs), len(a.Own), len(a.Unsaid), grouped)
		}
	})
}

func TestQuestions(t *testing.T) {
	c := guidance.NewCapacity("k", "1.1")
	for i, q := range guidance.Questions() {
		if got := q.MarkOf(q.Of(c)); got.Score != guidance.Unsaid || c.Said() != i {
			t.Errorf("%s: %+v, %d said", q.Name, got, c.Said())
		}
		for score, m := range q.Marks {
			if m.Score != score || m.Short == "" || m.Text == "" || q.MarkOf(score) != m {
				t.Errorf("%s %d: %+v", q.Name, score, m)
			}
		}
		q.Set(&c, i)
		if q.Of(c) != i {
			t.Errorf("%s was not set", q.Name)
		}
	}
	if c != (guidance.Capacity{ID: "k/1.1", Candidature: "k", Step: "1.1", Time: 1, Means: 2}) {
		t.Errorf("capacity %+v", c)
	}
}
