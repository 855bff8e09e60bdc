// Package support holds the people of the municipality who carry the work. It
// never holds children.
package support

// Person is an adult who works on the dossier.
type Person struct {
	ID       string
	Name     string
	Service  string // such as 'Jeugddienst'
	Function string
}
