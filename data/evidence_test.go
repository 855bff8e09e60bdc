package data_test

import (
	"sync"
	"testing"

	"kindvriendelijk/app/evidence"
	"kindvriendelijk/data/datatest"
)

func TestStore_EvidenceNumbersAreGivenOnce(t *testing.T) {
	const many = 20
	s := datatest.Open(t)
	numbers := make(chan int, many)
	var wg sync.WaitGroup
	for range many {
		wg.Go(func() {
			e, err := s.CreateEvidence(t.Context(), evidence.Evidence{Kind: evidence.Photo, Title: "foto"})
			if err != nil {
				t.Error(err)
			}
			numbers <- e.Number
		})
	}
	wg.Wait()
	close(numbers)
	seen := map[int]bool{}
	for n := range numbers {
		if n < 1 || n > many || seen[n] {
			t.Errorf("number %d", n)
		}
		seen[n] = true
	}
	_, err := s.Undo(t.Context())
	must(t, err)
	e := datatest.Evidence(t, s, func(e *evidence.Evidence) { e.Number = 3 })
	if e.Number != many+1 {
		t.Errorf("after an undo: number %d", e.Number)
	}
	must(t, s.DeleteEvidence(t.Context(), e.ID))
	e = datatest.Evidence(t, s)
	if e.Number != many+2 {
		t.Errorf("after a deletion: number %d", e.Number)
	}
	e.Number, e.Title = 1, "anders"
	must(t, s.UpdateEvidence(t.Context(), e))
	if got, err := s.Evidence(t.Context(), e.ID); err != nil || got.Number != many+2 || got.Title != "anders" {
		t.Errorf("a number changed: %+v %v", got, err)
	}
}
