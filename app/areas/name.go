package areas

import (
	"slices"
	"strings"
)

// Hint narrows a search by name. The zero value narrows nothing.
type Hint struct {
	Country string
	Level   Level
	Year    int // of the figure; 0 is today
}

// Words around a name that tell its level: 'Provincie Antwerpen', 'Antwerpen
// (Prov.)', 'Utrecht (PV)', 'Utrecht (gemeente)'.
var levelWords = map[string]Level{
	"gemeente": Municipality, "gem": Municipality, "stad": Municipality,
	"provincie": Province, "prov": Province, "pv": Province,
	"arrondissement": Arrondissement, "arr": Arrondissement,
	"gewest": Region, "land": Country,
}

// Abbreviations of Dutch provinces, as Statistics Netherlands puts them behind
// municipalities that have a namesake, folded.
var dutchProvinces = map[string]string{
	"gr": "PV20", "fr": "PV21", "dr": "PV22", "o": "PV23", "fl": "PV24", "gld": "PV25",
	"u": "PV26", "ov": "PV23", "ut": "PV26", "ze": "PV29", "zld": "PV29", "li": "PV31", "lb": "PV31", "ge": "PV25", "dre": "PV22", "fle": "PV24", "nh": "PV27", "zh": "PV28", "z": "PV29", "nb": "PV30", "l": "PV31",
}

// Words behind a name that both countries have, folded.
var countryWords = map[string]string{
	"be": Belgium, "b": Belgium, "belgie": Belgium, "nl": Netherlands, "nederland": Netherlands,
}

// A bare name means the narrowest usual area: Antwerpen is the city.
var levelOrder = []Level{Municipality, Province, Region, Country, Arrondissement}

// ByName finds an area by its name in any usual spelling: without accents,
// 'St.' for 'Sint', a suffix such as '(gemeente)', '(PV)' or '(Antwerpen)', a
// word such as 'Provincie' before it. It finds nothing when two areas fit
// equally well, which the hint's country can settle. With a year it prefers
// the area that existed then, else it takes the one that exists now.
func (c *Catalogue) ByName(name string, hint Hint) (Area, bool) {
	folded := Fold(name)
	base, suffix := splitSuffix(folded)
	if found := c.byName[folded]; suffix != "" && len(found) == 1 {
		return c.all[found[0]], true
	}
	base, suffix, hint.Level = c.takeLevel(base, suffix, hint.Level)
	if country, ok := countryWords[suffix]; ok {
		suffix, hint.Country = "", country
	}
	var fits []Area
	for _, i := range c.byName[base] {
		if a := c.all[i]; hint.fits(a) && c.suffixFits(a, suffix) {
			fits = append(fits, a)
		}
	}
	return choose(fits, hint.Year)
}

// takeLevel takes a word for the level from before or behind a name, or the
// short name of a Dutch province from behind it.
func (c *Catalogue) takeLevel(base, suffix string, level Level) (string, string, Level) {
	if first, rest, ok := strings.Cut(base, " "); ok && len(c.byName[base]) == 0 {
		if l, ok := levelWords[first]; ok {
			base, level = rest, l
		}
	}
	if i := strings.LastIndexByte(base, ' '); i > 0 && suffix == "" && len(c.byName[base]) == 0 {
		last := base[i+1:]
		// 'Almere Stad' is a district of Almere.
		if l, ok := levelWords[last]; ok && last != "stad" {
			return base[:i], "", l
		}
		if _, ok := dutchProvinces[last]; ok && len(last) > 1 {
			return base[:i], last, level
		}
	}
	if l, ok := levelWords[suffix]; ok {
		return base, "", l
	}
	return base, suffix, level
}

func (h Hint) fits(a Area) bool {
	return (h.Country == "" || a.Country == h.Country) && (h.Level == "" || a.Level == h.Level)
}

// suffixFits reports whether a suffix other than a level word belongs to the
// area: its province, or the area's own name as in 'Aalst (Aalst)'.
func (c *Catalogue) suffixFits(a Area, suffix string) bool {
	if suffix == "" || suffix == Fold(a.Name) {
		return true
	}
	if code, ok := dutchProvinces[strings.ReplaceAll(suffix, " ", "")]; ok {
		return a.Parent == code
	}
	for _, i := range c.byName[suffix] {
		if w := c.all[i]; w.Code == a.Parent || w.Level == Arrondissement && a.Level == Municipality && strings.HasPrefix(a.Code, w.Code[:2]) {
			return true
		}
	}
	return false
}

// choose takes the one area of the narrowest level, first among those of the
// year, then among those of today, then among former ones.
func choose(fits []Area, year int) (Area, bool) {
	rounds := []func(Area) bool{
		func(a Area) bool { return a.In(year) },
		Area.Current,
		func(Area) bool { return true },
	}
	for _, round := range rounds {
		for _, level := range levelOrder {
			rest := slices.DeleteFunc(slices.Clone(fits), func(a Area) bool { return a.Level != level || !round(a) })
			if len(rest) == 1 {
				return rest[0], true
			}
			if len(rest) > 1 {
				return Area{}, false
			}
		}
	}
	return Area{}, false
}

// splitSuffix cuts '(…)' from the end of a folded name.
func splitSuffix(folded string) (base, suffix string) {
	open := strings.LastIndexByte(folded, '(')
	if open <= 0 || !strings.HasSuffix(folded, ")") {
		return folded, ""
	}
	return strings.TrimSpace(folded[:open]), strings.TrimSpace(folded[open+1 : len(folded)-1])
}
