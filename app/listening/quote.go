// Package listening holds what children and young people said, and the lists of
// questions that they and others are asked. It never holds who they are: a quote
// has an age band and a place, no name, and a list asks for none.
package listening

// Quote is what a child said, in its own words.
type Quote struct {
	ID       string
	Text     string
	Speaker  string // 'meisje, 11 jaar': never a name
	Place    string // district, school level or group
	Date     string // YYYY-MM-DD or empty
	Theme    string // code of a theme
	Question string // what was asked; may be empty
	Followed string // what was done with it and told back; Markdown
	Consent  bool   // may stand in the portfolio
}
