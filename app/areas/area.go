// Package areas knows the places that figures are about: the municipalities of
// Flanders and the Netherlands, the provinces, regions and countries around
// them, and the Flemish mergers. It knows nothing of the figures themselves,
// nor of quarters and sectors below a municipality.
package areas

// Level says how wide an area is.
type Level string

// The levels, from narrow to wide. They are stored and never renamed.
const (
	Municipality   Level = "municipality"
	Arrondissement Level = "arrondissement"
	Province       Level = "province"
	Region         Level = "region"
	Country        Level = "country"
)

// The countries by their ISO code.
const (
	Belgium     = "BE"
	Netherlands = "NL"
)

// DutchListYear is the year of the division in the Dutch list. Later mergers
// are not in it.
const DutchListYear = 2023

// Area is one place as it was or is during some years.
type Area struct {
	// Code is the five-digit NIS code in Belgium; GM and four digits, PV and
	// two digits or NL in the Netherlands.
	Code  string
	Name  string // official, with the suffix that tells two namesakes apart
	Level Level
	// Country is BE or NL.
	Country string
	// Parent is the code of the province of a municipality, and of what a
	// wider area is part of; empty for a country.
	Parent string
	// Region is the reference region of a Flemish municipality and the safety
	// region of a Dutch one; empty for others.
	Region string
	// From and Until are the first and the last year in which the code was in
	// use, as far as the list of mergers tells; 0 when it does not.
	From, Until int
}

// Current reports whether the area still exists.
func (a Area) Current() bool { return a.Until == 0 }

// Merger is one municipality that went up in another. A municipality that
// grew under its own code is its own old one, so the old codes of a new one
// are always complete.
type Merger struct {
	Year     int // first year of the new municipality
	Old, New string
}
