package intake

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"kindvriendelijk/app/areas"
	"kindvriendelijk/app/figures"
)

// places gives areas of a file their code in the dossier. Codes stay as they
// are in the file, also those of municipalities that merged since. A name
// without a code is looked up among the areas of the dossier; when it is not
// there either it becomes an area of its own.
type places struct {
	have   map[string]figures.Area // of the dossier, by code
	byName map[string]string       // code by folded name
	found  map[placeKey]string
	seen   map[string]figures.Area // of the file, by code
	order  []string                // codes that have figures, first come first
	used   map[string]bool         // the same
	last   string
	span   *span // of the last one; may be nil

	divisions
}

type placeKey struct{ code, name string }

func newPlaces(have []figures.Area) *places {
	p := &places{have: map[string]figures.Area{}, byName: map[string]string{}, found: map[placeKey]string{}, seen: map[string]figures.Area{}, used: map[string]bool{}}
	for _, a := range have {
		p.have[a.Code] = a
		p.byName[areas.Fold(a.Name)] = a.Code
	}
	return p
}

// code returns the code of an area, empty when the file tells none.
func (p *places) code(code, name string) string {
	key := placeKey{code, name}
	at, ok := p.found[key]
	if !ok {
		a := p.resolve(code, name)
		at = a.Code
		p.found[key] = at
		p.seen[at] = a
	}
	return at
}

// use notes that an area has a figure of a period. A source lists many that
// have none.
func (p *places) use(code, period string) {
	if code != p.last {
		p.last, p.span = code, p.divisions.of(code)
		if !p.used[code] {
			p.used[code] = true
			p.order = append(p.order, code)
		}
	}
	if p.span != nil {
		p.span.see(period)
	}
}

func (p *places) resolve(code, name string) figures.Area {
	name = strings.Join(strings.Fields(name), " ")
	if code == "" && name == "" {
		return figures.Area{}
	}
	if code == "" {
		if _, ok := p.have[name]; ok {
			code = name // it was chosen by its code in the dossier
		} else {
			code = p.byName[areas.Fold(name)]
		}
	}
	if a, ok := p.have[code]; ok {
		return a
	}
	if a, ok := areas.Default().ByCode(code); ok && a.Code == code {
		return figures.Area{Code: a.Code, Name: a.Name, Level: string(a.Level)}
	}
	if code != "" {
		return figures.Area{Code: code, Name: cmp.Or(name, code), Level: levelOfCode(code)}
	}
	return figures.Area{Code: strings.ReplaceAll(areas.Fold(name), " ", "-"), Name: name, Level: "other"}
}

var (
	municipalCode = regexp.MustCompile(`^(GM\d{4}|\d{5})$`)
	widerCode     = regexp.MustCompile(`^(\d\d000|LD\d\d|PV\d\d)$`)
)

// levelOfCode is the level of an area that the bundled lists don't have: newer
// municipalities, and those of Wallonia and Brussels. Postcodes, sectors,
// quarters and neighbourhoods lie within a municipality.
func levelOfCode(code string) string {
	switch {
	case widerCode.MatchString(code):
		return "other"
	case municipalCode.MatchString(code):
		return "municipality"
	}
	return "district"
}

// fresh are the areas with figures that the dossier does not have yet.
func (p *places) fresh() []figures.Area {
	var fresh []figures.Area
	for _, code := range p.order {
		if _, ok := p.have[code]; !ok {
			fresh = append(fresh, p.seen[code])
		}
	}
	return fresh
}

// all are the areas with figures, in the order of the file.
func (p *places) all() []figures.Area {
	all := make([]figures.Area, len(p.order))
	for i, code := range p.order {
		all[i] = p.seen[code]
	}
	return all
}

// own reports whether the municipality of the dossier is in the file.
func (p *places) own() bool {
	return slices.ContainsFunc(p.all(), func(a figures.Area) bool { return a.Own })
}
