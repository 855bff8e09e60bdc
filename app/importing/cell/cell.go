// Package cell reads single cells of foreign files: numbers in any spelling,
// periods, and the marks that stand for 'no figure'. It decides nothing about
// a file or a table; what only the whole column tells, the caller gathers with
// [Marks].
package cell

import "strings"

// Clean trims a cell: spaces of every width, a byte order mark, and the
// apostrophe that guards a text against being taken for a formula. The
// apostrophe of 's-Hertogenbosch stays.
func Clean(s string) string {
	if plain(s) {
		return s
	}
	s = strings.Trim(s, " \t\r\n\u00a0\u2007\u202f\ufeff\u200b")
	if len(s) > 1 && s[0] == '\'' && strings.IndexByte("=+-@", s[1]) >= 0 {
		return s[1:]
	}
	return s
}

// plain reports, at little cost, that a cell needs no cleaning.
func plain(s string) bool {
	if s == "" {
		return true
	}
	first, last := s[0], s[len(s)-1]
	return first > ' ' && first < 0x80 && first != '\'' && last > ' ' && last < 0x80
}
