package data

import (
	"context"

	"kindvriendelijk/app/route"
)

var steps = records[route.Progress]{"steps", "id, candidature, step, status, reason, person_id, start_on, due_on, " +
	"done_on, note", func(v *route.Progress) []any {
	return []any{&v.ID, &v.Candidature, &v.Step, &v.Status, &v.Reason, optional{&v.PersonID}, &v.StartOn, &v.DueOn, &v.DoneOn, &v.Note}
}}

// Step returns the progress of a step with the id.
func (s *Store) Step(ctx context.Context, id string) (route.Progress, error) {
	return steps.get(ctx, s, id)
}

// ListSteps returns the progress of all steps that were touched.
func (s *Store) ListSteps(ctx context.Context) ([]route.Progress, error) {
	return steps.list(ctx, s, `ORDER BY id`)
}

// SaveStep writes the progress of a step, which is there from then on. Its id follows
// from its key.
func (s *Store) SaveStep(ctx context.Context, v route.Progress) error {
	v.ID = route.StepID(v.Candidature, v.Step)
	return steps.save(ctx, s, "Stap bijgewerkt", v)
}

var ticks = records[route.Tick]{"ticks", "id, step_id, item, ticked_on, who, note", func(v *route.Tick) []any {
	return []any{&v.ID, &v.StepID, &v.Check, &v.On, &v.Who, &v.Note}
}}

// Tick returns the tick with the id.
func (s *Store) Tick(ctx context.Context, id string) (route.Tick, error) {
	return ticks.get(ctx, s, id)
}

// ListTicks returns all ticks.
func (s *Store) ListTicks(ctx context.Context) ([]route.Tick, error) {
	return ticks.list(ctx, s, `ORDER BY id`)
}

// SaveTick writes the tick, which is there from then on. Its id follows
// from its key.
func (s *Store) SaveTick(ctx context.Context, v route.Tick) error {
	v.ID = route.TickID(v.StepID, v.Check)
	return ticks.save(ctx, s, "Punt afgevinkt", v)
}

// DeleteTick removes the tick.
func (s *Store) DeleteTick(ctx context.Context, id string) error {
	return ticks.delete(ctx, s, "Punt weer open", id)
}
