package data

import (
	"context"

	"kindvriendelijk/app/journey"
)

var ownSteps = records[journey.OwnStep]{"own_steps", "id, programme, phase, title, why, how, result, weeks", func(v *journey.OwnStep) []any {
	return []any{&v.ID, &v.Programme, &v.Phase, &v.Title, &v.Why, &v.How, &v.Result, &v.Weeks}
}}

// OwnStep returns the own step with the id.
func (s *Store) OwnStep(ctx context.Context, id string) (journey.OwnStep, error) {
	return ownSteps.get(ctx, s, id)
}

// ListOwnSteps returns all own steps in the order in which they were made.
func (s *Store) ListOwnSteps(ctx context.Context) ([]journey.OwnStep, error) {
	return ownSteps.list(ctx, s, `ORDER BY id`)
}

// CreateOwnStep adds an own step.
func (s *Store) CreateOwnStep(ctx context.Context, v journey.OwnStep) (journey.OwnStep, error) {
	v.ID = s.idOr(v.ID)
	return v, ownSteps.create(ctx, s, "Eigen stap toegevoegd", v)
}

// UpdateOwnStep writes an own step.
func (s *Store) UpdateOwnStep(ctx context.Context, v journey.OwnStep) error {
	return ownSteps.update(ctx, s, "Eigen stap gewijzigd", v)
}

// DeleteOwnStep removes an own step.
func (s *Store) DeleteOwnStep(ctx context.Context, id string) error {
	return ownSteps.delete(ctx, s, "Eigen stap verwijderd", id)
}

var ownCriteria = records[journey.OwnCriterion]{"own_criteria", "id, programme, criterion, title, text, guidance", func(v *journey.OwnCriterion) []any {
	return []any{&v.ID, &v.Programme, &v.Criterion, &v.Title, &v.Text, &v.Guidance}
}}

// OwnCriterion returns the own criterion with the id.
func (s *Store) OwnCriterion(ctx context.Context, id string) (journey.OwnCriterion, error) {
	return ownCriteria.get(ctx, s, id)
}

// ListOwnCriteria returns all own criteria in the order in which they were made.
func (s *Store) ListOwnCriteria(ctx context.Context) ([]journey.OwnCriterion, error) {
	return ownCriteria.list(ctx, s, `ORDER BY id`)
}

// CreateOwnCriterion adds an own criterion.
func (s *Store) CreateOwnCriterion(ctx context.Context, v journey.OwnCriterion) (journey.OwnCriterion, error) {
	v.ID = s.idOr(v.ID)
	return v, ownCriteria.create(ctx, s, "Eigen criterium toegevoegd", v)
}

// UpdateOwnCriterion writes an own criterion.
func (s *Store) UpdateOwnCriterion(ctx context.Context, v journey.OwnCriterion) error {
	return ownCriteria.update(ctx, s, "Eigen criterium gewijzigd", v)
}

// DeleteOwnCriterion removes an own criterion.
func (s *Store) DeleteOwnCriterion(ctx context.Context, id string) error {
	return ownCriteria.delete(ctx, s, "Eigen criterium verwijderd", id)
}
