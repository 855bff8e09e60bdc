package data

import (
	"context"

	"kindvriendelijk/app/guidance"
)

var capacities = records[guidance.Capacity]{"capacities", "id, candidature, step, competence, time, means, note", func(v *guidance.Capacity) []any {
	return []any{&v.ID, &v.Candidature, &v.Step, &v.Competence, &v.Time, &v.Means, &v.Note}
}}

// Capacity returns the capacity for a step with the id.
func (s *Store) Capacity(ctx context.Context, id string) (guidance.Capacity, error) {
	return capacities.get(ctx, s, id)
}

// ListCapacities returns what was said of the capacity for steps.
func (s *Store) ListCapacities(ctx context.Context) ([]guidance.Capacity, error) {
	return capacities.list(ctx, s, `ORDER BY id`)
}

// SaveCapacity writes the capacity for a step, which is there from then on. Its id follows
// from its key.
func (s *Store) SaveCapacity(ctx context.Context, v guidance.Capacity) error {
	v.ID = guidance.CapacityID(v.Candidature, v.Step)
	return capacities.save(ctx, s, "Draagkracht bijgewerkt", v)
}

var guidances = records[guidance.Guidance]{"guidance", "id, form, steps, question, giver, status, start_on, end_on, hours, cents, " +
	"delivered", func(v *guidance.Guidance) []any {
	return []any{&v.ID, &v.Form, codes[string]{&v.Steps}, &v.Question, &v.Giver, &v.Status, &v.StartOn, &v.EndOn,
		&v.Hours, &v.Cents, &v.Delivered}
}}

// Guidance returns the guidance with the id.
func (s *Store) Guidance(ctx context.Context, id string) (guidance.Guidance, error) {
	return guidances.get(ctx, s, id)
}

// ListGuidances returns all guidance in the order in which it was noted.
func (s *Store) ListGuidances(ctx context.Context) ([]guidance.Guidance, error) {
	return guidances.list(ctx, s, `ORDER BY id`)
}

// CreateGuidance adds a guidance.
func (s *Store) CreateGuidance(ctx context.Context, v guidance.Guidance) (guidance.Guidance, error) {
	v.ID = s.idOr(v.ID)
	return v, guidances.create(ctx, s, "Begeleiding toegevoegd", v)
}

// UpdateGuidance writes a guidance.
func (s *Store) UpdateGuidance(ctx context.Context, v guidance.Guidance) error {
	return guidances.update(ctx, s, "Begeleiding gewijzigd", v)
}

// DeleteGuidance removes a guidance.
func (s *Store) DeleteGuidance(ctx context.Context, id string) error {
	return guidances.delete(ctx, s, "Begeleiding verwijderd", id)
}
