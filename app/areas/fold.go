package areas

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Fold brings a name to the form in which names are compared: lower case,
// without accents, apostrophes and hyphens, with 'Sint' and 'Sinte' for their
// abbreviations. It is for comparing only, never for showing.
func Fold(name string) string {
	var b strings.Builder
	space := false
	for _, r := range norm.NFD.String(name) {
		switch {
		case unicode.Is(unicode.Mn, r), r == '\'', r == '’', r == '‘', r == '`':
		case unicode.IsLetter(r), unicode.IsDigit(r), r == '(', r == ')':
			if space && b.Len() > 0 {
				b.WriteByte(' ')
			}
			space = false
			b.WriteRune(unicode.ToLower(r))
		default:
			space = true
		}
	}
	return saints(b.String())
}

// saints writes abbreviated saints in full: 'st niklaas' and 's t' forms occur
// in lists of all three languages, always at the start of a word.
func saints(folded string) string {
	if !strings.Contains(folded, "st ") {
		return folded
	}
	words := strings.Fields(folded)
	for i, w := range words {
		if w == "st" && i+1 < len(words) {
			words[i] = "sint"
		}
	}
	return strings.Join(words, " ")
}
