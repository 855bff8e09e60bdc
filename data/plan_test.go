package data_test

import (
	"reflect"
	"testing"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/support"
	"kindvriendelijk/data/datatest"
)

func TestStore_SetBudget(t *testing.T) {
	s := datatest.Open(t)
	ctx := t.Context()
	a, b := datatest.Action(t, s), datatest.Action(t, s)
	set := func(years ...actions.Budget) {
		t.Helper()
		must(t, s.SetBudget(ctx, a.ID, years))
		for i := range years {
			years[i].ActionID = a.ID
		}
		if got, err := s.Budgets(ctx, a.ID); err != nil || len(got) != len(years) || len(got) > 0 && !reflect.DeepEqual(got, years) {
			t.Errorf("got %v %v, want %v", got, err, years)
		}
	}
	must(t, s.SetBudget(ctx, b.ID, []actions.Budget{{ActionID: "somebody else", Year: 2030, Cents: 1}}))
	set(actions.Budget{Year: 2026, Cents: 100}, actions.Budget{Year: 2027, Cents: -5})
	set(actions.Budget{Year: 2027, Cents: 7}, actions.Budget{Year: 2028, Cents: 1 << 40})
	if all, err := s.ListBudgets(ctx); err != nil || len(all) != 3 {
		t.Errorf("all: %v %v", all, err)
	}
	rows, _, err := s.ListActions(ctx, actions.Filter{})
	if err != nil || rows[0].Cents+rows[1].Cents != 1<<40+8 {
		t.Errorf("rows: %+v %v", rows, err)
	}
	set()
	if err := s.SetBudget(ctx, "nobody", []actions.Budget{{Year: 2026}}); err == nil {
		t.Error("a budget of nothing")
	}
}

func TestStore_ListsOfAnAction(t *testing.T) {
	s := datatest.Open(t)
	ctx := t.Context()
	a, b := datatest.Action(t, s), datatest.Action(t, s)
	ma, mb := datatest.Measure(t, s, a.ID), datatest.Measure(t, s, b.ID)
	late := datatest.Measurement(t, s, ma.ID, func(m *actions.Measurement) { m.Date = "2026-09-01" })
	early := datatest.Measurement(t, s, ma.ID)
	datatest.Measurement(t, s, mb.ID)
	first := datatest.Progress(t, s, a.ID)
	second := datatest.Progress(t, s, a.ID)
	datatest.Progress(t, s, b.ID)
	if got, err := s.ListMeasures(ctx, a.ID); err != nil || len(got) != 1 || got[0] != ma {
		t.Errorf("measures: %v %v", got, err)
	}
	if got, err := s.ListMeasures(ctx, ""); err != nil || len(got) != 2 {
		t.Errorf("all measures: %v %v", got, err)
	}
	if got, err := s.ListMeasurements(ctx, ma.ID); err != nil || len(got) != 2 || got[0] != early || got[1] != late {
		t.Errorf("measurements: %v %v", got, err)
	}
	if got, err := s.ListMeasurements(ctx, ""); err != nil || len(got) != 3 {
		t.Errorf("all measurements: %v %v", got, err)
	}
	if got, err := s.ListProgress(ctx, a.ID); err != nil || len(got) != 2 || got[0] != second || got[1] != first {
		t.Errorf("progress: %v %v", got, err)
	}
	if got, err := s.ListProgress(ctx, ""); err != nil || len(got) != 3 {
		t.Errorf("all progress: %v %v", got, err)
	}
}

func TestStore_DatesThatDoNotExistAreRefused(t *testing.T) {
	s := datatest.Open(t)
	for _, date := range []string{"2026-02-30", "21/11/2026", "2026", "morgen"} {
		if _, err := s.CreateAction(t.Context(), actions.Action{Title: "x", End: date}); err == nil {
			t.Errorf("%s went in", date)
		}
	}
}

func TestStore_WhoIsGoneLeavesTheAction(t *testing.T) {
	s := datatest.Open(t)
	a := fullAction(t, s)
	must(t, s.DeletePerson(t.Context(), a.OwnerID))
	must(t, s.DeleteGoal(t.Context(), a.GoalID))
	got, err := s.Action(t.Context(), a.ID)
	if err != nil || got.OwnerID != "" || got.GoalID != "" || got.Title != a.Title {
		t.Errorf("got %+v %v", got, err)
	}
}

func TestStore_ListPeopleByNameWithoutAccents(t *testing.T) {
	s := datatest.Open(t)
	for _, name := range []string{"Zoë", "Émile", "elif", "Adem"} {
		datatest.Person(t, s, func(p *support.Person) { p.Name = name })
	}
	ps, err := s.ListPeople(t.Context())
	var got []string
	for _, p := range ps {
		got = append(got, p.Name)
	}
	if want := []string{"Adem", "elif", "Émile", "Zoë"}; err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %v %v, want %v", got, err, want)
	}
}
