package data_test

import (
	"context"
	"fmt"
	"testing"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/data"
	"kindvriendelijk/data/datatest"
)

// What a pause in the typing costs.
func BenchmarkSaveOneField(b *testing.B) {
	s := manyActions(b, 2_000)
	a := datatest.Action(b, s)
	for i := 0; b.Loop(); i++ {
		a.Progress, a.Title = i%101, fmt.Sprint("Titel ", i)
		if err := s.UpdateAction(b.Context(), a); err != nil {
			b.Fatal(err)
		}
	}
}

// Taking back, and doing again, 1,000 records at once.
func BenchmarkUndoRedo(b *testing.B) {
	s := datatest.Open(b)
	must(b, s.Do(b.Context(), "Veel doelen", func(ctx context.Context) error {
		for i := range 1_000 {
			if _, err := s.CreateGoal(ctx, actions.Goal{Title: fmt.Sprint("Doel ", i)}); err != nil {
				return err
			}
		}
		return nil
	}))
	for b.Loop() {
		for _, do := range []func(context.Context) (string, error){s.Undo, s.Redo} {
			if _, err := do(b.Context()); err != nil {
				b.Fatal(err)
			}
		}
	}
}

// Opening a dossier of 10,000 actions.
func BenchmarkOpen(b *testing.B) {
	s := manyActions(b, 10_000)
	must(b, s.Close())
	for b.Loop() {
		s, err := data.Open(b.Context(), s.Dir(), datatest.Config("toestel"))
		if err != nil {
			b.Fatal(err)
		}
		must(b, s.Close())
	}
}
