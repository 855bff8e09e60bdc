// Package dossier holds the municipality, its candidature for a label and the
// settings of its dossier. It knows nothing of figures, actions or texts.
package dossier

import "time"

// Countries of a municipality, as stored.
const (
	Flanders    = "BE-VLG"
	Netherlands = "NL"
	Elsewhere   = "" // a free organisation, such as a city district
)

// Dossier is the municipality or organisation the file is about.
type Dossier struct {
	ID        string // UUID, also the name of its folder
	Name      string
	Country   string
	Code      string // NIS (5 digits) or GM and 4 digits; empty for a free organisation
	Province  string
	Contact   string // printed in the colophon
	Logo      string // SHA-256 of a stored picture, or empty
	Photo     string // SHA-256 of the cover picture, or empty
	PhotoAlt  string // what the cover picture shows
	IsExample bool   // an openly fictional municipality
	CreatedAt time.Time
}

// Candidature is one pass through a programme, from exploring to the label.
type Candidature struct {
	ID               string
	Programme        string // code, such as 'vlaams-label'
	ProgrammeVersion string
	Round            string // free text, such as 'ronde 2027'
	Status           string // code of the programme's status list
	Start            string // YYYY-MM-DD or empty
	Submission       string // intended, YYYY-MM-DD or empty
	Summary          string // Markdown: 'in één oogopslag'
	NotYet           string // Markdown: what does not work yet
	PageLimit        int    // most pages of the core; 0 is what the programme says
	Active           bool   // the one that is worked on; when there is none, the newest is
}
