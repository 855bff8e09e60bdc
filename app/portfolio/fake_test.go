package portfolio_test

import (
	"context"
	"io"
	"testing"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/listening"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/app/support"
	"kindvriendelijk/app/thread"
)

// today is the day on which the tests look at a dossier.
const today = "2026-11-21"

// fake is a dossier in memory. What is asked for by the name in fail can't be
// read.
type fake struct {
	fail string

	dossier     dossier.Dossier
	candidature dossier.Candidature
	people      []support.Person
	board
	goals        []actions.Goal
	actions      []actions.Action
	budgets      []actions.Budget
	measures     []actions.Measure
	measurements []actions.Measurement
	log          []actions.Progress
	evidence     []evidence.Evidence
	quotes       []listening.Quote
	answers      []portfolio.Answer
	links        []thread.Link
	pages        []figures.Page
	gaps         []figures.Gap
	pictures     map[string][]byte
}

// list gives rows, unless their list is the one that can't be read.
func list[T any](f *fake, name string, rows []T) ([]T, error) {
	if f.fail == name {
		return nil, io.ErrUnexpectedEOF
	}
	return rows, nil
}

func (f *fake) Dossier(context.Context) (dossier.Dossier, error) {
	_, err := list[int](f, "dossier", nil)
	return f.dossier, err
}

func (f *fake) ListPeople(context.Context) ([]support.Person, error) {
	return list(f, "people", f.people)
}

func (f *fake) ListGoals(context.Context) ([]actions.Goal, error) {
	return list(f, "goals", f.goals)
}

func (f *fake) ListActions(context.Context, actions.Filter) ([]actions.Row, int, error) {
	var rows []actions.Row
	for _, a := range f.actions {
		rows = append(rows, actions.Row{Action: a})
	}
	rows, err := list(f, "actions", rows)
	return rows, len(rows), err
}

func (f *fake) ListBudgets(context.Context) ([]actions.Budget, error) {
	return list(f, "budgets", f.budgets)
}

func (f *fake) ListMeasures(context.Context, string) ([]actions.Measure, error) {
	return list(f, "measures", f.measures)
}

func (f *fake) ListMeasurements(context.Context, string) ([]actions.Measurement, error) {
	return list(f, "measurements", f.measurements)
}

func (f *fake) ListProgress(context.Context, string) ([]actions.Progress, error) {
	return list(f, "progress", f.log)
}

func (f *fake) ListEvidence(context.Context) ([]evidence.Evidence, error) {
	return list(f, "evidence", f.evidence)
}

func (f *fake) ListQuotes(context.Context) ([]listening.Quote, error) {
	return list(f, "quotes", f.quotes)
}

func (f *fake) ListAnswers(_ context.Context, candidature, programme string) ([]portfolio.Answer, error) {
	var mine []portfolio.Answer
	for _, a := range f.answers {
		if a.Candidature == candidature && a.Programme == programme {
			mine = append(mine, a)
		}
	}
	return list(f, "answers", mine)
}

func (f *fake) AllLinks(_ context.Context, role string) ([]thread.Link, error) {
	var mine []thread.Link
	for _, l := range f.links {
		if l.Role == role {
			mine = append(mine, l)
		}
	}
	return list(f, "links", mine)
}

func (f *fake) ListGaps(context.Context) ([]figures.Gap, error) {
	return list(f, "gaps", f.gaps)
}

func (f *fake) Readers(context.Context) ([]figures.Page, error) {
	return list(f, "figures", f.pages)
}

// answer writes a text at a sub-criterion.
func (f *fake) answer(code, text string, status portfolio.Status) {
	f.answers = append(f.answers, portfolio.Answer{ID: portfolio.AnswerID("kandidatuur", "proef", code), Candidature: "kandidatuur",
		Programme: "proef", SubCriterion: code, Text: text, Status: status})
}

// tie ties a record to the answer at a sub-criterion.
func (f *fake) tie(kind, id, role, code string) {
	f.links = append(f.links, thread.Link{FromKind: kind, FromID: id, Role: role, ToKind: thread.Answer,
		ToID: portfolio.AnswerID("kandidatuur", "proef", code)})
}

func newFake() *fake {
	return &fake{
		dossier:     dossier.Dossier{Name: "Voorbeeldegem", Country: dossier.Flanders},
		candidature: dossier.Candidature{ID: "kandidatuur", Programme: "proef"},
	}
}

// gather reads the material of a fake dossier.
func gather(t *testing.T, f *fake, p *journey.Programme) *portfolio.Material {
	t.Helper()
	m, err := portfolio.Gather(t.Context(), f, f, f.candidature, p, today)
	if err != nil {
		t.Fatal(err)
	}
	m.Picture = func(sha string) ([]byte, error) {
		if data, ok := f.pictures[sha]; ok {
			return data, nil
		}
		return nil, io.ErrUnexpectedEOF
	}
	return m
}

// figure is the page of a figure of our own municipality, a value a year from
// 2024 on.
func figure(code, theme string, values ...figures.Value) figures.Page {
	s := figures.Series{Area: figures.Area{Code: "36008", Name: "Voorbeeldegem", Own: true}}
	for i, v := range values {
		v.Period = string([]byte{'2', '0', '2', byte('4' + i)})
		s.Values = append(s.Values, v)
	}
	in := figures.Indicator{Code: code, Name: "Kinderen in " + code, Theme: theme, Kind: figures.Count, Unit: "kinderen", Direction: figures.Up, Source: "eigen telling"}
	p := figures.Page{Indicator: in, Series: []figures.Series{s}}
	p.Trend = figures.TrendOf(in, s)
	return p
}
