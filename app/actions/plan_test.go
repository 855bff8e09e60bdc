package actions_test

import (
	"context"
	"errors"
	"io"
	"slices"
	"testing"
	"time"

	"kindvriendelijk/app"
	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/data"
	"kindvriendelijk/data/datatest"
)

// noon is the moment at which the plan of a test looks at the clock.
var noon = time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC)

// newPlan is a plan on a store in a fresh folder.
func newPlan(t *testing.T) (*actions.Plan, *data.Store) {
	t.Helper()
	s := datatest.Open(t)
	return &actions.Plan{Store: s, Now: func() time.Time { return noon }}, s
}

func TestPlan_Add(t *testing.T) {
	p, s := newPlan(t)
	goal := datatest.Goal(t, s)
	a, err := p.Add(t.Context(), "  Speelstraten  ", goal.ID)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := p.Action(t.Context(), a.ID); err != nil || got.Title != "Speelstraten" || got.Status != actions.Idea || got.GoalID != goal.ID {
		t.Errorf("stored is %+v, %v", got, err)
	}
	if _, err := p.Add(t.Context(), " ", ""); len(wrong(t, err)) != 1 {
		t.Errorf("an action without a title gives %v", err)
	}
}

func TestPlan_Save(t *testing.T) {
	p, s := newPlan(t)
	a := datatest.Action(t, s)
	a.Title, a.Progress = "Speelstraten overal", 60
	if err := p.Save(t.Context(), a); err != nil {
		t.Fatal(err)
	}
	a.Progress = 110
	if err := p.Save(t.Context(), a); !slices.Equal(wrong(t, err), []string{"Progress"}) {
		t.Errorf("got %v", err)
	}
	if got, _ := p.Action(t.Context(), a.ID); got.Title != "Speelstraten overal" || got.Progress != 60 {
		t.Errorf("stored is %q at %d %%: a wrong field changed something", got.Title, got.Progress)
	}
}

func TestPlan_Report(t *testing.T) {
	entry := func(day string, status actions.Status, percent int) actions.Progress {
		return actions.Progress{Date: day, Status: status, Percent: percent, Text: "Zo staat het."}
	}
	tests := map[string]struct {
		entries []actions.Progress
		status  actions.Status
		percent int
	}{
		"the action follows the entry":                  {[]actions.Progress{entry("2026-06-01", actions.Achieved, 100)}, actions.Achieved, 100},
		"the newest day wins, not the last one written": {[]actions.Progress{entry("2026-06-01", actions.Running, 70), entry("2026-05-01", actions.Preparing, 10)}, actions.Running, 70},
		"the last one written on the same day wins":     {[]actions.Progress{entry("2026-06-01", actions.Running, 70), entry("2026-06-01", actions.Postponed, 70)}, actions.Postponed, 70},
		"without a day it is of today":                  {[]actions.Progress{entry("2026-11-20", actions.Running, 70), entry("", actions.Running, 80)}, actions.Running, 80},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			p, s := newPlan(t)
			a := datatest.Action(t, s)
			for _, e := range tt.entries {
				e.ActionID = a.ID
				made, err := p.Report(t.Context(), e)
				if err != nil {
					t.Fatal(err)
				}
				if made.ID == "" || made.Date == "" {
					t.Errorf("made is %+v", made)
				}
			}
			if got, _ := p.Action(t.Context(), a.ID); got.Status != tt.status || got.Progress != tt.percent {
				t.Errorf("the action is %s at %d %%, want %s at %d %%", got.Status, got.Progress, tt.status, tt.percent)
			}
			if log, _ := p.ListProgress(t.Context(), a.ID); len(log) != len(tt.entries) {
				t.Errorf("%d entries are kept, want %d", len(log), len(tt.entries))
			}
		})
	}
}

func TestPlan_Report_is_one_action_to_undo(t *testing.T) {
	p, s := newPlan(t)
	a := datatest.Action(t, s)
	if _, err := p.Report(t.Context(), actions.Progress{ActionID: a.ID, Status: actions.Achieved, Percent: 100, Text: "Klaar."}); err != nil {
		t.Fatal(err)
	}
	label, err := s.Undo(t.Context())
	if err != nil || label != "Voortgang genoteerd" {
		t.Fatalf("undone is %q, %v", label, err)
	}
	got, _ := p.Action(t.Context(), a.ID)
	log, _ := p.ListProgress(t.Context(), a.ID)
	if got.Status != a.Status || got.Progress != a.Progress || len(log) != 0 {
		t.Errorf("after undoing the action is %s at %d %% with %d entries", got.Status, got.Progress, len(log))
	}
}

func TestPlan_Report_writes_all_or_nothing(t *testing.T) {
	p, s := newPlan(t)
	a := datatest.Action(t, s)
	if _, err := p.Report(t.Context(), actions.Progress{ActionID: a.ID, Status: actions.Running, Percent: 10}); !slices.Equal(wrong(t, err), []string{"Text"}) {
		t.Errorf("got %v", err)
	}
	p.Store = failing{s}
	_, err := p.Report(t.Context(), actions.Progress{ActionID: a.ID, Status: actions.Running, Percent: 10, Text: "Begonnen."})
	if !errors.Is(err, errBroken) {
		t.Errorf("got %v, want %v", err, errBroken)
	}
	if log, _ := s.ListProgress(t.Context(), a.ID); len(log) != 0 {
		t.Errorf("%d entries stayed while the action could not be written", len(log))
	}
}

var errBroken = errors.New("broken")

// failing is a store that can't change actions.
type failing struct{ actions.Store }

func (failing) UpdateAction(context.Context, actions.Action) error { return errBroken }

func TestPlan_Measure(t *testing.T) {
	p, s := newPlan(t)
	m := datatest.Measure(t, s, datatest.Action(t, s).ID)
	made, err := p.Measure(t.Context(), actions.Measurement{MeasureID: m.ID, Value: 4.5, Note: "geteld"})
	if err != nil || made.Date != "2026-11-21" {
		t.Errorf("made is %+v, %v; want the day of today", made, err)
	}
	if _, err := p.Measure(t.Context(), actions.Measurement{MeasureID: m.ID, Date: "gisteren"}); !slices.Equal(wrong(t, err), []string{"Date"}) {
		t.Errorf("got %v", err)
	}
	if all, _ := p.ListMeasurements(t.Context(), m.ID); len(all) != 1 || all[0].Value != 4.5 {
		t.Errorf("kept are %+v", all)
	}
}

func TestPlan_Detail(t *testing.T) {
	p, s := newPlan(t)
	a, other := datatest.Action(t, s), datatest.Action(t, s)
	if err := s.SetBudget(t.Context(), a.ID, []actions.Budget{{Year: 2027, Cents: 2}, {Year: 2026, Cents: 1}}); err != nil {
		t.Fatal(err)
	}
	m := datatest.Measure(t, s, a.ID)
	datatest.Measure(t, s, other.ID)
	for _, day := range []string{"2026-09-01", "2026-03-01"} {
		datatest.Measurement(t, s, m.ID, func(x *actions.Measurement) { x.Date = day })
		datatest.Progress(t, s, a.ID, func(e *actions.Progress) { e.Date = day })
	}
	datatest.Progress(t, s, a.ID, func(e *actions.Progress) { e.Date = "2026-12-01" })
	quote, proof := datatest.Quote(t, s), datatest.Evidence(t, s)
	for _, l := range []thread.Link{
		{FromKind: thread.Quote, FromID: quote.ID, Role: thread.Why, ToKind: thread.Action, ToID: a.ID},
		{FromKind: thread.Evidence, FromID: proof.ID, Role: thread.Proves, ToKind: thread.Action, ToID: a.ID},
		{FromKind: thread.Evidence, FromID: proof.ID, Role: thread.Proves, ToKind: thread.Action, ToID: other.ID},
	} {
		if err := s.Link(t.Context(), l); err != nil {
			t.Fatal(err)
		}
	}
	d, err := p.Detail(t.Context(), a.ID)
	if err != nil {
		t.Fatal(err)
	}
	if len(d.Budgets) != 2 || d.Budgets[0].Year != 2026 {
		t.Errorf("the budget is %+v, want it by year", d.Budgets)
	}
	if len(d.Measures) != 1 || len(d.Measures[0].Measurements) != 2 || d.Measures[0].Measurements[0].Date != "2026-03-01" {
		t.Errorf("measured is %+v, want the oldest first", d.Measures)
	}
	if len(d.Log) != 3 || d.Log[0].Date != "2026-12-01" || d.Log[2].Date != "2026-03-01" {
		t.Errorf("the log is %+v, want the newest first", d.Log)
	}
	if len(d.Causes) != 1 || d.Causes[0].FromID != quote.ID || len(d.Proofs) != 1 || d.Proofs[0].FromID != proof.ID {
		t.Errorf("it answers %+v and is proved by %+v", d.Causes, d.Proofs)
	}
	if _, err := p.Detail(t.Context(), "weg"); !errors.Is(err, app.ErrNotFound) {
		t.Errorf("got %v for an action that is not there", err)
	}
}

// broken fails at one of the questions that a detail asks.
type broken struct {
	actions.Store
	at string
}

func (b broken) fails(at string) error {
	if b.at == at {
		return io.ErrUnexpectedEOF
	}
	return nil
}

func (b broken) Action(context.Context, string) (actions.Action, error) {
	return actions.Action{ID: "a"}, b.fails("action")
}

func (b broken) Budgets(context.Context, string) ([]actions.Budget, error) {
	return nil, b.fails("budget")
}

func (b broken) ListMeasures(context.Context, string) ([]actions.Measure, error) {
	return []actions.Measure{{ID: "m"}}, b.fails("measures")
}

func (b broken) ListMeasurements(context.Context, string) ([]actions.Measurement, error) {
	return nil, b.fails("measurements")
}

func (b broken) ListProgress(context.Context, string) ([]actions.Progress, error) {
	return nil, b.fails("progress")
}

func (b broken) LinksTo(context.Context, string, string) ([]thread.Link, error) {
	return nil, b.fails("links")
}

func (b broken) Do(ctx context.Context, _ string, fn func(context.Context) error) error {
	return fn(ctx)
}

func (b broken) CreateProgress(_ context.Context, e actions.Progress) (actions.Progress, error) {
	return e, b.fails("create")
}

func TestPlan_passes_on_what_the_store_could_not_do(t *testing.T) {
	for _, at := range []string{"action", "budget", "measures", "measurements", "progress", "links"} {
		p := &actions.Plan{Store: broken{at: at}}
		if _, err := p.Detail(t.Context(), "a"); !errors.Is(err, io.ErrUnexpectedEOF) {
			t.Errorf("detail with a broken %s gives %v", at, err)
		}
	}
	for _, at := range []string{"progress", "create", "action"} {
		p := &actions.Plan{Store: broken{at: at}}
		e := actions.Progress{ActionID: "a", Date: "2026-06-01", Status: actions.Running, Text: "Iets."}
		if _, err := p.Report(t.Context(), e); !errors.Is(err, io.ErrUnexpectedEOF) {
			t.Errorf("reporting with a broken %s gives %v", at, err)
		}
	}
	for kind, at := range map[string]string{"measures": "measures", "progress": "progress"} {
		p := &actions.Plan{Store: broken{at: at}}
		if _, err := p.ActionOf(t.Context(), kind, "x"); !errors.Is(err, io.ErrUnexpectedEOF) {
			t.Errorf("the action of one of the %s gives %v", kind, err)
		}
	}
}

func TestPlan_ActionOf(t *testing.T) {
	p, s := newPlan(t)
	first, second := datatest.Action(t, s), datatest.Action(t, s)
	datatest.Measure(t, s, first.ID)
	m, e := datatest.Measure(t, s, second.ID), datatest.Progress(t, s, second.ID)
	tests := map[string]struct {
		kind, id, want string
		err            error
	}{
		"a measure":                 {"measures", m.ID, second.ID, nil},
		"an entry of the log":       {"progress", e.ID, second.ID, nil},
		"a measure that is gone":    {"measures", "weg", "", app.ErrNotFound},
		"an entry that is gone":     {"progress", "weg", "", app.ErrNotFound},
		"a kind that hangs on none": {"quotes", e.ID, "", app.ErrNotFound},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got, err := p.ActionOf(t.Context(), tt.kind, tt.id); got != tt.want || !errors.Is(err, tt.err) {
				t.Errorf("got %q, %v; want %q, %v", got, err, tt.want, tt.err)
			}
		})
	}
}
