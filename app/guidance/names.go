package guidance

import "slices"

// Named is a code with the Dutch words for it.
type Named struct {
	Code string
	Name string
	// About says in a sentence what it is, empty where the name says it all.
	About string
}

// Forms of guidance.
const (
	Process  = "process"
	Coaching = "coaching"
	Training = "training"
	Other    = "other"
)

// Statuses of guidance.
const (
	Wish    = "wish"
	Asked   = "asked"
	Agreed  = "agreed"
	Done    = "done"
	Dropped = "dropped"
)

// Statuses of a bottleneck; [Dropped] is one too.
const (
	Noted    = "noted"
	Raised   = "raised"
	Answered = "answered"
	Solved   = "solved"
)

// Levels at which a bottleneck is raised.
const (
	Local    = "local"
	Regional = "regional"
	National = "national"
)

var (
	forms = []Named{
		{Process, "Procesbegeleiding", "Iemand loopt een stuk van de weg mee: plant, bereidt voor en zit de momenten voor. Jullie beslissen."},
		{Coaching, "Coaching", "Jullie doen het zelf. Een coach kijkt vooraf en achteraf mee en stelt vragen."},
		{Training, "Vorming", "Een groep collega’s leert in een of twee keer iets dat daarna vaak terugkomt."},
		{Other, "Iets anders", "Materiaal, geld, een zaal, een vertaling, een blik van buiten."},
	}
	statuses = []Named{
		{Code: Wish, Name: "Gewenst"}, {Code: Asked, Name: "Aangevraagd"}, {Code: Agreed, Name: "Afgesproken"},
		{Code: Done, Name: "Gebeurd"}, {Code: Dropped, Name: "Gaat niet door"},
	}
	levels = []Named{
		{Local, "In onze gemeente", "Bij de eigen diensten of het eigen bestuur."},
		{Regional, "In de regio", "Samen met andere gemeenten of bij de provincie."},
		{National, "Bij de overheid of het programma", "Bij de Vlaamse of de nationale overheid, of bij wie het label of de erkenning geeft."},
	}
	bottleneckStatuses = []Named{
		{Code: Noted, Name: "Genoteerd"}, {Code: Raised, Name: "Aangekaart"}, {Code: Answered, Name: "Antwoord gekregen"},
		{Code: Solved, Name: "Opgelost"}, {Code: Dropped, Name: "Losgelaten"},
	}
)

// Forms are the forms of guidance.
func Forms() []Named { return slices.Clone(forms) }

// Statuses are what guidance goes through, in their order.
func Statuses() []Named { return slices.Clone(statuses) }

// Levels are where a bottleneck can be raised, the nearest first.
func Levels() []Named { return slices.Clone(levels) }

// BottleneckStatuses are what a bottleneck goes through, in their order.
func BottleneckStatuses() []Named { return slices.Clone(bottleneckStatuses) }

// NameOf gives the Dutch words for a code in a list, or the code itself when
// it is not there.
func NameOf(list []Named, code string) string {
	for _, n := range list {
		if n.Code == code {
			return n.Name
		}
	}
	return code
}

func isIn(list []Named, code string) bool {
	return slices.ContainsFunc(list, func(n Named) bool { return n.Code == code })
}
