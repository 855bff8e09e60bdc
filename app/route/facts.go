package route

import (
	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/listening"
	"kindvriendelijk/app/methods"
	"kindvriendelijk/app/support"
)

// Facts are what the rules of checks look at, read once. Whoever fills them
// decides nothing: what they mean for a check is decided here.
type Facts struct {
	Today   string // YYYY-MM-DD
	Country string // how days are written
	// Programme is the one that is followed; its words are those of the sentences.
	Programme *journey.Programme
	// Method names a method card by its code, or gives the code itself.
	Method func(code string) string

	Submission string // intended, YYYY-MM-DD or empty
	Status     string // of the candidature

	Decisions  []support.Decision
	People     []support.Person
	Services   []support.Service
	Bodies     []support.Body
	Partners   []support.Partner
	Encounters []support.Encounter
	Weighings  []support.Weighing
	Trainings  []support.Training
	Promises   []support.Promise

	Themes   int // with a figure of the municipality
	Gaps     int // questions about what is not known yet
	Uses     []methods.Use
	Quotes   []listening.Quote
	Evidence []evidence.Evidence
	Actions  []actions.Detail
	Texts    []Text
}

// Text is how far the portfolio is at one sub-criterion.
type Text struct {
	Code, Criterion string // "c1.4" and "c1"
	Title           string
	Required        bool
	Ready           bool // the text is ready or checked
	Complete        bool // nothing is missing
}
