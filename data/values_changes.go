package data

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/intake"
)

// Changes compares the values that each gives with those that count now, and
// writes nothing. each is as for [Store.ImportValues].
func (s *Store) Changes(ctx context.Context, each func(yield func(figures.Value) error) error) (intake.Changes, error) {
	var d differences
	err := each(func(v figures.Value) error {
		d.add(v)
		if len(d.batch) < cellsPerBatch {
			return ctx.Err()
		}
		return d.compare(ctx, s)
	})
	if err == nil {
		err = d.compare(ctx, s)
	}
	if err != nil {
		return intake.Changes{}, fmt.Errorf("compare values: %w", translate(err))
	}
	return d.found, nil
}

// cellCode is what tells one cell from another.
type cellCode struct{ indicator, area, period, breakdown string }

func codeOf(v figures.Value) cellCode {
	return cellCode{v.Indicator, v.Area, v.Period, v.Breakdown}
}

// differences compares values in batches: the cells of a batch are found in a
// walk over the values of its indicators and areas.
type differences struct {
	batch map[cellCode]figures.Value
	found intake.Changes

	indicators, areas map[string]bool
}

func (d *differences) add(v figures.Value) {
	if d.batch == nil {
		d.batch, d.indicators, d.areas = map[cellCode]figures.Value{}, map[string]bool{}, map[string]bool{}
	}
	d.batch[codeOf(v)] = v
	d.indicators[v.Indicator], d.areas[v.Area] = true, true
}

// compare judges the batch and empties it.
func (d *differences) compare(ctx context.Context, s *Store) error {
	q := figures.Query{Indicators: slices.Collect(maps.Keys(d.indicators)), Areas: slices.Collect(maps.Keys(d.areas))}
	err := s.eachValue(ctx, q, func(old figures.Value) {
		v, ok := d.batch[codeOf(old)]
		if !ok {
			return
		}
		delete(d.batch, codeOf(old))
		if v.Value == old.Value && v.Missing == old.Missing && v.Provisional == old.Provisional {
			d.found.Same++
			return
		}
		d.found.Changed++
		if len(d.found.First) < intake.KeepDifferences {
			d.found.First = append(d.found.First, intake.Difference{Old: old, New: v})
		}
	})
	d.found.New += len(d.batch)
	d.batch = nil
	return err
}
