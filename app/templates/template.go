// Package templates fills documents that a municipality needs on its way with
// what its dossier knows, and says what is left to fill in by hand. It knows
// no store, no screen and no kind of file.
package templates

import (
	"kindvriendelijk/app"
	"kindvriendelijk/app/journey"
)

// Template is one document to fill.
type Template struct {
	Code  string `toml:"code"`
	Title string `toml:"title"`
	// Heading stands above the document itself; empty: the title.
	Heading string `toml:"heading"`
	// About says in one sentence what it is, Purpose when to use it.
	About   string `toml:"about"`
	Purpose string `toml:"purpose"`
	// Phase and Steps are codes of the Flemish programme.
	Phase string   `toml:"phase"`
	Steps []string `toml:"steps"`
	// Country is BE-VLG or NL; empty holds in both.
	Country string `toml:"country"`
	// Audience is for whom it is, in words.
	Audience string `toml:"audience"`
	// Level is child, youth or empty for adults: how easy its words must be.
	Level string `toml:"level"`
	// Pages is how long it becomes with an ordinary dossier.
	Pages int `toml:"pages"`
	// Ask are the keys of what to choose before filling, see [Asks].
	Ask []string `toml:"ask"`
	// Given says what comes from the dossier.
	Given []string `toml:"given"`
	// Articles are codes of what to read with it.
	Articles []string `toml:"articles"`
	// Body is Markdown with fields of [Data] between double braces and words of
	// the programme between single ones.
	Body string `toml:"-"`
}

// Levels of [Template.Level].
const (
	ChildLevel = "child"
	YouthLevel = "youth"
)

// Phases are the phases that templates are ordered by.
func Phases() []app.Named {
	names := journey.PhaseNames()
	for i, n := range names {
		names[i].Name = capital(n.Name)
	}
	return names
}

// PhaseName is what a phase is called; empty for one that does not exist.
func PhaseName(code string) string {
	for _, p := range Phases() {
		if p.Code == code {
			return p.Name
		}
	}
	return ""
}
