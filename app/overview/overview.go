// Package overview brings together what a coordinator wants to know first:
// where the journey is, what to do now, what moved and what is late. It reads
// the rooms and writes nothing.
package overview

import (
	"context"
	"fmt"

	"kindvriendelijk/app"
	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/app/route"
	"kindvriendelijk/app/support"
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

// Around is what the overview takes from the other rooms: how the route stands
// and what was promised.
type Around struct {
	Road     route.Road
	Promises []support.Promise
}

// Read makes the overview from material and its states, see [portfolio.Check].
func Read(ctx context.Context, s Store, movers Movers, m *portfolio.Material, states []portfolio.State, around Around) (Overview, error) {
	o := Overview{Dossier: m.Dossier, Candidature: m.Candidature, Statuses: m.Programme.Statuses, States: states}
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
	o.Tasks = tasks(o, m, around, lateAll, unownedAll)
	return o, nil
}
