// Package cell reads single cells of foreign files: numbers in any spelling,
// periods, and the marks that stand for 'no figure'. It decides nothing about
// a file or a table; what only the whole column tells, the caller gathers with
// [Marks].
package cell

import (
	"strings"
	"unicode"
)

// Clean trims a cell: spaces of every width, marks without width, and what
// guards a text against being taken for a formula or a number: an apostrophe,
// or the spelling ="02000". The apostrophe of 's-Hertogenbosch stays.
func Clean(s string) string {
	if plain(s) {
		return s
	}
	s = strings.TrimFunc(s, invisible)
	if len(s) > 1 && s[0] == '\'' && strings.IndexByte("=+-@", s[1]) >= 0 {
		s = s[1:]
	}
	if text, ok := strings.CutPrefix(s, `="`); ok {
		if text, ok = strings.CutSuffix(text, `"`); ok && !strings.Contains(text, `"`) {
			return strings.TrimFunc(text, invisible)
		}
	}
	return s
}

// invisible tells the characters at the edges of a cell that nobody sees.
func invisible(r rune) bool {
	switch r {
	case '\ufeff', '\u200b', '\u200e', '\u200f', '\u2060':
		return true
	}
	return unicode.IsSpace(r)
}

// plain reports, at little cost, that a cell needs no cleaning.
func plain(s string) bool {
	if s == "" {
		return true
	}
	first, last := s[0], s[len(s)-1]
	return first > ' ' && first < 0x80 && first != '\'' && first != '=' && last > ' ' && last < 0x80
}
