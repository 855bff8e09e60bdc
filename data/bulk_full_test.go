package data

import (
	"errors"
	"fmt"
	"testing"

	"kindvriendelijk/app"
	"kindvriendelijk/app/figures"
)

func TestImportValues_OnAFullDisk(t *testing.T) {
	s := newStore(t)
	bring(t, s, val("a", "2023", 1))
	var pages int
	if err := s.rw.QueryRowContext(t.Context(), `PRAGMA page_count`).Scan(&pages); err != nil {
		t.Fatal(err)
	}
	room := func(pages int) {
		t.Helper()
		if _, err := s.rw.ExecContext(t.Context(), fmt.Sprintf(`PRAGMA max_page_count = %d`, pages)); err != nil {
			t.Fatal(err)
		}
	}
	many := func(yield func(figures.Value) error) error {
		for i := range 250_000 {
			if err := yield(figures.Value{Indicator: "i", Area: fmt.Sprint(i % 500), Period: fmt.Sprint(1000 + i/500)}); err != nil {
				return err
			}
		}
		return nil
	}
	room(pages + 20)
	if _, err := s.ImportValues(t.Context(), figures.Import{Kind: "file"}, nil, many); !errors.Is(err, app.ErrFull) {
		t.Errorf("err = %v", err)
	}
	if got := shown(t, s, figures.Query{}); got != "a 2023 1" {
		t.Errorf("the dossier has %.100q", got)
	}
	room(1 << 30)
	if _, err := s.ImportValues(t.Context(), figures.Import{Kind: "file"}, nil, many); err != nil {
		t.Errorf("with room again: %v", err)
	}
}
