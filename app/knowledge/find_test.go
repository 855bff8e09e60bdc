package knowledge

import (
	"strings"
	"testing"
)

func TestFind(t *testing.T) {
	terms := NewTerms([]Term{
		{Code: "mat", Term: "MAT", Also: []string{"managementteam"}},
		{Code: "label", Term: "label", Also: []string{"labels"}},
		{Code: "plan", Term: "plan", Also: []string{"plannen"}},
		{Code: "joint", Term: "strategisch plan"},
		{Code: "lead", Term: "co-regisseur", Also: []string{"co-regisseurs"}},
		{Code: "executive", Term: "college van B&W", Also: []string{"college"}},
		{Code: "codes", Term: "BD/AP/AC"},
		{Code: "diary", Term: "beleid van drie jaar"},
		{Code: "years", Term: "drie jaar geleden en nu"},
		{Code: "cafe", Term: "wereldcafé"},
		{Code: "cycle", Term: "beleids- en beheerscyclus"},
	})
	tests := []struct {
		name, text, want string // the found pieces in brackets
	}{
		{"finds a whole word, not a part", "Het label is geen labelmachine.", "Het [label] is geen labelmachine."},
		{"takes a hyphen as part of the word", "Een label-aanvraag voor het label.", "Een label-aanvraag voor het [label]."},
		{"marks the first place only", "Een label en nog een label.", "Een [label] en nog een label."},
		{"takes a plural for the same word", "Twee labels, één label.", "Twee [labels], één label."},
		{"takes the longest", "Een strategisch plan is een plan.", "Een [strategisch plan] is een [plan]."},
		{"takes the longest across an overlap", "Het beleid van drie jaar geleden en nu.", "Het beleid van [drie jaar geleden en nu]."},
		{"minds capitals of an abbreviation", "Op de mat van het MAT.", "Op de mat van het [MAT]."},
		{"takes no notice of other capitals", "Managementteam! LABEL.", "[Managementteam]! [LABEL]."},
		{"finds words with signs", "Het college van B&W en BD/AP/AC.", "Het [college van B&W] en [BD/AP/AC]."},
		{"takes a form before a sentence ends", "Het college.", "Het [college]."},
		{"does not cross the end of a sentence", "Dat is strategisch. Plan dus.", "Dat is strategisch. [Plan] dus."},
		{"crosses a line", "een strategisch\nplan", "een [strategisch\nplan]"},
		{"finds hyphened words", "Onze co-regisseurs.", "Onze [co-regisseurs]."},
		{"takes no notice of accents", "Een wereldcafe, cafés.", "Een [wereldcafe], cafés."},
		{"finds a word cut short", "De beleids- en beheerscyclus.", "De [beleids- en beheerscyclus]."},
		{"finds nothing in nothing", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := bracketed(tt.text, terms.Find(tt.text)); got != tt.want {
				t.Errorf("found %q, want %q", got, tt.want)
			}
		})
	}
}

func bracketed(text string, spans []Span) string {
	var b strings.Builder
	at := 0
	for _, s := range spans {
		b.WriteString(text[at:s.Start] + "[" + text[s.Start:s.End] + "]")
		at = s.End
	}
	return b.String() + text[at:]
}

func BenchmarkFind(b *testing.B) {
	terms := Default().Terms()
	var text strings.Builder
	for _, a := range Default().Articles() {
		text.WriteString(a.Body)
	}
	b.SetBytes(int64(text.Len()))
	for b.Loop() {
		terms.Find(text.String())
	}
}
