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
	if utf8.RuneCountInString(name) <= 2*shortHeading {
		return name
	}
	words := strings.Fields(name)
	at, length := len(words), 0
	for at > 0 && length+utf8.RuneCountInString(words[at-1]) < shortHeading+4 {
		at--
		length += utf8.RuneCountInString(words[at]) + 1
	}
	if at == len(words) { // one very long word
		runes := []rune(name)
		return "…" + string(runes[len(runes)-shortHeading:])
	}
	return "… " + strings.Join(words[at:], " ")
}

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

// breakAfter breaks a text at the last space before so many characters.
func breakAfter(text string, most int) (first, second string) {
	runes := []rune(text)
	for i := most; i > 0; i-- {
		if runes[i] == ' ' {
			return string(runes[:i]), string(runes[i+1:])
		}
	}
	return text, ""
}
