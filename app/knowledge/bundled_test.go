package knowledge

import (
	"regexp"
	"strings"
	"testing"

	"kindvriendelijk/app/journey"
)

// longest is how many words a sentence may have.
const longest = 30

var (
	sentenceEnd = regexp.MustCompile(`[.!?:;](?:['"’)*]*)(?:\s|$)|\n|\|`)
	polite      = regexp.MustCompile(`(?:^|[\s‘“('])(?:[uU]|[uU]w|[uU]zelf)(?:[\s,.?!’”):']|$)`)
	braces      = regexp.MustCompile(`[{}]`)
)

func TestBundled_textsArePlain(t *testing.T) {
	b := Default()
	for _, a := range b.Articles() {
		plain(t, a.Code, a.Title+"\n"+a.Summary+"\n"+a.Body)
		if n := len(strings.Fields(a.Body)); n < 240 || n > 620 {
			t.Errorf("%s has %d words, want about 250 to 600", a.Code, n)
		}
		if !strings.Contains(a.Body, "\n## ") {
			t.Errorf("%s has no headings", a.Code)
		}
	}
	for _, term := range b.Terms().All() {
		plain(t, term.Code, term.Text)
		if n := len(strings.Fields(term.Text)); n > 45 {
			t.Errorf("%s has %d words: too long for a hint", term.Code, n)
		}
	}
}

func plain(t *testing.T, code, text string) {
	t.Helper()
	if m := polite.FindString(text); m != "" {
		t.Errorf("%s says %q", code, m)
	}
	for _, s := range sentenceEnd.Split(text, -1) {
		if n := len(strings.Fields(s)); n > longest {
			t.Errorf("%s has a sentence of %d words: %q", code, n, s)
		}
	}
}

func TestBundled_wordsBetweenBracesAreOfTheVocabulary(t *testing.T) {
	p, ok := journey.Find("vlaams-label", "")
	if !ok {
		t.Fatal("the programme is missing")
	}
	for _, a := range Default().Articles() {
		text := a.Title + a.Summary + a.Body
		for _, key := range journey.Keys(text) {
			if _, ok := p.Vocabulary[key]; !ok {
				t.Errorf("%s: no word %q", a.Code, key)
			}
		}
		if braces.MatchString(journey.Fill(text, func(string) string { return "" })) {
			t.Errorf("%s has a brace that is no word", a.Code)
		}
		if a.Country != "" && len(journey.Keys(text)) > 0 {
			t.Errorf("%s is of one country and has a word of the vocabulary", a.Code)
		}
	}
}

func TestBundled_everyTermIsFound(t *testing.T) {
	for _, country := range []string{Flanders, Netherlands} {
		terms := Default().In(country).Terms()
		for _, term := range terms.All() {
			for _, f := range term.forms() {
				if spans := terms.Find("Over " + f + "."); len(spans) != 1 || spans[0].Term.Code != term.Code {
					t.Errorf("%s: %q finds %+v", term.Code, f, spans)
				}
			}
		}
	}
}
