package knowledge

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"kindvriendelijk/app"
)

// Span is a place in a text where a word of the field stands: the bytes from
// Start up to End.
type Span struct {
	Start, End int
	Term       Term
}

// Find returns where words of the field stand in a running text, in the order
// of the text. Only whole words count; a word joined by a hyphen is part of a
// longer one. Where forms overlap the longest counts. Every term is found once,
// at its first place.
func (t *Terms) Find(text string) []Span {
	var found []Span
	words := wordsOf(text)
	for i := range words {
		if s, ok := t.at(text, words[i:]); ok {
			found = append(found, s)
		}
	}
	return firstOnly(withoutOverlap(found))
}

// at finds the longest form that begins with the first of words.
func (t *Terms) at(text string, words []word) (best Span, ok bool) {
	for _, f := range t.forms[words[0].folded] {
		if !f.begins(text, words) {
			continue
		}
		end := words[len(f.words)-1].end
		if !ok || end > best.End {
			best, ok = Span{words[0].start, end, t.all[f.term]}, true
		}
	}
	return best, ok
}

func (f form) begins(text string, words []word) bool {
	if len(words) < len(f.words) {
		return false
	}
	for i, w := range f.words {
		if words[i].folded != w || (i > 0 && !joined(text[words[i-1].end:words[i].start])) {
			return false
		}
	}
	return f.exact == "" || text[words[0].start:words[len(f.words)-1].end] == f.exact
}

// joined reports whether what stands between two words lets them belong
// together: white space, a sign within an abbreviation such as B&W, or the
// hyphen of a word cut short ('beleids- en').
func joined(between string) bool {
	for _, r := range strings.TrimPrefix(between, "-") {
		if !unicode.IsSpace(r) && r != '&' && r != '/' {
			return false
		}
	}
	return true
}

// withoutOverlap keeps the longest of the spans that share a place, in the
// order of the text.
func withoutOverlap(spans []Span) []Span {
	longest := slices.Clone(spans)
	slices.SortStableFunc(longest, func(a, b Span) int { return (b.End - b.Start) - (a.End - a.Start) })
	var kept []Span
	for _, s := range longest {
		clash := slices.ContainsFunc(kept, func(o Span) bool { return s.Start < o.End && o.Start < s.End })
		if !clash {
			kept = append(kept, s)
		}
	}
	slices.SortFunc(kept, func(a, b Span) int { return a.Start - b.Start })
	return kept
}

func firstOnly(spans []Span) []Span {
	seen := map[string]bool{}
	return slices.DeleteFunc(spans, func(s Span) bool {
		again := seen[s.Term.Code]
		seen[s.Term.Code] = true
		return again
	})
}

// word is a run of letters and digits, also across hyphens and apostrophes
// within it.
type word struct {
	start, end int
	folded     string
}

func wordsOf(text string) []word {
	var words []word
	start := -1
	for i, r := range text {
		inside := letter(r) || (start >= 0 && binds(r) && followed(text[i+utf8.RuneLen(r):]))
		switch {
		case inside && start < 0:
			start = i
		case !inside && start >= 0:
			words = append(words, word{start, i, app.Fold(text[start:i])})
			start = -1
		}
	}
	if start >= 0 {
		words = append(words, word{start, len(text), app.Fold(text[start:])})
	}
	return words
}

func letter(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r)
}

func binds(r rune) bool { return r == '-' || r == '\'' || r == '’' }

func followed(rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	return letter(r)
}
