package data

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"
)

// shape tells the statements that insert cells apart. Each parameter costs, so
// what cells have in common is written once: the leading columns of the key,
// and in plain cells that they are neither missing nor provisional.
type shape struct {
	cells  int
	shared int // of indicator, area and period, the first so many are the same
	plain  bool
}

func shapeOf(cells []cell) shape {
	s := shape{cells: len(cells)}
	s.plain = !slices.ContainsFunc(cells, func(c cell) bool { return c.missing != "" || c.provisional })
	first, last := &cells[0], &cells[len(cells)-1]
	switch { // they are sorted
	case s.cells == 1 || first.indicator != last.indicator:
	case first.area != last.area:
		s.shared = 1
	case first.period != last.period:
		s.shared = 2
	default:
		s.shared = 3
	}
	return s
}

// insert writes sorted cells. The first try refuses to write a cell of an
// earlier batch again, because only so SQLite tells how many there were.
func (b *bulk) insert(ctx context.Context, cells []cell) error {
	s := shapeOf(cells)
	stmt, err := b.statement(ctx, s)
	if err != nil {
		return err
	}
	b.args = s.arguments(b.args[:0], cells)
	res, err := stmt.ExecContext(ctx, b.args...)
	if err != nil {
		return err
	}
	added, err := res.RowsAffected()
	if err != nil {
		return err
	}
	b.stored += int(added)
	if int(added) == len(cells) {
		return nil
	}
	b.twice += len(cells) - int(added)
	b.again = true
	_, err = b.tx.ExecContext(ctx, s.text(b.num)+` ON CONFLICT DO UPDATE SET
		value = excluded.value, missing = excluded.missing, provisional = excluded.provisional`, b.args...)
	return err
}

// statement prepares the first try of a shape once.
func (b *bulk) statement(ctx context.Context, s shape) (*sql.Stmt, error) {
	if stmt := b.ready[s]; stmt != nil {
		return stmt, nil
	}
	stmt, err := b.tx.PrepareContext(ctx, s.text(b.num)+` ON CONFLICT DO NOTHING`)
	if err == nil {
		b.ready[s] = stmt
	}
	return stmt, err
}

func (b *bulk) closeReady() {
	for _, stmt := range b.ready {
		stmt.Close() //nolint:errcheck // the transaction ends anyway
	}
}

// text is the statement, with the shared columns as its first parameters. The
// parameters have no numbers, for those would be looked up one by one.
func (s shape) text(num int64) string {
	var columns []string
	width := 0
	column := func(shared bool) {
		if shared {
			columns = append(columns, "?")
			return
		}
		width++
		columns = append(columns, fmt.Sprintf("column%d", width))
	}
	for i := range 4 {
		column(i < s.shared)
	}
	columns = append(columns, fmt.Sprint(num))
	column(false)
	if s.plain {
		columns = append(columns, "''", "0")
	} else {
		column(false)
		column(false)
	}
	row := ",(" + strings.Repeat(",?", width)[1:] + ")"
	return `INSERT INTO vals (indicator, area, period, breakdown, import, value, missing, provisional) SELECT ` +
		strings.Join(columns, ", ") + ` FROM (VALUES ` + strings.Repeat(row, s.cells)[1:] + `) WHERE true`
}

// arguments adds the parameters of the statement.
func (s shape) arguments(args []any, cells []cell) []any {
	for i := range cells {
		c := &cells[i]
		key := [...]int32{c.indicator, c.area, c.period, c.breakdown}
		if i == 0 {
			for _, k := range key[:s.shared] {
				args = append(args, int64(k))
			}
		}
		for _, k := range key[s.shared:] {
			args = append(args, int64(k))
		}
		if s.plain {
			args = append(args, c.value)
			continue
		}
		var value any
		if c.missing == "" {
			value = c.value
		}
		args = append(args, value, string(c.missing), c.provisional)
	}
	return args
}
