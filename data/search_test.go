package data_test

import (
	"strings"
	"testing"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/intake"
	"kindvriendelijk/app/listening"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/app/support"
	"kindvriendelijk/data"
	"kindvriendelijk/data/datatest"
)

// everything adds one record of each kind that can be found.
func everything(t testing.TB, s *data.Store) actions.Action {
	t.Helper()
	datatest.Goal(t, s, func(g *actions.Goal) { g.Title, g.Why = "Veilig naar de crèche", "Eén plek voor de École" })
	a := datatest.Action(t, s, func(a *actions.Action) { a.Title, a.Internal = "Speelstraat", "geheim" })
	datatest.Measure(t, s, a.ID, func(m *actions.Measure) { m.Name = "Aantal zebrapaden" })
	datatest.Progress(t, s, a.ID, func(p *actions.Progress) { p.Text = "Overleg met de fietsersbond" })
	datatest.Evidence(t, s, func(e *evidence.Evidence) {
		e.Title, e.File.Name, e.Proves = "Verslag", "schoolplein.jpg", "De kinderraad adviseert"
	})
	datatest.Quote(t, s, func(q *listening.Quote) { q.Text, q.Followed = "Ik mis schommels", "schommels geplaatst" })
	datatest.Person(t, s, func(p *support.Person) { p.Name = "Zoë Voorbeeld" })
	must(t, s.SaveIndicatorRecord(t.Context(), figures.Record{ID: "x", Own: true, Name: "Knikkerbanen"}))
	datatest.Gap(t, s, func(g *figures.Gap) { g.Question = "Hoeveel kleuters hebben een tuin?" })
	must(t, s.SaveMapping(t.Context(), intake.Mapping{ID: "m", Headings: []string{"jaar"}, Choices: "{}", UsedOn: "2026-01-01"}))
	toolkit(t, s)
	c := datatest.Candidature(t, s)
	must(t, s.SaveAnswer(t.Context(), portfolio.Answer{Candidature: c.ID, Programme: "p", SubCriterion: "c1", Text: "Onze visie op spelen"}))
	return a
}

func TestStore_Search(t *testing.T) {
	s := datatest.Open(t)
	everything(t, s)
	for _, tt := range []struct{ name, words, want string }{
		{"half a word", "speelst", "actions"}, {"without the accent", "creche", "goals"}, {"in capitals", "CRÈCHE", "goals"},
		{"all words", "ecole een", "goals"}, {"one word too many", "ecole schommels", ""}, {"an accent apart", "e\u0301cole", "goals"},
		{"a measure", "zebrapad", "measures"}, {"progress", "fietsersbond", "progress"}, {"what it proves", "kinderraad", "evidence"},
		{"a file name", "schoolplein.jpg", "evidence"}, {"a number of evidence", "B-1", "evidence"}, {"a quote", "schommels", "quotes"},
		{"an answer", "visie", "answers"}, {"a person", "zoe", "people"}, {"an indicator", "knikker", "indicators"}, {"a question", "kleuters", "gaps"},
		{"a task", "sleutelbos", "tasks"}, {"a decision", "2026/77", "decisions"}, {"a service", "groendienst", "services"},
		{"a body", "denktank", "bodies"}, {"a partner", "muziekschool", "partners"}, {"a line of the log", "lawaai", "involvements"},
		{"a weighing", "parkeerplaats", "weighings"}, {"a training", "vormingsdag", "trainings"}, {"a promise", "tussenstand", "promises"},
		{"guidance", "procesbegeleider", "guidance"}, {"a meeting of the network", "lerend", "network_meetings"},
		{"a contact", "fictiegem", "contacts"}, {"a bottleneck", "gewestweg", "bottlenecks"},
		{"a private note is not found", "geheim", ""}, {"what means something to SQLite", `"AND OR * (`, ""}, {"a word of the language", "AND", ""},
		{"nothing", "", ""}, {"no words", "*** ---", ""}, {"nowhere", "nergens", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			hits, err := s.Search(t.Context(), tt.words, 10)
			var got []string
			for _, h := range hits {
				got = append(got, h.Kind)
			}
			if err != nil || strings.Join(got, " ") != tt.want {
				t.Errorf("got %q %v, want %q", got, err, tt.want)
			}
		})
	}
	whole(t, s)
}

func TestStore_SearchOrderAndSnippet(t *testing.T) {
	s := datatest.Open(t)
	datatest.Goal(t, s, func(g *actions.Goal) { g.Title, g.Why = "Iets anders", "een schommel in de wijk" })
	datatest.Goal(t, s, func(g *actions.Goal) { g.Title, g.Why = "Schommels", "op elk plein" })
	hits, err := s.Search(t.Context(), "schommel", 10)
	if err != nil || len(hits) != 2 || hits[0].Title != "Schommels" || hits[1].Snippet != "een [schommel] in de wijk" {
		t.Errorf("got %+v %v", hits, err)
	}
	if hits, err := s.Search(t.Context(), "schommel", 1); err != nil || len(hits) != 1 {
		t.Errorf("at most one: %+v %v", hits, err)
	}
}

func TestStore_SearchFollowsChanges(t *testing.T) {
	s := datatest.Open(t)
	g := datatest.Goal(t, s, func(g *actions.Goal) { g.Title = "Schommels" })
	count := func(words string, want int) {
		t.Helper()
		if hits, err := s.Search(t.Context(), words, 10); err != nil || len(hits) != want {
			t.Errorf("%s: got %d %v, want %d", words, len(hits), err, want)
		}
	}
	g.Title = "Glijbanen"
	must(t, s.UpdateGoal(t.Context(), g))
	count("schommels", 0)
	count("glijbanen", 1)
	must(t, s.DeleteGoal(t.Context(), g.ID))
	count("glijbanen", 0)
	_, err := s.Undo(t.Context())
	must(t, err)
	count("glijbanen", 1)
	whole(t, s)
}
