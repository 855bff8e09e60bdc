package overview

import (
	"fmt"
	"slices"

	"kindvriendelijk/app"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/app/route"
	"kindvriendelijk/app/support"
)

// Pages that tasks lead to, as programmes call them too.
const (
	pageRoute     = "route"
	pageSupport   = "support"
	pageFigures   = "figures"
	pageActions   = "actions"
	pagePortfolio = "portfolio"
	pageKnowledge = "knowledge"
	pageDossier   = "dossier"
)

// handedIn are the states in which the jury has the portfolio: then nothing is
// asked of it any more.
var handedIn = []string{"submitted", "jury", "label", "follow_up", "recognition"}

// writingUp are the states in which what makes the jury read a file must be
// there. Before, the steps lead to it.
var writingUp = []string{"adopted", "portfolio"}

// halfYear is how many days before the submission the same holds in any state.
const halfYear = 182

// atOnce is how many tasks are shown: more would be a list, not a choice.
const atOnce = 3

// tasks are at most three things to do now, the most urgent first.
func tasks(o Overview, m *portfolio.Material, around Around, late, unowned int) []Task {
	all := urgent(o, m, around, late)
	for _, a := range around.Road.Next(atOnce) {
		all = append(all, Task{Title: a.Title, Why: a.Why, Urgency: pressing[a.Pressing], Page: pageRoute, ID: "steps/" + a.Code})
	}
	all = append(all, rest(o, m, unowned)...)
	slices.SortStableFunc(all, func(a, b Task) int { return int(a.Urgency) - int(b.Urgency) })
	return all[:min(atOnce, len(all))]
}

var pressing = map[route.Pressing]Urgency{route.PastDue: Overdue, route.Begun: Soon, route.Ahead: Open}

// urgent is what goes before the steps.
func urgent(o Overview, m *portfolio.Material, around Around, late int) (all []Task) {
	add := func(when bool, t Task) {
		if when {
			all = append(all, t)
		}
	}
	if _, missing := portfolio.Admissible(o.States); len(missing) > 0 {
		soon := o.HasDeadline && o.DaysLeft < halfYear || slices.Contains(writingUp, m.Candidature.Status) || len(around.Road.Parts) == 0
		add(soon && writing(m), Task{Title: "Maak het dossier ontvankelijk", Why: missing[0].Text, Urgency: Blocks, Page: pagePortfolio, ID: "answers/" + missing[0].Code})
	}
	add(writing(m) && o.HasDeadline && o.DaysLeft < 0, Task{Title: "Kies een nieuwe indiendatum", Why: "De beoogde datum is voorbij.", Urgency: Overdue, Page: pageDossier})
	for _, p := range support.Overdue(around.Promises, m.Today) {
		add(true, Task{Title: "Breng verslag uit aan " + p.To, Why: fmt.Sprintf("Jullie spraken dit af tegen %s: %s.", app.LongDay(p.NextOn), p.Subject),
			Urgency: Overdue, Page: pageSupport, ID: "promises/" + p.ID})
	}
	add(late > 0, Task{Title: plural(late, "Werk 1 late actie bij", "Werk %d late acties bij"),
		Why: "De einddatum is voorbij. Noteer wat er gebeurde, of kies een nieuwe datum.", Urgency: Overdue, Page: pageActions, ID: "filter/late"})
	return all
}

// rest is what can be done besides the steps.
func rest(o Overview, m *portfolio.Material, unowned int) (all []Task) {
	add := func(when bool, t Task) {
		if when {
			all = append(all, t)
		}
	}
	add(unowned > 0, Task{Title: plural(unowned, "Geef 1 actie een trekker", "Geef %d acties een trekker"),
		Why: "Zonder trekker blijft een actie vaak liggen.", Urgency: Open, Page: pageActions, ID: "filter/unowned"})
	add(len(m.Figures) == 0, Task{Title: "Lees de eerste cijfers in", Why: "Met een bestand van Provincies in Cijfers, Statbel of CBS duurt dat vijf minuten.",
		Urgency: Open, Page: pageFigures, ID: "import/"})
	if sub, ok := firstOpen(o.States); ok {
		add(writing(m), Task{Title: "Schrijf ‘" + sub.Title + "’", Why: "Dit deel van het portfolio is nog niet klaar.", Urgency: Open, Page: pagePortfolio, ID: "answers/" + sub.Code})
	}
	for _, n := range o.Status.Next {
		t := Task{Title: n.Text, Why: o.Status.About, Urgency: Open, Page: n.Page}
		if n.Page == pageKnowledge { // a status sends there for what the label is
			t.ID = "help/knowledge"
		}
		add(true, t)
	}
	return all
}

func writing(m *portfolio.Material) bool { return !slices.Contains(handedIn, m.Candidature.Status) }

func firstOpen(states []portfolio.State) (portfolio.SubState, bool) {
	for _, s := range states {
		for _, x := range s.Subs {
			if !x.Complete && !s.Admissibility {
				return x, true
			}
		}
	}
	return portfolio.SubState{}, false
}

func plural(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return fmt.Sprintf(many, n)
}
