package data

import (
	"context"

	"kindvriendelijk/app/actions"
)

var progress = records[actions.Progress]{"progress", "id, action_id, noted_on, status, percent, text, adjusted, who",
	func(p *actions.Progress) []any {
		return []any{&p.ID, &p.ActionID, &p.Date, &p.Status, &p.Percent, &p.Text, &p.Adjusted, &p.Who}
	}}

// Progress returns the progress entry with the id.
func (s *Store) Progress(ctx context.Context, id string) (actions.Progress, error) {
	return progress.get(ctx, s, id)
}

// ListProgress returns the log of an action, or all when actionID is empty,
// the newest first.
func (s *Store) ListProgress(ctx context.Context, actionID string) ([]actions.Progress, error) {
	return progress.list(ctx, s, `WHERE ?1 = '' OR action_id = ?1 ORDER BY noted_on DESC, rowid DESC`, actionID)
}

// CreateProgress adds an entry to the log of its action; the action's own
// status and percentage are not touched.
func (s *Store) CreateProgress(ctx context.Context, p actions.Progress) (actions.Progress, error) {
	p.ID = s.idOr(p.ID)
	return p, progress.create(ctx, s, "Voortgang genoteerd", p)
}

// UpdateProgress writes an entry.
func (s *Store) UpdateProgress(ctx context.Context, p actions.Progress) error {
	return progress.update(ctx, s, "Voortgang gewijzigd", p)
}

// DeleteProgress removes an entry.
func (s *Store) DeleteProgress(ctx context.Context, id string) error {
	return progress.delete(ctx, s, "Voortgang verwijderd", id)
}
