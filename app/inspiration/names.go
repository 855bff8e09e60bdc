package inspiration

import (
	"slices"

	"kindvriendelijk/app"
)

var countries = []app.Named{
	{Code: "BE-VLG", Name: "Vlaanderen"},
	{Code: "NL", Name: "Nederland"},
	{Code: "DE", Name: "Duitsland"},
	{Code: "GB", Name: "Verenigd Koninkrijk"},
}

var costs = []app.Named{
	{Code: "small", Name: "klein: past in de gewone werking"},
	{Code: "medium", Name: "middelgroot: vraagt een eigen bedrag in de begroting"},
	{Code: "large", Name: "groot: vraagt een investering of een vaste medewerker"},
}

var services = []string{
	"bestuur en secretariaat", "bibliotheek", "burgerzaken", "communicatie", "cultuur", "economie", "financiën", "gelijke kansen",
	"gezondheid", "groen", "ict", "jeugd", "kinderopvang", "milieu en klimaat", "mobiliteit", "onderwijs", "openbare ruimte",
	"personeel", "ruimtelijke planning", "sport", "veiligheid", "welzijn", "wonen",
}

// Countries are the places from which practice examples come.
func Countries() []app.Named { return slices.Clone(countries) }

// Costs are the sizes of what an action costs. They hold no amounts: what is
// much differs by municipality.
func Costs() []app.Named { return slices.Clone(costs) }
