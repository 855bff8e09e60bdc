package data_test

import (
	"context"
	"errors"
	"reflect"
	"testing"

	"kindvriendelijk/app"
	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/listening"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/app/support"
	"kindvriendelijk/data"
	"kindvriendelijk/data/datatest"
)

// verbs are the five verbs of a kind of record.
type verbs[T any] struct {
	read   func(context.Context, string) (T, error)
	list   func(context.Context) ([]T, error)
	create func(context.Context, T) (T, error)
	update func(context.Context, T) error
	remove func(context.Context, string) error // nil: records of this kind stay
}

// roundTrip writes a record with every field filled and one with none, and
// reads both back each way. first and empty get the id that was given.
func roundTrip[T any](t *testing.T, v verbs[T], id func(*T) *string, first, empty T) {
	t.Helper()
	ctx := t.Context()
	if field := firstZeroField(reflect.ValueOf(first)); field != "" {
		t.Fatalf("the full record leaves %s empty", field)
	}
	made, err := v.create(ctx, first)
	must(t, err)
	if *id(&made) == "" {
		t.Fatal("no id was given")
	}
	*id(&first) = *id(&made)
	same := func(what string, want T) {
		t.Helper()
		if got, err := v.read(ctx, *id(&want)); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: read %+v %v, want %+v", what, got, err, want)
		}
		if got, err := v.list(ctx); err != nil || len(got) != 1 || !reflect.DeepEqual(got[0], want) {
			t.Errorf("%s: list %+v %v, want %+v", what, got, err, want)
		}
	}
	same("made", first)
	*id(&empty) = *id(&made)
	must(t, v.update(ctx, empty))
	same("emptied", empty)
	must(t, v.update(ctx, first))
	same("filled again", first)
	*id(&empty) = "nobody"
	if err := v.update(ctx, empty); !errors.Is(err, app.ErrNotFound) {
		t.Errorf("update of nothing: %v", err)
	}
	if _, err := v.read(ctx, "nobody"); !errors.Is(err, app.ErrNotFound) {
		t.Errorf("read of nothing: %v", err)
	}
	if v.remove == nil {
		return
	}
	must(t, v.remove(ctx, *id(&first)))
	if err := v.remove(ctx, *id(&first)); !errors.Is(err, app.ErrNotFound) {
		t.Errorf("delete of nothing: %v", err)
	}
	if got, err := v.list(ctx); err != nil || len(got) != 0 {
		t.Errorf("deleted: %+v %v", got, err)
	}
}

// firstZeroField names a field other than the id that has no value, so that a
// new field can't be forgotten here.
func firstZeroField(v reflect.Value) string {
	for i := range v.NumField() {
		if name := v.Type().Field(i).Name; name != "ID" && v.Field(i).IsZero() {
			return name
		}
	}
	return ""
}

// fullAction adds an action with every field filled.
func fullAction(t *testing.T, s *data.Store) actions.Action {
	t.Helper()
	a, err := s.CreateAction(t.Context(), fullActionOf(datatest.Goal(t, s).ID, datatest.Person(t, s).ID))
	must(t, err)
	return a
}

func fullActionOf(goal, owner string) actions.Action {
	return actions.Action{
		GoalID: goal, Title: "Eén straat", Description: "wat", Why: "waarom", Theme: "ruimte", TargetGroup: "kleuters",
		AgeFrom: 3, AgeTo: 6, Service: "Jeugddienst", OwnerID: owner, Partners: "school", Start: "2026-01-01",
		End: "2026-12-31", Status: actions.Running, Progress: 40, FTE: 0.25, StaffNote: "samen", Rights: []int{12, 31},
		Goals: []string{"goal-2"}, Showcase: true, PlanCode: "AC1", Children: "zij kiezen", Internal: "nog bellen",
	}
}

func TestRecords_RoundTrip(t *testing.T) {
	half := 0.5
	t.Run("person", func(t *testing.T) {
		s := datatest.Open(t)
		roundTrip(t, verbs[support.Person]{s.Person, s.ListPeople, s.CreatePerson, s.UpdatePerson, s.DeletePerson},
			func(p *support.Person) *string { return &p.ID }, support.Person{Name: "Voorbeeld", Organisation: "school",
				Service: "dienst", Function: "functie", Email: "e", Phone: "p", Roles: []string{"lead"}}, support.Person{})
	})
	t.Run("goal", func(t *testing.T) {
		s := datatest.Open(t)
		roundTrip(t, verbs[actions.Goal]{s.Goal, s.ListGoals, s.CreateGoal, s.UpdateGoal, s.DeleteGoal},
			func(g *actions.Goal) *string { return &g.ID }, actions.Goal{Title: "doel", Why: "omdat", Position: 3}, actions.Goal{})
	})
	t.Run("action", func(t *testing.T) {
		s := datatest.Open(t)
		list := func(ctx context.Context) (as []actions.Action, err error) {
			rows, _, err := s.ListActions(ctx, actions.Filter{})
			for _, r := range rows {
				as = append(as, r.Action)
			}
			return as, err
		}
		roundTrip(t, verbs[actions.Action]{s.Action, list, s.CreateAction, s.UpdateAction, s.DeleteAction},
			func(a *actions.Action) *string { return &a.ID },
			fullActionOf(datatest.Goal(t, s).ID, datatest.Person(t, s).ID), actions.Action{Status: actions.Idea})
	})
	t.Run("measure", func(t *testing.T) {
		s := datatest.Open(t)
		a := datatest.Action(t, s)
		list := func(ctx context.Context) ([]actions.Measure, error) { return s.ListMeasures(ctx, a.ID) }
		roundTrip(t, verbs[actions.Measure]{s.Measure, list, s.CreateMeasure, s.UpdateMeasure, s.DeleteMeasure},
			func(m *actions.Measure) *string { return &m.ID }, actions.Measure{ActionID: a.ID, Name: "naam", Unit: "stuks",
				Baseline: new(float64), BaselineDate: "2026-01-01", Target: &half, TargetDate: "2027-01-01"}, actions.Measure{ActionID: a.ID})
	})
	t.Run("measurement", func(t *testing.T) {
		s := datatest.Open(t)
		m := datatest.Measure(t, s, datatest.Action(t, s).ID)
		list := func(ctx context.Context) ([]actions.Measurement, error) { return s.ListMeasurements(ctx, m.ID) }
		roundTrip(t, verbs[actions.Measurement]{s.Measurement, list, s.CreateMeasurement, s.UpdateMeasurement, s.DeleteMeasurement},
			func(m *actions.Measurement) *string { return &m.ID },
			actions.Measurement{MeasureID: m.ID, Date: "2026-02-28", Value: -1.5, Note: "nota"},
			actions.Measurement{MeasureID: m.ID, Date: "2026-02-28"})
	})
	t.Run("progress", func(t *testing.T) {
		s := datatest.Open(t)
		a := datatest.Action(t, s)
		list := func(ctx context.Context) ([]actions.Progress, error) { return s.ListProgress(ctx, a.ID) }
		roundTrip(t, verbs[actions.Progress]{s.Progress, list, s.CreateProgress, s.UpdateProgress, s.DeleteProgress},
			func(p *actions.Progress) *string { return &p.ID },
			actions.Progress{ActionID: a.ID, Date: "2026-05-01", Status: actions.Postponed, Percent: 60, Text: "tekst", Adjusted: "later", Who: "Voorbeeld"},
			actions.Progress{ActionID: a.ID, Date: "2026-05-01"})
	})
	t.Run("quote", func(t *testing.T) {
		s := datatest.Open(t)
		roundTrip(t, verbs[listening.Quote]{s.Quote, s.ListQuotes, s.CreateQuote, s.UpdateQuote, s.DeleteQuote},
			func(q *listening.Quote) *string { return &q.ID }, listening.Quote{Text: "tekst", Speaker: "jongen, 7 jaar", Place: "wijk",
				Date: "2026-03-01", Theme: "ruimte", Question: "wat?", Followed: "gedaan", Consent: true}, listening.Quote{})
	})
	t.Run("evidence", func(t *testing.T) {
		s := datatest.Open(t)
		roundTrip(t, verbs[evidence.Evidence]{s.Evidence, s.ListEvidence, s.CreateEvidence, s.UpdateEvidence, s.DeleteEvidence},
			func(e *evidence.Evidence) *string { return &e.ID }, evidence.Evidence{Number: 1, Kind: evidence.Photo, Title: "foto",
				Date: "2026-04-01", Owner: "dienst", Reference: "2026/1", Proves: "bewijst", Public: true, Consent: "schriftelijk", Alt: "een straat",
				File: evidence.File{Name: "é.jpg", SHA256: "ab", Type: "image/jpeg", Size: 1 << 40}}, evidence.Evidence{Number: 1})
	})
	t.Run("candidature", func(t *testing.T) {
		s := datatest.Open(t)
		roundTrip(t, verbs[dossier.Candidature]{read: s.Candidature, list: s.ListCandidatures, create: s.CreateCandidature, update: s.UpdateCandidature},
			func(c *dossier.Candidature) *string { return &c.ID }, dossier.Candidature{Programme: "vlaams-label", ProgrammeVersion: "1",
				Round: "ronde", Status: "running", Start: "2026-01-01", Submission: "2027-03-01", Summary: "kort", NotYet: "nog niet", PageLimit: 20, Active: true}, dossier.Candidature{})
	})
	t.Run("indicator record", func(t *testing.T) {
		s := datatest.Open(t)
		create := func(ctx context.Context, r figures.Record) (figures.Record, error) {
			r.ID = "eigen"
			return r, s.SaveIndicatorRecord(ctx, r)
		}
		update := func(ctx context.Context, r figures.Record) error {
			if r.ID == "nobody" {
				return app.ErrNotFound
			}
			return s.SaveIndicatorRecord(ctx, r)
		}
		roundTrip(t, verbs[figures.Record]{s.IndicatorRecord, s.ListIndicatorRecords, create, update, s.DeleteIndicatorRecord},
			func(r *figures.Record) *string { return &r.ID }, figures.Record{Own: true, Name: "naam", Unit: "%", Kind: "percentage",
				Theme: "ruimte", Define: "deel", Source: "telling", Decimal: 1, Better: "up", Persons: true, Note: "nota", Meaning: "betekent",
				Formula: "share", Numerator: "x", Denominator: "y", Base: "2020"}, figures.Record{})
	})
	t.Run("answer", func(t *testing.T) {
		s := datatest.Open(t)
		c := datatest.Candidature(t, s)
		key := portfolio.Answer{Candidature: c.ID, Programme: "vlaams-label", SubCriterion: "c1.4", Status: portfolio.Empty}
		create := func(ctx context.Context, a portfolio.Answer) (portfolio.Answer, error) {
			a.ID = portfolio.AnswerID(a.Candidature, a.Programme, a.SubCriterion)
			return a, s.SaveAnswer(ctx, a)
		}
		update := func(ctx context.Context, a portfolio.Answer) error {
			if a.ID == "nobody" {
				return app.ErrNotFound
			}
			return s.SaveAnswer(ctx, a)
		}
		list := func(ctx context.Context) ([]portfolio.Answer, error) { return s.ListAnswers(ctx, c.ID, "vlaams-label") }
		roundTrip(t, verbs[portfolio.Answer]{read: s.Answer, list: list, create: create, update: update},
			func(a *portfolio.Answer) *string { return &a.ID }, portfolio.Answer{Candidature: c.ID, Programme: "vlaams-label",
				SubCriterion: "c1.4", Text: "tekst", NotYet: "nog niet", Status: portfolio.Ready}, key)
	})
}
