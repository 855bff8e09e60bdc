package data

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"kindvriendelijk/app"
)

// records keeps one kind of record: where it stands and how it is read and
// written. The verbs of a kind are made of its methods.
type records[T any] struct {
	table   string
	columns string // the id first, separated by ', '
	// fields points at the fields of a record, in the order of the columns.
	// They are what a row is read into and what is written from.
	fields func(*T) []any
}

// row is one row, or the current one of many.
type row interface{ Scan(dest ...any) error }

// scan reads one record.
func (k records[T]) scan(r row) (T, error) {
	var v T
	err := r.Scan(k.fields(&v)...)
	return v, err
}

// get reads the record with the id, or returns [app.ErrNotFound].
func (k records[T]) get(ctx context.Context, s *Store, id string) (T, error) {
	return k.one(ctx, s, `WHERE id = ?`, id)
}

// one reads the first record that the rest of the query chooses, or returns
// [app.ErrNotFound].
func (k records[T]) one(ctx context.Context, s *Store, rest string, args ...any) (T, error) {
	v, err := k.scan(s.reader(ctx).QueryRowContext(ctx, k.choose(rest), args...))
	if err != nil {
		var zero T
		return zero, fmt.Errorf("read %s: %w", k.table, translate(err))
	}
	return v, nil
}

// list reads the records that the rest of the query chooses; none is no error.
func (k records[T]) list(ctx context.Context, s *Store, rest string, args ...any) ([]T, error) {
	vs, err := collect(ctx, s.reader(ctx), k.scan, k.choose(rest), args...)
	if err != nil {
		return nil, fmt.Errorf("list %s: %w", k.table, err)
	}
	return vs, nil
}

// create adds a record.
func (k records[T]) create(ctx context.Context, s *Store, label string, v T) error {
	return k.exec(ctx, s, label, k.insert(), k.fields(&v)...)
}

// save adds a record, or writes all its columns when it is there already. A
// REPLACE would delete it first, unseen by the history.
func (k records[T]) save(ctx context.Context, s *Store, label string, v T) error {
	rest := k.others()
	query := k.insert() + ` ON CONFLICT (id) DO UPDATE SET (` + rest + `) = (excluded.` +
		strings.ReplaceAll(rest, ", ", ", excluded.") + `)`
	return k.exec(ctx, s, label, query, k.fields(&v)...)
}

// update writes all columns of a record, or returns [app.ErrNotFound].
func (k records[T]) update(ctx context.Context, s *Store, label string, v T) error {
	values := make([]string, strings.Count(k.columns, ","))
	for i := range values {
		values[i] = fmt.Sprintf("?%d", i+2)
	}
	query := `UPDATE ` + k.table + ` SET (` + k.others() + `) = (` + strings.Join(values, ", ") + `) WHERE id = ?1`
	return k.exec(ctx, s, label, query, k.fields(&v)...)
}

// delete removes the record with the id, or returns [app.ErrNotFound].
func (k records[T]) delete(ctx context.Context, s *Store, label, id string) error {
	return k.exec(ctx, s, label, `DELETE FROM `+k.table+` WHERE id = ?`, id)
}

// exec runs a statement that must touch a record.
func (k records[T]) exec(ctx context.Context, s *Store, label, query string, args ...any) error {
	err := s.write(ctx, label, func(ctx context.Context, q querier) error {
		res, err := q.ExecContext(ctx, query, args...)
		if err != nil {
			return err
		}
		if n, err := res.RowsAffected(); err != nil || n == 0 {
			return errors.Join(err, app.ErrNotFound)
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("write %s: %w", k.table, err)
	}
	return nil
}

// choose is a SELECT of whole records.
func (k records[T]) choose(rest string) string {
	return `SELECT ` + k.columns + ` FROM ` + k.table + ` ` + rest
}

// insert is the statement that adds one record.
func (k records[T]) insert() string {
	return `INSERT INTO ` + k.table + ` (` + k.columns + `) VALUES (?` + strings.Repeat(`, ?`, strings.Count(k.columns, ",")) + `)`
}

// others are the columns without the id.
func (k records[T]) others() string {
	_, rest, _ := strings.Cut(k.columns, ", ")
	return rest
}

// collect reads all rows of a query.
func collect[T any](ctx context.Context, q querier, scan func(row) (T, error), query string, args ...any) ([]T, error) {
	rows, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, translate(err)
	}
	defer rows.Close()
	var vs []T
	for rows.Next() {
		v, err := scan(rows)
		if err != nil {
			return nil, translate(err)
		}
		vs = append(vs, v)
	}
	return vs, translate(rows.Err())
}

// scanText reads rows of one text.
func scanText(r row) (v string, err error) { return v, r.Scan(&v) }
