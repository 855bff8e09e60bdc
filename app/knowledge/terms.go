package knowledge

import (
	"slices"
	"strings"
	"unicode"

	"kindvriendelijk/app"
)

// Terms are the words of the field, in the order of the alphabet.
type Terms struct {
	all []Term
	// forms finds the forms of all terms by their first word, folded.
	forms map[string][]form
}

// form is one way to write a term: its words, and whether capitals count.
type form struct {
	term  int // place in Terms.all
	words []string
	exact string // the form itself when capitals count, else ""
}

// NewTerms collects terms.
func NewTerms(terms []Term) *Terms {
	t := &Terms{all: slices.Clone(terms), forms: map[string][]form{}}
	slices.SortStableFunc(t.all, func(a, b Term) int { return strings.Compare(app.Fold(a.Term), app.Fold(b.Term)) })
	for i, term := range t.all {
		for _, text := range term.forms() {
			f := formOf(i, text)
			if len(f.words) > 0 {
				t.forms[f.words[0]] = append(t.forms[f.words[0]], f)
			}
		}
	}
	return t
}

func (t Term) forms() []string { return append([]string{t.Term}, t.Also...) }

func formOf(term int, text string) form {
	f := form{term: term}
	for _, w := range wordsOf(text) {
		f.words = append(f.words, w.folded)
	}
	if abbreviation(text) {
		f.exact = text
	}
	return f
}

// abbreviation reports whether a form has a capital after its first letter:
// 'MAT' is not 'mat'.
func abbreviation(text string) bool {
	for i, r := range text {
		if i > 0 && unicode.IsUpper(r) {
			return true
		}
	}
	return false
}

// All returns the terms in the order of the alphabet.
func (t *Terms) All() []Term { return slices.Clone(t.all) }

// Len counts the terms.
func (t *Terms) Len() int { return len(t.all) }

// ByCode finds a term.
func (t *Terms) ByCode(code string) (Term, bool) {
	for _, term := range t.all {
		if term.Code == code {
			return term, true
		}
	}
	return Term{}, false
}
