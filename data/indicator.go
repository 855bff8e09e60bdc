package data

import (
	"context"
	"encoding/json"
	"fmt"

	"kindvriendelijk/app/figures"
)

var indicators = records[figures.Record]{"indicators", "id, own, name, unit, kind, theme, define, source, decimals, better, persons, note, meaning, formula, numerator, denominator, base",
	func(r *figures.Record) []any {
		return []any{&r.ID, &r.Own, &r.Name, &r.Unit, &r.Kind, &r.Theme, &r.Define, &r.Source, &r.Decimal, &r.Better,
			&r.Persons, &r.Note, &r.Meaning, &r.Formula, &r.Numerator, &r.Denominator, &r.Base}
	}}

// IndicatorRecord returns what the dossier keeps of an indicator.
func (s *Store) IndicatorRecord(ctx context.Context, code string) (figures.Record, error) {
	return indicators.get(ctx, s, code)
}

// ListIndicatorRecords returns all records of indicators by code.
func (s *Store) ListIndicatorRecords(ctx context.Context) ([]figures.Record, error) {
	return indicators.list(ctx, s, `ORDER BY id`)
}

// SaveIndicatorRecord writes the record of an indicator, and makes it when it
// is new.
func (s *Store) SaveIndicatorRecord(ctx context.Context, r figures.Record) error {
	return indicators.save(ctx, s, "Indicator gewijzigd", r)
}

// DeleteIndicatorRecord removes the record; the figures stay. Of an own
// indicator the links go with it.
func (s *Store) DeleteIndicatorRecord(ctx context.Context, code string) error {
	return indicators.delete(ctx, s, "Indicator verwijderd", code)
}

// NewestDivided returns, by the code of each indicator that has one, the newest
// period up to and including to in which one of the areas has a value with a
// breakdown. Values of undone imports do not count. It looks each indicator and
// area up from its newest period back, so that the number of values does not
// matter.
func (s *Store) NewestDivided(ctx context.Context, codes, areas []string, to string) (map[string]string, error) {
	last, err := packPeriod(to)
	if err != nil {
		return nil, fmt.Errorf("newest divided values: %w", err)
	}
	lists := make([]string, 2)
	for i, l := range [][]string{codes, areas} {
		b, err := json.Marshal(l)
		if err != nil {
			return nil, fmt.Errorf("newest divided values: %w", err)
		}
		lists[i] = string(b)
	}
	newest := map[string]string{}
	scan := func(r row) (code string, err error) {
		var period *int64
		if err := r.Scan(&code, &period); err != nil || period == nil {
			return code, err
		}
		newest[code] = unpackPeriod(*period)
		return code, nil
	}
	_, err = collect(ctx, s.reader(ctx), scan, `SELECT i.code, (SELECT max((SELECT v.period FROM vals v
			WHERE v.indicator = i.num AND v.area = a.num AND v.period <= ?
				AND v.breakdown NOT IN (SELECT num FROM breakdowns WHERE code = '')
				AND +v.import IN (SELECT num FROM import_nums JOIN imports USING (id))
			ORDER BY v.period DESC LIMIT 1))
		FROM areas a WHERE a.code IN (SELECT value FROM json_each(?)))
		FROM indicator_nums i WHERE i.code IN (SELECT value FROM json_each(?))`, lastWithin(last), lists[1], lists[0])
	return newest, during("newest divided values", err)
}

// SeekValues is [Store.Values] for a query with a breakdown, and gives the same.
// It looks each value up from period to period instead of walking over all that
// lies between, which pays where thousands of values divide each period.
func (s *Store) SeekValues(ctx context.Context, q figures.Query) ([]figures.Value, error) {
	n, err := s.nameValues(ctx, q)
	if err != nil || n.nothing() {
		return nil, during("seek values", err)
	}
	_, bounds, err := n.query(figures.Query{From: q.From, To: q.To})
	if err != nil {
		return nil, fmt.Errorf("seek values: %w", err)
	}
	var vs []figures.Value
	var last storedCell
	take := func(r row) (c storedCell, err error) {
		if err := c.scan(r); err != nil || n.imports[c.imp] == "" {
			return c, err
		}
		if last.imp != 0 && last.compare(&c.cell) == 0 {
			vs = vs[:len(vs)-1] // a later import has the same cell
		}
		last = c
		vs = append(vs, n.value(&c))
		return c, nil
	}
	_, err = collect(ctx, s.reader(ctx), take, `WITH RECURSIVE seen(indicator, area, period) AS (
			SELECT i.value, a.value, (SELECT min(v.period) FROM vals v WHERE v.indicator = i.value AND v.area = a.value AND v.period >= ?1)
			FROM json_each(?3) i, json_each(?4) a
			UNION ALL
			SELECT indicator, area, (SELECT min(v.period) FROM vals v WHERE v.indicator = s.indicator AND v.area = s.area AND v.period > s.period)
			FROM seen s WHERE period <= ?2)
		SELECT v.indicator, v.area, v.period, v.breakdown, v.import, v.value, v.missing, v.provisional
		FROM seen s CROSS JOIN vals v ON v.indicator = s.indicator AND v.area = s.area AND v.period = s.period AND v.breakdown IN (SELECT value FROM json_each(?5))
		WHERE s.period <= ?2 ORDER BY v.indicator, v.area, v.period, v.breakdown, v.import`,
		bounds[0], bounds[1], numberList(n.indicators), numberList(n.areas), numberList(n.breakdowns))
	return vs, during("seek values", err)
}
