package rooms

import (
	"kindvriendelijk/app/knowledge"
	"kindvriendelijk/screens/ui"
)

// explain finds the words of the field in a text, as the programme of the
// dossier calls things.
func explain(country string, word func(string) string) func(string) []ui.Meaning {
	terms := knowledge.Default().In(country).Saying(word).Terms()
	return func(text string) (out []ui.Meaning) {
		for _, s := range terms.Find(text) {
			out = append(out, ui.Meaning{Start: s.Start, End: s.End, Word: s.Term.Term, Text: s.Term.Text})
		}
		return out
	}
}
