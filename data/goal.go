package data

import (
	"context"

	"kindvriendelijk/app/actions"
)

var goals = records[actions.Goal]{"goals", "id, title, why, position", func(g *actions.Goal) []any {
	return []any{&g.ID, &g.Title, &g.Why, &g.Position}
}}

// Goal returns the goal with the id.
func (s *Store) Goal(ctx context.Context, id string) (actions.Goal, error) {
	return goals.get(ctx, s, id)
}

// ListGoals returns all goals in their order.
func (s *Store) ListGoals(ctx context.Context) ([]actions.Goal, error) {
	return goals.list(ctx, s, `ORDER BY position, sortkey(title), id`)
}

// CreateGoal adds a goal.
func (s *Store) CreateGoal(ctx context.Context, g actions.Goal) (actions.Goal, error) {
	g.ID = s.idOr(g.ID)
	return g, goals.create(ctx, s, "Doel toegevoegd", g)
}

// UpdateGoal writes a goal.
func (s *Store) UpdateGoal(ctx context.Context, g actions.Goal) error {
	return goals.update(ctx, s, "Doel gewijzigd", g)
}

// DeleteGoal removes a goal; its actions stay, under no goal.
func (s *Store) DeleteGoal(ctx context.Context, id string) error {
	return goals.delete(ctx, s, "Doel verwijderd", id)
}
