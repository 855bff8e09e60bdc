package route_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"kindvriendelijk/app"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/route"
)

// shelf keeps steps in memory, and counts its actions.
type shelf struct {
	route.Store
	steps       map[string]route.Progress
	candidature dossier.Candidature
	actions     []string
	broken      error
}

func (s *shelf) Do(ctx context.Context, label string, fn func(context.Context) error) error {
	s.actions = append(s.actions, label)
	return fn(ctx)
}

func (s *shelf) Step(_ context.Context, id string) (route.Progress, error) {
	if p, ok := s.steps[id]; ok {
		return p, nil
	}
	return route.Progress{}, app.ErrNotFound
}

func (s *shelf) ListSteps(context.Context) (all []route.Progress, err error) {
	for _, p := range s.steps {
		all = append(all, p)
	}
	return all, nil
}
func (s *shelf) ListTicks(context.Context) ([]route.Tick, error) { return nil, nil }
func (s *shelf) ListTasks(context.Context) ([]route.Task, error) { return nil, nil }

func (s *shelf) SaveStep(_ context.Context, p route.Progress) error {
	s.steps[p.ID] = p
	return s.broken
}

func (s *shelf) UpdateCandidature(_ context.Context, c dossier.Candidature) error {
	s.candidature = c
	return nil
}

func service(s *shelf, today string) *route.Service {
	now, _ := time.Parse(time.DateOnly, today)
	read := func(context.Context) (route.Situation, error) {
		return route.Situation{Candidature: dossier.Candidature{ID: "c"}, Programme: small(), Facts: &route.Facts{Today: today, Programme: small(), Method: same}}, nil
	}
	return &route.Service{Store: s, Read: read, Now: func() time.Time { return now }}
}

func TestTakeOver(t *testing.T) {
	// somebody wrote a note while the proposal was looked at
	s := &shelf{steps: map[string]route.Progress{"c/2.1": {ID: "c/2.1", Candidature: "c", Step: "2.1", Status: route.Busy, Note: "nieuw"}}}
	p := route.Propose(request(t, "2026-01-05", "2027-03-19"))
	if err := service(s, "2026-01-05").TakeOver(t.Context(), s, p, []string{"1.1", "2.1"}); err != nil {
		t.Fatal(err)
	}
	if len(s.steps) != 2 || s.candidature.Submission != "2027-03-19" || len(s.actions) != 1 {
		t.Errorf("got %v, %+v, %q", s.steps, s.candidature, s.actions)
	}
	if x := s.steps["c/2.1"]; x.Note != "nieuw" || x.DueOn != "2026-12-24" || x.Status != route.Busy {
		t.Errorf("2.1 became %+v", x)
	}
	if x := s.steps["c/1.1"]; x.Status != route.Todo || x.StartOn == "" {
		t.Errorf("1.1 became %+v", x)
	}
}

func TestTakeOver_makesTheRouteShortOrLong(t *testing.T) {
	s := &shelf{steps: map[string]route.Progress{}}
	r := request(t, "2026-01-05", "2027-03-19")
	r.Short = true
	if err := service(s, "2026-01-05").TakeOver(t.Context(), s, route.Propose(r), nil); err != nil {
		t.Fatal(err)
	}
	out := s.steps["c/1.2"]
	if len(s.steps) != 1 || out.Status != route.Skipped || out.Reason != route.ShortReason {
		t.Fatalf("got %v", s.steps)
	}
	r.Road, r.Short = road(t, small(), "2026-01-05", out), false
	p := route.Propose(r)
	if l := line(t, p, "1.2"); l.Due == "" {
		t.Errorf("the long route has no day for it: %+v", l)
	}
	if err := service(s, "2026-01-05").TakeOver(t.Context(), s, p, []string{"1.2"}); err != nil {
		t.Fatal(err)
	}
	if x := s.steps["c/1.2"]; x.Status != route.Todo || x.DueOn == "" {
		t.Errorf("it became %+v", x)
	}
}

func TestTakeOver_whenItCannotBeWritten(t *testing.T) {
	s := &shelf{steps: map[string]route.Progress{}, broken: errors.New("vol")}
	if err := service(s, "2026-01-05").TakeOver(t.Context(), s, route.Propose(request(t, "2026-01-05", "2027-03-19")), []string{"1.1"}); !errors.Is(err, s.broken) {
		t.Errorf("got %v", err)
	}
}

// same is a vocabulary without words.
func same(key string) string { return key }
