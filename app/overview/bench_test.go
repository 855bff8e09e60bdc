package overview_test

import (
	"context"
	"fmt"
	"testing"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/example"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/overview"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/data/datatest"
)

// The first page of a dossier with many actions, as the window asks for it.
func BenchmarkRead(b *testing.B) {
	s := datatest.Open(b)
	if err := example.Build(b.Context(), s, example.Today()); err != nil {
		b.Fatal(err)
	}
	err := s.Do(b.Context(), "Veel acties", func(ctx context.Context) error {
		for i := range 10_000 {
			a := actions.Action{Title: fmt.Sprintf("Actie %d", i), Status: actions.Statuses[i%len(actions.Statuses)].Status, End: fmt.Sprintf("20%02d-06-30", 20+i%12)}
			if _, err := s.CreateAction(ctx, a); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
	desk := &figures.Desk{Store: s, Bundled: figures.Catalogue(), Now: example.Today}
	office := &portfolio.Office{Shelf: s, Desk: desk, Now: example.Today}
	b.Run("material", func(b *testing.B) {
		for b.Loop() {
			if _, err := office.Material(b.Context(), "", today); err != nil {
				b.Fatal(err)
			}
		}
	})
	m, err := office.Material(b.Context(), "", today)
	if err != nil {
		b.Fatal(err)
	}
	b.Run("overview", func(b *testing.B) {
		for b.Loop() {
			if _, err := overview.Read(b.Context(), s, desk, m, portfolio.Check(m), overview.Around{}); err != nil {
				b.Fatal(err)
			}
		}
	})
}
