package data

import (
	"errors"
	"reflect"
	"testing"

	"kindvriendelijk/app"
	"kindvriendelijk/app/figures"
)

func TestAreas(t *testing.T) {
	s := newStore(t)
	if _, err := s.OwnArea(t.Context()); !errors.Is(err, app.ErrNotFound) {
		t.Errorf("no own area: %v", err)
	}
	save := func(a figures.Area) {
		t.Helper()
		if err := s.SaveArea(t.Context(), a); err != nil {
			t.Fatal(err)
		}
	}
	save(figures.Area{Code: "99001", Name: "Voorbeeldgem", Level: "municipality", Own: true})
	save(figures.Area{Code: "99002", Name: "Voorbeeldstad", Level: "municipality", Own: true})
	if own, err := s.OwnArea(t.Context()); err != nil || own.Code != "99002" {
		t.Errorf("own: %+v %v", own, err)
	}
	save(figures.Area{Code: "99001", Name: "Voorbeeldgemeente", Level: "municipality"})
	imp := []figures.Area{{Code: "99001", Name: "VOORBEELDGEM. (nieuw)", Level: "other"}, {Code: "vl", Name: "Het Voorbeeldgewest", Level: "region", Own: true}, {}}
	if _, err := s.ImportValues(t.Context(), figures.Import{Kind: "file"}, imp, giving(val("99001", "2023", 1), val("vl", "2023", 2), val("wijk", "2023", 3))); err != nil {
		t.Fatal(err)
	}
	if err := s.SetPeers(t.Context(), []string{"99001", "nowhere"}); err != nil {
		t.Fatal(err)
	}
	if err := s.SetPeers(t.Context(), []string{"vl"}); err != nil {
		t.Fatal(err)
	}
	got, err := s.Areas(t.Context())
	want := []figures.Area{
		{Code: "99002", Name: "Voorbeeldstad", Level: "municipality", Own: true},
		{Code: "vl", Name: "Het Voorbeeldgewest", Level: "region", Peer: true},
		{Code: "99001", Name: "Voorbeeldgemeente", Level: "municipality"},
		{Code: "wijk", Name: "wijk", Level: "other"},
	}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v %v", got, err)
	}
	if err := s.SaveArea(t.Context(), figures.Area{Name: "zonder code"}); err == nil {
		t.Error("an area without a code passes")
	}
	if state, err := s.UndoState(t.Context()); err != nil || state.Undo != "Cijfers ingelezen" {
		t.Errorf("undo would take back %q %v", state.Undo, err)
	}
}

func TestStore_AreasWithValues(t *testing.T) {
	s := newStore(t)
	for _, a := range []figures.Area{{Code: "own", Name: "Voorbeeldegem", Level: "municipality", Own: true}, {Code: "empty", Name: "Molenbeke", Level: "municipality", Peer: true}} {
		if err := s.SaveArea(t.Context(), a); err != nil {
			t.Fatal(err)
		}
	}
	give := func(v figures.Value) figures.Import {
		t.Helper()
		imp, err := s.ImportValues(t.Context(), figures.Import{Kind: "file"}, nil, giving(v))
		if err != nil {
			t.Fatal(err)
		}
		return imp
	}
	give(val("own", "2024", 1))
	give(val("vl", "2024", 2))
	undone := give(val("gone", "2024", 3))
	if err := s.DeleteImport(t.Context(), undone.ID); err != nil {
		t.Fatal(err)
	}
	as, err := s.AreasWithValues(t.Context())
	if err != nil || len(as) != 2 || as[0].Code != "own" || as[1].Code != "vl" {
		t.Errorf("areas = %+v (%v)", as, err)
	}
}
