package cell

import (
	"strconv"
	"strings"
)

// Number reads a cleaned cell as a number with the given decimal mark, '.' or
// ','. The other mark may only stand between thousands. It accepts a currency
// or percent sign, spaces between thousands and an exponent. A percentage
// keeps its size: '12,3 %' is 12.3.
func Number(s string, decimal byte) (float64, bool) {
	if v, ok := small(s); ok {
		return v, true
	}
	digits, ok := strip(s)
	if !ok {
		return 0, false
	}
	plain, ok := ungroup(digits, decimal)
	if !ok {
		return 0, false
	}
	v, err := strconv.ParseFloat(plain, 64)
	return v, err == nil
}

// small reads the whole numbers that most cells hold.
func small(s string) (float64, bool) {
	if s == "" || len(s) > 15 {
		return 0, false
	}
	n := int64(0)
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int64(s[i]-'0')
	}
	return float64(n), true
}

// strip takes away signs that are no part of the number and reports whether
// the rest can be one: a sign, digits, marks and perhaps an exponent.
func strip(s string) (string, bool) {
	if len(s) > 60 {
		return "", false
	}
	for _, sign := range []string{"€", "EUR", "%", "‰", "m²", "km²"} {
		s = strings.TrimSuffix(s, sign)
		if sign[0] != 'm' && sign[0] != 'k' {
			s = strings.TrimPrefix(s, sign)
		}
	}
	s = strings.Trim(s, " \u00a0\u202f")
	s = strings.Replace(s, "−", "-", 1)
	body := strings.TrimLeft(s, "+-")
	if len(s)-len(body) > 1 || body == "" || !shape(body) {
		return "", false
	}
	return s, true
}

// shape reports whether s starts with a digit or a mark, holds a digit, and
// nothing that a number can't hold.
func shape(s string) bool {
	if i := strings.IndexAny(s, "eE"); i >= 0 {
		if !exponent(s[i+1:]) {
			return false
		}
		s = s[:i]
	}
	seen := false
	for _, r := range s {
		switch {
		case r >= '0' && r <= '9':
			seen = true
		case r == '.' || r == ',':
		case !seen || !strings.ContainsRune(groupSpaces, r):
			return false
		}
	}
	return seen
}

// groupSpaces are the spaces that print puts between thousands.
const groupSpaces = " \u00a0\u202f\u2009\u2007"

func exponent(s string) bool {
	s = strings.TrimPrefix(strings.TrimPrefix(s, "+"), "-")
	_, ok := small(s)
	return ok && len(s) <= 3
}

// ungroup writes a number the way Go reads it, or reports that what separates
// its thousands stands in the wrong place.
func ungroup(s string, decimal byte) (string, bool) {
	whole, rest := s, ""
	if i := strings.IndexByte(s, decimal); i >= 0 {
		whole, rest = s[:i], "."+s[i+1:]
		if strings.ContainsAny(rest[1:], ",. \u00a0\u202f") {
			return "", false
		}
	}
	other := ","
	if decimal == ',' {
		other = "."
	}
	grouped := strings.NewReplacer("\u00a0", " ", "\u202f", " ", "\u2009", " ", "\u2007", " ").Replace(whole)
	if strings.Contains(grouped, " ") {
		if strings.Contains(grouped, other) {
			return "", false
		}
		grouped, other = strings.ReplaceAll(grouped, " ", "_"), "_"
	}
	if !strings.Contains(grouped, other) {
		return grouped + rest, true
	}
	parts := strings.Split(strings.TrimLeft(grouped, "+-"), other)
	if len(parts[0]) == 0 || len(parts[0]) > 3 {
		return "", false
	}
	for _, p := range parts[1:] {
		if len(p) != 3 || !allDigits(p) {
			return "", false
		}
	}
	return strings.ReplaceAll(grouped, other, "") + rest, true
}

func allDigits(s string) bool { return strings.Trim(s, "0123456789") == "" }
