package xlsx

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf16"
)

// sheetNames makes names that Excel takes: at most 31 characters, without
// some signs, and each another, whatever its capitals.
func sheetNames(sheets []Sheet) []string {
	out := make([]string, len(sheets))
	taken := map[string]bool{"history": true} // Excel keeps this one for itself
	for i, s := range sheets {
		base := sheetName(s.Name)
		name := base
		if name == "" {
			base = "Blad"
			name = fmt.Sprintf("Blad %d", i+1)
		}
		for n := 2; taken[strings.ToLower(name)]; n++ {
			end := fmt.Sprintf(" (%d)", n)
			name = short(base, maxName-len(end)) + end
		}
		taken[strings.ToLower(name)] = true
		out[i] = name
	}
	return out
}

const maxName = 31

func sheetName(s string) string {
	s = strings.Map(func(r rune) rune {
		if strings.ContainsRune(`:\/?*[]`, r) || unicode.IsControl(r) || r == unicode.ReplacementChar {
			return ' '
		}
		return r
	}, s)
	s = strings.Trim(strings.Join(strings.Fields(s), " "), "' ")
	return strings.TrimRight(short(s, maxName), "' ")
}

// short cuts a text at so many units of UTF-16, which is how Excel counts.
func short(s string, most int) string {
	n := 0
	for i, r := range s {
		n += max(utf16.RuneLen(r), 1)
		if n > most {
			return s[:i]
		}
	}
	return s
}
