package figures

import (
	"regexp"
	"slices"
	"strings"

	"kindvriendelijk/app/areas"
)

var (
	dutchQuarter  = regexp.MustCompile(`^(WK|BU)(\d{4})\d{2,4}$`)
	flemishSector = regexp.MustCompile(`^(\d{5})[A-Z][0-9A-Z]{2}[0-9A-Z-]?$`)
	flemishRest   = regexp.MustCompile(`^\d{5}ZZZZ$`)
	swingRest     = regexp.MustCompile(`^9999[1239]$`)
)

// restNames are how sources call what they can't place, folded.
var restNames = []string{"niet te lokaliseren", "niet lokaliseerbaar", "niet toe te wijzen", "wijk onbekend", "buurt onbekend", "onbekend"}

// kindOf is the division that a quarter belongs to. Quarters of two divisions
// overlap, so only those of one may stand beside each other.
func kindOf(a Area) string {
	switch m := dutchQuarter.FindStringSubmatch(a.Code); {
	case m != nil:
		return m[1]
	case flemishSector.MatchString(a.Code):
		return "sector"
	}
	return ""
}

// ours tells which quarters belong to a municipality: Dutch ones and
// statistical sectors say so in their code; what has another code or only a
// name counts as ours, since nobody else's quarters have reason to be here.
// The codes of sectors did not change when municipalities merged, so those of
// the old ones count too.
func ours(own Area, a Area) bool {
	if a.Level != "district" {
		return false
	}
	code := areas.NormalizeCode(own.Code)
	if m := dutchQuarter.FindStringSubmatch(a.Code); m != nil {
		return code == "GM"+m[2] || !isCode(code)
	}
	if m := flemishSector.FindStringSubmatch(a.Code); m != nil {
		return m[1] == code || !isCode(code) || wasPart(code, m[1])
	}
	return true
}

// isCode reports whether the own municipality has an official code at all.
func isCode(code string) bool {
	_, ok := areas.Default().ByCode(code)
	return ok
}

// wasPart reports whether a municipality went up in another, directly or by
// two mergers.
func wasPart(now, old string) bool {
	for _, m := range areas.Default().Old(now) {
		if m.Old == old || m.Old != now && wasPart(m.Old, old) {
			return true
		}
	}
	return false
}

// unplaced reports whether an area stands for what a source could not place.
func unplaced(a Area) bool {
	if flemishRest.MatchString(a.Code) || swingRest.MatchString(a.Code) {
		return true
	}
	name := Normalise(a.Name)
	return slices.ContainsFunc(restNames, func(s string) bool { return name == s || strings.HasPrefix(name, s+" ") })
}
