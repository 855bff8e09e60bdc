package example

import (
	"context"
	"testing"
	"testing/fstest"

	"kindvriendelijk/app/journey"
)

// added keeps what the municipality adds to its programme.
type added struct {
	steps    []journey.OwnStep
	criteria []journey.OwnCriterion
	err      error
}

func (a *added) CreateOwnStep(_ context.Context, s journey.OwnStep) (journey.OwnStep, error) {
	a.steps = append(a.steps, s)
	return s, a.err
}

func (a *added) CreateOwnCriterion(_ context.Context, c journey.OwnCriterion) (journey.OwnCriterion, error) {
	a.criteria = append(a.criteria, c)
	return c, a.err
}

func TestSecondProgrammeAgreesWithWhatItAsks(t *testing.T) {
	r := newRecorder()
	if err := Build(t.Context(), r, Today()); err != nil {
		t.Fatal(err)
	}
	if !r.candidate.Active {
		t.Error("the label is not the one that is worked on")
	}
	if len(r.added.steps) == 0 || len(r.criteria) == 0 {
		t.Fatalf("%d own steps and %d own criteria", len(r.added.steps), len(r.criteria))
	}
	p, ok := journey.Find(r.criteria[0].Programme, "")
	if !ok {
		t.Fatal("its programme is not bundled")
	}
	for _, c := range r.criteria {
		if _, ok := p.Criterion(c.Criterion); !ok || c.Title == "" || c.Text == "" || c.Programme != p.Code {
			t.Errorf("own criterion %+v", c)
		}
	}
	for _, s := range r.added.steps {
		if _, ok := p.Phase(s.Phase); !ok || s.Title == "" || s.How == "" || s.Programme != p.Code {
			t.Errorf("own step %+v", s)
		}
	}
}

func TestSecondProgrammeThatCannotBeReadIsTold(t *testing.T) {
	if err := new(content).loadSecond(fstest.MapFS{}); err == nil {
		t.Error("a file that is not there is no error")
	}
}
