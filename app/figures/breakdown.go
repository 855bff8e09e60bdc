package figures

import "strings"

// Keys of breakdowns that the program knows. Other keys are the heading of a
// source, in lower case.
const (
	ByAge         = "age"         // 7, 0-4 or 80+
	BySex         = "sex"         // f, m or x
	ByNationality = "nationality" // be or other
	ByCivil       = "civil"       // 1 to 5, as Statbel codes the marital status
)

// breakdownNames are the keys in Dutch, and what their values are called.
var breakdownNames = map[string]struct {
	name   string
	values map[string]string
}{
	ByAge:         {"leeftijd", nil},
	BySex:         {"geslacht", map[string]string{"f": "meisjes", "m": "jongens", "x": "x"}},
	ByNationality: {"nationaliteit", map[string]string{"be": "Belg", "other": "andere nationaliteit"}},
	ByCivil:       {"burgerlijke staat", map[string]string{"1": "ongehuwd", "2": "gehuwd", "3": "verweduwd", "4": "gescheiden", "5": "gescheiden van tafel en bed"}},
	"district":    {"deelgebied", nil},
}

// BreakdownName writes a breakdown for people: 'age=0-2;sex=f' becomes
// '0-2 jaar, meisjes'.
func BreakdownName(breakdown string) string {
	var out []string
	for _, pair := range strings.Split(breakdown, ";") {
		key, value, _ := strings.Cut(pair, "=")
		known, ok := breakdownNames[key]
		switch {
		case key == ByAge && strings.HasSuffix(value, "+"):
			value = strings.TrimSuffix(value, "+") + " jaar en ouder"
		case key == ByAge:
			value += " jaar"
		case known.values[strings.ToLower(value)] != "":
			value = known.values[strings.ToLower(value)]
		case ok:
			value = known.name + ": " + value
		default:
			value = key + ": " + value
		}
		out = append(out, value)
	}
	return strings.Join(out, ", ")
}

// PartName names a part among others with the same key: 'groep', where
// [BreakdownName] says 'soort opvang: groep'.
func PartName(pair string) string {
	name := BreakdownName(pair)
	if _, short, ok := strings.Cut(name, ": "); ok {
		return short
	}
	return name
}

// BreakdownKey is by what a breakdown divides, in Dutch: 'leeftijd en
// geslacht'; empty for the total.
func BreakdownKey(breakdown string) string {
	if breakdown == "" {
		return ""
	}
	var out []string
	for _, pair := range strings.Split(breakdown, ";") {
		key, _, _ := strings.Cut(pair, "=")
		if known, ok := breakdownNames[key]; ok {
			key = known.name
		}
		out = append(out, key)
	}
	return strings.Join(out, " en ")
}
