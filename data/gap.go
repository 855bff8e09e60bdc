package data

import (
	"context"

	"kindvriendelijk/app/figures"
)

var gaps = records[figures.Gap]{"gaps", "id, theme, question, why, approach, person_id, due_on, status, answer",
	func(g *figures.Gap) []any {
		return []any{&g.ID, &g.Theme, &g.Question, &g.Why, &g.Approach, optional{&g.PersonID}, &g.DueOn, &g.Status, &g.Answer}
	}}

// Gap returns the gap with the id.
func (s *Store) Gap(ctx context.Context, id string) (figures.Gap, error) {
	return gaps.get(ctx, s, id)
}

// ListGaps returns all gaps by theme, in the order in which they were made.
func (s *Store) ListGaps(ctx context.Context) ([]figures.Gap, error) {
	return gaps.list(ctx, s, `ORDER BY theme, id`)
}

// CreateGap adds a gap.
func (s *Store) CreateGap(ctx context.Context, g figures.Gap) (figures.Gap, error) {
	g.ID = s.idOr(g.ID)
	return g, gaps.create(ctx, s, "Vraag toegevoegd", g)
}

// UpdateGap writes a gap.
func (s *Store) UpdateGap(ctx context.Context, g figures.Gap) error {
	return gaps.update(ctx, s, "Vraag gewijzigd", g)
}

// DeleteGap removes a gap.
func (s *Store) DeleteGap(ctx context.Context, id string) error {
	return gaps.delete(ctx, s, "Vraag verwijderd", id)
}
