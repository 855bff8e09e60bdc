package data

import (
	"context"
	"database/sql"
	"fmt"
	"math"

	"kindvriendelijk/app/figures"
)

// codebook turns the codes of values into the numbers that the table holds. Each
// code is looked up once, and gets a number when it has none.
type codebook struct {
	tx         *sql.Tx
	indicators map[string]int32
	areas      map[string]int32
	breakdowns map[string]int32
	periods    map[string]int32
}

func newCodebook(tx *sql.Tx) codebook {
	return codebook{tx, map[string]int32{}, map[string]int32{}, map[string]int32{}, map[string]int32{}}
}

// cell looks up the codes of a value.
func (c *codebook) cell(ctx context.Context, v figures.Value) (n cell, err error) {
	if v.Indicator == "" || v.Area == "" {
		return n, fmt.Errorf("value without indicator or area: %q, %q", v.Indicator, v.Area)
	}
	if v.Missing == "" && (math.IsNaN(v.Value) || math.IsInf(v.Value, 0)) {
		return n, fmt.Errorf("value of %q in %q is not a number", v.Indicator, v.Period)
	}
	n.value, n.missing, n.provisional = v.Value, v.Missing, v.Provisional
	if n.indicator, err = c.number(ctx, c.indicators, v.Indicator,
		`INSERT INTO indicator_nums (code) VALUES (?) `+numbered); err != nil {
		return n, err
	}
	if n.area, err = c.number(ctx, c.areas, v.Area,
		`INSERT INTO areas (code, name, level, own, peer) VALUES (?1, ?1, 'other', 0, 0) `+numbered); err != nil {
		return n, err
	}
	if n.breakdown, err = c.number(ctx, c.breakdowns, v.Breakdown,
		`INSERT INTO breakdowns (code) VALUES (?) `+numbered); err != nil {
		return n, err
	}
	n.period, err = c.period(v.Period)
	return n, err
}

// numbered makes an insert of a code return its number, also when it has one.
const numbered = `ON CONFLICT (code) DO UPDATE SET code = code RETURNING num`

func (c *codebook) number(ctx context.Context, known map[string]int32, code, insert string) (int32, error) {
	if n, ok := known[code]; ok {
		return n, nil
	}
	var n int32
	if err := c.tx.QueryRowContext(ctx, insert, code).Scan(&n); err != nil {
		return 0, fmt.Errorf("number of %q: %w", code, err)
	}
	known[code] = n
	return n, nil
}

func (c *codebook) period(p string) (int32, error) {
	if n, ok := c.periods[p]; ok {
		return n, nil
	}
	packed, err := packPeriod(p)
	if err != nil {
		return 0, err
	}
	n := int32(packed) // at most 99991299
	c.periods[p] = n
	return n, nil
}

// addAreas makes the places of an import known. Names and levels of places
// that the dossier has already stay as they are, for they may be its own.
func (c *codebook) addAreas(ctx context.Context, areas []figures.Area) error {
	for _, a := range areas {
		if a.Code == "" {
			continue
		}
		var n int32
		err := c.tx.QueryRowContext(ctx, insertArea+numbered, a.Code, a.Name, a.Level, false, false).Scan(&n)
		if err != nil {
			return fmt.Errorf("add area %q: %w", a.Code, err)
		}
		c.areas[a.Code] = n
	}
	return nil
}
