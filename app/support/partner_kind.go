package support

import (
	"slices"
	"strings"
)

// PartnerKind is what sort of organisation a partner is.
type PartnerKind struct {
	Code string
	Name string // in Dutch; holds for Flanders and the Netherlands
}

// Codes of partner kinds that the climate of support looks at.
const (
	Parents       = "parents"
	School        = "school"
	YouthClub     = "youth_club"
	Childcare     = "childcare"
	Arts          = "arts" // DKO in Flanders
	Sports        = "sports"
	Welfare       = "welfare"
	Business      = "business"
	Neighbourhood = "neighbourhood"
	PublicBody    = "public_body"
	OtherPartner  = "other"
	MaxAge        = 30 // the oldest age that youth policy counts
	oldestChild   = 17 // of the convention: everybody under 18
)

var partnerKinds = []PartnerKind{
	{Parents, "Ouders"}, {School, "School"}, {YouthClub, "Jeugdvereniging of jongerenwerk"}, {Childcare, "Kinderopvang"},
	{Arts, "Muziek, kunst en cultuur"}, {Sports, "Sportclub"}, {Welfare, "Welzijn en gezondheid"}, {Business, "Bedrijf of handelaar"},
	{Neighbourhood, "Buurt of bewoners"}, {PublicBody, "Andere overheid"}, {OtherPartner, "Andere partner"},
}

// PartnerKinds lists the kinds of partners in the order in which they are
// shown.
func PartnerKinds() []PartnerKind { return slices.Clone(partnerKinds) }

// PartnerKindByCode finds a kind.
func PartnerKindByCode(code string) (PartnerKind, bool) {
	i := slices.IndexFunc(partnerKinds, func(k PartnerKind) bool { return k.Code == code })
	if i < 0 {
		return PartnerKind{}, false
	}
	return partnerKinds[i], true
}

// Group is a group of children that policy easily misses.
type Group struct {
	Code string
	Name string // in Dutch, as in 'kinderen …'
}

var vulnerableGroups = []Group{
	{"poverty", "in armoede"}, {"migration", "met een andere thuistaal of een migratieachtergrond"}, {"newcomer", "die nieuw zijn in het land"},
	{"disability", "met een beperking of een chronische ziekte"}, {"youth_care", "in de jeugdhulp"}, {"single_parent", "in een eenoudergezin"},
	{"lgbtq", "die LGBTQ+ zijn"},
}

// Groups lists the groups of children that policy easily misses, in the order
// in which they are shown.
func Groups() []Group { return slices.Clone(vulnerableGroups) }

// GroupByCode finds a group.
func GroupByCode(code string) (Group, bool) {
	i := slices.IndexFunc(vulnerableGroups, func(g Group) bool { return g.Code == code })
	if i < 0 {
		return Group{}, false
	}
	return vulnerableGroups[i], true
}

// Areas are the districts and villages in which the partner works in
// particular; none: the whole municipality, or not said.
func (p Partner) Areas() []string {
	var out []string
	for _, a := range strings.Split(p.Area, ",") {
		if a = strings.TrimSpace(a); a != "" {
			out = append(out, a)
		}
	}
	return out
}

// JoinAreas writes districts and villages as a partner holds them.
func JoinAreas(names []string) string { return strings.Join(names, ", ") }
