package data

import (
	"context"

	"kindvriendelijk/app/actions"
)

var measures = records[actions.Measure]{"measures", "id, action_id, name, unit, baseline, baseline_on, target, target_on",
	func(m *actions.Measure) []any {
		return []any{&m.ID, &m.ActionID, &m.Name, &m.Unit, &m.Baseline, &m.BaselineDate, &m.Target, &m.TargetDate}
	}}

// Measure returns the measure with the id.
func (s *Store) Measure(ctx context.Context, id string) (actions.Measure, error) {
	return measures.get(ctx, s, id)
}

// ListMeasures returns the measures of an action, or all when actionID is
// empty, in the order in which they were made.
func (s *Store) ListMeasures(ctx context.Context, actionID string) ([]actions.Measure, error) {
	return measures.list(ctx, s, `WHERE ?1 = '' OR action_id = ?1 ORDER BY action_id, rowid`, actionID)
}

// CreateMeasure adds a measure to its action.
func (s *Store) CreateMeasure(ctx context.Context, m actions.Measure) (actions.Measure, error) {
	m.ID = s.idOr(m.ID)
	return m, measures.create(ctx, s, "Meting toegevoegd", m)
}

// UpdateMeasure writes a measure.
func (s *Store) UpdateMeasure(ctx context.Context, m actions.Measure) error {
	return measures.update(ctx, s, "Meting gewijzigd", m)
}

// DeleteMeasure removes a measure with its measurements.
func (s *Store) DeleteMeasure(ctx context.Context, id string) error {
	return measures.delete(ctx, s, "Meting verwijderd", id)
}
