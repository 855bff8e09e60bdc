package cell

import "strings"

// longestNumber is the longest cell that is tried as a number.
const longestNumber = 60

// strip takes away what is no part of the number and reports whether the rest
// can be one: a sign, digits, marks and perhaps an exponent.
func strip(s string) (string, bool) {
	if len(s) > longestNumber {
		return "", false
	}
	s = unflag(s)
	if inner, ok := accounting(s); ok {
		return "-" + inner, shape(inner)
	}
	sign, rest := cutSign(s)
	if sign != "" && strings.TrimLeftFunc(rest, invisible) != rest {
		return "", false // the dash of a list
	}
	rest = undress(rest)
	if sign == "" {
		sign, rest = cutSign(rest)
	}
	if number, ok := strings.CutSuffix(rest, "-"); ok && sign == "" && strings.ContainsAny(number, ".,") {
		sign, rest = "-", number
	}
	return sign + rest, shape(rest)
}

// cutSign reads a plus or a minus, also the one of print and the dash that
// often stands for it.
func cutSign(s string) (sign, rest string) {
	for _, minus := range []string{"-", "−", "–"} {
		if rest, ok := strings.CutPrefix(s, minus); ok {
			return "-", rest
		}
	}
	if rest, ok := strings.CutPrefix(s, "+"); ok {
		return "+", rest
	}
	return "", s
}

// undress takes away currency, percent and area signs and the dash that stands
// for no cents.
func undress(s string) string {
	for _, before := range []string{"€", "EUR", "%", "‰"} {
		s = strings.TrimPrefix(s, before)
	}
	for _, after := range []string{"€", "EUR", "eur", "euro", "%", "‰", "km²", "m²"} {
		s = strings.TrimSuffix(s, after)
	}
	s = strings.TrimFunc(s, invisible)
	for _, noCents := range []string{",--", ",-", ",–", ",—"} {
		if number, ok := strings.CutSuffix(s, noCents); ok && number != "" && !strings.Contains(number, ",") {
			return number
		}
	}
	return s
}

// accounting reads a negative number in brackets. Without a mark or a currency
// the brackets may as well be a footnote or a remark.
func accounting(s string) (number string, ok bool) {
	inner, ok := strings.CutPrefix(s, "(")
	if !ok {
		return "", false
	}
	inner, ok = strings.CutSuffix(inner, ")")
	if !ok || !strings.ContainsAny(inner, ",.€") {
		return "", false
	}
	return undress(inner), true
}

// flags stand after a number that may still change, or that was estimated.
var flags = []string{"**", "*", "(p)", "(e)", "(v)", "(s)", "\u00a0p", " p", " e"}

// unflag takes away the mark of a provisional number.
func unflag(s string) string {
	for _, flag := range flags {
		if rest, ok := strings.CutSuffix(s, flag); ok {
			if rest = strings.TrimRightFunc(rest, invisible); rest != "" {
				return rest
			}
		}
	}
	return s
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

func exponent(s string) bool {
	s = strings.TrimPrefix(strings.TrimPrefix(s, "+"), "-")
	_, ok := small(s)
	return ok && len(s) <= 3
}
