package data

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"sync/atomic"

	"kindvriendelijk/app/figures"
)

// The fastest of the sizes tried for a million values: see
// BenchmarkImportMillion. A batch takes some 5 MB, and there are three: one
// that is filled, one that waits and one that is written.
const (
	cellsPerBatch     = 100_000
	cellsPerStatement = 200
)

// cell is a value with its codes looked up.
type cell struct {
	indicator, area, period, breakdown int32

	value       float64
	missing     figures.Missing
	provisional bool
}

// bulk writes the values of one import. It sorts them in batches, so that each
// page of the table is visited once a batch, and writes a batch while the next
// one is being read.
type bulk struct {
	codebook
	ctx   context.Context // of the import
	num   int64           // of the import
	batch []cell

	full   chan []cell // to be written
	empty  chan []cell // written, to be used again
	done   chan struct{}
	err    error // of writing; set before done is closed
	ended  bool  // full is closed
	halt   atomic.Bool
	stored int  // different cells
	marks  int  // of those, cells that are known to be missing
	twice  int  // values that replaced one of the same import
	again  bool // some of those were written in an earlier batch

	ready map[shape]*sql.Stmt
	args  []any
}

// newBulk starts the writing; who makes one must stop it.
func newBulk(ctx context.Context, tx *sql.Tx) *bulk {
	b := &bulk{codebook: newCodebook(tx), ctx: ctx, full: make(chan []cell, 1), empty: make(chan []cell, 2), done: make(chan struct{}),
		ready: map[shape]*sql.Stmt{}}
	go b.write()
	return b
}

// write writes what comes until there is no more or something goes wrong.
func (b *bulk) write() {
	defer close(b.done)
	defer b.closeReady()
	for batch := range b.full {
		if b.err = b.flush(b.ctx, batch); b.err != nil {
			return
		}
		b.empty <- batch[:0]
	}
}

// put adds one value.
func (b *bulk) put(v figures.Value) error {
	c, err := b.cell(b.ctx, v)
	if err != nil {
		return err
	}
	if b.batch = append(b.batch, c); len(b.batch) < cellsPerBatch {
		return nil
	}
	return b.hand()
}

// hand gives the batch away, and takes one that was written in its place.
func (b *bulk) hand() error {
	select {
	case b.full <- b.batch:
	case <-b.done:
		return b.err
	}
	select {
	case b.batch = <-b.empty:
	default:
		b.batch = make([]cell, 0, cellsPerBatch)
	}
	return nil
}

// end waits until everything is written.
func (b *bulk) end() error {
	if err := b.hand(); err != nil {
		return err
	}
	b.ended = true
	close(b.full)
	<-b.done
	return b.err
}

// numbers is how many cells hold a number, when all are written. What a later
// batch replaced may have been a mark or not, so then the table is asked.
func (b *bulk) numbers() (n int, err error) {
	if !b.again {
		return b.stored - b.marks, nil
	}
	err = b.tx.QueryRowContext(b.ctx, `SELECT count(value) FROM vals WHERE import = ?`, b.num).Scan(&n)
	return n, err
}

// stop ends the writing when the import failed halfway. It lets the running
// statement end: SQLite would take back the whole transaction for one that is
// broken off, and not only the import.
func (b *bulk) stop() {
	if b.ended {
		return
	}
	b.halt.Store(true)
	close(b.full)
	<-b.done
}

// flush writes a batch. Of a cell that comes twice the last one counts.
func (b *bulk) flush(ctx context.Context, batch []cell) error {
	cells := sortCells(batch)
	b.twice += len(batch) - len(cells)
	for i := range cells {
		if cells[i].missing != "" {
			b.marks++
		}
	}
	for len(cells) > 0 && !b.halt.Load() {
		n := 1
		if len(cells) >= cellsPerStatement {
			n = cellsPerStatement
		}
		if err := b.insert(ctx, cells[:n]); err != nil {
			return fmt.Errorf("write values: %w", err)
		}
		cells = cells[n:]
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
