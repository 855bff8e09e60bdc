package route

import (
	"fmt"
	"strings"

	"kindvriendelijk/app"
	"kindvriendelijk/app/journey"
)

// Verdict is what is known about a check.
type Verdict int

// The verdicts. A rule that this version of the program does not have gives
// Unknown: then a person decides.
const (
	Unknown Verdict = iota
	Met
	Unmet
)

// Answer is what the dossier says about a check, and how one knows.
type Answer struct {
	Verdict Verdict
	// Why names, in Dutch, the records that the answer rests on and what is
	// missing.
	Why string
	// Place is where it is filled in.
	Place Place
}

// Place is a place in the program, with the words for a button that leads
// there.
type Place struct{ Page, ID, Words string }

// rule looks at the facts for a check.
type rule func(f *Facts, c journey.Check) Answer

// Evaluate answers a check from the facts. A check without a rule is Unknown.
func Evaluate(f *Facts, c journey.Check) Answer {
	if look, ok := rules[c.Rule]; ok {
		return look(f, c)
	}
	return Answer{}
}

var rules = map[journey.StepRule]rule{
	journey.SubmissionPlanned: submissionPlanned, journey.StatusReached: statusReached,
	journey.DecisionWithAll: decisionWithAll, journey.DecisionVision: decisionVision, journey.DecisionStrategy: decisionStrategy,
	journey.PeopleMin: peopleMin, journey.RoleFilled: roleFilled, journey.ServicesMin: servicesMin, journey.BodyKind: bodyKind,
	journey.PartnersMin: partnersMin, journey.MomentsLogged: momentsLogged, journey.MomentsTold: momentsTold,
	journey.WeighingsMin: weighingsMin, journey.TrainingsMin: trainingsMin, journey.PromisesMin: promisesMin, journey.PromisesKept: promisesKept,
	journey.StepThemesMeasured: themesMeasured, journey.GapsMin: gapsMin, journey.MethodsPlanned: methodsPlanned, journey.MethodUsesMin: methodUsesMin,
	journey.StepQuotesMin: quotesMin, journey.QuotesFollowed: quotesFollowed, journey.EvidenceKind: evidenceKind,
	journey.GoalsMin: goalsMin, journey.ActionsMin: actionsMin, journey.StepActionsWithBudget: actionsWithBudget,
	journey.StepActionsWithPlanCode: actionsWithPlanCode, journey.StepActionsOwned: actionsOwned, journey.Showcase: showcase,
	journey.ProgressNoted: progressNoted, journey.MeasurementsMin: measurementsMin,
	journey.TextsReady: textsReady, journey.PortfolioChecked: portfolioChecked,
}

// verdict is Met or Unmet.
func verdict(ok bool) Verdict {
	if ok {
		return Met
	}
	return Unmet
}

// enough answers a rule that counts: there are n of what one and many name, at
// least c.Min are needed (never fewer than one). Names are of the records that
// count.
func enough(c journey.Check, names []string, n int, one, many string, p Place) Answer {
	least := max(c.Min, 1)
	there := "In het dossier " + stands(n) + " " + counted(n, one, many)
	if len(names) > 0 {
		there += ": " + listed(names)
	}
	a := Answer{verdict(n >= least), sentence(there), p}
	if n < least {
		a.Why += sentence(fmt.Sprintf(" Nodig: minstens %d", least))
	}
	return a
}

func stands(n int) string {
	if n == 1 {
		return "staat"
	}
	return "staan"
}

// counted writes 'nog geen diensten', '1 dienst' or '3 diensten'.
func counted(n int, one, many string) string {
	switch n {
	case 0:
		return "nog geen " + many
	case 1:
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// mostNamed is how many records a sentence names.
const mostNamed = 3

// listed writes names as in 'a, b en c', and after a few 'en nog 4'.
func listed(names []string) string {
	if extra := len(names) - mostNamed; extra > 0 {
		return strings.Join(names[:mostNamed], ", ") + fmt.Sprintf(" en nog %d", extra)
	}
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " en " + names[last]
}

// sentence ends a text with a full stop, unless it has an end of its own.
func sentence(s string) string {
	if strings.HasSuffix(s, ".") || strings.HasSuffix(s, "?") || strings.HasSuffix(s, "!") {
		return s
	}
	return s + "."
}

// upper writes the first letter as a capital.
func upper(s string) string {
	for i, r := range s {
		return strings.ToUpper(string(r)) + s[i+len(string(r)):]
	}
	return s
}

func (f *Facts) day(d string) string { return app.ShowDay(d, f.Country) }

// either writes names of kinds as in '‘verslag’ of ‘foto’'.
func either(names []string) string {
	for i, n := range names {
		names[i] = quoted(n)
	}
	return strings.Join(names, " of ")
}

func quoted(s string) string { return "‘" + s + "’" }
