// Package support holds who is on board: people, services, groups, partners
// and stakeholders, what was decided, learned and promised, and where support
// is thin. It never holds children.
package support

// Person is an adult who works on the dossier.
type Person struct {
	ID           string
	Name         string
	Organisation string // empty: the municipality itself
	Service      string // such as 'Jeugddienst'
	Function     string
	Email        string
	Phone        string
	Roles        []string // codes of Roles
}
