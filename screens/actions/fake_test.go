package actions_test

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"kindvriendelijk/app"
	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/support"
	"kindvriendelijk/app/thread"
	screen "kindvriendelijk/screens/actions"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/hosttest"
	"kindvriendelijk/screens/ui/uitest"
)

const today = hosttest.Today

// store is a plan in memory. Fail makes every write fail, lost every reading.
type store struct {
	actions.Store // for what the page never calls

	goals    []actions.Goal
	actions  []actions.Action
	budgets  []actions.Budget
	measures []actions.Measure
	values   []actions.Measurement
	log      []actions.Progress
	people   []support.Person
	links    []thread.Link
	refs     []thread.Ref

	fail, lost error
	saved      []actions.Action // what UpdateAction got
	read       int              // how often a list was read
	exported   []actions.Filter
	next       int
}

func (s *store) id() string { s.next++; return fmt.Sprint("new-", s.next) }

func (s *store) Do(ctx context.Context, _ string, fn func(context.Context) error) error {
	return fn(ctx)
}

func (s *store) ListGoals(context.Context) ([]actions.Goal, error) {
	return slices.Clone(s.goals), s.lost
}

func (s *store) CreateGoal(_ context.Context, g actions.Goal) (actions.Goal, error) {
	g.ID = s.id()
	if s.fail == nil {
		s.goals = append(s.goals, g)
	}
	return g, s.fail
}

func (s *store) UpdateGoal(_ context.Context, g actions.Goal) error {
	return replace(s, s.goals, g, func(x actions.Goal) string { return x.ID })
}

func (s *store) DeleteGoal(_ context.Context, id string) error {
	return remove(s, &s.goals, func(g actions.Goal) bool { return g.ID == id })
}

func (s *store) Action(_ context.Context, id string) (actions.Action, error) {
	for _, a := range s.actions {
		if a.ID == id {
			return a, s.lost
		}
	}
	return actions.Action{}, fmt.Errorf("action %s: %w", id, app.ErrNotFound)
}

func (s *store) ListActions(_ context.Context, f actions.Filter) ([]actions.Row, int, error) {
	s.read++
	var out []actions.Row
	for _, a := range s.actions {
		if s.fits(a, f) {
			r := actions.Row{Action: a}
			for _, g := range s.goals {
				if g.ID == a.GoalID {
					r.GoalTitle = g.Title
				}
			}
			for _, p := range s.people {
				if p.ID == a.OwnerID {
					r.OwnerName = p.Name
				}
			}
			out = append(out, r)
		}
	}
	keys := map[string]func(actions.Row) string{
		"goal": func(r actions.Row) string { return r.GoalTitle }, "owner": func(r actions.Row) string { return r.OwnerName },
		"status": func(r actions.Row) string { return string(r.Status) }, "theme": func(r actions.Row) string { return r.Theme },
		"end": func(r actions.Row) string { return r.End }, "title": func(r actions.Row) string { return r.Title },
	}
	if key := keys[f.Sort]; key != nil {
		slices.SortStableFunc(out, func(a, b actions.Row) int { return cmp.Compare(key(a), key(b)) })
	}
	n := len(out)
	if f.Limit > 0 {
		out = out[:min(n, f.Limit)]
	}
	return out, n, s.lost
}

func (s *store) fits(a actions.Action, f actions.Filter) bool {
	return strings.Contains(strings.ToLower(a.Title), strings.ToLower(f.Text)) &&
		(len(f.Status) == 0 || slices.Contains(f.Status, a.Status)) &&
		(!f.Late || a.Late(f.Today)) && (!f.Unowned || a.OwnerID == "") && (!f.Showcase || a.Showcase) &&
		(f.GoalID == "" || a.GoalID == f.GoalID) && (f.OwnerID == "" || a.OwnerID == f.OwnerID) && (f.Theme == "" || a.Theme == f.Theme)
}

func (s *store) CreateAction(_ context.Context, a actions.Action) (actions.Action, error) {
	a.ID = s.id()
	if s.fail == nil {
		s.actions = append(s.actions, a)
	}
	return a, s.fail
}

func (s *store) UpdateAction(_ context.Context, a actions.Action) error {
	s.saved = append(s.saved, a)
	return replace(s, s.actions, a, func(x actions.Action) string { return x.ID })
}

func (s *store) DeleteAction(_ context.Context, id string) error {
	return remove(s, &s.actions, func(a actions.Action) bool { return a.ID == id })
}

func (s *store) Budgets(_ context.Context, id string) ([]actions.Budget, error) {
	return only(s.budgets, func(b actions.Budget) bool { return b.ActionID == id }), s.lost
}

func (s *store) SetBudget(_ context.Context, id string, years []actions.Budget) error {
	if s.fail == nil {
		s.budgets = append(only(s.budgets, func(b actions.Budget) bool { return b.ActionID != id }), years...)
	}
	return s.fail
}

func (s *store) ListMeasures(_ context.Context, id string) ([]actions.Measure, error) {
	return only(s.measures, func(m actions.Measure) bool { return id == "" || m.ActionID == id }), s.lost
}

func (s *store) CreateMeasure(_ context.Context, m actions.Measure) (actions.Measure, error) {
	m.ID = s.id()
	if s.fail == nil {
		s.measures = append(s.measures, m)
	}
	return m, s.fail
}

func (s *store) UpdateMeasure(_ context.Context, m actions.Measure) error {
	return replace(s, s.measures, m, func(x actions.Measure) string { return x.ID })
}

func (s *store) DeleteMeasure(_ context.Context, id string) error {
	return remove(s, &s.measures, func(m actions.Measure) bool { return m.ID == id })
}

func (s *store) ListMeasurements(_ context.Context, id string) ([]actions.Measurement, error) {
	return only(s.values, func(m actions.Measurement) bool { return m.MeasureID == id }), s.lost
}

func (s *store) CreateMeasurement(_ context.Context, m actions.Measurement) (actions.Measurement, error) {
	m.ID = s.id()
	if s.fail == nil {
		s.values = append(s.values, m)
	}
	return m, s.fail
}

func (s *store) DeleteMeasurement(_ context.Context, id string) error {
	return remove(s, &s.values, func(m actions.Measurement) bool { return m.ID == id })
}

func (s *store) ListProgress(_ context.Context, id string) ([]actions.Progress, error) {
	return only(s.log, func(e actions.Progress) bool { return id == "" || e.ActionID == id }), s.lost
}

func (s *store) CreateProgress(_ context.Context, e actions.Progress) (actions.Progress, error) {
	e.ID = s.id()
	if s.fail == nil {
		s.log = append(s.log, e)
	}
	return e, s.fail
}

func (s *store) DeleteProgress(_ context.Context, id string) error {
	return remove(s, &s.log, func(e actions.Progress) bool { return e.ID == id })
}

func (s *store) ListPeople(context.Context) ([]support.Person, error) {
	return slices.Clone(s.people), s.lost
}

func (s *store) CreatePerson(_ context.Context, p support.Person) (support.Person, error) {
	p.ID = s.id()
	if s.fail == nil {
		s.people = append(s.people, p)
	}
	return p, s.fail
}

func (s *store) LinksTo(_ context.Context, kind, id string) ([]thread.Link, error) {
	return only(s.links, func(l thread.Link) bool { return l.ToKind == kind && l.ToID == id }), s.lost
}

func (s *store) Refs(context.Context, ...string) ([]thread.Ref, error) { return s.refs, s.lost }

func (s *store) Link(_ context.Context, l thread.Link) error {
	if s.fail == nil {
		s.links = append(s.links, l)
	}
	return s.fail
}

func (s *store) Unlink(_ context.Context, l thread.Link) error {
	return remove(s, &s.links, func(x thread.Link) bool { return x == l })
}

func (s *store) ExportActions(_ context.Context, f actions.Filter, _ string) error {
	s.exported = append(s.exported, f)
	return s.fail
}

func only[T any](all []T, is func(T) bool) []T {
	var out []T
	for _, x := range all {
		if is(x) {
			out = append(out, x)
		}
	}
	return out
}

func replace[T any](s *store, all []T, x T, id func(T) string) error {
	if s.fail != nil {
		return s.fail
	}
	for i := range all {
		if id(all[i]) == id(x) {
			all[i] = x
			return nil
		}
	}
	return app.ErrNotFound
}

func remove[T any](s *store, all *[]T, is func(T) bool) error {
	if s.fail == nil {
		*all = only(*all, func(x T) bool { return !is(x) })
	}
	return s.fail
}

// desk is the page in a window, with what it tells to the shell.
type desk struct {
	*screen.Page
	*hosttest.Shell
	store *store
	w     fyne.Window
}

// open builds the page without showing it.
func build(t testing.TB, s *store, w fyne.Window) *desk {
	t.Helper()
	d := &desk{store: s, w: w, Shell: hosttest.New(t, w)}
	plan := &actions.Plan{Store: s}
	d.Page = screen.New(screen.Params{Plan: plan, Editor: plan, Measures: plan, Goals: plan, Team: s, Threads: s, Exporter: s, Themes: figures.Themes()}, d.Host)
	return d
}

// open shows the page in a window, as the shell does.
func open(t *testing.T, s *store) *desk {
	t.Helper()
	uitest.App(t)
	w := uitest.Window(t, ui.Space(0, 0))
	d := build(t, s, w)
	uitest.InShell(d.w, d)
	return d
}

func number(v float64) *float64 { return &v }

// example is a small plan of which every kind of thing is there.
func example() *store {
	return &store{
		goals:  []actions.Goal{{ID: "g1", Title: "Elk kind raakt veilig op school"}, {ID: "g2", Title: "Elk kind speelt dichtbij huis", Why: "Dat vroegen kinderen."}},
		people: []support.Person{{ID: "p1", Name: "Lotte Peeters", Service: "Mobiliteit"}, {ID: "p2", Name: "Wim Aerts", Service: "Jeugd"}},
		actions: []actions.Action{
			{ID: "a1", GoalID: "g1", Title: "Schoolstraten", Status: actions.Running, OwnerID: "p1", Start: "2026-01-01", End: "2027-06-30", Progress: 55, Theme: "mobiliteit",
				Description: "Vier scholen.", FTE: 0.4, Rights: []int{12}, AgeFrom: 6, AgeTo: 12, Showcase: true, Internal: "Burgemeester twijfelt."},
			{ID: "a2", GoalID: "g2", Title: "Speelplein", Status: actions.Running, OwnerID: "p2", Start: "2025-01-01", End: "2026-10-31", Progress: 70},
			{ID: "a3", GoalID: "g2", Title: "Kinderraad", Status: actions.Idea},
			{ID: "a4", GoalID: "g1", Title: "Fietslessen", Status: actions.Achieved, OwnerID: "p1", Start: "2026-02-01", End: "2026-05-20", Progress: 100},
		},
		budgets:  []actions.Budget{{ActionID: "a1", Year: 2026, Cents: 86_000_00}},
		measures: []actions.Measure{{ID: "m1", ActionID: "a1", Name: "Kinderen te voet", Unit: "%", Baseline: number(41), BaselineDate: "2025-05-01", Target: number(62), TargetDate: "2027-05-01"}},
		values:   []actions.Measurement{{ID: "v1", MeasureID: "m1", Date: "2026-05-01", Value: 57.5, Note: "in de klas geteld"}},
		log: []actions.Progress{
			{ID: "l1", ActionID: "a1", Date: "2026-03-01", Status: actions.Preparing, Percent: 20, Text: "Proef gestart."},
			{ID: "l2", ActionID: "a1", Date: "2026-09-01", Status: actions.Running, Percent: 55, Text: "Twee straten klaar.", Adjusted: "Later uur gekozen.", Who: "Lotte Peeters"},
		},
		refs: []thread.Ref{{Kind: thread.Quote, ID: "q1", Title: "‘Ik mag niet alleen.’", Detail: "jongen, 9 jaar"}, {Kind: thread.Indicator, ID: "i1", Title: "Verkeersslachtoffers", Detail: "Mobiliteit"},
			{Kind: thread.Evidence, ID: "e1", Title: "B-1 Collegebesluit"}},
		links: []thread.Link{{FromKind: thread.Quote, FromID: "q1", Role: thread.Why, ToKind: thread.Action, ToID: "a1"}},
	}
}
