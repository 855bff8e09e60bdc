package figures

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Normalise reduces a heading of a source to what identifies it: lower-case
// letters and digits without accents, with single spaces between. '%' becomes
// a word of its own, so that a count and a share under the same name stay
// apart. Paths, R's dots and a byte order mark make no difference.
func Normalise(heading string) string {
	var b strings.Builder
	gap := false
	put := func(s string) {
		if gap && b.Len() > 0 {
			b.WriteByte(' ')
		}
		gap = false
		b.WriteString(s)
	}
	for _, r := range norm.NFKD.String(heading) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			put(string(unicode.ToLower(r)))
		case r == '%':
			gap = true
			put("procent")
			gap = true
		default:
			gap = true
		}
	}
	return b.String()
}
