package guidance

import (
	"regexp"
	"slices"
	"strings"

	"kindvriendelijk/app/inspiration"
)

// Finding is something in a practice sheet that could be about a person.
type Finding struct {
	Field string // name of the field of the sheet
	Part  string // its title, in Dutch
	Words string // what stands there
	// Sure is true for an address or a number: a sheet never holds one. A name
	// may also be that of a street.
	Sure bool
}

var (
	addresses = regexp.MustCompile(`[\pL\pN._%+-]+@[\pL\pN-]+(\.[\pL\pN-]+)*`)
	phones    = regexp.MustCompile(`(\+|\b0)[1-9](?:[ ./-]?\d){7,10}\b`)
)

// shortestName is how many letters a part of a name has at least to be looked
// for by itself.
const shortestName = 3

// Personal looks in every text of a sheet for e-mail addresses, phone numbers
// and names. A name is found whole, and by its first name or surname alone when
// that is written with a capital.
func Personal(s inspiration.Sheet, names []string) []Finding {
	var out []Finding
	add := func(p inspiration.Part, words string, sure bool) {
		f := Finding{p.Field, p.Title, words, sure}
		if !slices.Contains(out, f) {
			out = append(out, f)
		}
	}
	parts := s.Parts()
	for i := range s.Measures {
		for _, text := range []*string{&s.Measures[i].Name, &s.Measures[i].Unit, &s.Measures[i].Outcome} {
			parts = append(parts, inspiration.Part{Field: "Measures", Title: "Metingen", Text: text})
		}
	}
	for _, p := range parts {
		if p.Field == "Municipality" {
			continue
		}
		for _, found := range addresses.FindAllString(*p.Text, -1) {
			add(p, found, true)
		}
		for _, found := range phones.FindAllString(*p.Text, -1) {
			add(p, found, true)
		}
		for _, name := range names {
			if found := nameIn(*p.Text, name); found != "" {
				add(p, found, false)
			}
		}
	}
	return out
}

// nameIn returns how a name stands in a text, empty when it doesn't.
func nameIn(text, name string) string {
	name = strings.Join(strings.Fields(name), " ")
	if name == "" {
		return ""
	}
	if whole := regexp.MustCompile(`(?i)(^|[^\pL])(` + regexp.QuoteMeta(name) + `)($|[^\pL])`).FindStringSubmatch(text); whole != nil {
		return whole[2]
	}
	first, last, _ := strings.Cut(name, " ")
	for _, part := range []string{first, last} {
		if len([]rune(part)) < shortestName {
			continue
		}
		if regexp.MustCompile(`(^|[^\pL])` + regexp.QuoteMeta(part) + `($|[^\pL])`).MatchString(text) {
			return part
		}
	}
	return ""
}
