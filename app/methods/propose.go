package methods

import (
	"slices"

	"kindvriendelijk/app"
)

// Influence codes: how results enter the decision, from light to heavy.
const (
	Inform   = "inform"
	Advise   = "advise"
	CoDecide = "co_decide"
)

var influences = []app.Named{
	{Code: Inform, Name: "we leren eruit en beslissen zelf"},
	{Code: Advise, Name: "ze geven advies en krijgen antwoord"},
	{Code: CoDecide, Name: "ze beslissen mee"},
}

// Influences are the answers to how results enter the decision.
func Influences() []app.Named { return slices.Clone(influences) }

// Answers are those to the four questions of the chooser. What is left empty
// or 0 was not answered and rules nothing out.
type Answers struct {
	// What and why.
	Purposes []string
	// Who and how many: years, and participants of one session.
	AgeFrom, AgeTo int
	Group          int
	// When: the time with the group, the largest preparation there is room
	// for, and the phase.
	Minutes int
	Effort  string
	Phase   string
	// How results enter the decision.
	Influence string
}

// Proposal is a card with the reason, in Dutch, why it fits and what to mind.
type Proposal struct {
	Method Method
	Reason string
}

// Propose returns the cards that fit the answers, best first, and in the order
// of their names where they fit equally well. A card that needs a little more
// than there is, stays in, lower down, and its reason says so.
func (s *Set) Propose(a Answers) []Proposal {
	var found []*weighing
	for _, m := range s.all {
		if w := weigh(m, a); w.fits {
			found = append(found, w)
		}
	}
	slices.SortStableFunc(found, func(x, y *weighing) int { return y.points - x.points })
	out := make([]Proposal, len(found))
	for i, w := range found {
		out[i] = Proposal{Method: w.m, Reason: w.reason()}
	}
	return out
}
