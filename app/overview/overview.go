// Package overview brings together what a coordinator wants to know first:
// where the journey is, what to do now, what moved and what is late. It reads
// the rooms and writes nothing.
package overview

import (
	"context"
	"fmt"
	"slices"

	"kindvriendelijk/app"
	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/portfolio"
)

// Overview is the first page.
type Overview struct {
	Dossier     dossier.Dossier
	Candidature dossier.Candidature
	Status      journey.Status
	Statuses    []journey.Status
	DaysLeft    int  // until the intended submission; negative: it has passed
	HasDeadline bool // there is an intended submission
	Tasks       []Task
	Movers      []figures.Line
	Late        []actions.Row
	Unowned     []actions.Row
	Total       int // number of actions
	States      []portfolio.State
}

// Urgency of a task, most urgent first.
type Urgency int

// The urgencies.
const (
	Blocks Urgency = iota // without it the jury does not read the file
	Overdue
	Soon
	Open
)

// Task is something that can be done now: a sentence, why, and the place where
// it is done.
type Task struct {
	Title, Why string
	Urgency    Urgency
	Page, ID   string // a place in the program
}

// Store is what the overview reads besides figures and the portfolio.
type Store interface {
	ListActions(ctx context.Context, f actions.Filter) ([]actions.Row, int, error)
}

// Movers gives the figures that moved; see [figures.Desk].
type Movers interface {
	Movers(ctx context.Context, n int) ([]figures.Line, error)
}

// most is how many rows a card shows.
const most = 5

// Read makes the overview from checked material.
func Read(ctx context.Context, s Store, movers Movers, m *portfolio.Material) (Overview, error) {
	o := Overview{Dossier: m.Dossier, Candidature: m.Candidature, Statuses: m.Programme.Statuses, States: portfolio.Check(m)}
	o.Status, _ = m.Programme.Status(m.Candidature.Status)
	o.DaysLeft, o.HasDeadline = app.DaysUntil(m.Today, m.Candidature.Submission)
	var err error
	if o.Movers, err = movers.Movers(ctx, 4); err != nil {
		return o, fmt.Errorf("overview: %w", err)
	}
	if _, o.Total, err = s.ListActions(ctx, actions.Filter{Limit: 1}); err != nil {
		return o, fmt.Errorf("overview: %w", err)
	}
	late, lateAll, err := s.ListActions(ctx, actions.Filter{Late: true, Today: m.Today, Sort: "end", Limit: most})
	if err != nil {
		return o, fmt.Errorf("overview: %w", err)
	}
	unowned, unownedAll, err := s.ListActions(ctx, actions.Filter{Unowned: true, Status: actions.Open(), Limit: most})
	if err != nil {
		return o, fmt.Errorf("overview: %w", err)
	}
	o.Late, o.Unowned = late, unowned
	o.Tasks = tasks(o, m, lateAll, unownedAll)
	return o, nil
}

// Pages that tasks lead to, as programmes call them too.
const (
	pageFigures   = "figures"
	pageActions   = "actions"
	pagePortfolio = "portfolio"
	pageDossier   = "dossier"
)

// handedIn are the states in which the jury has the portfolio: then nothing is
// asked of it any more.
var handedIn = []string{"submitted", "jury", "label", "follow_up"}

// tasks are at most three things to do now, the most urgent first.
func tasks(o Overview, m *portfolio.Material, late, unowned int) []Task {
	writing := !slices.Contains(handedIn, m.Candidature.Status)
	var all []Task
	add := func(when bool, t Task) {
		if when {
			all = append(all, t)
		}
	}
	if _, missing := portfolio.Admissible(o.States); len(missing) > 0 {
		add(writing, Task{Title: "Maak het dossier ontvankelijk", Why: missing[0].Text, Urgency: Blocks, Page: pagePortfolio, ID: "answers/" + missing[0].Code})
	}
	add(writing && o.HasDeadline && o.DaysLeft < 0, Task{Title: "Kies een nieuwe indiendatum", Why: "De beoogde datum is voorbij.", Urgency: Overdue, Page: pageDossier})
	add(late > 0, Task{Title: plural(late, "Werk 1 late actie bij", "Werk %d late acties bij"),
		Why: "De einddatum is voorbij. Noteer wat er gebeurde, of kies een nieuwe datum.", Urgency: Overdue, Page: pageActions, ID: "filter/late"})
	add(unowned > 0, Task{Title: plural(unowned, "Geef 1 actie een trekker", "Geef %d acties een trekker"),
		Why: "Zonder trekker blijft een actie vaak liggen.", Urgency: Soon, Page: pageActions, ID: "filter/unowned"})
	add(len(m.Figures) == 0, Task{Title: "Lees de eerste cijfers in", Why: "Met een bestand van Provincies in Cijfers, Statbel of CBS duurt dat vijf minuten.",
		Urgency: Soon, Page: pageFigures, ID: "import/"})
	if sub, ok := firstOpen(o.States); ok {
		add(writing, Task{Title: "Schrijf ‘" + sub.Title + "’", Why: "Dit deel van het portfolio is nog niet klaar.", Urgency: Open, Page: pagePortfolio, ID: "answers/" + sub.Code})
	}
	for _, n := range o.Status.Next {
		add(true, Task{Title: n.Text, Why: o.Status.About, Urgency: Open, Page: n.Page})
	}
	return all[:min(3, len(all))]
}

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
