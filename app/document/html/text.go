package html

import (
	"html"
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"
)

// esc makes any text fit for a page, between tags and in attributes.
func esc(s string) string { return html.EscapeString(clean(s)) }

// clean drops what a page may not hold: broken characters, control signs, and
// marks that turn the direction of all text after them.
func clean(s string) string {
	ok := true
	for _, r := range s {
		if !allowed(r) {
			ok = false
			break
		}
	}
	if ok {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t' || r == '\r':
			return ' '
		case !allowed(r):
			return -1
		}
		return r
	}, s)
}

func allowed(r rune) bool {
	switch {
	case r == '\n':
		return true
	case r == utf8.RuneError, unicode.IsControl(r), r == '\uFEFF':
		return false
	case r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x2069:
		return false
	case r&0xFFFE == 0xFFFE, r >= 0xFDD0 && r <= 0xFDEF: // not characters
		return false
	}
	return true
}

// anchor makes an ID that can stand in an address.
func anchor(id string) string {
	id = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r), strings.ContainsRune("-_.:", r):
			return r
		}
		return '-'
	}, clean(id))
	if id == "" {
		return "plaats"
	}
	return id
}

// to is the address of a place on the page.
func to(id string) string { return "#" + url.PathEscape(anchor(id)) }
