package data

import (
	"context"

	"kindvriendelijk/app/support"
)

var decisions = records[support.Decision]{"decisions", "id, organ, decided_on, number, subject, result, has_mandate, mandate_at, " +
	"has_budget, budget_at, has_plan, plan_at, has_vision, vision_at, link, evidence_id", func(v *support.Decision) []any {
	return []any{&v.ID, &v.Organ, &v.On, &v.Number, &v.Subject, &v.Result, &v.HasMandate, &v.MandateAt,
		&v.HasBudget, &v.BudgetAt, &v.HasPlan, &v.PlanAt, &v.HasVision, &v.VisionAt, &v.Link, optional{&v.EvidenceID}}
}}

// Decision returns the decision with the id.
func (s *Store) Decision(ctx context.Context, id string) (support.Decision, error) {
	return decisions.get(ctx, s, id)
}

// ListDecisions returns all decisions, the last one first.
func (s *Store) ListDecisions(ctx context.Context) ([]support.Decision, error) {
	return decisions.list(ctx, s, `ORDER BY decided_on DESC, id DESC`)
}

// CreateDecision adds a decision.
func (s *Store) CreateDecision(ctx context.Context, v support.Decision) (support.Decision, error) {
	v.ID = s.idOr(v.ID)
	return v, decisions.create(ctx, s, "Beslissing toegevoegd", v)
}

// UpdateDecision writes a decision.
func (s *Store) UpdateDecision(ctx context.Context, v support.Decision) error {
	return decisions.update(ctx, s, "Beslissing gewijzigd", v)
}

// DeleteDecision removes a decision.
func (s *Store) DeleteDecision(ctx context.Context, id string) error {
	return decisions.delete(ctx, s, "Beslissing verwijderd", id)
}
