package data_test

import (
	"testing"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/data/datatest"
)

func TestGaps(t *testing.T) {
	t.Run("are read as they were written", func(t *testing.T) {
		s := datatest.Open(t)
		roundTrip(t, verbs[figures.Gap]{s.Gap, s.ListGaps, s.CreateGap, s.UpdateGap, s.DeleteGap}, func(g *figures.Gap) *string { return &g.ID },
			figures.Gap{Theme: "ruimte", Question: "Waar?", Why: "omdat", Approach: "vragen", PersonID: datatest.Person(t, s).ID,
				DueOn: "2026-12-01", Status: figures.GapClosed, Answer: "daar"}, figures.Gap{Status: figures.GapOpen})
	})
	t.Run("stay when who finds out leaves", func(t *testing.T) {
		s := datatest.Open(t)
		p := datatest.Person(t, s)
		g, err := s.CreateGap(t.Context(), figures.Gap{ID: "fixed", Question: "Wie?", Status: figures.GapOpen, PersonID: p.ID})
		must(t, err)
		must(t, s.DeletePerson(t.Context(), p.ID))
		got, err := s.Gap(t.Context(), "fixed")
		if g.PersonID = ""; err != nil || got != g {
			t.Errorf("got %+v, %v", got, err)
		}
	})
	t.Run("are refused with a status that does not exist", func(t *testing.T) {
		s := datatest.Open(t)
		if _, err := s.CreateGap(t.Context(), figures.Gap{Question: "Wie?", Status: "later"}); err == nil {
			t.Error("it was kept")
		}
	})
}
