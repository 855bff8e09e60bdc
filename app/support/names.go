package support

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"kindvriendelijk/app/journey"
)

// Organs are the organs in the order of the screen.
func Organs() []Organ { return []Organ{Executive, Council, Management, OtherOrgan} }

// Name is the Dutch name of the organ, with a capital.
func (o Organ) Name(word func(key string) string) string {
	key, ok := map[Organ]string{Executive: "executive_full", Council: "council", Management: "management_team"}[o]
	if !ok {
		return "Ander orgaan"
	}
	return Capital(word(key))
}

// Decree is what a decision of the organ is called: 'collegebesluit'.
func (o Organ) Decree(word func(key string) string) string {
	switch o {
	case Executive:
		return word("decision")
	case Council:
		return word("council_decision")
	}
	return "besluit"
}

// NeedName is what a need is called in a sentence: 'het mandaat'.
func NeedName(need string, w Words) string {
	switch need {
	case journey.NeedMandate:
		return "het mandaat"
	case journey.NeedBudget:
		return "het budget"
	case journey.NeedPlan:
		return "de plaats in " + w.The("plan")
	}
	return "de goedgekeurde visie"
}

// Involvements are how near a service can stand, the nearest first.
func Involvements() []Involvement { return []Involvement{Lead, Core, Involved, Informed} }

// Name is the Dutch name of the involvement.
func (i Involvement) Name() string {
	switch i {
	case Lead:
		return "Trekt het traject"
	case Core:
		return "In de kerngroep"
	case Involved:
		return "Betrokken"
	case Informed:
		return "Op de hoogte"
	}
	return string(i)
}

// BodyKinds are the kinds of bodies in the order of the screen.
func BodyKinds() []BodyKind {
	return []BodyKind{Platform, Steering, Working, YouthCouncil, ChildrenCouncil, OtherBody}
}

// Name is the Dutch name of the kind, with a capital.
func (k BodyKind) Name(word func(key string) string) string {
	switch k {
	case Platform:
		return Capital(word("platform"))
	case Steering:
		return "Stuurgroep"
	case Working:
		return "Werkgroep"
	case YouthCouncil:
		return Capital(word("youth_council"))
	case ChildrenCouncil:
		return "Kinderraad"
	case OtherBody:
		return "Andere groep"
	}
	return string(k)
}

// OfChildren reports whether children or young people sit in a body of the
// kind: then its makeup is told in numbers, and nobody is named.
func (k BodyKind) OfChildren() bool { return k == YouthCouncil || k == ChildrenCouncil }

// Capital begins a text with a capital.
func Capital(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	if size == 0 {
		return s
	}
	return string(unicode.ToUpper(first)) + s[size:]
}

// enumerate joins words the Dutch way: a, b en c.
func enumerate(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:len(words)-1], ", ") + " en " + words[len(words)-1]
}

// ByNearness sorts services by how near they stand, the nearest first; it leaves
// the order of those that stand as near.
func ByNearness(services []Service) []Service {
	rank := Involvements()
	return slices.SortedStableFunc(slices.Values(services), func(a, b Service) int {
		return slices.Index(rank, a.Involvement) - slices.Index(rank, b.Involvement)
	})
}
