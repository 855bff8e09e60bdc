package rooms

import (
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app/areas"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

func TestSearch_Example(t *testing.T) {
	h := open(t, true)
	find := Search(h.params)
	for _, words := range []string{"speel", "mandaat", "kinderen", "college", "armoede", "jeugd"} {
		hits, err := find(t.Context(), words, 30)
		if err != nil {
			t.Fatal(err)
		}
		if len(hits) == 0 || len(hits) > 30 {
			t.Errorf("%q finds %d records", words, len(hits))
		}
		for _, x := range hits {
			if x.Title == "" || strings.HasPrefix(x.Title, "c1.") {
				t.Errorf("%q finds %+v without a name", words, x)
			}
		}
	}
	t.Run("an indicator is found by its name, although it has no note", func(t *testing.T) {
		all, err := newDesk(h.params).figures.Indicators(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		hits, err := find(t.Context(), all[0].Name, 30)
		if err != nil || len(hits) == 0 || hits[0].ID != all[0].Code || hits[0].Kind != thread.Indicator {
			t.Errorf("%q finds %v, %v", all[0].Name, hits, err)
		}
	})
	t.Run("every kind that is found opens on its page", func(t *testing.T) {
		seen := map[string]bool{}
		for _, words := range []string{"speel", "college", "kinderen", "els", "fiets", "school", "jeugd"} {
			hits, err := find(t.Context(), words, 30)
			if err != nil {
				t.Fatal(err)
			}
			for _, x := range hits {
				if seen[x.Kind] {
					continue
				}
				seen[x.Kind] = true
				h.Open(ui.To(map[string]string{thread.Indicator: ui.PageFigures, thread.Answer: ui.PagePortfolio, thread.Quote: ui.PagePortfolio, thread.Gap: ui.PageFigures,
					thread.Evidence: ui.PageEvidence, "people": ui.PageDossier}[x.Kind], x.Kind, x.ID))
				uitest.Settle(h.w)
			}
		}
		if len(seen) < 6 {
			t.Errorf("only found %v", seen)
		}
	})
}

func TestMerged(t *testing.T) {
	known := []thread.Hit{
		{Kind: thread.Indicator, ID: "kansarmoede", Title: "Kansarmoede-index"},
		{Kind: thread.Indicator, ID: "index", Title: "Gezinnen met een lage index"},
		{Kind: thread.Answer, ID: "c1.2", Title: "1.2 Een duidelijk mandaat"},
	}
	for _, c := range []struct {
		what, words string
		hits        []thread.Hit
		want        string
	}{
		{"a code gets its name", "geld", []thread.Hit{{Kind: thread.Answer, ID: "k/vlaams-label/c1.2", Title: "c1.2"}}, "1.2 Een duidelijk mandaat"},
		{"a name that begins so comes first", "kansarm", []thread.Hit{{Kind: thread.Action, ID: "a", Title: "Actie"}}, "Kansarmoede-index, Actie"},
		{"also when the store found it too", "kansarm", []thread.Hit{{Kind: thread.Action, ID: "a", Title: "Actie"}, {Kind: thread.Indicator, ID: "kansarmoede"}}, "Kansarmoede-index, Actie"},
		{"a name behind its number too", "een duid", nil, "1.2 Een duidelijk mandaat"},
		{"other names come last", "index", []thread.Hit{{Kind: thread.Action, ID: "a", Title: "Actie"}}, "Actie, Kansarmoede-index, Gezinnen met een lage index"},
		{"a record without a name is left out", "zzz", []thread.Hit{{Kind: thread.Indicator, ID: "weg"}}, ""},
		{"a word in the middle of another is found", "armoede", nil, "Kansarmoede-index"},
		{"accents make no difference", "KÁNSARM", nil, "Kansarmoede-index"},
		{"no words find no names", "", nil, ""},
	} {
		t.Run(c.what, func(t *testing.T) {
			var got []string
			for _, h := range merged(slices.Clone(c.hits), known, areas.Fold(c.words), 30) {
				got = append(got, h.Title)
			}
			if s := strings.Join(got, ", "); s != c.want {
				t.Errorf("got %q, want %q", s, c.want)
			}
		})
	}
	t.Run("never more than asked", func(t *testing.T) {
		hits := make([]thread.Hit, 50)
		for i := range hits {
			hits[i] = thread.Hit{Kind: thread.Action, ID: string(rune('a' + i)), Title: "Actie"}
		}
		if n := len(merged(hits, known, "index", 30)); n != 30 {
			t.Errorf("got %d", n)
		}
	})
}
