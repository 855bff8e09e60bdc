package ui

import (
	"strings"
	"unicode"
)

// clean makes pasted text plain: one kind of line end and no invisible
// characters, at most so many.
func clean(text string, most int) string {
	text = strings.ReplaceAll(text, "\r\n", "\n")
	text = strings.Map(func(r rune) rune {
		switch {
		case r == '\r':
			return '\n'
		case r == '\n' || r == '\t':
			return r
		case unicode.IsControl(r) || r == unicode.ReplacementChar || r == '\u200b' || r == '\ufeff' || r == '\u00ad':
			return -1
		}
		return r
	}, text)
	if runes := []rune(text); most >= 0 && len(runes) > most {
		return string(runes[:most])
	}
	return text
}
