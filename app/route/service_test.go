package route_test

import (
	"context"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"time"

	"kindvriendelijk/app"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/route"
)

// bench keeps the steps in memory. What is called by the name in fail can't be
// done.
type bench struct {
	steps  map[string]route.Progress
	ticks  map[string]route.Tick
	tasks  []route.Task
	labels []string
	fail   string
}

func (s *bench) try(name string) error {
	if s.fail == name {
		return io.ErrUnexpectedEOF
	}
	return nil
}

func (s *bench) Do(ctx context.Context, label string, fn func(context.Context) error) error {
	s.labels = append(s.labels, label)
	return fn(ctx)
}

func (s *bench) Step(_ context.Context, id string) (route.Progress, error) {
	if err := s.try("Step"); err != nil {
		return route.Progress{}, err
	}
	p, ok := s.steps[id]
	if !ok {
		return p, app.ErrNotFound
	}
	return p, nil
}

func (s *bench) ListSteps(context.Context) (out []route.Progress, err error) {
	for _, p := range s.steps {
		out = append(out, p)
	}
	return out, s.try("ListSteps")
}

func (s *bench) SaveStep(_ context.Context, p route.Progress) error {
	p.ID = route.StepID(p.Candidature, p.Step)
	s.steps[p.ID] = p
	return s.try("SaveStep")
}

func (s *bench) ListTicks(context.Context) (out []route.Tick, err error) {
	for _, t := range s.ticks {
		out = append(out, t)
	}
	return out, s.try("ListTicks")
}

func (s *bench) SaveTick(_ context.Context, t route.Tick) error {
	if _, ok := s.steps[t.StepID]; !ok {
		return errors.New("a tick hangs on a step that is kept")
	}
	t.ID = route.TickID(t.StepID, t.Check)
	s.ticks[t.ID] = t
	return s.try("SaveTick")
}

func (s *bench) DeleteTick(_ context.Context, id string) error {
	delete(s.ticks, id)
	return s.try("DeleteTick")
}

func (s *bench) ListTasks(context.Context) ([]route.Task, error) { return s.tasks, s.try("ListTasks") }

func (s *bench) CreateTask(_ context.Context, t route.Task) (route.Task, error) {
	if _, ok := s.steps[t.StepID]; !ok {
		return t, errors.New("a task hangs on a step that is kept")
	}
	t.ID = "t" + t.Title
	s.tasks = append(s.tasks, t)
	return t, s.try("CreateTask")
}

func (s *bench) UpdateTask(_ context.Context, t route.Task) error {
	for i, x := range s.tasks {
		if x.ID == t.ID {
			s.tasks[i] = t
		}
	}
	return s.try("UpdateTask")
}

func (s *bench) DeleteTask(_ context.Context, id string) error {
	s.tasks = slices.DeleteFunc(s.tasks, func(t route.Task) bool { return t.ID == id })
	return s.try("DeleteTask")
}

// small is a programme of a lane and two phases.
func tiny() *journey.Programme {
	step := func(code, phase string, before int, short bool) journey.Step {
		return journey.Step{Code: code, Phase: phase, Title: "Stap " + code, Weeks: 4, Before: before, Short: short,
			Checks: []journey.Check{{Code: code + ".a", Text: "Er is een besluit", Rule: journey.PeopleMin, Min: 1}, {Code: code + ".b", Text: "Iedereen weet het."}}}
	}
	return &journey.Programme{Code: "proef", Phases: []journey.Phase{{Code: "support", Title: "Draagvlak", Lane: true}, {Code: "analysis", Title: "Analyse"}, {Code: "leeg", Title: "Leeg"}},
		Steps: []journey.Step{step("0.1", "support", 60, true), step("0.2", "support", 20, false), step("1.1", "analysis", 50, true), step("1.2", "analysis", 40, false)}}
}

// desk is the work on that programme.
type desk struct {
	*route.Service
	*bench
	facts route.Facts
	lost  error
}

func newDesk() *desk {
	d := &desk{bench: &bench{steps: map[string]route.Progress{}, ticks: map[string]route.Tick{}}, facts: route.Facts{Today: "2026-11-22"}}
	p := tiny()
	d.facts.Programme = p
	d.Service = &route.Service{Store: d.bench, Now: func() time.Time { return time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC) },
		Read: func(context.Context) (route.Situation, error) {
			return route.Situation{Candidature: dossier.Candidature{ID: "k"}, Programme: p, Facts: &d.facts}, d.lost
		}}
	return d
}

func (d *desk) road(t *testing.T) route.Road {
	t.Helper()
	r, err := d.Service.Steps(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func (d *desk) state(t *testing.T, code string) route.State {
	t.Helper()
	s, ok := d.road(t).Step(code)
	if !ok {
		t.Fatalf("there is no step %s", code)
	}
	return s
}

func TestSteps(t *testing.T) {
	d := newDesk()
	if s := d.state(t, "1.1"); s.Progress != (route.Progress{ID: "k/1.1", Candidature: "k", Step: "1.1", Status: route.Todo}) || s.Met() != 0 || s.Checks[0].ByPerson || !s.Checks[1].ByPerson {
		t.Errorf("a step that nobody touched is %+v", s)
	}
	if _, ok := d.road(t).Step("9.9"); ok {
		t.Error("there is a step 9.9")
	}
	if r := d.road(t); len(r.Parts) != 3 || len(r.All()) != 4 || r.Share() != 0 || (route.Road{}).Share() != 0 {
		t.Errorf("the road is %+v", r)
	}
	for _, at := range []string{"ListSteps", "ListTicks", "ListTasks"} {
		d.fail = at
		if _, err := d.Service.Steps(t.Context()); !errors.Is(err, io.ErrUnexpectedEOF) {
			t.Errorf("with broken %s: %v", at, err)
		}
	}
	d.lost = io.ErrNoProgress
	if _, err := d.Next(t.Context(), 1); !errors.Is(err, io.ErrNoProgress) {
		t.Errorf("without a situation: %v", err)
	}
	if err := d.Shorten(t.Context()); !errors.Is(err, io.ErrNoProgress) {
		t.Errorf("without a situation: %v", err)
	}
}

func TestTick(t *testing.T) {
	d := newDesk()
	s := d.state(t, "1.1")
	if err := d.Tick(t.Context(), s.Progress, "1.1.b", "Els"); err != nil {
		t.Fatal(err)
	}
	s = d.state(t, "1.1")
	if s.Progress.Status != route.Busy || s.Checks[1].Verdict != route.Met || s.Checks[1].Tick.Who != "Els" || s.Checks[1].Tick.On != "2026-11-22" {
		t.Errorf("after a tick: %+v", s)
	}
	if s.Ready() {
		t.Error("a step of which a check is not met is ready")
	}
	open, ok := s.Open()
	if !ok || open.Code != "1.1.a" {
		t.Errorf("still open is %v", open)
	}
	if err := d.Untick(t.Context(), s.Checks[1].Tick.ID); err != nil || d.state(t, "1.1").Met() != 0 {
		t.Errorf("after taking the tick away: %v", err)
	}
	t.Run("the step that was saved in the meantime is left alone", func(t *testing.T) {
		p := s.Progress
		p.Note, p.Status = "Bel Wim.", route.Waiting
		if err := d.Save(t.Context(), p); err != nil {
			t.Fatal(err)
		}
		if err := d.Tick(t.Context(), s.Progress, "1.1.b", "Els"); err != nil {
			t.Fatal(err)
		}
		if got := d.state(t, "1.1").Progress; got.Note != "Bel Wim." || got.Status != route.Waiting {
			t.Errorf("the step is %+v", got)
		}
	})
}

func TestSave(t *testing.T) {
	ok := route.Progress{Candidature: "k", Step: "1.1", Status: route.Busy}
	with := func(edit func(*route.Progress)) route.Progress {
		p := ok
		edit(&p)
		return p
	}
	tests := map[string]struct {
		p     route.Progress
		wrong string // field
		want  func(route.Progress) bool
	}{
		"done gets a day":          {with(func(p *route.Progress) { p.Status = route.Done }), "", func(p route.Progress) bool { return p.DoneOn == "2026-11-22" }},
		"done keeps its day":       {with(func(p *route.Progress) { p.Status, p.DoneOn = route.Done, "2026-01-02" }), "", func(p route.Progress) bool { return p.DoneOn == "2026-01-02" }},
		"opened again":             {with(func(p *route.Progress) { p.DoneOn = "2026-01-02" }), "", func(p route.Progress) bool { return p.DoneOn == "" }},
		"skipped for a reason":     {with(func(p *route.Progress) { p.Status, p.Reason = route.Skipped, "Er is geen OCMW." }), "", func(p route.Progress) bool { return p.Reason != "" }},
		"a reason without a skip":  {with(func(p *route.Progress) { p.Reason = "Oud." }), "", func(p route.Progress) bool { return p.Reason == "" }},
		"skipped without a reason": {with(func(p *route.Progress) { p.Status, p.Reason = route.Skipped, " " }), "Reason", nil},
		"no state":                 {with(func(p *route.Progress) { p.Status = "ooit" }), "Status", nil},
		"no day":                   {with(func(p *route.Progress) { p.StartOn = "mei" }), "StartOn", nil},
		"ready before it begins":   {with(func(p *route.Progress) { p.StartOn, p.DueOn = "2026-02-01", "2026-01-01" }), "DueOn", nil},
		"one day":                  {with(func(p *route.Progress) { p.StartOn, p.DueOn = "2026-02-01", "2026-02-01" }), "", func(route.Progress) bool { return true }},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			d := newDesk()
			err := d.Save(t.Context(), tt.p)
			var invalid *app.InvalidError
			if tt.wrong != "" {
				if !errors.As(err, &invalid) || invalid.Fields[tt.wrong] == "" || len(d.steps) > 0 {
					t.Errorf("got %v, stored %v", err, d.steps)
				}
				return
			}
			if err != nil || !tt.want(d.steps["k/1.1"]) {
				t.Errorf("got %v, stored %+v", err, d.steps)
			}
		})
	}
}

func TestSetStatus(t *testing.T) {
	d := newDesk()
	p := d.state(t, "1.1").Progress
	p.Note = "Bel Wim."
	if err := d.Save(t.Context(), p); err != nil {
		t.Fatal(err)
	}
	if err := d.SetStatus(t.Context(), d.state(t, "1.1").Progress, route.Skipped, ""); err == nil {
		t.Error("a step is skipped without a reason")
	}
	if err := d.SetStatus(t.Context(), p, route.Done, ""); err != nil {
		t.Fatal(err)
	}
	if got := d.state(t, "1.1").Progress; got.Status != route.Done || got.Note != "Bel Wim." || d.road(t).Share() != 0.25 {
		t.Errorf("the step is %+v", got)
	}
	if d.state(t, "1.1").Late("2030-01-01") || d.state(t, "1.1").Ready() {
		t.Error("a step that is done asks for something")
	}
}

func TestTasks(t *testing.T) {
	d := newDesk()
	p := d.state(t, "0.1").Progress
	if _, err := d.AddTask(t.Context(), p, route.Task{Title: " ", DueOn: "ooit"}); err == nil || len(d.tasks) > 0 || len(d.steps) > 0 {
		t.Errorf("an empty task: %v", err)
	}
	task, err := d.AddTask(t.Context(), p, route.Task{Title: "Bel", DueOn: "2026-12-01"})
	if err != nil || d.state(t, "0.1").Progress.Status != route.Busy || !slices.Equal(d.labels, []string{"Taak toegevoegd"}) {
		t.Fatalf("after adding: %v", err)
	}
	if err := d.FinishTask(t.Context(), task, true); err != nil || d.state(t, "0.1").Tasks[0].DoneOn != "2026-11-22" {
		t.Errorf("after finishing: %v", err)
	}
	if err := d.FinishTask(t.Context(), task, false); err != nil || d.state(t, "0.1").Tasks[0].DoneOn != "" {
		t.Errorf("after opening again: %v", err)
	}
	if err := d.SaveTask(t.Context(), route.Task{ID: task.ID}); err == nil {
		t.Error("a task without a title is saved")
	}
	if err := d.RemoveTask(t.Context(), task.ID); err != nil || len(d.tasks) != 0 {
		t.Errorf("after removing: %v", err)
	}
}

func TestService_passesOnWhatFails(t *testing.T) {
	for at, do := range map[string]func(*desk, context.Context) error{
		"Step":     func(d *desk, ctx context.Context) error { return d.Tick(ctx, route.Progress{ID: "x"}, "a", "") },
		"SaveStep": func(d *desk, ctx context.Context) error { return d.Shorten(ctx) },
		"SaveTick": func(d *desk, ctx context.Context) error {
			return d.Tick(ctx, route.Progress{ID: "k/1.1", Candidature: "k", Step: "1.1", Status: route.Todo}, "a", "")
		},
		"DeleteTick": func(d *desk, ctx context.Context) error { return d.Untick(ctx, "a") },
		"UpdateTask": func(d *desk, ctx context.Context) error { return d.SaveTask(ctx, route.Task{Title: "a"}) },
		"DeleteTask": func(d *desk, ctx context.Context) error { return d.RemoveTask(ctx, "a") },
	} {
		d := newDesk()
		d.fail = at
		if err := do(d, t.Context()); !errors.Is(err, io.ErrUnexpectedEOF) {
			t.Errorf("with broken %s: %v", at, err)
		}
	}
	d := newDesk()
	d.fail = "Step"
	if err := d.SetStatus(t.Context(), route.Progress{ID: "x"}, route.Done, ""); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("with a broken step: %v", err)
	}
}

func TestShorten(t *testing.T) {
	d := newDesk()
	if err := d.Tick(t.Context(), d.state(t, "0.2").Progress, "0.2.b", ""); err != nil {
		t.Fatal(err)
	}
	if left := d.road(t).CanShorten(); len(left) != 1 || left[0].Code != "1.2" {
		t.Fatalf("the short route leaves out %v", left)
	}
	if err := d.Shorten(t.Context()); err != nil {
		t.Fatal(err)
	}
	if r := d.road(t); !r.Short() || d.state(t, "1.2").Progress.Status != route.Skipped || d.state(t, "0.2").Progress.Status != route.Busy {
		t.Errorf("the road is %+v", r)
	}
	if err := d.Save(t.Context(), route.Progress{Candidature: "k", Step: "1.1", Status: route.Skipped, Reason: "Dat deden we al."}); err != nil {
		t.Fatal(err)
	}
	if err := d.Widen(t.Context()); err != nil {
		t.Fatal(err)
	}
	if d.road(t).Short() || d.state(t, "1.2").Progress.Status != route.Todo || d.state(t, "1.1").Progress.Status != route.Skipped {
		t.Error("all steps are not back, or too many are")
	}
}

func TestStatus_Name(t *testing.T) {
	for _, s := range route.Statuses {
		if s.Status.Name() != s.Name || strings.TrimSpace(s.Name) == "" {
			t.Errorf("%s is called %q", s.Status, s.Status.Name())
		}
	}
	if route.Status("x").Name() != "x" {
		t.Error("an unknown status has a name")
	}
}
