package cell

import (
	"strconv"
	"strings"
)

// Number reads a cleaned cell as a number with the given decimal mark, '.' or
// ','. The other mark may only stand between thousands. It accepts a currency
// or percent sign, spaces or apostrophes between thousands, an exponent, and
// the marks that [Provisional] tells. A percentage keeps its size: '12,3 %' is
// 12.3. What [Missing] knows is never a number, nor is a range such as '5-9'.
func Number(s string, decimal byte) (float64, bool) {
	if v, ok := small(s); ok {
		return v, true
	}
	if _, missing := Missing(s); missing {
		return 0, false
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

// Provisional reports whether a cell marks its number as provisional or
// estimated: '1.234*' and '12,3 (p)'.
func Provisional(s string) bool {
	rest := unflag(s)
	if len(rest) == len(s) {
		return false
	}
	_, number := strip(rest)
	return number
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

// groupSpaces are what print puts between thousands beside points and commas.
const groupSpaces = " \u00a0\u202f\u2009\u2007'’"

var oneSpace = strings.NewReplacer("\u00a0", " ", "\u202f", " ", "\u2009", " ", "\u2007", " ", "'", " ", "’", " ")

// ungroup writes a number the way Go reads it, or reports that what separates
// its thousands stands in the wrong place.
func ungroup(s string, decimal byte) (string, bool) {
	whole, rest := s, ""
	if i := strings.IndexByte(s, decimal); i >= 0 {
		whole, rest = s[:i], "."+s[i+1:]
		if strings.ContainsAny(rest[1:], ",."+groupSpaces) {
			return "", false
		}
	}
	other := ","
	if decimal == ',' {
		other = "."
	}
	grouped := oneSpace.Replace(whole)
	if strings.Contains(grouped, " ") {
		if strings.Contains(grouped, other) {
			return "", false
		}
		other = " "
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
