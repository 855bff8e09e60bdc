package data_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"kindvriendelijk/app"
	"kindvriendelijk/app/actions"
	"kindvriendelijk/data"
	"kindvriendelijk/data/datatest"
)

func TestDo_WithoutWhoOrDeviceIsRefused(t *testing.T) {
	for name, c := range map[string]data.Config{
		"no device": {Who: func() string { return "Voorbeeldpersoon" }},
		"no person": {Device: "toestel", Who: func() string { return "" }},
		"neither":   {},
	} {
		t.Run(name, func(t *testing.T) {
			s := datatest.OpenIn(t, datatest.Dir(t), c)
			if _, err := s.CreateGoal(t.Context(), actions.Goal{Title: "x"}); err == nil {
				t.Error("nobody wrote a goal")
			}
			if dump(t, s) != "" {
				t.Error("the goal is there")
			}
		})
	}
}

func TestDo_SQLOutsideAnActionIsRefused(t *testing.T) {
	s := datatest.Open(t)
	const insert = `INSERT INTO goals (id, title, why, position) VALUES ('g1', 'x', '', 0)`
	if _, err := s.Writer().Exec(insert); err == nil || !strings.Contains(err.Error(), "history.grp") {
		t.Errorf("a write without a group: %v", err)
	}
	datatest.Goal(t, s)
	for _, q := range []string{`UPDATE goals SET title = 'y'`, `DELETE FROM goals`, `DELETE FROM history`, `UPDATE history SET op = 'D'`} {
		if _, err := s.Writer().Exec(q); err == nil {
			t.Errorf("%s works", q)
		}
	}
	err := s.Do(t.Context(), "Nummer gewijzigd", func(ctx context.Context) error {
		_, err := s.Query(ctx).ExecContext(ctx, `UPDATE goals SET id = 'g2'`)
		return err
	})
	if err == nil || !strings.Contains(err.Error(), "keeps its id") {
		t.Errorf("an id can change: %v", err)
	}
	whole(t, s)
}

func TestDo_IsOneActionWithAllItsParts(t *testing.T) {
	s := datatest.Open(t)
	err := s.Do(t.Context(), "Plan begonnen", func(ctx context.Context) error {
		g, err := s.CreateGoal(ctx, actions.Goal{Title: "Doel"})
		if err != nil {
			return err
		}
		if got, err := s.Goal(ctx, g.ID); err != nil || got.Title != "Doel" {
			t.Errorf("the action does not see its own write: %v %v", got, err)
		}
		if hits, err := s.Search(ctx, "doel", 10); err != nil || len(hits) != 1 {
			t.Errorf("the action does not find its own write: %v %v", hits, err)
		}
		if _, err := s.Goal(t.Context(), g.ID); !errors.Is(err, app.ErrNotFound) {
			t.Errorf("others see it before the end: %v", err)
		}
		return s.Do(ctx, "Iets kleins", func(ctx context.Context) error {
			_, err := s.CreateAction(ctx, actions.Action{Title: "Actie", GoalID: g.ID})
			return err
		})
	})
	must(t, err)
	if n := number(t, s, `SELECT count(*) FROM groups`); n != 1 {
		t.Errorf("%d groups", n)
	}
	if label, err := s.Undo(t.Context()); err != nil || label != "Plan begonnen" {
		t.Errorf("undo: %q %v", label, err)
	}
	if got := dump(t, s); got != "" {
		t.Errorf("left: %s", got)
	}
	whole(t, s)
}

func TestDo_AFaultTakesBackEverything(t *testing.T) {
	s := datatest.Open(t)
	fault := errors.New("fault")
	write := func(ctx context.Context) { datatestGoal(t, s, ctx) }
	err := s.Do(t.Context(), "Mislukt", func(ctx context.Context) error { write(ctx); return fault })
	if !errors.Is(err, fault) || dump(t, s) != "" {
		t.Errorf("got %v, left %q", err, dump(t, s))
	}
	func() {
		defer func() { _ = recover() }()
		_ = s.Do(t.Context(), "In paniek", func(ctx context.Context) error { write(ctx); panic("at the disco") })
	}()
	if dump(t, s) != "" {
		t.Errorf("a panic left %q", dump(t, s))
	}
	ctx, cancel := context.WithCancel(t.Context())
	if err := s.Do(ctx, "Afgebroken", func(ctx context.Context) error { write(ctx); cancel(); return nil }); err == nil || dump(t, s) != "" {
		t.Errorf("cancelled: got %v, left %q", err, dump(t, s))
	}
	err = s.Do(t.Context(), "Half", func(ctx context.Context) error {
		write(ctx)
		if err := s.Do(ctx, "Deel", func(ctx context.Context) error { write(ctx); return fault }); !errors.Is(err, fault) {
			t.Errorf("the part: %v", err)
		}
		return nil
	})
	if n := number(t, s, `SELECT count(*) FROM goals`); err != nil || n != 1 {
		t.Errorf("a failed part: %v, %d goals", err, n)
	}
	whole(t, s)
}

func datatestGoal(t *testing.T, s *data.Store, ctx context.Context) {
	t.Helper()
	if _, err := s.CreateGoal(ctx, actions.Goal{Title: "Doel"}); err != nil {
		t.Fatal(err)
	}
}

func TestDo_OfAnotherDossierIsAnotherAction(t *testing.T) {
	a, b := datatest.Open(t), datatest.Open(t)
	err := a.Do(t.Context(), "Hier", func(ctx context.Context) error {
		_, err := b.CreateGoal(ctx, actions.Goal{Title: "Daar"})
		return err
	})
	if err != nil || dump(t, a) != "" || dump(t, b) == "" {
		t.Errorf("%v\na: %s\nb: %s", err, dump(t, a), dump(t, b))
	}
}

func TestDo_NoChangeLeavesNoTrace(t *testing.T) {
	s := datatest.Open(t)
	if at, err := s.LastSaved(t.Context()); err != nil || !at.IsZero() {
		t.Errorf("nothing was saved: %v %v", at, err)
	}
	g := datatest.Goal(t, s)
	must(t, s.UpdateGoal(t.Context(), g))
	if n := number(t, s, `SELECT count(*) FROM groups`); n != 1 {
		t.Errorf("%d groups", n)
	}
	if at, err := s.LastSaved(t.Context()); err != nil || !at.Equal(datatest.Start) {
		t.Errorf("saved at %v %v", at, err)
	}
	whole(t, s)
}

func TestDo_OrderHoldsWhenTheClockIsSetBack(t *testing.T) {
	c := datatest.Config("toestel")
	now := datatest.Start
	c.Now = func() time.Time { now = now.Add(-time.Hour); return now }
	s := datatest.OpenIn(t, datatest.Dir(t), c)
	g := datatest.Goal(t, s)
	for _, title := range []string{"tweede", "derde"} {
		g.Title = title
		must(t, s.UpdateGoal(t.Context(), g))
	}
	cs, err := s.History(t.Context(), "goals", g.ID)
	if err != nil || len(cs) != 3 || cs[2].Fields[0].New != "derde" {
		t.Errorf("got %+v %v", cs, err)
	}
}
