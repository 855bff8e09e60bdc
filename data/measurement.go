package data

import (
	"context"

	"kindvriendelijk/app/actions"
)

var measurements = records[actions.Measurement]{"measurements", "id, measure_id, measured_on, value, note",
	func(m *actions.Measurement) []any {
		return []any{&m.ID, &m.MeasureID, &m.Date, &m.Value, &m.Note}
	}}

// Measurement returns the measurement with the id.
func (s *Store) Measurement(ctx context.Context, id string) (actions.Measurement, error) {
	return measurements.get(ctx, s, id)
}

// ListMeasurements returns the measurements of a measure, or all when
// measureID is empty, by date.
func (s *Store) ListMeasurements(ctx context.Context, measureID string) ([]actions.Measurement, error) {
	return measurements.list(ctx, s, `WHERE ?1 = '' OR measure_id = ?1 ORDER BY measure_id, measured_on, id`, measureID)
}

// CreateMeasurement adds a measurement to its measure.
func (s *Store) CreateMeasurement(ctx context.Context, m actions.Measurement) (actions.Measurement, error) {
	m.ID = s.idOr(m.ID)
	return m, measurements.create(ctx, s, "Waarde genoteerd", m)
}

// UpdateMeasurement writes a measurement.
func (s *Store) UpdateMeasurement(ctx context.Context, m actions.Measurement) error {
	return measurements.update(ctx, s, "Waarde gewijzigd", m)
}

// DeleteMeasurement removes a measurement.
func (s *Store) DeleteMeasurement(ctx context.Context, id string) error {
	return measurements.delete(ctx, s, "Waarde weggehaald", id)
}
