package data_test

import (
	"slices"
	"testing"

	"kindvriendelijk/app/history"
	"kindvriendelijk/data/datatest"
)

func TestStore_History(t *testing.T) {
	s := datatest.Open(t)
	ctx := t.Context()
	g := datatest.Goal(t, s)
	g.Title, g.Position = "Nieuwe naam", 2
	must(t, s.UpdateGoal(ctx, g))
	datatest.Person(t, s)
	must(t, s.DeleteGoal(ctx, g.ID))
	_, err := s.Undo(ctx)
	must(t, err)

	cs, err := s.History(ctx, "goals", g.ID)
	must(t, err)
	slices.Reverse(cs)
	var got []string
	for _, c := range cs {
		got = append(got, c.Action+" "+string(c.Op)+" "+c.Label)
	}
	want := []string{"undo I Doel verwijderd", "do D Doel verwijderd", "do U Doel gewijzigd", "do I Doel toegevoegd"}
	if len(got) != len(want) {
		t.Fatalf("got %q, want %q", got, want)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("got %q, want %q", got[i], want[i])
		}
	}
	changed := []history.Field{{Name: "title", Old: "Veilig naar school", New: "Nieuwe naam"}, {Name: "position", Old: "1", New: "2"}}
	if f := cs[2].Fields; len(f) != 2 || f[0] != changed[0] || f[1] != changed[1] {
		t.Errorf("got %v, want %v", f, changed)
	}
	if f := cs[1].Fields; len(f) != 4 || f[1] != (history.Field{Name: "title", Old: "Nieuwe naam"}) {
		t.Errorf("deleted: %v", f)
	}
	if cs[3].At.Before(datatest.Start) || cs[2].At.Before(cs[3].At) || cs[0].Group <= cs[1].Group {
		t.Errorf("moments: %v", cs)
	}

	recent, err := s.Recent(ctx, 2)
	if err != nil || len(recent) != 2 || recent[0].ID != cs[0].ID || recent[1].ID != cs[1].ID {
		t.Errorf("recent: %+v %v", recent, err)
	}
	if at, err := s.LastSaved(ctx); err != nil || !at.Equal(cs[0].At) {
		t.Errorf("saved at %v %v, want %v", at, err, cs[0].At)
	}
	if cs, err := s.History(ctx, "goals", "nobody"); err != nil || cs != nil {
		t.Errorf("nobody: %v %v", cs, err)
	}
}
