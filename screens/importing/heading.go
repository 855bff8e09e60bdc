package importing

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A heading up to this length fits on the first line of a column, and one of
// twice as long on both lines.
const shortHeading = 18

// headline divides a heading over two lines, so that columns can be told
// apart. Sources write long paths of which all begin alike: there the last
// part comes first.
func headline(name string) (first, second string) {
	name = strings.Join(strings.Fields(name), " ")
	if before, last := splitPath(name); before != "" {
		return last, before
	}
	switch n := utf8.RuneCountInString(name); {
	case n <= shortHeading:
		return name, ""
	case n <= 2*shortHeading:
		return breakAfter(name, shortHeading)
	default:
		return lastPart(name), name
	}
}

// lastPart is what tells a heading from others like it.
func lastPart(name string) string {
	if before, last := splitPath(name); before != "" {
		return last
	}
	most := 2 * shortHeading
	if !strings.Contains(name, " ") {
		most = shortHeading
	}
	runes := []rune(name)
	if len(runes) <= most {
		return name
	}
	for at := len(runes) - shortHeading; at < len(runes)-6; at++ {
		if joins(runes[at-1]) {
			return "…" + string(runes[at:])
		}
	}
	return "…" + string(runes[len(runes)-shortHeading:])
}

// joins reports whether a word ends with a letter, for a heading that is cut.
func joins(r rune) bool { return r == ' ' || r == '_' || r == '.' || r == '-' }

// splitPath takes a path such as 'Bevolking/Leeftijd/0 tot 5 jaar' apart.
// Steps begin with a capital or a figure; 'mannen/vrouwen' is no path.
func splitPath(name string) (before, last string) {
	steps := strings.Split(name, "/")
	if len(steps) == 1 {
		return "", name
	}
	for i, s := range steps {
		steps[i] = strings.TrimSpace(s)
		r, _ := utf8.DecodeRuneInString(steps[i])
		if unicode.IsLower(r) || steps[i] == "" {
			return "", name
		}
	}
	n := len(steps) - 1
	return strings.Join(steps[:n], " / "), steps[n]
}

// breakAfter breaks a text at the last word that ends before so many letters.
func breakAfter(text string, most int) (first, second string) {
	runes := []rune(text)
	for i := most; i > 0; i-- {
		if joins(runes[i-1]) || runes[i] == ' ' {
			return strings.TrimSpace(string(runes[:i])), strings.TrimSpace(string(runes[i:]))
		}
	}
	return text, ""
}
