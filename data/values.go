package data

import (
	"context"
	"fmt"

	"kindvriendelijk/app/figures"
)

// Values reads the values that count, in the order of indicator, area, period
// and breakdown (indicators and areas in the order in which the dossier first
// met them). Of a cell that came more than once the newest import counts that
// is not undone; a cell of which that import said that it is missing comes
// back as missing.
func (s *Store) Values(ctx context.Context, q figures.Query) ([]figures.Value, error) {
	var vs []figures.Value
	err := s.eachValue(ctx, q, func(v figures.Value) { vs = append(vs, v) })
	if err != nil {
		return nil, fmt.Errorf("read values: %w", translate(err))
	}
	return vs, nil
}

// storedCell is a row of the table, with the number of its import.
type storedCell struct {
	cell
	imp int32
}

// eachValue calls fn for each value that counts.
func (s *Store) eachValue(ctx context.Context, q figures.Query, fn func(figures.Value)) error {
	n, err := s.nameValues(ctx, q)
	if err != nil || n.nothing() {
		return err
	}
	return s.walk(ctx, q, &n, func(c *storedCell) { fn(n.value(c)) })
}

// walk calls fn for each cell that counts, in the order of the key. In that
// order the imports of one cell follow one another, so that the last of them
// that is not undone is found in passing.
func (s *Store) walk(ctx context.Context, q figures.Query, n *valueNames, fn func(*storedCell)) error {
	query, args, err := n.query(q)
	if err != nil {
		return err
	}
	rows, err := s.reader(ctx).QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	var last, c storedCell
	for rows.Next() {
		if err := c.scan(rows); err != nil {
			return err
		}
		if n.imports[c.imp] == "" {
			continue
		}
		if last.imp != 0 && last.compare(&c.cell) != 0 {
			fn(&last)
		}
		last = c
	}
	if last.imp != 0 {
		fn(&last)
	}
	return rows.Err()
}

// scan reads the columns of [valueNames.query].
func (c *storedCell) scan(r row) error {
	var value *float64
	err := r.Scan(&c.indicator, &c.area, &c.period, &c.breakdown, &c.imp, &value, &c.missing, &c.provisional)
	c.value = 0
	if value != nil {
		c.value = *value
	}
	return err
}
