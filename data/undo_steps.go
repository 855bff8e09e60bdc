package data

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"kindvriendelijk/app"
	"kindvriendelijk/app/history"
)

// step is one change of a group that is undone or redone.
type step struct {
	table, record string
	op            history.Op
	changes       string
}

// replay applies the steps of a group: the inverse and backwards, or as they
// were. Each also checks that the fields hold what the step left, or found.
func replay(ctx context.Context, r *running, grp int64, inverse bool) error {
	order := "ASC"
	if inverse {
		order = "DESC"
	}
	scan := func(r row) (st step, err error) { return st, r.Scan(&st.table, &st.record, &st.op, &st.changes) }
	steps, err := collect(ctx, r.tx, scan, `SELECT tbl, rec, op, changes FROM history WHERE grp = ? ORDER BY id `+order, grp)
	if err != nil {
		return err
	}
	tables := map[string]table{}
	for _, st := range steps {
		t, ok := tables[st.table]
		if !ok {
			if t, err = readTable(ctx, r.tx, st.table); err != nil {
				return err
			}
			tables[st.table] = t
		}
		if err := t.apply(ctx, r.tx, st, inverse); err != nil {
			return err
		}
	}
	return nothingElse(ctx, r, steps)
}

// nothingElse checks that no trigger or cascade took something with it that a
// later action had hung on a record of this one: then the history of this undo
// has more rows than there were steps.
func nothingElse(ctx context.Context, r *running, steps []step) error {
	var n int
	if err := r.tx.QueryRowContext(ctx, `SELECT count(*) FROM history WHERE grp = ?`, r.id).Scan(&n); err != nil {
		return err
	}
	if n > len(steps) {
		return &app.ConflictError{Kind: steps[0].table, ID: steps[0].record, Detail: "something was attached to it"}
	}
	return nil
}

// apply runs one step; touching no row is a conflict.
func (t table) apply(ctx context.Context, q querier, st step, inverse bool) error {
	fields := map[string]json.RawMessage{}
	if err := json.Unmarshal([]byte(st.changes), &fields); err != nil {
		return fmt.Errorf("changes of a record: %w", err)
	}
	cols := make([]string, 0, len(fields))
	for _, c := range t.cols { // a column that the schema has lost is skipped
		if _, ok := fields[c]; ok {
			cols = append(cols, c)
		}
	}
	args := []any{st.changes, st.record}
	var query string
	switch {
	case st.op == history.Update:
		query = t.updateFrom(cols, inverse)
	case (st.op == history.Insert) == inverse:
		query = t.deleteIf(cols)
	default:
		query, args = t.insertFrom(cols), args[:1]
	}
	res, err := q.ExecContext(ctx, query, args...)
	if err != nil {
		return fmt.Errorf("%s: %w", st.table, err)
	}
	if n, err := res.RowsAffected(); err != nil || n != 1 {
		return errors.Join(err, &app.ConflictError{Kind: st.table, ID: st.record, Detail: strings.Join(cols, ", ")})
	}
	return nil
}

// Values go from the JSON of the history, parameter 1, to the column inside
// SQLite, so that no type is lost on the way. The names in the SQL are those
// of the table, never those of the history.

// updateFrom writes the old values where the new ones stand, or the reverse.
func (t table) updateFrom(cols []string, inverse bool) string {
	from, to := "[0]", "[1]"
	if inverse {
		from, to = to, from
	}
	var set, same []string
	for _, c := range cols {
		set = append(set, ident(c)+" = "+member(c, to))
		same = append(same, ident(c)+" IS "+member(c, from)+" COLLATE BINARY")
	}
	return "UPDATE " + ident(t.name) + " SET " + strings.Join(set, ", ") + " WHERE " + t.where(2) + " AND " + strings.Join(same, " AND ")
}

// deleteIf removes a row that is still as it was left.
func (t table) deleteIf(cols []string) string {
	var same []string
	for _, c := range cols {
		same = append(same, ident(c)+" IS "+member(c, "")+" COLLATE BINARY")
	}
	return "DELETE FROM " + ident(t.name) + " WHERE " + t.where(2) + " AND " + strings.Join(same, " AND ")
}

// insertFrom brings a row back.
func (t table) insertFrom(cols []string) string {
	var names, values []string
	for _, c := range cols {
		names = append(names, ident(c))
		values = append(values, member(c, ""))
	}
	return "INSERT INTO " + ident(t.name) + " (" + strings.Join(names, ", ") + ") SELECT " + strings.Join(values, ", ") +
		" WHERE true ON CONFLICT DO NOTHING"
}

// member is the SQL of a column's value in the JSON.
func member(col, rest string) string { return `(?1 ->> '$."` + col + `"` + rest + `')` }
