package data_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"kindvriendelijk/app"
	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/support"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/data"
	"kindvriendelijk/data/datatest"
)

// randomStep is one verb with random arguments; it may well fail, as what it
// changes need not exist.
func randomStep(r *rapid.T, s *data.Store) func(context.Context) error {
	id := func(kind string) string { return fmt.Sprint(kind, rapid.IntRange(0, 4).Draw(r, kind)) }
	word := rapid.SampledFrom([]string{"Één", "spelen", "straat", "café", "ruimte"}).Draw(r, "word")
	g, a, e, p := id("g"), id("a"), id("e"), id("p")
	link := thread.Link{FromKind: thread.Evidence, FromID: e, Role: thread.Proves, ToKind: thread.Action, ToID: a}
	steps := []func(context.Context) error{
		func(ctx context.Context) error {
			_, err := s.CreateGoal(ctx, actions.Goal{ID: g, Title: word})
			return err
		},
		func(ctx context.Context) error {
			_, err := s.CreateAction(ctx, actions.Action{ID: a, Title: word, GoalID: g})
			return err
		},
		func(ctx context.Context) error {
			_, err := s.CreatePerson(ctx, support.Person{ID: p, Name: word})
			return err
		},
		func(ctx context.Context) error {
			_, err := s.CreateEvidence(ctx, evidence.Evidence{ID: e, Kind: evidence.Photo, Title: word})
			return err
		},
		func(ctx context.Context) error {
			_, err := s.CreateMeasure(ctx, actions.Measure{ID: id("m"), ActionID: a, Name: word})
			return err
		},
		func(ctx context.Context) error { return s.UpdateGoal(ctx, actions.Goal{ID: g, Title: word, Why: word}) },
		func(ctx context.Context) error {
			return s.UpdateAction(ctx, actions.Action{ID: a, Title: word, OwnerID: p, Status: actions.Running, FTE: 0.1})
		},
		func(ctx context.Context) error {
			return s.SetBudget(ctx, a, []actions.Budget{{Year: 2026, Cents: rapid.Int64().Draw(r, "cents")}})
		},
		func(ctx context.Context) error { return s.Link(ctx, link) },
		func(ctx context.Context) error { return s.Unlink(ctx, link) },
		func(ctx context.Context) error { return s.DeleteGoal(ctx, g) },
		func(ctx context.Context) error { return s.DeleteAction(ctx, a) },
		func(ctx context.Context) error { return s.DeletePerson(ctx, p) },
		func(ctx context.Context) error { return s.DeleteEvidence(ctx, e) },
	}
	return rapid.SampledFrom(steps).Draw(r, "step")
}

// randomAction plays some steps as one action; steps that fail take only
// themselves back. It reports whether anything was changed.
func randomAction(r *rapid.T, s *data.Store) error {
	return s.Do(context.Background(), "Proef", func(ctx context.Context) error {
		for range rapid.IntRange(1, 4).Draw(r, "steps") {
			step := randomStep(r, s)
			_ = s.Do(ctx, "Deel", step)
		}
		return nil
	})
}

// Whatever was done: undoing it all gives each earlier state back, and doing
// it all again each later one.
func TestUndo_AnyActions(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		s := datatest.Open(t)
		states := []string{""}
		for range rapid.IntRange(1, 8).Draw(r, "actions") {
			must(t, randomAction(r, s))
			if now := dump(t, s); number(t, s, `SELECT count(*) FROM groups`) == len(states) {
				states = append(states, now)
			}
		}
		walk := func(do func(context.Context) (string, error), want []string) {
			for i, state := range want {
				if _, err := do(t.Context()); err != nil || dump(t, s) != state {
					r.Fatalf("step %d (%v):\n%s\nwant\n%s", i, err, dump(t, s), state)
				}
			}
			if _, err := do(t.Context()); !errors.Is(err, app.ErrNothing) {
				r.Fatalf("after the last one: %v", err)
			}
		}
		back := make([]string, 0, len(states))
		for i := len(states) - 2; i >= 0; i-- {
			back = append(back, states[i])
		}
		walk(s.Undo, back)
		walk(s.Redo, states[1:])
		walk(s.Undo, back)
		whole(t, s)
	})
}

// Any old action can be taken back or is refused; neither breaks anything.
func TestUndoGroup_AnyActions(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		s := datatest.Open(t)
		for range rapid.IntRange(2, 8).Draw(r, "actions") {
			must(t, randomAction(r, s))
		}
		for range rapid.IntRange(1, 4).Draw(r, "undos") {
			before := dump(t, s)
			err := s.UndoGroup(t.Context(), rapid.Int64Range(1, 8).Draw(r, "group"))
			var conflict *app.ConflictError
			if err != nil && !errors.As(err, &conflict) && !errors.Is(err, app.ErrNothing) {
				r.Fatalf("neither done nor refused: %v", err)
			}
			if err != nil && dump(t, s) != before {
				r.Fatalf("refused, and yet changed")
			}
		}
		whole(t, s)
	})
}
