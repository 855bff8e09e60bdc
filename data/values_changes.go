package data

import (
	"context"
	"fmt"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/intake"
)

// Changes compares the values that each gives with those that count now, and
// writes nothing. each is as for [Store.ImportValues].
func (s *Store) Changes(ctx context.Context, each func(yield func(figures.Value) error) error) (intake.Changes, error) {
	found, err := s.differing(ctx, each)
	if err != nil {
		return intake.Changes{}, fmt.Errorf("compare values: %w", translate(err))
	}
	return found, nil
}

func (s *Store) differing(ctx context.Context, each func(yield func(figures.Value) error) error) (intake.Changes, error) {
	d, err := s.newDifferences(ctx)
	if err != nil {
		return d.found, err
	}
	if err := each(func(v figures.Value) error {
		if err := d.add(v); err != nil || len(d.batch) < cellsPerBatch {
			return err
		}
		return d.compare(ctx)
	}); err != nil {
		return d.found, err
	}
	return d.found, d.compare(ctx)
}

// differences compares values in batches, each in one walk over the values of
// its indicators, areas and breakdowns.
type differences struct {
	s     *Store
	all   valueNames
	batch []cell
	found intake.Changes

	indicators, areas, breakdowns numbers
	periods                       map[string]int32
}

func (s *Store) newDifferences(ctx context.Context) (*differences, error) {
	d := &differences{s: s, periods: map[string]int32{}}
	var err error
	d.all, err = s.nameValues(ctx, figures.Query{})
	d.indicators, d.areas, d.breakdowns = newNumbers(d.all.indicators), newNumbers(d.all.areas), newNumbers(d.all.breakdowns)
	return d, err
}

// numbers gives codes their numbers; one that the dossier does not have yet
// gets a number that nothing has.
type numbers struct {
	of   map[string]int32
	code map[int32]string
	next int32
}

func newNumbers(codes map[int32]string) numbers {
	n := numbers{of: make(map[string]int32, len(codes)), code: codes}
	for num, code := range codes {
		n.of[code] = num
		n.next = max(n.next, num)
	}
	return n
}

func (n *numbers) number(code string) int32 {
	num, ok := n.of[code]
	if !ok {
		n.next++
		num = n.next
		n.of[code], n.code[num] = num, code
	}
	return num
}

func (d *differences) add(v figures.Value) error {
	period, ok := d.periods[v.Period]
	if !ok {
		packed, err := packPeriod(v.Period)
		if err != nil {
			return err
		}
		period = int32(packed)
		d.periods[v.Period] = period
	}
	d.batch = append(d.batch, cell{
		indicator: d.indicators.number(v.Indicator), area: d.areas.number(v.Area), period: period, breakdown: d.breakdowns.number(v.Breakdown),
		value: v.Value, missing: v.Missing, provisional: v.Provisional,
	})
	return nil
}

// compare judges the batch and empties it.
func (d *differences) compare(ctx context.Context) error {
	if len(d.batch) == 0 {
		return ctx.Err()
	}
	fresh := sortCells(d.batch)
	n := d.all
	n.indicators, n.areas, n.breakdowns = map[int32]string{}, map[int32]string{}, map[int32]string{}
	from, to := fresh[0].period, fresh[0].period
	for i := range fresh {
		c := &fresh[i]
		n.indicators[c.indicator], n.areas[c.area], n.breakdowns[c.breakdown] = d.indicators.code[c.indicator], d.areas.code[c.area], d.breakdowns.code[c.breakdown]
		from, to = min(from, c.period), max(to, c.period)
	}
	limited := "" // the lists of n hold what to look for
	q := figures.Query{Indicators: []string{}, Areas: []string{}, Breakdown: &limited, From: unpackPeriod(int64(from)), To: unpackPeriod(int64(to))}
	next, met := 0, 0
	err := d.s.walk(ctx, q, &n, func(old *storedCell) {
		for next < len(fresh) && fresh[next].compare(&old.cell) < 0 {
			next++
		}
		if next < len(fresh) && fresh[next].compare(&old.cell) == 0 {
			met++
			d.judge(&n, old, &fresh[next])
		}
	})
	d.found.New += len(fresh) - met
	d.batch = d.batch[:0]
	return err
}

// judge counts one cell that is in the dossier already.
func (d *differences) judge(n *valueNames, old *storedCell, fresh *cell) {
	if fresh.missing == old.missing && fresh.provisional == old.provisional && (fresh.missing != "" || fresh.value == old.value) {
		d.found.Same++
		return
	}
	d.found.Changed++
	if len(d.found.First) < intake.KeepDifferences {
		v := n.value(&storedCell{cell: *fresh})
		d.found.First = append(d.found.First, intake.Difference{Old: n.value(old), New: v})
	}
}
