package data_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/support"
	"kindvriendelijk/data"
	"kindvriendelijk/data/datatest"
)

// somePlan adds five actions, called a to e, under two goals.
func somePlan(t *testing.T) *data.Store {
	s := datatest.Open(t)
	second := datatest.Goal(t, s, func(g *actions.Goal) { g.ID, g.Title, g.Position = "g2", "Tweede", 2 })
	first := datatest.Goal(t, s, func(g *actions.Goal) { g.ID, g.Title, g.Position = "g1", "Eerste", 1 })
	zoe := datatest.Person(t, s, func(p *support.Person) { p.ID, p.Name = "zoe", "Zoë" })
	adem := datatest.Person(t, s, func(p *support.Person) { p.ID, p.Name = "adem", "Adem" })
	add := func(a actions.Action) {
		t.Helper()
		_, err := s.CreateAction(t.Context(), a)
		must(t, err)
	}
	add(actions.Action{ID: "a", Title: "Ábel", GoalID: second.ID, OwnerID: zoe.ID, End: "2026-05-01", Status: actions.Running, Progress: 90, Theme: "ruimte"})
	add(actions.Action{ID: "b", Title: "bos", GoalID: first.ID, OwnerID: adem.ID, End: "2026-01-01", Status: actions.Achieved, Progress: 100, Theme: "natuur", Showcase: true})
	add(actions.Action{ID: "c", Title: "Crèche", GoalID: first.ID, Status: actions.Idea, Theme: "opvang", Service: "Kinderopvang", Description: "dicht bij de école"})
	add(actions.Action{ID: "d", Title: "Dorpsplein", End: "2026-11-21", Status: actions.Planned, Progress: 10})
	add(actions.Action{ID: "e", Title: "Éen plein", OwnerID: adem.ID, End: "2026-02-01", Status: actions.Stopped, Progress: 50, Theme: "ruimte"})
	must(t, s.SetBudget(t.Context(), "a", []actions.Budget{{Year: 2026, Cents: 5}, {Year: 2027, Cents: 7}}))
	return s
}

func TestStore_ListActions(t *testing.T) {
	s := somePlan(t)
	for _, tt := range []struct {
		name   string
		filter actions.Filter
		want   string
		total  int
	}{
		{"by goal and title", actions.Filter{}, "b c a d e", 5},
		{"by goal, backwards: without a goal stays last", actions.Filter{Sort: "goal", Desc: true}, "a b c d e", 5},
		{"by title, accents aside", actions.Filter{Sort: "title"}, "a b c d e", 5},
		{"by title, backwards", actions.Filter{Sort: "title", Desc: true}, "e d c b a", 5},
		{"by owner, nobody last", actions.Filter{Sort: "owner"}, "b e a c d", 5},
		{"by end, none last", actions.Filter{Sort: "end"}, "b e a d c", 5},
		{"by end, latest first", actions.Filter{Sort: "end", Desc: true}, "d a e b c", 5},
		{"by status", actions.Filter{Sort: "status"}, "c d a b e", 5},
		{"by progress", actions.Filter{Sort: "progress", Desc: true}, "b a e d c", 5},
		{"by theme", actions.Filter{Sort: "theme"}, "b c a e d", 5},
		{"an unknown order is that of the goals", actions.Filter{Sort: "id; DROP TABLE actions"}, "b c a d e", 5},
		{"a page", actions.Filter{Sort: "title", Limit: 2, Offset: 1}, "b c", 5},
		{"past the last page", actions.Filter{Limit: 2, Offset: 10}, "", 5},
		{"statuses", actions.Filter{Status: []actions.Status{actions.Idea, actions.Planned}}, "c d", 2},
		{"a goal", actions.Filter{GoalID: "g1"}, "b c", 2},
		{"a theme", actions.Filter{Theme: "ruimte"}, "a e", 2},
		{"an owner", actions.Filter{OwnerID: "adem"}, "b e", 2},
		{"a service", actions.Filter{Service: "Kinderopvang"}, "c", 1},
		{"late", actions.Filter{Late: true, Today: "2026-11-21"}, "a", 1},
		{"late a day later", actions.Filter{Late: true, Today: "2026-11-22"}, "a d", 2},
		{"late today", actions.Filter{Late: true}, "a", 1},
		{"without an owner", actions.Filter{Unowned: true}, "c d", 2},
		{"in the portfolio", actions.Filter{Showcase: true}, "b", 1},
		{"a word without its accents", actions.Filter{Text: "creche"}, "c", 1},
		{"a word of the description", actions.Filter{Text: "ecole"}, "c", 1},
		{"half a word", actions.Filter{Text: "ple"}, "e", 1},
		{"only signs", actions.Filter{Text: "%"}, "b c a d e", 5},
		{"all together", actions.Filter{Text: "abel", Theme: "ruimte", OwnerID: "zoe", Late: true, Today: "2027-01-01"}, "a", 1},
		{"nothing", actions.Filter{Theme: "nergens"}, "", 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			rows, total, err := s.ListActions(t.Context(), tt.filter)
			var got []string
			for _, r := range rows {
				got = append(got, r.ID)
			}
			if err != nil || strings.Join(got, " ") != tt.want || total != tt.total {
				t.Errorf("got %v, %d, %v; want %s, %d", got, total, err, tt.want, tt.total)
			}
		})
	}
}

func TestStore_ListActionsRow(t *testing.T) {
	s := somePlan(t)
	rows, _, err := s.ListActions(t.Context(), actions.Filter{Sort: "title", Limit: 1})
	must(t, err)
	whole, err := s.Action(t.Context(), "a")
	must(t, err)
	want := actions.Row{Action: whole, GoalTitle: "Tweede", OwnerName: "Zoë", Cents: 12}
	if fmt.Sprintf("%+v", rows[0]) != fmt.Sprintf("%+v", want) {
		t.Errorf("got %+v, want %+v", rows[0], want)
	}
}

func TestStore_ListActionsInsideAnAction(t *testing.T) {
	s := datatest.Open(t)
	must(t, s.Do(t.Context(), "Proef", func(ctx context.Context) error {
		if _, err := s.CreateAction(ctx, actions.Action{Title: "Schommels"}); err != nil {
			return err
		}
		rows, total, err := s.ListActions(ctx, actions.Filter{Text: "schommel"})
		if len(rows) != 1 || total != 1 {
			t.Errorf("got %v %d", rows, total)
		}
		return err
	}))
}

// A page of a plan of 10,000 actions, as a screen asks for it.
func BenchmarkListActions(b *testing.B) {
	s := manyActions(b, 10_000)
	for _, bm := range []struct {
		name   string
		filter actions.Filter
	}{
		{"by goal", actions.Filter{}}, {"by title", actions.Filter{Sort: "title"}}, {"by owner", actions.Filter{Sort: "owner"}},
		{"by end", actions.Filter{Sort: "end", Desc: true}}, {"late", actions.Filter{Late: true, Today: "2026-11-21"}},
		{"a word in all", actions.Filter{Text: "speelstraat"}}, {"a word in few", actions.Filter{Text: "wijk 77"}},
		{"the last page", actions.Filter{Offset: 9_950}},
	} {
		b.Run(bm.name, func(b *testing.B) {
			bm.filter.Limit = 50
			for b.Loop() {
				if _, _, err := s.ListActions(b.Context(), bm.filter); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkSearch finds a word in all of 10,000 records, and in few.
func BenchmarkSearch(b *testing.B) {
	s := manyActions(b, 10_000)
	for _, words := range []string{"speelstraat", "wijk 77"} {
		b.Run(words, func(b *testing.B) {
			for b.Loop() {
				if _, err := s.Search(b.Context(), words, 20); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// manyActions makes a plan of n actions with texts of some two pages each.
func manyActions(b *testing.B, n int) *data.Store {
	s := datatest.Open(b)
	must(b, s.Do(b.Context(), "Veel acties", func(ctx context.Context) error {
		var goals, owners []string
		for i := range 40 {
			g, err := s.CreateGoal(ctx, actions.Goal{Title: fmt.Sprint("Doel ", i), Position: i})
			if err != nil {
				return err
			}
			p, err := s.CreatePerson(ctx, support.Person{Name: fmt.Sprint("Persoon ", i)})
			if err != nil {
				return err
			}
			goals, owners = append(goals, g.ID), append(owners, p.ID)
		}
		text := strings.Repeat("Kinderen kiezen zelf hoe hun straat eruitziet, samen met de buren. ", 50)
		for i := range n {
			a := actions.Action{Title: fmt.Sprintf("Spéélstraat in wijk %d", i*7919%n), GoalID: goals[i%40], OwnerID: owners[i*7%40],
				Description: text, Start: "2026-01-01", End: fmt.Sprintf("2026-%02d-15", i%12+1), Status: actions.Statuses[i%7].Status}
			if _, err := s.CreateAction(ctx, a); err != nil {
				return err
			}
		}
		return nil
	}))
	return s
}
