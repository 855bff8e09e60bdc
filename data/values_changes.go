package data

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"kindvriendelijk/app/figures"
)

// ValueChanges says what an import would do to the dossier, in cells.
type ValueChanges struct {
	New     int // the dossier has nothing there
	Changed int // another value, or missing where there was one and the reverse
	Same    int
}

// Changes compares the values that each gives with those that count now, and
// writes nothing. each is as for [Store.ImportValues].
func (s *Store) Changes(ctx context.Context, each func(yield func(figures.Value) error) error) (ValueChanges, error) {
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
		return ValueChanges{}, fmt.Errorf("compare values: %w", translate(err))
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
	found ValueChanges

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
	q := ValueQuery{Indicators: slices.Collect(maps.Keys(d.indicators)), Areas: slices.Collect(maps.Keys(d.areas))}
	err := s.eachValue(ctx, q, func(old figures.Value) {
		v, ok := d.batch[codeOf(old)]
		if !ok {
			return
		}
		delete(d.batch, codeOf(old))
		if v.Value == old.Value && v.Missing == old.Missing && v.Provisional == old.Provisional {
			d.found.Same++
		} else {
			d.found.Changed++
		}
	})
	d.found.New += len(d.batch)
	d.batch = nil
	return err
}
