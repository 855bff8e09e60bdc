package route_test

import (
	"context"
	"fmt"
	"io"
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/route"
	"kindvriendelijk/app/support"
	screen "kindvriendelijk/screens/route"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/hosttest"
	"kindvriendelijk/screens/ui/uitest"
)

const today = "2026-11-22"

// store keeps what the page works with in memory.
type store struct {
	programme *journey.Programme
	facts     route.Facts
	steps     map[string]route.Progress
	ticks     map[string]route.Tick
	tasks     []route.Task
	own       []journey.OwnStep
	people    []support.Person
	lost      error // makes reading fail
	fail      error // makes writing fail
}

func newStore(p *journey.Programme) *store {
	return &store{programme: p, steps: map[string]route.Progress{}, ticks: map[string]route.Tick{},
		people: []support.Person{{ID: "p1", Name: "Noor Claes", Service: "Samenleven"}, {ID: "p2", Name: "Wim Aerts"}}}
}

func (s *store) Do(ctx context.Context, _ string, fn func(context.Context) error) error {
	return fn(ctx)
}

func (s *store) Step(_ context.Context, id string) (route.Progress, error) {
	if p, ok := s.steps[id]; ok {
		return p, nil
	}
	return route.Progress{}, app.ErrNotFound
}

func (s *store) ListSteps(context.Context) (out []route.Progress, err error) {
	for _, p := range s.steps {
		out = append(out, p)
	}
	return out, s.lost
}

func (s *store) SaveStep(_ context.Context, p route.Progress) error {
	if s.fail == nil {
		p.ID = route.StepID(p.Candidature, p.Step)
		s.steps[p.ID] = p
	}
	return s.fail
}

func (s *store) ListTicks(context.Context) (out []route.Tick, err error) {
	for _, t := range s.ticks {
		out = append(out, t)
	}
	return out, nil
}

func (s *store) SaveTick(_ context.Context, t route.Tick) error {
	if s.fail == nil {
		t.ID = route.TickID(t.StepID, t.Check)
		s.ticks[t.ID] = t
	}
	return s.fail
}

func (s *store) DeleteTick(_ context.Context, id string) error {
	delete(s.ticks, id)
	return s.fail
}

func (s *store) ListTasks(context.Context) ([]route.Task, error) { return slices.Clone(s.tasks), nil }

func (s *store) CreateTask(_ context.Context, t route.Task) (route.Task, error) {
	t.ID = fmt.Sprint("t", len(s.tasks)+1)
	if s.fail == nil {
		s.tasks = append(s.tasks, t)
	}
	return t, s.fail
}

func (s *store) UpdateTask(_ context.Context, t route.Task) error {
	for i := range s.tasks {
		if s.tasks[i].ID == t.ID && s.fail == nil {
			s.tasks[i] = t
		}
	}
	return s.fail
}

func (s *store) DeleteTask(_ context.Context, id string) error {
	s.tasks = slices.DeleteFunc(s.tasks, func(t route.Task) bool { return t.ID == id })
	return s.fail
}

func (s *store) ListPeople(context.Context) ([]support.Person, error) { return s.people, nil }

func (s *store) CreatePerson(_ context.Context, p support.Person) (support.Person, error) {
	p.ID = fmt.Sprint("p", len(s.people)+1)
	s.people = append(s.people, p)
	return p, nil
}

func (s *store) OwnStep(_ context.Context, id string) (journey.OwnStep, error) {
	for _, o := range s.own {
		if o.ID == id {
			return o, nil
		}
	}
	return journey.OwnStep{}, app.ErrNotFound
}

func (s *store) CreateOwnStep(_ context.Context, o journey.OwnStep) (journey.OwnStep, error) {
	o.ID = fmt.Sprint("own-", len(s.own)+1)
	s.own = append(s.own, o)
	return o, s.fail
}

func (s *store) UpdateOwnStep(_ context.Context, o journey.OwnStep) error {
	for i := range s.own {
		if s.own[i].ID == o.ID {
			s.own[i] = o
		}
	}
	return s.fail
}

func (s *store) DeleteOwnStep(_ context.Context, id string) error {
	s.own = slices.DeleteFunc(s.own, func(o journey.OwnStep) bool { return o.ID == id })
	return s.fail
}

// situation is where the municipality of the store stands.
func (s *store) situation(context.Context) (route.Situation, error) {
	p := s.programme.With(s.own, nil)
	f := s.facts
	f.Today, f.Country, f.Programme, f.Method = today, dossier.Flanders, p, func(code string) string { return code }
	f.People = s.people
	return route.Situation{Candidature: dossier.Candidature{ID: "k", Programme: p.Code, Status: "analysis", Submission: "2028-03-01"}, Programme: p, Facts: &f}, s.lost
}

// paper plans and writes nothing.
type paper struct{ *route.Service }

func (paper) Dossier(context.Context) (dossier.Dossier, error) {
	return dossier.Dossier{Name: "Voorbeeldegem", Country: dossier.Flanders}, nil
}
func (paper) TakeOver(context.Context, route.Plan, []string) error             { return nil }
func (paper) WriteCalendar(context.Context, route.Plan, string) error          { return nil }
func (paper) WriteSheet(context.Context, route.Plan, string) ([]string, error) { return nil, nil }

// desk is the page in a window, with what it tells to the shell.
type desk struct {
	*screen.Page
	*hosttest.Shell
	store *store
	w     fyne.Window
}

func build(t *testing.T, s *store, w fyne.Window) *desk {
	t.Helper()
	d := &desk{store: s, w: w, Shell: hosttest.New(t, w)}
	d.Host.Today = func() string { return today }
	named := func(what string) screen.Named {
		return func(code string) (string, bool) { return what + " " + code, code != "weg" }
	}
	service := &route.Service{Store: s, Read: s.situation, Now: func() time.Time { return time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC) }}
	d.Page = screen.New(screen.Params{Steps: service, Planner: paper{service}, Team: s, Own: s, Who: func() string { return "Els Voorbeeld" },
		Method: named("Methode"), Template: named("Sjabloon"), Questionnaire: named("Lijst"), Article: named("Artikel")}, d.Host)
	return d
}

func open(t *testing.T, s *store) *desk {
	t.Helper()
	uitest.App(t)
	d := build(t, s, uitest.Window(t, ui.Space(0, 0)))
	uitest.InShell(d.w, d)
	return d
}

// little is a programme of a lane and a phase.
func little() *journey.Programme {
	step := func(code, phase, title string, short bool) journey.Step {
		return journey.Step{Code: code, Phase: phase, Title: title, What: "Wat je doet bij " + code + ".", Why: "Omdat het moet.", How: []string{"Bel.", "Schrijf."},
			Who: "De trekker.", Weeks: 1, Before: 60, Result: "Een blad.", Short: short, Criteria: []string{"c1", "c1.1", "c9"}, Methods: []string{"focusgroep", "weg"},
			Templates: []string{"startnota"}, Questionnaires: []string{"ouders-0-5"}, Articles: []string{"draagvlak"}, Checks: []journey.Check{
				{Code: code + ".a", Text: "Er staan twee mensen in het dossier.", Rule: journey.PeopleMin, Min: 2, Explain: "We tellen de mensen."},
				{Code: code + ".b", Text: "Er is een partner.", Rule: journey.PartnersMin, Min: 1},
				{Code: code + ".c", Text: "Iedereen weet het.", Explain: "Vraag het aan vijf mensen."}}}
	}
	return &journey.Programme{Code: "proef", Phases: []journey.Phase{{Code: "support", Title: "Draagvlak", Lane: true}, {Code: "analysis", Title: "Analyse"}},
		Criteria: []journey.Criterion{{Code: "c1", Title: "Breed draagvlak", Sub: []journey.SubCriterion{{Code: "c1.1", Title: "Steun"}}}},
		Steps:    []journey.Step{step("0.1", "support", "Trekkers zoeken", true), step("1.1", "analysis", "Data verzamelen", true), step("1.2", "analysis", "Beleidsscan invullen", false)}}
}

var errSecret = fmt.Errorf("secret: %w", io.ErrUnexpectedEOF)
