package data

import (
	"context"
	"encoding/json"
	"fmt"

	"kindvriendelijk/app/actions"
)

var budgets = records[actions.Budget]{"budgets", "action_id, year, cents", func(b *actions.Budget) []any {
	return []any{&b.ActionID, &b.Year, &b.Cents}
}}

// Budgets returns what an action costs, by year.
func (s *Store) Budgets(ctx context.Context, actionID string) ([]actions.Budget, error) {
	return budgets.list(ctx, s, `WHERE action_id = ? ORDER BY year`, actionID)
}

// ListBudgets returns what all actions cost, by action and year.
func (s *Store) ListBudgets(ctx context.Context) ([]actions.Budget, error) {
	return budgets.list(ctx, s, `ORDER BY action_id, year`)
}

// SetBudget writes the whole budget of an action: years that are not in it
// are removed. The years belong to actionID whatever they say themselves.
func (s *Store) SetBudget(ctx context.Context, actionID string, years []actions.Budget) error {
	kept := make([]int, 0, len(years))
	for _, y := range years {
		kept = append(kept, y.Year)
	}
	list, err := json.Marshal(kept)
	if err != nil {
		return fmt.Errorf("set budget: %w", err)
	}
	err = s.write(ctx, "Begroting gewijzigd", func(ctx context.Context, q querier) error {
		if _, err := q.ExecContext(ctx, `DELETE FROM budgets
			WHERE action_id = ? AND year NOT IN (SELECT value FROM json_each(?))`, actionID, string(list)); err != nil {
			return err
		}
		for _, y := range years {
			if _, err := q.ExecContext(ctx, `INSERT INTO budgets (action_id, year, cents) VALUES (?, ?, ?)
				ON CONFLICT DO UPDATE SET cents = excluded.cents`, actionID, y.Year, y.Cents); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("set budget: %w", err)
	}
	return nil
}
