package actions

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"kindvriendelijk/app"
	"kindvriendelijk/app/thread"
)

// Store keeps the records of the plan. Do makes one undoable action of the
// calls inside it.
type Store interface {
	Do(ctx context.Context, label string, fn func(context.Context) error) error

	ListGoals(ctx context.Context) ([]Goal, error)
	CreateGoal(ctx context.Context, g Goal) (Goal, error)
	UpdateGoal(ctx context.Context, g Goal) error
	DeleteGoal(ctx context.Context, id string) error

	Action(ctx context.Context, id string) (Action, error)
	ListActions(ctx context.Context, f Filter) ([]Row, int, error)
	CreateAction(ctx context.Context, a Action) (Action, error)
	UpdateAction(ctx context.Context, a Action) error
	DeleteAction(ctx context.Context, id string) error

	Budgets(ctx context.Context, actionID string) ([]Budget, error)
	SetBudget(ctx context.Context, actionID string, years []Budget) error

	ListMeasures(ctx context.Context, actionID string) ([]Measure, error)
	CreateMeasure(ctx context.Context, m Measure) (Measure, error)
	UpdateMeasure(ctx context.Context, m Measure) error
	DeleteMeasure(ctx context.Context, id string) error

	ListMeasurements(ctx context.Context, measureID string) ([]Measurement, error)
	CreateMeasurement(ctx context.Context, m Measurement) (Measurement, error)
	DeleteMeasurement(ctx context.Context, id string) error

	ListProgress(ctx context.Context, actionID string) ([]Progress, error)
	CreateProgress(ctx context.Context, p Progress) (Progress, error)
	DeleteProgress(ctx context.Context, id string) error

	LinksTo(ctx context.Context, kind, id string) ([]thread.Link, error)
	Link(ctx context.Context, l thread.Link) error
	Unlink(ctx context.Context, l thread.Link) error
}

// Plan is the action plan of a dossier: the rules around its records.
type Plan struct {
	Store
	Now func() time.Time
}

// Detail is an action with everything that hangs on it.
type Detail struct {
	Action
	Budgets  []Budget // by year
	Measures []MeasureDetail
	Log      []Progress    // newest first
	Causes   []thread.Link // figures and quotes it answers
	Proofs   []thread.Link // evidence that proves it
}

// MeasureDetail is a measure with its measurements, oldest first.
type MeasureDetail struct {
	Measure
	Measurements []Measurement
}

// Detail reads an action whole.
func (p *Plan) Detail(ctx context.Context, id string) (Detail, error) {
	d := Detail{}
	var err error
	if d.Action, err = p.Action(ctx, id); err != nil {
		return d, fmt.Errorf("action %s: %w", id, err)
	}
	if d.Budgets, err = p.Budgets(ctx, id); err != nil {
		return d, fmt.Errorf("budget of %s: %w", id, err)
	}
	ms, err := p.ListMeasures(ctx, id)
	if err != nil {
		return d, fmt.Errorf("measures of %s: %w", id, err)
	}
	for _, m := range ms {
		all, err := p.ListMeasurements(ctx, m.ID)
		if err != nil {
			return d, fmt.Errorf("measurements of %s: %w", m.ID, err)
		}
		slices.SortStableFunc(all, func(a, b Measurement) int { return strings.Compare(a.Date, b.Date) })
		d.Measures = append(d.Measures, MeasureDetail{m, all})
	}
	if d.Log, err = p.ListProgress(ctx, id); err != nil {
		return d, fmt.Errorf("progress of %s: %w", id, err)
	}
	slices.SortStableFunc(d.Log, func(a, b Progress) int { return strings.Compare(b.Date, a.Date) })
	links, err := p.LinksTo(ctx, thread.Action, id)
	if err != nil {
		return d, fmt.Errorf("links of %s: %w", id, err)
	}
	for _, l := range links {
		switch l.Role {
		case thread.Why:
			d.Causes = append(d.Causes, l)
		case thread.Proves:
			d.Proofs = append(d.Proofs, l)
		}
	}
	return d, nil
}

// Add makes an action with a title and puts it under a goal, which may be
// empty. A new action is an idea.
func (p *Plan) Add(ctx context.Context, title, goalID string) (Action, error) {
	a := Action{Title: strings.TrimSpace(title), GoalID: goalID, Status: Idea}
	if err := a.Validate(); err != nil {
		return Action{}, err
	}
	return p.CreateAction(ctx, a)
}

// Save writes a changed action. It returns an [app.InvalidError] and writes
// nothing when a field can't be as it is.
func (p *Plan) Save(ctx context.Context, a Action) error {
	if err := a.Validate(); err != nil {
		return err
	}
	return p.UpdateAction(ctx, a)
}

// Report writes down progress and brings the action to the same state, as one
// action that is undone as a whole. An entry older than the newest one leaves
// the action as it is.
func (p *Plan) Report(ctx context.Context, e Progress) (Progress, error) {
	if e.Date == "" {
		e.Date = app.Today(p.Now())
	}
	if err := e.Validate(); err != nil {
		return e, err
	}
	err := p.Do(ctx, "Voortgang genoteerd", func(ctx context.Context) error {
		old, err := p.ListProgress(ctx, e.ActionID)
		if err != nil {
			return err
		}
		if e, err = p.CreateProgress(ctx, e); err != nil {
			return err
		}
		for _, o := range old {
			if o.Date > e.Date {
				return nil
			}
		}
		a, err := p.Action(ctx, e.ActionID)
		if err != nil {
			return err
		}
		a.Status, a.Progress = e.Status, e.Percent
		return p.UpdateAction(ctx, a)
	})
	return e, err
}

// Measure writes down a measurement.
func (p *Plan) Measure(ctx context.Context, m Measurement) (Measurement, error) {
	if m.Date == "" {
		m.Date = app.Today(p.Now())
	}
	if err := m.Validate(); err != nil {
		return m, err
	}
	return p.CreateMeasurement(ctx, m)
}

// ActionOf finds the action that a measure or an entry of the log hangs on, by
// the kinds 'measures' and 'progress'. It returns [app.ErrNotFound] for others.
func (p *Plan) ActionOf(ctx context.Context, kind, id string) (string, error) {
	switch kind {
	case "measures":
		all, err := p.ListMeasures(ctx, "")
		for _, m := range all {
			if m.ID == id {
				return m.ActionID, err
			}
		}
		return "", errors.Join(err, app.ErrNotFound)
	case "progress":
		all, err := p.ListProgress(ctx, "")
		for _, e := range all {
			if e.ID == id {
				return e.ActionID, err
			}
		}
		return "", errors.Join(err, app.ErrNotFound)
	}
	return "", app.ErrNotFound
}
