package data_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"kindvriendelijk/app"
	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/history"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/data"
	"kindvriendelijk/data/datatest"
)

// run carries out raw statements as one action, to reach every kind of change.
func run(t testing.TB, s *data.Store, queries ...string) {
	t.Helper()
	must(t, try(t.Context(), s, queries...))
}

func try(ctx context.Context, s *data.Store, queries ...string) error {
	return s.Do(ctx, "Proef", func(ctx context.Context) error {
		for _, q := range queries {
			if _, err := s.Query(ctx).ExecContext(ctx, q); err != nil {
				return fmt.Errorf("%s: %w", q, err)
			}
		}
		return nil
	})
}

const (
	goal    = `INSERT INTO goals VALUES ('g1', 'Spelen', '', 1)`
	person  = `INSERT INTO people (id, name, service, function) VALUES ('p1', 'Voorbeeld', '', '')`
	proof   = `INSERT INTO evidence VALUES ('e1', 1, 'photo', 'foto', '', '', '', '', 1, '', '', '', '', '', 0)`
	measure = `INSERT INTO measures VALUES ('m1', 'a1', 'straten', '', NULL, '', 12.5, '2027-01-01')`
	action  = `INSERT INTO actions VALUES ('a1', 'g1', 'Straat', '', '', '', '', 0, 0, '', 'p1', '', '', '', 'idea', 0, 0.1, '', '[31]', '[]', 0, '', '', '')`
	budget  = `INSERT INTO budgets VALUES ('a1', 2026, 1250000), ('a1', 2027, 99)`
	link    = `INSERT INTO links VALUES ('evidence', 'e1', 'proves', 'actions', 'a1')`
	deeper  = `INSERT INTO links VALUES ('evidence', 'e1', 'proves', 'measures', 'm1')`
)

func TestUndo_BringsBackWhatWas(t *testing.T) {
	all := []string{person, goal, action, budget, measure, proof, link, deeper}
	for _, tt := range []struct {
		name        string
		start, then []string
	}{
		{"made", nil, []string{goal, person, action, budget}},
		{"changed twice", []string{goal}, []string{`UPDATE goals SET why = 'a'`, `UPDATE goals SET why = 'b', position = 9`}},
		{"only the case of a letter", []string{goal}, []string{`UPDATE goals SET title = 'sPELEN'`}},
		{"deleted with all that hangs on it", all, []string{`DELETE FROM actions`}},
		{"a goal deleted, its action stays", all, []string{`DELETE FROM goals`}},
		{"an owner deleted, the action stays", all, []string{`DELETE FROM people`}},
		{"the other end of a link deleted", all, []string{`DELETE FROM evidence`}},
		{"a link", []string{person, goal, action, proof}, []string{link}},
		{"a link removed", all, []string{`DELETE FROM links`}},
		{"a year of a budget", all, []string{`UPDATE budgets SET cents = 7 WHERE year = 2027`, `DELETE FROM budgets WHERE year = 2026`}},
		{"made and deleted", nil, []string{goal, `DELETE FROM goals`}},
		{"deleted and made again", []string{goal}, []string{`DELETE FROM goals`, goal, `UPDATE goals SET title = 'z'`}},
		{"upserted", []string{goal}, []string{goal + ` ON CONFLICT (id) DO UPDATE SET title = 'upsert'`}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := datatest.Open(t)
			run(t, s, tt.start...)
			before := dump(t, s)
			run(t, s, tt.then...)
			after := dump(t, s)
			for range 2 {
				if _, err := s.Undo(t.Context()); err != nil || dump(t, s) != before {
					t.Fatalf("after undo (%v):\n%s\nwant\n%s", err, dump(t, s), before)
				}
				whole(t, s)
				if _, err := s.Redo(t.Context()); err != nil || dump(t, s) != after {
					t.Fatalf("after redo (%v):\n%s\nwant\n%s", err, dump(t, s), after)
				}
				whole(t, s)
			}
			if _, err := s.Redo(t.Context()); !errors.Is(err, app.ErrNothing) {
				t.Errorf("redo again: %v", err)
			}
		})
	}
}

func TestUndo_SaysWhatItDoes(t *testing.T) {
	s := datatest.Open(t)
	state := func(want history.State) {
		t.Helper()
		if got, err := s.UndoState(t.Context()); err != nil || got != want {
			t.Errorf("got %+v %v, want %+v", got, err, want)
		}
	}
	step := func(do func(context.Context) (string, error), want string) {
		t.Helper()
		if got, err := do(t.Context()); err != nil || got != want {
			t.Errorf("got %q %v, want %q", got, err, want)
		}
	}
	state(history.State{})
	if _, err := s.Undo(t.Context()); !errors.Is(err, app.ErrNothing) {
		t.Errorf("undo of nothing: %v", err)
	}
	g := datatest.Goal(t, s)
	g.Title = "Anders"
	must(t, s.UpdateGoal(t.Context(), g))
	state(history.State{Undo: "Doel gewijzigd"})
	step(s.Undo, "Doel gewijzigd")
	state(history.State{Undo: "Doel toegevoegd", Redo: "Doel gewijzigd"})
	step(s.Undo, "Doel toegevoegd")
	state(history.State{Redo: "Doel toegevoegd"})
	step(s.Redo, "Doel toegevoegd")
	step(s.Redo, "Doel gewijzigd")
	step(s.Undo, "Doel gewijzigd")
	datatest.Person(t, s) // something else: no redo any more
	state(history.State{Undo: "Persoon toegevoegd"})
}

func TestUndo_LeavesOtherDevicesAlone(t *testing.T) {
	dir := datatest.Dir(t)
	s := datatest.OpenIn(t, dir, datatest.Config("thuis"))
	datatest.Goal(t, s)
	must(t, s.Close())
	s = datatest.OpenIn(t, dir, datatest.Config("werk"))
	if _, err := s.Undo(t.Context()); !errors.Is(err, app.ErrNothing) {
		t.Errorf("undo of another device: %v", err)
	}
	must(t, s.UndoGroup(t.Context(), 1)) // but knowingly it may be
	if dump(t, s) != "" {
		t.Error("the goal is still there")
	}
}

func TestUndoGroup_ConflictsWithLaterChanges(t *testing.T) {
	const other = `INSERT INTO goals VALUES ('g2', 'Ander', '', 2)`
	for _, tt := range []struct {
		name       string
		old, later string
		conflict   bool
	}{
		{"another field", `UPDATE goals SET title = 'b'`, `UPDATE goals SET why = 'c'`, false},
		{"the same field", `UPDATE goals SET title = 'b'`, `UPDATE goals SET title = 'c'`, true},
		{"deleted since", `UPDATE goals SET title = 'b'`, `DELETE FROM goals`, true},
		{"made, changed since", person, `UPDATE people SET service = 'x'`, true},
		{"made, linked since", proof, `INSERT INTO links VALUES ('evidence', 'e1', 'proves', 'goals', 'g1')`, true},
		{"deleted, made again since", `DELETE FROM goals`, goal, true},
		{"deleted, others made", `DELETE FROM goals`, person, false},
		{"made, something hung on it since", other, `INSERT INTO actions VALUES ('a2', 'g2', 'x', '', '', '', '', 0, 0, '', NULL, '', '', '', 'idea', 0, 0, '', '[]', '[]', 0, '', '', '')`, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := datatest.Open(t)
			run(t, s, goal)
			run(t, s, tt.old)
			run(t, s, tt.later)
			before := dump(t, s)
			var c *app.ConflictError
			err := s.UndoGroup(t.Context(), 2)
			if errors.As(err, &c) != tt.conflict || (!tt.conflict && err != nil) {
				t.Errorf("got %v, want conflict %v", err, tt.conflict)
			}
			if tt.conflict && dump(t, s) != before {
				t.Error("a refused undo changed something")
			}
			whole(t, s)
		})
	}
}

func TestUndoGroup_WhatItHangsOnIsGone(t *testing.T) {
	s := datatest.Open(t)
	run(t, s, person, goal, action)
	run(t, s, measure)
	run(t, s, proof)
	run(t, s, deeper)                 // 4
	run(t, s, `DELETE FROM links`)    // 5
	run(t, s, `DELETE FROM measures`) // 6
	run(t, s, `DELETE FROM actions`)  // 7
	for _, id := range []int64{5, 6} {
		var c *app.ConflictError
		if err := s.UndoGroup(t.Context(), id); !errors.As(err, &c) {
			t.Errorf("group %d: %v", id, err)
		}
	}
	for _, id := range []int64{4, 99} { // gone with the measure; never was
		if err := s.UndoGroup(t.Context(), id); err == nil {
			t.Errorf("group %d was undone", id)
		}
	}
	whole(t, s)
}

func TestUndo_NotInsideAnAction(t *testing.T) {
	s := datatest.Open(t)
	datatest.Goal(t, s)
	if err := s.Do(t.Context(), "Binnen", func(ctx context.Context) error { _, err := s.Undo(ctx); return err }); err == nil {
		t.Error("it would wait for itself")
	}
}

// Through the verbs: a group with links, as a screen makes it.
func TestUndo_OfAGroupRestoresLinks(t *testing.T) {
	s := datatest.Open(t)
	e, a := datatest.Evidence(t, s), datatest.Action(t, s)
	m := datatest.Measure(t, s, a.ID)
	must(t, s.SetBudget(t.Context(), a.ID, []actions.Budget{{Year: 2026, Cents: 5}}))
	must(t, s.Link(t.Context(), thread.Link{FromKind: thread.Evidence, FromID: e.ID, Role: thread.Proves, ToKind: thread.Action, ToID: a.ID}))
	must(t, s.Link(t.Context(), thread.Link{FromKind: thread.Action, FromID: a.ID, Role: thread.Why, ToKind: thread.Indicator, ToID: "kinderen"}))
	must(t, s.Link(t.Context(), thread.Link{FromKind: thread.Evidence, FromID: e.ID, Role: thread.Proves, ToKind: thread.Measure, ToID: m.ID}))
	before := dump(t, s)
	must(t, s.DeleteAction(t.Context(), a.ID))
	if ls, err := s.AllLinks(t.Context(), ""); err != nil || len(ls) != 0 {
		t.Errorf("links of a deleted action: %v %v", ls, err)
	}
	if label, err := s.Undo(t.Context()); err != nil || label != "Actie verwijderd" || dump(t, s) != before {
		t.Errorf("got %q %v\n%s\nwant\n%s", label, err, dump(t, s), before)
	}
	whole(t, s)
}
