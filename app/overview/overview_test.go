package overview_test

import (
	"context"
	"errors"
	"io"
	"slices"
	"testing"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/overview"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/app/route"
	"kindvriendelijk/app/support"
)

const today = "2026-11-21"

// plan counts actions without keeping them. What is asked for by the name in
// fail can't be read.
type plan struct {
	total, late, unowned int
	fail                 string
}

func (p plan) ListActions(_ context.Context, f actions.Filter) ([]actions.Row, int, error) {
	name, n := "total", p.total
	switch {
	case f.Late:
		name, n = "late", p.late
	case f.Unowned:
		name, n = "unowned", p.unowned
	}
	if p.fail == name {
		return nil, 0, io.ErrUnexpectedEOF
	}
	return make([]actions.Row, min(n, f.Limit)), n, nil
}

func (p plan) Movers(_ context.Context, n int) ([]figures.Line, error) {
	if p.fail == "movers" {
		return nil, io.ErrUnexpectedEOF
	}
	return make([]figures.Line, n), nil
}

// material is a dossier in a state, with nothing written; edits change it.
func material(status string, edits ...func(*portfolio.Material)) *portfolio.Material {
	p := &journey.Programme{Code: "proef", Statuses: []journey.Status{
		{Code: "strategy", Title: "Strategie", About: "Jullie kiezen.", Next: []journey.Next{{Text: "Voeg acties toe", Page: "actions"}, {Text: "Lees wat het label is", Page: "knowledge"}}},
		{Code: "submitted", Title: "Ingediend", About: "De jury leest.", Next: []journey.Next{{Text: "Lees het portfolio na", Page: "portfolio"}}},
	}, Criteria: []journey.Criterion{
		{Code: "c1", Title: "Draagvlak", Admissibility: true, Sub: []journey.SubCriterion{{Code: "c1.1", Title: "Steun", Required: true}}},
		{Code: "c2", Title: "Analyse", Sub: []journey.SubCriterion{{Code: "c2.1", Title: "Cijfers gebruikt"}}},
	}}
	m := &portfolio.Material{Programme: p, Today: today, Candidature: dossier.Candidature{Status: status}, Answers: map[string]portfolio.Answer{},
		Figures: []figures.Page{{}}}
	for _, edit := range edits {
		edit(m)
	}
	return m
}

func ready(codes ...string) func(*portfolio.Material) {
	return func(m *portfolio.Material) {
		for _, code := range codes {
			m.Answers[code] = portfolio.Answer{Status: portfolio.Ready}
		}
	}
}

func submission(day string) func(*portfolio.Material) {
	return func(m *portfolio.Material) { m.Candidature.Submission = day }
}

func noFigures(m *portfolio.Material) { m.Figures = nil }

// read reads the overview of material without a route.
func read(t *testing.T, s overview.Store, movers overview.Movers, m *portfolio.Material) (overview.Overview, error) {
	t.Helper()
	return overview.Read(t.Context(), s, movers, m, portfolio.Check(m), overview.Around{})
}

func TestRead_tasks(t *testing.T) {
	tests := map[string]struct {
		m    *portfolio.Material
		plan plan
		want []string
	}{
		"a new dossier": {material("strategy", noFigures), plan{}, []string{"Maak het dossier ontvankelijk", "Lees de eerste cijfers in", "Schrijf ‘Cijfers gebruikt’"}},
		"the most urgent three of all": {material("strategy", noFigures, submission("2026-11-20")), plan{late: 2, unowned: 3},
			[]string{"Maak het dossier ontvankelijk", "Kies een nieuwe indiendatum", "Werk 2 late acties bij"}},
		"one late action, one without an owner": {material("strategy", ready("c1.1")), plan{late: 1, unowned: 1},
			[]string{"Werk 1 late actie bij", "Geef 1 actie een trekker", "Schrijf ‘Cijfers gebruikt’"}},
		"many without an owner":         {material("strategy", ready("c1.1", "c2.1")), plan{unowned: 12}, []string{"Geef 12 acties een trekker", "Voeg acties toe", "Lees wat het label is"}},
		"the day itself is not late":    {material("strategy", ready("c1.1", "c2.1"), submission(today)), plan{}, []string{"Voeg acties toe", "Lees wat het label is"}},
		"what the state suggests":       {material("strategy", ready("c1.1", "c2.1")), plan{}, []string{"Voeg acties toe", "Lees wat het label is"}},
		"a state nobody knows":          {material("later", ready("c1.1", "c2.1")), plan{}, nil},
		"handed in: the texts can rest": {material("submitted", submission("2026-10-01")), plan{late: 1}, []string{"Werk 1 late actie bij", "Lees het portfolio na"}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			o, err := read(t, tt.plan, tt.plan, tt.m)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for i, task := range o.Tasks {
				got = append(got, task.Title)
				if i > 0 && task.Urgency < o.Tasks[i-1].Urgency {
					t.Errorf("%q is more urgent than the task before it", task.Title)
				}
				if task.Why == "" || !slices.Contains(pages, task.Page) {
					t.Errorf("%q leads to %q, because %q", task.Title, task.Page, task.Why)
				}
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("got  %q\nwant %q", got, tt.want)
			}
		})
	}
}

// pages are the rooms that a task can open.
var pages = []string{"overview", "route", "support", "figures", "actions", "portfolio", "evidence", "methods", "templates", "knowledge", "guidance", "dossier"}

// ahead is a road with one step that is late, one that is under way and one that
// is to come.
func ahead() route.Road {
	step := func(code, title string, p route.Progress) route.State {
		return route.State{Step: journey.Step{Code: code, Title: title}, Progress: p, Checks: []route.CheckState{{Check: journey.Check{Text: "Er is een besluit."}}}}
	}
	return route.Road{Today: today, Parts: []route.Part{{Steps: []route.State{
		step("0.1", "Trekkers zoeken", route.Progress{Status: route.Done}),
		step("0.2", "Startnota", route.Progress{Status: route.Todo}),
		step("1.1", "Data verzamelen", route.Progress{Status: route.Busy}),
		step("1.2", "Beleidsscan", route.Progress{Status: route.Busy, DueOn: "2026-11-01"}),
	}}}}
}

func TestRead_steps(t *testing.T) {
	promised := []support.Promise{{ID: "p1", To: "het college", Subject: "de voortgang", NextOn: "2026-11-02"}, {ID: "p2", To: "de gemeenteraad", NextOn: "2026-12-02"}}
	tests := map[string]struct {
		m        *portfolio.Material
		plan     plan
		promises []support.Promise
		want     []string
	}{
		"what is late, under way and to come":             {material("strategy"), plan{}, nil, []string{"steps/1.2", "steps/1.1", "steps/0.2"}},
		"a report that was promised goes before":          {material("strategy"), plan{}, promised, []string{"promises/p1", "steps/1.2", "steps/1.1"}},
		"late actions go before too":                      {material("strategy"), plan{late: 2}, promised, []string{"promises/p1", "filter/late", "steps/1.2"}},
		"half a year before, the file must be admissible": {material("strategy", submission("2027-05-01")), plan{}, nil, []string{"answers/c1.1", "steps/1.2", "steps/1.1"}},
		"with more time the steps lead there":             {material("strategy", submission("2027-06-01")), plan{}, nil, []string{"steps/1.2", "steps/1.1", "steps/0.2"}},
		"who writes the portfolio can't do without":       {material("portfolio"), plan{}, nil, []string{"answers/c1.1", "steps/1.2", "steps/1.1"}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			o, err := overview.Read(t.Context(), tt.plan, tt.plan, tt.m, portfolio.Check(tt.m), overview.Around{Road: ahead(), Promises: tt.promises})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, task := range o.Tasks {
				got = append(got, task.ID)
				if task.Why == "" || !slices.Contains(pages, task.Page) {
					t.Errorf("%q leads to %q, because %q", task.Title, task.Page, task.Why)
				}
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("got  %q\nwant %q", got, tt.want)
			}
		})
	}
}

func TestProgrammes_suggest_pages_that_exist(t *testing.T) {
	for _, p := range journey.Programmes() {
		for _, s := range p.Statuses {
			for _, n := range s.Next {
				if !slices.Contains(pages, n.Page) {
					t.Errorf("%s in state %s suggests %q on page %q", p.Code, s.Code, n.Text, n.Page)
				}
			}
		}
	}
}

func TestRead_deadline(t *testing.T) {
	tests := map[string]struct {
		day  string
		days int
		has  bool
	}{
		"in ten days": {"2026-12-01", 10, true}, "today": {today, 0, true}, "passed": {"2026-11-01", -20, true},
		"not chosen": {"", 0, false}, "no day": {"najaar", 0, false},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			o, err := read(t, plan{}, plan{}, material("strategy", submission(tt.day)))
			if err != nil || o.DaysLeft != tt.days || o.HasDeadline != tt.has {
				t.Errorf("got %d days, %v, %v; want %d, %v", o.DaysLeft, o.HasDeadline, err, tt.days, tt.has)
			}
		})
	}
}

func TestRead_shows_a_few_and_counts_all(t *testing.T) {
	o, err := read(t, plan{total: 40, late: 9, unowned: 2}, plan{}, material("strategy"))
	if err != nil {
		t.Fatal(err)
	}
	if o.Total != 40 || len(o.Late) != 5 || len(o.Unowned) != 2 || len(o.Movers) != 4 || len(o.States) != 2 || o.Status.Title != "Strategie" || len(o.Statuses) != 2 {
		t.Errorf("got %d actions, %d late, %d without owner, %d figures, %d criteria in state %q", o.Total, len(o.Late), len(o.Unowned), len(o.Movers), len(o.States), o.Status.Title)
	}
}

func TestRead_passes_on_what_could_not_be_read(t *testing.T) {
	for _, at := range []string{"movers", "total", "late", "unowned"} {
		p := plan{fail: at}
		if _, err := read(t, p, p, material("strategy")); !errors.Is(err, io.ErrUnexpectedEOF) {
			t.Errorf("with broken %s: got %v", at, err)
		}
	}
}

// An action that is done needs nobody any more.
func TestRead_asks_no_owner_for_what_is_closed(t *testing.T) {
	var asked actions.Filter
	spy := spy{func(f actions.Filter) {
		if f.Unowned {
			asked = f
		}
	}}
	if _, err := read(t, spy, plan{}, material("strategy")); err != nil {
		t.Fatal(err)
	}
	if len(asked.Status) == 0 || slices.ContainsFunc(asked.Status, actions.Status.Closed) {
		t.Errorf("actions without an owner are asked for in the states %v", asked.Status)
	}
}

type spy struct{ see func(actions.Filter) }

func (s spy) ListActions(_ context.Context, f actions.Filter) ([]actions.Row, int, error) {
	s.see(f)
	return nil, 0, nil
}
