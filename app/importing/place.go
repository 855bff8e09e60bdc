package importing

import (
	"cmp"
	"regexp"
	"strconv"
	"strings"

	"kindvriendelijk/app/areas"
)

var (
	codeBehind = regexp.MustCompile(`^(.*?)\s*[(\[](?:(?i:nis)\W*(?i:code)?\W*)?((?i:GM)\s?\d{1,4}|\d{5})[)\]]$`)
	codeAfter  = regexp.MustCompile(`^(\D.*?)(?:\s*[-:–|])?\s+((?i:GM)\d{4}|\d{5})$`)
	codeBefore = regexp.MustCompile(`^((?i:GM)\d{4}|\d{5})(?:\s*[-:–|]\s*|\s+)(\D.*)$`)
	postBefore = regexp.MustCompile(`^(\d{4})(?:\s?[A-Z]{2})?(?:\s*[-:–]\s*|\s+)(\D.*)$`)
	bareCode   = regexp.MustCompile(`^(?i:(?:GM|WK|BU|PV|LD)\s?\d{1,8}|NL\d{0,2})$`)
	nisLike    = regexp.MustCompile(`^\d{5}$|^[1-4]000$`)
	dutchBare  = regexp.MustCompile(`^\d{1,4}$`)
	guarded    = regexp.MustCompile(`^'?(\d{1,5})(?:\.0+)?$`)
	sectorLike = regexp.MustCompile(`^\d{5}[A-Z][0-9A-Z_-]*$`)
)

// splitCode takes the code out of a cell that holds a code, a name, or both,
// such as 'Izegem (36008)' or '1334 Centrum'. Post says that four digits are a
// postcode. Rest is the name; it is the whole cell when there is no code.
func splitCode(text string, post bool) (code, rest string) {
	if text == "" {
		return "", ""
	}
	text = bare(text)
	switch {
	case nisLike.MatchString(text), bareCode.MatchString(text), sectorLike.MatchString(text):
		return areas.NormalizeCode(strings.ReplaceAll(text, " ", "")), ""
	case post && dutchBare.MatchString(text):
		return text, ""
	}
	if m := codeBehind.FindStringSubmatch(text); m != nil {
		return areas.NormalizeCode(strings.ReplaceAll(m[2], " ", "")), m[1]
	}
	if m := codeAfter.FindStringSubmatch(text); m != nil && (nisShape.MatchString(m[2]) || !digits(m[2])) {
		return areas.NormalizeCode(m[2]), m[1]
	}
	if m := codeBefore.FindStringSubmatch(text); m != nil {
		return areas.NormalizeCode(m[1]), m[2]
	}
	if m := postBefore.FindStringSubmatch(text); post && m != nil {
		return m[1], m[2]
	}
	return "", text
}

// bare takes away what programs put around a code: the apostrophe that keeps
// its zeros and the point of a number with decimals.
func bare(text string) string {
	if m := guarded.FindStringSubmatch(text); m != nil {
		return m[1]
	}
	return text
}

// placer turns cells into areas. It remembers what it found, since the same
// few areas come back in every row.
type placer struct {
	hint    areas.Hint
	vintage int
	post    bool // four digits are a postcode, not a Dutch municipality
	found   map[placeKey]place
	last    placeKey
	was     place
}

type placeKey struct{ code, name, level, year string }

// place is an area as a value gets it. Level is the level that the file tells,
// when the code counts only within that level.
type place struct{ code, name, level string }

func newPlacer(l *layout) *placer {
	return &placer{hint: areas.Hint{Country: l.country, Level: l.level}, vintage: l.vintage, post: l.post, found: map[placeKey]place{}}
}

// maxPlaces bounds the memory: a file has areas, not names of persons.
const maxPlaces = 100_000

// place returns the area of a code cell and a name cell, one of which may be
// empty, for a period. Level is the cell that tells the level, if any.
func (p *placer) place(code, name, level, period string) place {
	year := period[:min(4, len(period))]
	key := placeKey{code, name, level, year}
	if key == p.last {
		return p.was
	}
	was, ok := p.found[key]
	if !ok {
		was = p.resolve(key)
		if len(p.found) >= maxPlaces {
			clear(p.found)
		}
		p.found[key] = was
	}
	p.last, p.was = key, was
	return was
}

func (p *placer) resolve(k placeKey) place {
	code, rest := splitCode(k.code, p.post)
	if text := bare(k.code); code == "" && !p.post && dutchBare.MatchString(text) {
		code, rest = areas.NormalizeCode(text), ""
	}
	level, known := levelOf(k.level)
	if k.level != "" && !p.fitsLevel(code, level, known) {
		return place{name: cmp.Or(k.name, k.code), level: k.level}
	}
	name := k.name
	if name == "" && rest != "" {
		name = k.code
	}
	if code == "" {
		return place{code: p.byName(cmp.Or(rest, k.name), p.hintFor(k)), name: name}
	}
	return p.coded(code, name, k.code, level, k.level)
}

// fitsLevel reports whether a code can be of the level that the row tells; an
// empty code stands for a name. In levels that we don't know, such as care
// regions, the same numbers and names are other areas.
func (p *placer) fitsLevel(code string, level areas.Level, known bool) bool {
	if code == "" {
		return known
	}
	if !digits(code) {
		return true
	}
	a, found := p.find(code, level)
	switch {
	case p.post || !localisable(code):
		return true
	case !known:
		return !found && len(code) > 4
	case !found:
		return true
	}
	return (a.Level == areas.Municipality) == (level == areas.Municipality)
}

func digits(s string) bool { return strings.Trim(s, "0123456789") == "" }

// find looks a code up. A number of four digits or less is a Dutch code only
// where the other areas are not Belgian, and that of a province where the row
// says so.
func (p *placer) find(code string, level areas.Level) (areas.Area, bool) {
	if !dutchBare.MatchString(code) {
		return areas.Default().ByCode(code)
	}
	if p.hint.Country == areas.Belgium {
		return areas.Area{}, false
	}
	if level == areas.Province || p.hint.Level == areas.Province {
		return areas.Default().ByCode("PV" + code)
	}
	return areas.Default().ByCode(code)
}

// coded is the area of a code. One that scripts and readers would not know
// keeps its cell as its name.
func (p *placer) coded(code, name, text string, level areas.Level, levelText string) place {
	known := false
	if !p.post {
		var a areas.Area
		if a, known = p.find(code, level); known {
			code = a.Code
		}
	}
	switch {
	case !localisable(code):
		return place{name: cmp.Or(name, text)}
	case !known && !p.post && dutchBare.MatchString(code):
		return place{name: cmp.Or(name, text), level: numbered(level, levelText)}
	case !publicCode.MatchString(code):
		name = cmp.Or(name, text)
	}
	return place{code: code, name: name}
}

// numbered is the level of an area that only has a number of that level: '2' is
// another area among the regions than among the provinces.
func numbered(level areas.Level, text string) string {
	if level == areas.Municipality {
		return ""
	}
	return text
}

// hintFor narrows the search for a name to the level and the year of its row.
func (p *placer) hintFor(k placeKey) areas.Hint {
	hint := p.hint
	if l, ok := levelOf(k.level); ok {
		hint.Level = l
	}
	hint.Year, _ = strconv.Atoi(k.year)
	hint.Year = max(hint.Year, p.vintage)
	return hint
}

// byName tries the level that the file tells first, and then any: a table 'by
// arrondissement' has a row for the region too.
func (p *placer) byName(name string, hint areas.Hint) string {
	a, ok := areas.Default().ByName(name, hint)
	if !ok && hint.Level != "" {
		if wide, found := areas.Default().ByName(name, areas.Hint{Country: hint.Country, Year: hint.Year}); found && wide.Level != areas.Municipality {
			a, ok = wide, true
		}
	}
	if !ok {
		return ""
	}
	return a.Code
}

// localisable tells real codes from the four pseudo areas by which Swing keeps
// what can't be placed.
func localisable(code string) bool { return !strings.HasPrefix(code, "9999") || len(code) != 5 }

var levelNames = map[string]areas.Level{
	"gemeente": areas.Municipality, "gemeenten": areas.Municipality, "gem": areas.Municipality, "stad": areas.Municipality, "municipality": areas.Municipality,
	"arrondiss": areas.Arrondissement, "arrondissement": areas.Arrondissement, "arrondissementen": areas.Arrondissement, "arr": areas.Arrondissement,
	"provincie": areas.Province, "provincies": areas.Province, "prov": areas.Province, "province": areas.Province,
	"gewest": areas.Region, "gewesten": areas.Region, "region": areas.Region, "vlaanderen": areas.Region,
	"land": areas.Country, "belgie": areas.Country, "nederland": areas.Country, "country": areas.Country, "rijk": areas.Country,
}

// levelOf reads a level as Swing writes it, with the year of an old division
// behind it ('gemeente2018'), or as a title says it.
func levelOf(text string) (areas.Level, bool) {
	level, ok := levelNames[strings.TrimRight(areas.Fold(text), "0123456789 ")]
	return level, ok
}
