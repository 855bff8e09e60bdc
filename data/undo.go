package data

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"kindvriendelijk/app"
	"kindvriendelijk/app/history"
)

// A group is undone when the last undo or redo that targets it is an undo.
const undone = `'undo' IS (SELECT k.kind FROM groups k WHERE k.target = g.id ORDER BY k.id DESC LIMIT 1)`

const (
	// nextUndo is the last action of this device that is not undone yet.
	nextUndo = `SELECT g.id, g.label FROM groups g
		WHERE g.device = ? AND g.kind = 'do' AND NOT ` + undone + ` AND g.id > ` + founded + `
		ORDER BY g.id DESC LIMIT 1`
	// founded is the action in which the dossier came to be: what it brought
	// along, such as the example, is not the user's to take back with one key.
	founded = `(SELECT coalesce(max(grp), 0) FROM history WHERE tbl = 'dossier' AND op = 'I')`
	// nextRedo is what was undone last, unless something else was done since.
	nextRedo = `SELECT g.id, g.label FROM groups u JOIN groups g ON g.id = u.target
		WHERE u.device = ?1 AND u.kind = 'undo' AND ` + undone + `
		  AND u.id > coalesce((SELECT max(id) FROM groups WHERE device = ?1 AND kind = 'do'), 0)
		ORDER BY u.id DESC LIMIT 1`
	// thisGroup is one action, unless it is undone.
	thisGroup = `SELECT g.id, g.label FROM groups g WHERE g.id = ? AND g.kind = 'do' AND NOT ` + undone
)

// Undo takes back the last action of this device that is not undone yet, and
// returns its label. It returns [app.ErrNothing] when there is none, and an
// [app.ConflictError], with nothing changed, when a later change stands in the
// way.
func (s *Store) Undo(ctx context.Context) (label string, err error) {
	return s.invert(ctx, "undo", nextUndo, s.Device)
}

// Redo does again what was undone last, and returns its label. It returns
// [app.ErrNothing] when something else was done since.
func (s *Store) Redo(ctx context.Context) (label string, err error) {
	return s.invert(ctx, "redo", nextRedo, s.Device)
}

// UndoGroup takes back any action, also an old one or one of another device,
// or returns an [app.ConflictError] when a later change touched the same
// fields.
func (s *Store) UndoGroup(ctx context.Context, id int64) error {
	_, err := s.invert(ctx, "undo", thisGroup, id)
	return err
}

// UndoState tells what [Store.Undo] and [Store.Redo] would do now.
func (s *Store) UndoState(ctx context.Context) (history.State, error) {
	var st history.State
	for query, label := range map[string]*string{nextUndo: &st.Undo, nextRedo: &st.Redo} {
		var id int64
		err := s.reader(ctx).QueryRowContext(ctx, query, s.Device).Scan(&id, label)
		if err != nil && !errors.Is(err, sql.ErrNoRows) {
			return st, fmt.Errorf("undo state: %w", translate(err))
		}
	}
	return st, nil
}

// invert undoes or redoes the group that the query finds.
func (s *Store) invert(ctx context.Context, kind, query string, arg any) (label string, err error) {
	if s.running(ctx) != nil {
		return "", fmt.Errorf("%s: not inside an action", kind)
	}
	err = s.inTx(ctx, func(tx *sql.Tx) error {
		g := group{kind: kind}
		switch err := tx.QueryRowContext(ctx, query, arg).Scan(&g.target, &g.label); {
		case errors.Is(err, sql.ErrNoRows):
			return app.ErrNothing
		case err != nil:
			return err
		}
		label = g.label
		// Rows may point at each other in any order until the commit.
		if _, err := tx.ExecContext(ctx, `PRAGMA defer_foreign_keys = ON`); err != nil {
			return err
		}
		return s.inGroup(ctx, tx, g, func(ctx context.Context, r *running) error {
			return replay(ctx, r, g.target, kind == "undo")
		})
	})
	if errors.Is(err, app.ErrNotFound) {
		// A foreign key or a link: what the record hangs on is gone.
		err = &app.ConflictError{Detail: "what it belongs to is gone"}
	}
	if err != nil {
		return "", fmt.Errorf("%s: %w", kind, err)
	}
	return label, nil
}
