package docx

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"
)

// esc makes a text that is clean fit for XML, between tags and in attributes.
func esc(s string) string { return html.EscapeString(s) }

// clean drops what XML may not hold: broken characters, control signs, and
// marks that turn the direction of all text after them.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t' || r == '\r':
			return ' '
		case r == '\n':
			return r
		case r == utf8.RuneError, unicode.IsControl(r), r == '\uFEFF':
			return -1
		case r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x2069:
			return -1
		case r&0xFFFE == 0xFFFE, r >= 0xFDD0 && r <= 0xFDEF: // not characters
			return -1
		}
		return r
	}, s)
}
