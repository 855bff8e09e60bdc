package intake

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"kindvriendelijk/app/areas"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/importing"
)

// keyNames are the headings under which sources break figures down, folded, by
// the key of our own.
var keyNames = map[string]string{
	"leeftijd": figures.ByAge, "age": figures.ByAge, "cd age": figures.ByAge, "leeftijdsgroep": figures.ByAge,
	"leeftijdsklasse": figures.ByAge, "leeftijdscategorie": figures.ByAge,
	"geslacht": figures.BySex, "sex": figures.BySex, "cd sex": figures.BySex, "gender": figures.BySex,
	"cd natlty": figures.ByNationality, "nationaliteit": figures.ByNationality,
	"cd civ sts": figures.ByCivil, "burgerlijke staat": figures.ByCivil, "burgerlijke stand": figures.ByCivil,
}

var sexes = map[string]string{
	"m": "m", "man": "m", "mannen": "m", "jongen": "m", "jongens": "m", "mannelijk": "m", "male": "m",
	"f": "f", "v": "f", "vrouw": "f", "vrouwen": "f", "meisje": "f", "meisjes": "f", "vrouwelijk": "f", "female": "f",
	"x": "x",
}

var nationalities = map[string]string{"bel": "be", "belg": "be", "belgen": "be", "etr": "other", "nbel": "other", "niet belg": "other", "niet belgen": "other"}

// breakdowns writes the properties of values in one spelling, and remembers
// what it wrote: the same few come back in every row.
type breakdowns struct {
	written map[string]written
	raw     []byte
	fixed   map[string]bool // names that say the same in the whole file
	dropped map[string]bool // those that were left out for it
	totals  bool            // a property said 'total'
}

type written struct {
	text string // canonical
	band ageBand
	sex  string
	keys int
}

func newBreakdowns() *breakdowns {
	return &breakdowns{written: map[string]written{}, dropped: map[string]bool{}}
}

// of writes the properties of a value. Those that say 'total' are left out:
// without a breakdown a value is the total. Drop leaves out what is the same
// in the whole file, for indicators that are the file's own.
func (b *breakdowns) of(dims []importing.Dim, drop bool) written {
	b.raw = b.raw[:0]
	if drop {
		b.raw = append(b.raw, 1)
	}
	for _, d := range dims {
		b.raw = append(append(append(append(b.raw, d.Name...), 0), d.Value...), 0)
	}
	w, ok := b.written[string(b.raw)]
	if !ok {
		w = b.write(dims, drop)
		b.written[string(b.raw)] = w
	}
	return w
}

func (b *breakdowns) write(dims []importing.Dim, drop bool) written {
	w := written{band: noAge}
	var pairs []string
	for _, d := range dims {
		folded := areas.Fold(d.Value)
		if d.Attribute {
			continue
		}
		if isTotal(folded) {
			b.totals = true
			continue
		}
		key, known := keyNames[areas.Fold(d.Name)]
		if !known && drop && b.fixed[d.Name] {
			b.dropped[strings.Clone(d.Name)] = true
			continue
		}
		if !known {
			key = strings.ToLower(clean(d.Name))
		}
		pairs = append(pairs, key+"="+w.value(key, d.Value, folded))
	}
	slices.Sort(pairs)
	w.text, w.keys = strings.Join(pairs, ";"), len(pairs)
	return w
}

// value writes the value of a key that the program knows in its own way, and
// notes the age and the sex.
func (w *written) value(key, text, folded string) string {
	switch key {
	case figures.ByAge:
		if band, ok := parseAge(text); ok {
			w.band = band
			return band.text()
		}
	case figures.BySex:
		if sex := sexes[folded]; sex != "" {
			w.sex = sex
			return sex
		}
	case figures.ByNationality:
		if n := nationalities[folded]; n != "" {
			return n
		}
	}
	return clean(text)
}

// clean takes out what separates pairs, and doubled spaces.
func clean(s string) string {
	return strings.Join(strings.Fields(strings.NewReplacer(";", ",", "=", ":").Replace(s)), " ")
}

// isTotal reports whether a property stands for all of its values together.
func isTotal(folded string) bool {
	first, _, _ := strings.Cut(folded, " ")
	return first == "totaal" || first == "total" || first == "eindtotaal" || folded == "alle" || folded == "alle leeftijden" || folded == "iedereen"
}

// ageBand is a range of ages, both ends included; an open end is maxAge.
type ageBand struct{ from, to int }

const maxAge = 999

var noAge = ageBand{-1, -1}

func (a ageBand) text() string {
	switch {
	case a.to == maxAge:
		return strconv.Itoa(a.from) + "+"
	case a.from == a.to:
		return strconv.Itoa(a.from)
	}
	return strconv.Itoa(a.from) + "-" + strconv.Itoa(a.to)
}

var (
	oneAge   = regexp.MustCompile(`^(\d{1,3})(?: jaar)?$`)
	openAge  = regexp.MustCompile(`^(\d{1,3})(?: jaar)?(?: en| of)? (?:ouder|meer|plus)$`)
	fromTo   = regexp.MustCompile(`^(\d{1,3})(?: jaar)? tot (\d{1,3})(?: jaar)?$`)
	throughA = regexp.MustCompile(`^(\d{1,3})(?: jaar)?(?: tot en met| t m| t e m|) (\d{1,3})(?: jaar| jarigen)?$`)
	younger  = regexp.MustCompile(`^(?:jonger dan|onder|minder dan) (\d{1,3})(?: jaar)?$`)
)

// parseAge reads an age or a range as sources write it: '7', '0-4 jaar', '0
// tot 5 jaar', 'jonger dan 5 jaar', '80 jaar of ouder', '80+'.
func parseAge(text string) (ageBand, bool) {
	num := func(s string) int { n, _ := strconv.Atoi(s); return n }
	folded := areas.Fold(strings.Replace(text, "+", " plus", 1))
	if m := oneAge.FindStringSubmatch(folded); m != nil {
		return ageBand{num(m[1]), num(m[1])}, true
	}
	if m := younger.FindStringSubmatch(folded); m != nil && num(m[1]) > 0 {
		return ageBand{0, num(m[1]) - 1}, true
	}
	if m := fromTo.FindStringSubmatch(folded); m != nil && num(m[1]) < num(m[2]) {
		return ageBand{num(m[1]), num(m[2]) - 1}, true
	}
	if m := throughA.FindStringSubmatch(folded); m != nil && num(m[1]) <= num(m[2]) {
		return ageBand{num(m[1]), num(m[2])}, true
	}
	if m := openAge.FindStringSubmatch(folded); m != nil {
		return ageBand{num(m[1]), maxAge}, true
	}
	return noAge, false
}
