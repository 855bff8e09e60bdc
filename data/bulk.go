package data

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"kindvriendelijk/app/figures"
)

// The fastest of the sizes tried for a million values: see
// BenchmarkImportMillion. A batch takes some 15 MB.
const (
	cellsPerBatch     = 200_000
	cellsPerStatement = 200
)

// cell is a value with its codes looked up.
type cell struct {
	indicator, area, period, breakdown int64

	value       float64
	missing     figures.Missing
	provisional bool
}

// bulk writes the values of one import. It sorts them in batches, so that each
// page of the table is visited once a batch.
type bulk struct {
	codebook
	num    int64 // of the import
	batch  []cell
	stored int // different cells
	twice  int // values that replaced one of the same import
}

// put adds one value.
func (b *bulk) put(ctx context.Context, v figures.Value) error {
	c, err := b.cell(ctx, v)
	if err != nil {
		return err
	}
	if b.batch = append(b.batch, c); len(b.batch) < cellsPerBatch {
		return nil
	}
	return b.flush(ctx)
}

// flush writes the batch. Of a cell that comes twice the last one counts.
func (b *bulk) flush(ctx context.Context) error {
	cells := sortCells(b.batch)
	b.twice += len(b.batch) - len(cells)
	b.batch = b.batch[:0]
	for _, n := range []int{cellsPerStatement, 1} {
		whole := len(cells) / n * n
		if err := b.insert(ctx, cells[:whole], n); err != nil {
			return err
		}
		cells = cells[whole:]
	}
	return nil
}

// sortCells brings cells in the order of the key, in place, and drops all but
// the last of those with the same key.
func sortCells(cells []cell) []cell {
	slices.SortStableFunc(cells, func(a, b cell) int { return a.compare(&b) })
	slices.Reverse(cells)
	cells = slices.CompactFunc(cells, func(a, b cell) bool { return a.compare(&b) == 0 })
	slices.Reverse(cells)
	return cells
}

// insert writes cells, n a statement. The first try refuses to write a cell of
// an earlier batch again, because only so SQLite tells how many there were.
func (b *bulk) insert(ctx context.Context, cells []cell, n int) error {
	plain := !slices.ContainsFunc(cells, func(c cell) bool { return c.missing != "" || c.provisional })
	into := b.statement(n, plain)
	first, err := b.tx.PrepareContext(ctx, into+` ON CONFLICT DO NOTHING`)
	if err != nil {
		return fmt.Errorf("write values: %w", err)
	}
	defer first.Close()
	args := make([]any, 0, 7*n)
	for part := range slices.Chunk(cells, n) {
		args = args[:0]
		for i := range part {
			args = part[i].appendTo(args, plain)
		}
		res, err := first.ExecContext(ctx, args...)
		if err != nil {
			return fmt.Errorf("write values: %w", err)
		}
		added, err := res.RowsAffected()
		if err != nil {
			return fmt.Errorf("write values: %w", err)
		}
		b.stored += int(added)
		if int(added) == n {
			continue
		}
		b.twice += n - int(added)
		if _, err := b.tx.ExecContext(ctx, into+` ON CONFLICT DO UPDATE SET
			value = excluded.value, missing = excluded.missing, provisional = excluded.provisional`, args...); err != nil {
			return fmt.Errorf("write values: %w", err)
		}
	}
	return nil
}

// statement inserts n rows. Each parameter costs; plain cells, which most
// imports have only, need none for what they have in common.
func (b *bulk) statement(n int, plain bool) string {
	row := fmt.Sprintf(",(?,?,?,?,%d,?,?,?)", b.num)
	if plain {
		row = fmt.Sprintf(",(?,?,?,?,%d,?,'',0)", b.num)
	}
	return `INSERT INTO vals (indicator, area, period, breakdown, import, value, missing, provisional) VALUES ` +
		strings.Repeat(row, n)[1:]
}

// appendTo adds the parameters of a cell.
func (c *cell) appendTo(args []any, plain bool) []any {
	args = append(args, c.indicator, c.area, c.period, c.breakdown)
	if plain {
		return append(args, c.value)
	}
	var value any
	if c.missing == "" {
		value = c.value
	}
	return append(args, value, string(c.missing), c.provisional)
}
