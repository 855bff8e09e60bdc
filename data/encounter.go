package data

import (
	"context"

	"kindvriendelijk/app/support"
)

var encounters = records[support.Encounter]{"involvements", "id, partner_id, who, moment, happened_on, informed, heard, used, told_on, told", func(v *support.Encounter) []any {
	return []any{&v.ID, optional{&v.PartnerID}, &v.Who, &v.Moment, &v.On, &v.Informed, &v.Heard, &v.Used, &v.ToldOn, &v.Told}
}}

// Encounter returns the line of the log with the id.
func (s *Store) Encounter(ctx context.Context, id string) (support.Encounter, error) {
	return encounters.get(ctx, s, id)
}

// ListEncounters returns the log of stakeholders by day.
func (s *Store) ListEncounters(ctx context.Context) ([]support.Encounter, error) {
	return encounters.list(ctx, s, `ORDER BY happened_on = '', happened_on, id`)
}

// CreateEncounter adds a line of the log.
func (s *Store) CreateEncounter(ctx context.Context, v support.Encounter) (support.Encounter, error) {
	v.ID = s.idOr(v.ID)
	return v, encounters.create(ctx, s, "Gesprek toegevoegd", v)
}

// UpdateEncounter writes a line of the log.
func (s *Store) UpdateEncounter(ctx context.Context, v support.Encounter) error {
	return encounters.update(ctx, s, "Gesprek gewijzigd", v)
}

// DeleteEncounter removes a line of the log.
func (s *Store) DeleteEncounter(ctx context.Context, id string) error {
	return encounters.delete(ctx, s, "Gesprek verwijderd", id)
}

var weighings = records[support.Weighing]{"weighings", "id, subject, children, others, outcome, weighed_on", func(v *support.Weighing) []any {
	return []any{&v.ID, &v.Subject, &v.Children, &v.Others, &v.Outcome, &v.On}
}}

// Weighing returns the weighing with the id.
func (s *Store) Weighing(ctx context.Context, id string) (support.Weighing, error) {
	return weighings.get(ctx, s, id)
}

// ListWeighings returns all weighings by day.
func (s *Store) ListWeighings(ctx context.Context) ([]support.Weighing, error) {
	return weighings.list(ctx, s, `ORDER BY weighed_on = '', weighed_on, id`)
}

// CreateWeighing adds a weighing.
func (s *Store) CreateWeighing(ctx context.Context, v support.Weighing) (support.Weighing, error) {
	v.ID = s.idOr(v.ID)
	return v, weighings.create(ctx, s, "Afweging toegevoegd", v)
}

// UpdateWeighing writes a weighing.
func (s *Store) UpdateWeighing(ctx context.Context, v support.Weighing) error {
	return weighings.update(ctx, s, "Afweging gewijzigd", v)
}

// DeleteWeighing removes a weighing.
func (s *Store) DeleteWeighing(ctx context.Context, id string) error {
	return weighings.delete(ctx, s, "Afweging verwijderd", id)
}
