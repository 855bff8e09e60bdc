package data

import (
	"context"
	"database/sql"
	"fmt"
)

// group is a user action as the history keeps it.
type group struct {
	label  string
	kind   string // do, undo or redo
	target int64  // the group that is undone or redone; 0: none
}

// running is the action under way, which travels in the context.
type running struct {
	tx *sql.Tx
	id int64 // of its group
}

// runningKey tells the actions of several open dossiers apart.
type runningKey struct{ s *Store }

// running returns the action that ctx belongs to, or nil.
func (s *Store) running(ctx context.Context) *running {
	r, _ := ctx.Value(runningKey{s}).(*running)
	return r
}

// reader is where a verb reads: in the action it belongs to, so that it sees
// what was written there, or else what is saved.
func (s *Store) reader(ctx context.Context) querier {
	if r := s.running(ctx); r != nil {
		return r.tx
	}
	return s.ro
}

// Do runs fn as one user action with a Dutch label such as 'Actie toegevoegd':
// one transaction, one group in the history, undone as a whole. Verbs and
// further calls of Do join it when they get the context that fn gets. When fn
// fails or panics nothing is changed; a joined Do that fails takes back its
// own part, so that fn may go on without it. An action that changes no record
// leaves no trace in the history.
func (s *Store) Do(ctx context.Context, label string, fn func(ctx context.Context) error) error {
	if r := s.running(ctx); r != nil {
		return r.join(ctx, fn)
	}
	return s.begin(ctx, group{label: label, kind: "do"}, func(ctx context.Context, _ *running) error { return fn(ctx) })
}

// join runs fn as a part of the action that can be taken back alone.
func (r *running) join(ctx context.Context, fn func(ctx context.Context) error) error {
	if _, err := r.tx.ExecContext(ctx, `SAVEPOINT part`); err != nil {
		return translate(err)
	}
	err := fn(ctx)
	end := `RELEASE part`
	if err != nil {
		end = `ROLLBACK TO part; RELEASE part`
	}
	if _, endErr := r.tx.ExecContext(ctx, end); err == nil {
		err = endErr
	}
	return translate(err)
}

// write runs fn, which changes records, in the action that ctx belongs to or
// in one of its own with this label.
func (s *Store) write(ctx context.Context, label string, fn func(ctx context.Context, q querier) error) error {
	if r := s.running(ctx); r != nil {
		return translate(fn(ctx, r.tx))
	}
	return s.begin(ctx, group{label: label, kind: "do"}, func(ctx context.Context, r *running) error { return fn(ctx, r.tx) })
}

// begin runs fn as a new action.
func (s *Store) begin(ctx context.Context, g group, fn func(ctx context.Context, r *running) error) error {
	return s.inTx(ctx, func(tx *sql.Tx) error { return s.inGroup(ctx, tx, g, fn) })
}

// inGroup runs fn while the triggers know whose change it is, and brings the
// search index up to date at the end.
func (s *Store) inGroup(ctx context.Context, tx *sql.Tx, g group, fn func(ctx context.Context, r *running) error) error {
	id, err := s.openGroup(ctx, tx, g)
	if err != nil {
		return fmt.Errorf("begin action: %w", err)
	}
	r := &running{tx: tx, id: id}
	if err := fn(context.WithValue(ctx, runningKey{s}, r), r); err != nil {
		return err
	}
	if err := indexDirty(ctx, tx); err != nil {
		return err
	}
	if err := closeGroup(ctx, tx, id); err != nil {
		return fmt.Errorf("end action: %w", err)
	}
	return nil
}

// inTx runs fn in one write transaction and commits it unless fn fails.
func (s *Store) inTx(ctx context.Context, fn func(*sql.Tx) error) error {
	tx, err := s.rw.BeginTx(ctx, nil)
	if err != nil {
		return translate(err)
	}
	defer tx.Rollback() // does nothing after a commit
	if err := fn(tx); err != nil {
		return translate(err)
	}
	return translate(tx.Commit())
}

// openGroup writes the group and makes it the one that changes belong to.
//
// The clock is a hybrid one: the wall clock, but always later than everything
// this file has seen, so that the order holds when the clock is set back.
func (s *Store) openGroup(ctx context.Context, q querier, g group) (id int64, err error) {
	now := s.Now()
	err = q.QueryRowContext(ctx, `
		INSERT INTO groups (device, seq, hlc, at, who, label, kind, target)
		VALUES (?1, 1 + coalesce((SELECT max(seq) FROM groups WHERE device = ?1), 0),
			max(?2, 1 + coalesce((SELECT max(hlc) FROM groups), 0)), ?3, ?4, ?5, ?6, nullif(?7, 0))
		RETURNING id`,
		s.Device, now.UnixMilli()<<16, instant{&now}, s.Who(), g.label, g.kind, g.target).Scan(&id)
	if err != nil {
		return 0, err
	}
	_, err = q.ExecContext(ctx, `INSERT INTO context (one, grp) VALUES (1, ?)`, id)
	return id, err
}

// closeGroup ends the group; one that changed nothing is forgotten.
func closeGroup(ctx context.Context, q querier, id int64) error {
	if _, err := q.ExecContext(ctx, `DELETE FROM context`); err != nil {
		return err
	}
	_, err := q.ExecContext(ctx, `
		DELETE FROM groups WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM history WHERE grp = ?1)`, id)
	return err
}
