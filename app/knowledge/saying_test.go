package knowledge

import "testing"

func TestSaying_findsTheWordsOfTheProgramme(t *testing.T) {
	b := newBase([]Article{{Code: "who", Title: "Wie beslist, {word.who} of raad", Summary: "Over de {word.who}.", Topic: "policy", Body: "Vraag het de {word.who}."}},
		[]Term{{Code: "vote", Term: "stem", Text: "De {word.who} heeft er een."}})
	if got := b.Search("schepen"); len(got) != 0 {
		t.Fatalf("found before the words are there: %+v", got)
	}
	said := b.Saying(func(key string) string { return map[string]string{"who": "schepen"}[key] })
	hits := said.Search("schepen")
	if len(hits) != 2 || hits[0].Code != "who" || hits[1].Text != "De schepen heeft er een." {
		t.Errorf("found %+v", hits)
	}
	if a, _ := said.Article("who"); a.Title+a.Summary+a.Body != "Wie beslist, schepen of raadOver de schepen.Vraag het de schepen." {
		t.Errorf("article %+v", a)
	}
	if a, _ := b.Article("who"); a.Body != "Vraag het de {word.who}." {
		t.Errorf("the first collection became %q", a.Body)
	}
}
