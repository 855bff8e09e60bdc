package figures

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"kindvriendelijk/app/areas"
)

// mergedMark stands behind a number that was added up.
const mergedMark = "†"

// Notes are the sentences that belong below the table and the charts of the
// page: what was added up over a merger and what could not be, how a computed
// figure comes about, and what the star behind a number means.
func (p Page) Notes() []string {
	var notes []string
	for _, s := range p.Series {
		notes = append(notes, p.mergerNotes(s)...)
	}
	if computed := p.any(func(v Value) bool { return v.Computed }); computed {
		notes = append(notes, "Berekend door het programma: "+p.Explain(Value{}, p.Terms...)+".")
	}
	if p.any(func(v Value) bool { return v.Provisional }) {
		notes = append(notes, "* Voorlopig cijfer.")
	}
	if n := p.forecastNote(); n != "" {
		notes = append(notes, n)
	}
	return notes
}

// chartNote is what a chart of the page must say besides its source.
func (p Page) chartNote() string {
	var notes []string
	for _, s := range p.Series {
		for _, n := range p.mergerNotes(s) {
			notes = append(notes, strings.TrimPrefix(n, mergedMark+" "))
		}
	}
	if n := p.forecastNote(); n != "" {
		notes = append(notes, n)
	}
	if p.hides() {
		notes = append(notes, "Kleine aantallen zijn verborgen, zodat niemand herkenbaar is.")
	}
	return strings.Join(notes, " ")
}

// forecastNote says from when on the figures are still to come.
func (p Page) forecastNote() string {
	for _, x := range p.periods() {
		if p.ahead(x) {
			return "De cijfers vanaf " + x + " zijn een prognose."
		}
	}
	return ""
}

// any reports whether a value of the page is so.
func (p Page) any(is func(Value) bool) bool {
	for _, s := range p.Series {
		if slices.ContainsFunc(s.Values, is) {
			return true
		}
	}
	return slices.ContainsFunc(p.Parts, is)
}

// mergerNotes tells of one area what its mergers did to the figures.
func (p Page) mergerNotes(s Series) []string {
	var notes []string
	for _, last := range lastYears() {
		parts := areas.Default().PartsIn(s.Area.Code, last)
		if len(parts) == 0 || len(areas.Default().PartsIn(s.Area.Code, last+1)) > 0 {
			continue
		}
		notes = append(notes, p.mergerNote(s, last+1, parts)...)
	}
	return notes
}

// mergerNote tells what the merger of a year did to the figures.
func (p Page) mergerNote(s Series, first int, parts []areas.Area) []string {
	parts = slices.Clone(parts)
	before, merged, missing := mergedBefore(s.Values, first)
	names := partNames(parts)
	var notes []string
	switch {
	case merged && !p.Summable():
		notes = append(notes, fmt.Sprintf("%s Berekend uit de opgetelde aantallen van %s, samen %s sinds %d.", mergedMark, names, s.Area.Name, first))
	case merged:
		notes = append(notes, fmt.Sprintf("%s Opgeteld: %s, samen %s sinds %d.", mergedMark, names, s.Area.Name, first))
	case len(s.Values) == 0:
	case before && slices.ContainsFunc(parts, func(a areas.Area) bool { return a.Code == s.Area.Code }):
		others := slices.DeleteFunc(parts, func(a areas.Area) bool { return a.Code == s.Area.Code })
		notes = append(notes, fmt.Sprintf("De cijfers van vóór %d kunnen zonder %s zijn: %s hoort sinds %d bij %s.", first, partNames(others), partNames(others), first, s.Area.Name))
	case !before && !p.Summable():
		notes = append(notes, fmt.Sprintf("%s %s van %s tellen we niet op.", wasNot(s.Area.Name, first, parts), p.Kind.plural(), names))
	}
	if missing {
		notes = append(notes, fmt.Sprintf("Waar %s niet allemaal een cijfer hebben, is er geen som voor %s.", names, s.Area.Name))
	}
	return notes
}

// mergedBefore tells of the values of before a year whether there are any, and
// whether there are sums among them and sums that could not be made.
func mergedBefore(values []Value, first int) (before, merged, missing bool) {
	for _, v := range values {
		if year(v.Period) < first {
			before = true
			merged = merged || v.Merged && v.Missing == ""
			missing = missing || v.Merged && v.Missing != ""
		}
	}
	return before, merged, missing
}

// wasNot says that a municipality was not there before a merger, or was
// smaller when it took the name of one of its parts.
func wasNot(name string, first int, parts []areas.Area) string {
	others := slices.DeleteFunc(slices.Clone(parts), func(a areas.Area) bool { return a.Name == name })
	if len(others) == len(parts) {
		return fmt.Sprintf("Vóór %d bestond %s niet.", first, name)
	}
	return fmt.Sprintf("Vóór %d hoorde %s niet bij %s.", first, partNames(others), name)
}

func partNames(parts []areas.Area) string {
	var names []string
	for _, a := range parts {
		names = append(names, a.Name)
	}
	return enumerate(names)
}

// enumerate writes names as a Dutch list: 'Galmaarden, Gooik en Herne'.
func enumerate(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " en " + names[len(names)-1]
}

// plural is the Dutch name of several numbers of a kind, at the beginning of a
// sentence.
func (k Kind) plural() string {
	return map[Kind]string{Count: "Aantallen", Percentage: "Percentages", Permille: "Promilles", Ratio: "Verhoudingen",
		Index: "Indexcijfers", Median: "Medianen", Mean: "Gemiddelden"}[k]
}

// lowerFirst writes a name inside a sentence; abbreviations keep their capitals.
func lowerFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	next, _ := utf8.DecodeRuneInString(s[n:])
	if unicode.IsUpper(next) {
		return s
	}
	return string(unicode.ToLower(r)) + s[n:]
}
