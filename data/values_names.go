package data

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"

	"kindvriendelijk/app/figures"
)

// valueNames are the codes behind the numbers of the values that are asked
// for. They are looked up first: joining them to each row would cost more than
// reading the rows.
type valueNames struct {
	indicators, areas, breakdowns map[int32]string

	imports map[int32]string // only those that are not undone
	periods map[int32]string // written already
}

func (s *Store) nameValues(ctx context.Context, q figures.Query) (n valueNames, err error) {
	var breakdowns []string
	if q.Breakdown != nil {
		breakdowns = []string{*q.Breakdown}
	}
	for _, of := range []struct {
		into  *map[int32]string
		table string
		codes []string
	}{{&n.indicators, "indicator_nums", q.Indicators}, {&n.areas, "areas", q.Areas}, {&n.breakdowns, "breakdowns", breakdowns}} {
		if *of.into, err = s.codesOf(ctx, of.table, of.codes); err != nil {
			return n, err
		}
	}
	n.periods = map[int32]string{}
	n.imports, err = s.codeByNumber(ctx, `SELECT num, id FROM import_nums JOIN imports USING (id)`)
	return n, err
}

// codesOf returns the codes of a table by number: these, or all for nil.
func (s *Store) codesOf(ctx context.Context, table string, codes []string) (map[int32]string, error) {
	if codes == nil {
		return s.codeByNumber(ctx, `SELECT num, code FROM `+table)
	}
	list, err := json.Marshal(codes)
	if err != nil {
		return nil, err
	}
	return s.codeByNumber(ctx, `SELECT num, code FROM `+table+` WHERE code IN (SELECT value FROM json_each(?))`, string(list))
}

func (s *Store) codeByNumber(ctx context.Context, query string, args ...any) (map[int32]string, error) {
	type pair struct {
		num  int32
		code string
	}
	pairs, err := collect(ctx, s.reader(ctx), func(r row) (p pair, err error) { return p, r.Scan(&p.num, &p.code) }, query, args...)
	m := make(map[int32]string, len(pairs))
	for _, p := range pairs {
		m[p.num] = p.code
	}
	return m, err
}

// nothing reports whether the dossier can have nothing of what is asked.
func (n *valueNames) nothing() bool {
	return min(len(n.indicators), len(n.areas), len(n.breakdowns), len(n.imports)) == 0
}

// query is the statement that walks the rows in the order of the key. With
// lists after IN the planner takes the key for search and order both; joins
// would make it sort.
func (n *valueNames) query(q figures.Query) (string, []any, error) {
	from, to := int64(0), lastWithin(99_990_000)
	var err error
	if q.From != "" {
		if from, err = packPeriod(q.From); err != nil {
			return "", nil, err
		}
		from = firstWithin(from)
	}
	if q.To != "" {
		if to, err = packPeriod(q.To); err != nil {
			return "", nil, err
		}
		to = lastWithin(to)
	}
	query := `SELECT indicator, area, period, breakdown, import, value, missing, provisional FROM vals WHERE period BETWEEN ? AND ?`
	args := []any{from, to}
	if q.Areas != nil {
		query += ` AND area IN (SELECT value FROM json_each(?))`
		args = append(args, numberList(n.areas))
	}
	if q.Indicators != nil || q.Areas != nil {
		query += ` AND indicator IN (SELECT value FROM json_each(?))`
		args = append(args, numberList(n.indicators))
	}
	if q.Breakdown != nil {
		query += ` AND breakdown IN (SELECT value FROM json_each(?))`
		args = append(args, numberList(n.breakdowns))
	}
	return query + ` ORDER BY indicator, area, period, breakdown, import`, args, nil
}

// numberList writes the numbers as a JSON array.
func numberList(m map[int32]string) string {
	nums := make([]int32, 0, len(m))
	for n := range m {
		nums = append(nums, n)
	}
	slices.Sort(nums)
	b, _ := json.Marshal(nums) // numbers can always be written
	return string(b)
}

// value gives a row its codes.
func (n *valueNames) value(c *storedCell) figures.Value {
	period, ok := n.periods[c.period]
	if !ok {
		period = unpackPeriod(int64(c.period))
		n.periods[c.period] = period
	}
	return figures.Value{
		Indicator: n.indicators[c.indicator], Area: n.areas[c.area], Period: period, Breakdown: n.breakdowns[c.breakdown],
		Value: c.value, Missing: c.missing, Provisional: c.provisional, Import: n.imports[c.imp],
	}
}

// compare tells two cells apart in the order of the table's key.
func (c *cell) compare(o *cell) int {
	return cmp.Or(cmp.Compare(c.indicator, o.indicator), cmp.Compare(c.area, o.area),
		cmp.Compare(c.period, o.period), cmp.Compare(c.breakdown, o.breakdown))
}
