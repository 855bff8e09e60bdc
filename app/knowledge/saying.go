package knowledge

import "kindvriendelijk/app/journey"

// Saying returns the same texts with the words of a programme written in (see
// [journey.Fill]), so that someone who seeks 'schepen' finds the texts in which
// that word is still to be filled in. The articles that it gives are filled in
// as well.
func (b *Base) Saying(word func(key string) string) *Base {
	say := func(text string) string { return journey.Fill(text, word) }
	articles, terms := b.Articles(), b.terms.All()
	for i := range articles {
		a := &articles[i]
		a.Title, a.Summary, a.Body = say(a.Title), say(a.Summary), say(a.Body)
	}
	for i := range terms {
		terms[i].Text = say(terms[i].Text)
	}
	return newBase(articles, terms)
}
