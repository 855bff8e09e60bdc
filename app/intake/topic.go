package intake

import (
	"math"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/google/uuid"

	"kindvriendelijk/app/figures"
)

// Topic is one column or subject of a file, and the indicator it becomes.
type Topic struct {
	Heading string // as in the file
	figures.Indicator
	New    bool // an own indicator that the dossier does not have yet
	Left   bool // left out, because no indicator is known for it
	Values int  // numbers
	// Doubt says in Dutch what looks wrong with the numbers; empty when nothing
	// does.
	Doubt string

	known       string // code of ours that the reader gave it
	least, most float64
	fraction    bool // some number is not whole
	digits      int  // behind the comma, at most 2
}

// namespace makes the ids of own indicators from their headings, so that the
// next file of the same source, or a colleague's import of it, finds them.
var namespace = uuid.MustParse("7c0f5a52-3f0e-4b0f-9d2e-6b1f6f1f8f10")

// OwnCode is the code of the own indicator for a heading. A heading that says
// nothing by itself, such as 'Totaal', counts within files of one name only.
func OwnCode(heading, file string) string {
	key := figures.Normalise(heading)
	if vague(key) {
		key = stem(file) + "\x00" + key
	}
	return uuid.NewSHA1(namespace, []byte(key)).String()
}

func vague(key string) bool {
	return len(key) < 4 || slices.Contains([]string{"totaal", "total", "aantal", "waarde", "value", "cijfer", "percentage", "procent", "som", "alle"}, key)
}

var yearsInName = regexp.MustCompile(`(19|20)\d\d`)

// stem is the name of a file without its extension and the years in it.
func stem(file string) string {
	if dot := strings.LastIndexByte(file, '.'); dot > 0 {
		file = file[:dot]
	}
	return strings.Trim(strings.Join(strings.Fields(yearsInName.ReplaceAllString(file, "")), " "), " _-")
}

// ownName shortens the heading of a source to a name: the last steps of a
// path, without the unit in brackets.
func ownName(heading, file string) string {
	name := heading
	if path := strings.Split(heading, "/"); len(path) > 1 && !slices.ContainsFunc(path, startsLower) {
		name = strings.Join(path[max(0, len(path)-2):], ": ")
	}
	if !strings.Contains(name, " ") {
		name = strings.ReplaceAll(name, ".", " ")
	}
	if short := strings.TrimSpace(unitBehind.ReplaceAllString(name, "")); short != "" {
		name = short
	}
	name = strings.Join(strings.Fields(name), " ")
	if vague(figures.Normalise(name)) {
		name = strings.TrimSpace(stem(file) + ": " + name)
	}
	return name
}

func startsLower(s string) bool {
	for _, r := range s {
		return unicode.IsLower(r)
	}
	return true
}

var unitBehind = regexp.MustCompile(`\s*[(\[]([^()\[\]]*)[)\]]\s*$`)

// see takes one number into account.
func (t *Topic) see(v float64) {
	if t.Values == 0 {
		t.least, t.most = v, v
	}
	t.Values++
	t.least, t.most = min(t.least, v), max(t.most, v)
	if t.digits == 2 || v == math.Trunc(v) {
		return
	}
	t.fraction = true
	if tenths := v * 10; math.Abs(tenths-math.Round(tenths)) < 1e-9 {
		t.digits = max(t.digits, 1)
	} else {
		t.digits = 2
	}
}

// judge looks for numbers that do not fit the indicator.
func (t *Topic) judge() {
	shares := t.Kind == figures.Percentage && t.Values > 0 && t.least >= 0
	growth := strings.Contains(figures.Normalise(t.Name), "groei")
	switch {
	case shares && t.fraction && t.most <= 1:
		t.Doubt = "Alle cijfers liggen tussen 0 en 1. Staan de percentages als breuk in het bestand (0,12 voor 12 %)? Reken ze dan eerst om."
	case t.New: // its kind is a guess
	case shares && t.most > 100 && !growth:
		t.Doubt = "Er zijn percentages boven de 100. Kijk na of dit de juiste kolom is."
	case t.Kind == figures.Count && t.fraction:
		t.Doubt = "Dit is een aantal, maar er staan cijfers met een komma. Kijk na of dit de juiste kolom is."
	}
}

// guess fills in what kind of number a new own indicator is, from the words of
// its heading and from its numbers. The user can change it afterwards.
func (t *Topic) guess() {
	t.Kind, t.Unit = kindOf(t.Heading)
	if t.Kind == "" {
		t.Kind = figures.Count
		if t.fraction {
			t.Kind = figures.Ratio
		}
	}
	switch {
	case t.Kind == figures.Count:
		t.Decimals, t.fraction = 0, false
	case t.Kind == figures.Percentage:
		t.Decimals = min(t.digits, 1)
	default:
		t.Decimals = t.digits
	}
	if t.Unit == "" {
		t.Unit = "aantal"
	}
	t.Direction, t.Threshold, t.Own = figures.Neutral, figures.DefaultThreshold, true
	t.Persons = t.Kind == figures.Count && !countsThings(t.Heading)
}

// kindWords tell the kind of number in a heading. The first that fits counts;
// each is looked for between spaces in the normalised heading.
var kindWords = []struct {
	word string
	kind figures.Kind
	unit string
}{
	{"mediaan", figures.Median, ""}, {"med", figures.Median, ""}, {"gemiddeld", figures.Mean, ""}, {"gemiddelde", figures.Mean, ""}, {"gem", figures.Mean, ""},
	{"procent", figures.Percentage, "%"}, {"percentage", figures.Percentage, "%"}, {"aandeel", figures.Percentage, "%"}, {"perc", figures.Percentage, "%"}, {"pct", figures.Percentage, "%"},
	{"promille", figures.Permille, "‰"}, {"per 1 000", figures.Permille, "‰"}, {"per 1000", figures.Permille, "‰"},
	{"index", figures.Index, "index"}, {"indexcijfer", figures.Index, "index"},
	{"per", figures.Ratio, ""}, {"ratio", figures.Ratio, ""},
}

func kindOf(heading string) (figures.Kind, string) {
	words := " " + figures.Normalise(strings.ReplaceAll(heading, "‰", " promille ")) + " "
	unit := ""
	if m := unitBehind.FindStringSubmatch(heading); m != nil {
		unit = m[1]
	}
	if strings.Contains(words, " euro ") || strings.Contains(heading, "€") {
		unit = "euro"
	}
	for _, k := range kindWords {
		if strings.Contains(words, " "+k.word+" ") && !(k.word == "per" && strings.Contains(words, " per 10 000 ")) {
			if k.unit != "" {
				unit = k.unit
			}
			return k.kind, unit
		}
	}
	if strings.Contains(words, " per ") {
		return figures.Ratio, unit
	}
	return "", unit
}

// things are words for what is counted that is no person. Whatever else is
// counted is treated as persons, so that small numbers are hidden until
// someone says otherwise.
var things = []string{"woning", "gebouw", "auto", "voertuig", "motor", "bedrijf", "bedrijven", "vestiging", "ongeval", "euro", "hectare", "km", "m2", "ha",
	"oppervlakte", "school", "scholen", "plaatsen", "plekken", "speelterrein", "vergunning", "project", "afstand", "straat", "ongevallen", "huishoudens"}

func countsThings(heading string) bool {
	for word := range strings.FieldsSeq(figures.Normalise(heading)) {
		for _, thing := range things {
			if word == thing || len(thing) > 4 && strings.HasPrefix(word, thing) {
				return true
			}
		}
	}
	return false
}

// record is what the dossier keeps of a new own indicator.
func (t *Topic) record(source string) figures.Record {
	return figures.Record{
		ID: t.Code, Own: true, Name: t.Name, Unit: t.Unit, Kind: string(t.Kind), Theme: t.Theme, Source: source,
		Define: "Zoals in de bron: ‘" + t.Heading + "’.", Decimal: t.Decimals, Better: string(t.Direction), Persons: t.Persons,
	}
}
