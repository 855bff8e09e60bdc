package knowledge

import (
	"slices"
	"strings"

	"kindvriendelijk/app"
	"kindvriendelijk/app/journey"
)

// Kind says what a hit is.
type Kind int

// The kinds, in the order in which equally good hits come.
const (
	TermKind Kind = iota
	ArticleKind
	RightKind
)

// Hit is something that was found.
type Hit struct {
	Kind  Kind
	Code  string // of the article or the term; empty for a right
	Right int    // number of the article of the Convention; 0 otherwise
	Title string
	Text  string // what it is in one or two sentences
}

// entry is a hit to be, with the folded texts in which words are sought, from
// the most telling to the least.
type entry struct {
	hit   Hit
	names []string
	texts [3]string // names together, with the summary, with the body
}

func newEntry(h Hit, names []string, body string) entry {
	e := entry{hit: h}
	for _, n := range names {
		e.names = append(e.names, app.Fold(n))
	}
	e.texts[0] = strings.Join(e.names, " ")
	e.texts[1] = e.texts[0] + " " + app.Fold(h.Text)
	e.texts[2] = e.texts[1] + " " + app.Fold(body)
	return e
}

func indexOf(b *Base) []entry {
	var index []entry
	for _, t := range b.terms.all {
		index = append(index, newEntry(Hit{Kind: TermKind, Code: t.Code, Title: t.Term, Text: t.Text}, t.forms(), ""))
	}
	for _, a := range b.articles {
		h := Hit{Kind: ArticleKind, Code: a.Code, Title: a.Title, Text: a.Summary}
		index = append(index, newEntry(h, []string{a.Title}, a.Body))
	}
	for _, r := range journey.Rights() {
		h := Hit{Kind: RightKind, Right: r.Article, Title: r.Title, Text: r.About}
		index = append(index, newEntry(h, []string{r.Title}, r.Plain+" "+r.Child))
	}
	return index
}

// Search finds articles, words of the field and rights that have all the
// words, without regard to accents and capitals; the beginning of a word will
// do. The best come first: the name itself, then the beginning of a name, then
// a name with the words, a summary, a body. No words find nothing.
func (b *Base) Search(words string) []Hit {
	sought := app.Fold(words)
	if sought == "" {
		return nil
	}
	var ranks [5][]Hit
	for _, e := range b.index {
		if r := e.rank(sought); r >= 0 {
			ranks[r] = append(ranks[r], e.hit)
		}
	}
	return slices.Concat(ranks[:]...)
}

// rank is 0 for the best fit and negative for none.
func (e entry) rank(sought string) int {
	begins := func(name string) bool { return strings.HasPrefix(name, sought) }
	switch {
	case slices.Contains(e.names, sought):
		return 0
	case slices.ContainsFunc(e.names, begins):
		return 1
	}
	for i, text := range e.texts {
		if app.HasWords(text, sought) {
			return i + 2
		}
	}
	return -1
}
