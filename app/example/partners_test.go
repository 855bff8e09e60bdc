package example

import (
	"context"
	"slices"
	"testing"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/support"
)

// outsiders is what the recorder was given of the world outside the
// municipality.
type outsiders struct {
	partners  []support.Partner
	gives     []support.PartnerRole
	talks     []support.Encounter
	weighings []support.Weighing
	trainings []support.Training
	promises  []support.Promise
}

func (r *recorder) CreatePartner(_ context.Context, p support.Partner) (support.Partner, error) {
	r.partners = append(r.partners, p)
	return p, r.note("partner", p)
}

func (r *recorder) SavePartnerRole(_ context.Context, p support.PartnerRole) error {
	r.gives = append(r.gives, p)
	return r.note("partner role", p)
}

func (r *recorder) CreateEncounter(_ context.Context, e support.Encounter) (support.Encounter, error) {
	r.talks = append(r.talks, e)
	return e, r.note("talk", e)
}

func (r *recorder) CreateWeighing(_ context.Context, w support.Weighing) (support.Weighing, error) {
	r.weighings = append(r.weighings, w)
	return w, r.note("weighing", w)
}

func (r *recorder) CreateTraining(_ context.Context, t support.Training) (support.Training, error) {
	r.trainings = append(r.trainings, t)
	return t, r.note("training", t)
}

func (r *recorder) CreatePromise(_ context.Context, p support.Promise) (support.Promise, error) {
	r.promises = append(r.promises, p)
	return p, r.note("promise", p)
}

func TestOutside(t *testing.T) {
	r := built(t)
	p := r.follows(t)
	valid := func(what string, v interface{ Validate() error }) {
		t.Helper()
		if err := v.Validate(); err != nil {
			t.Errorf("%s: %v", what, err)
		}
	}
	known, moments := map[string]bool{}, map[string]int{}
	for _, x := range r.partners {
		valid(x.Name, x)
		known[x.ID] = true
	}
	for _, x := range r.gives {
		if !known[x.PartnerID] || !slices.ContainsFunc(p.Phases, func(f journey.Phase) bool { return f.Code == x.Phase }) {
			t.Errorf("role %+v hangs in the air", x)
		}
	}
	for _, x := range r.talks {
		valid(x.Heard, x)
		moments[x.Moment]++
		if !known[x.PartnerID] || x.On > today || x.ToldOn > today {
			t.Errorf("talk %+v hangs in the air", x)
		}
	}
	for _, m := range p.Moments {
		if moments[m.Code] == 0 {
			t.Errorf("nobody was heard at %s", m.Code)
		}
	}
	for _, x := range r.weighings {
		valid(x.Subject, x)
	}
	people := 0
	for _, x := range r.trainings {
		valid(x.Title, x)
		people += x.People
	}
	if people != 47 {
		t.Errorf("%d people were trained, and the texts say 47", people)
	}
	for _, x := range r.promises {
		valid(x.Subject, x)
		if !slices.ContainsFunc(r.people, func(y support.Person) bool { return y.ID == x.PersonID }) {
			t.Errorf("nobody keeps %q", x.Subject)
		}
	}
	if late := support.Overdue(r.promises, today); len(late) != 1 {
		t.Errorf("overdue are %+v, want one", late)
	}
}
