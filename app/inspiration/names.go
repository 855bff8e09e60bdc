package inspiration

import "slices"

// Named is a code with the Dutch words for it.
type Named struct {
	Code string
	Name string
}

var countries = []Named{
	{"BE-VLG", "Vlaanderen"},
	{"NL", "Nederland"},
	{"DE", "Duitsland"},
	{"GB", "Verenigd Koninkrijk"},
}

// The codes of the phases are those of the Flemish programme: a practice from
// elsewhere stands with the phase in which it would help here.
var phases = []Named{
	{"support", "draagvlak"},
	{"analysis", "analyse"},
	{"experience", "belevingsonderzoek"},
	{"strategy", "strategie"},
	{"label", "label"},
	{"follow_up", "opvolging"},
}

var costs = []Named{
	{"small", "klein: past in de gewone werking"},
	{"medium", "middelgroot: vraagt een eigen bedrag in de begroting"},
	{"large", "groot: vraagt een investering of een vaste medewerker"},
}

var services = []string{
	"bestuur en secretariaat", "bibliotheek", "burgerzaken", "communicatie", "cultuur", "economie", "financiën", "gelijke kansen",
	"gezondheid", "groen", "ict", "jeugddienst", "kinderopvang", "milieu en klimaat", "mobiliteit", "onderwijs", "openbare ruimte",
	"personeel", "ruimtelijke planning", "sport", "veiligheid", "welzijn", "wonen",
}

// Countries are the places from which practice examples come.
func Countries() []Named { return slices.Clone(countries) }

// Phases are the phases of a trajectory in their order.
func Phases() []Named { return slices.Clone(phases) }

// Costs are the sizes of what an action costs. They hold no amounts: what is
// much differs by municipality.
func Costs() []Named { return slices.Clone(costs) }

// Services are the fields of work that can pull an action, in words that hold
// for a large and a small organisation.
func Services() []string { return slices.Clone(services) }

// NameOf gives the Dutch words for a code in a list, or the code itself when
// it is not there.
func NameOf(list []Named, code string) string {
	if i := place(list, code); i >= 0 {
		return list[i].Name
	}
	return code
}

func place(list []Named, code string) int {
	return slices.IndexFunc(list, func(n Named) bool { return n.Code == code })
}
