package figures

import (
	"slices"
	"strings"
	"sync"

	"kindvriendelijk/app/areas"
)

// lastYears are the years before a merger: the last ones as it was.
var lastYears = sync.OnceValue(func() []int {
	var years []int
	for _, m := range areas.Default().Mergers() {
		years = append(years, m.Year-1)
	}
	slices.Sort(years)
	return slices.Compact(years)
})

// former returns the codes of the municipalities that went up in one, its own
// excepted.
func former(code string) []string {
	var codes []string
	for _, year := range lastYears() {
		for _, a := range areas.Default().PartsIn(code, year) {
			if a.Code != code && !slices.Contains(codes, a.Code) {
				codes = append(codes, a.Code)
			}
		}
	}
	return codes
}

// withFormer adds to codes those of the municipalities that went up in them.
func withFormer(codes []string) []string {
	if codes == nil {
		return nil
	}
	out := slices.Clone(codes)
	for _, code := range codes {
		for _, old := range former(code) {
			if !slices.Contains(out, old) {
				out = append(out, old)
			}
		}
	}
	return out
}

// sumMerged adds up counts of before a merger for the areas of today (nil: for
// all that a merger made). Nothing is summed where today's area has a value of
// its own: then the source recalculated it. An area that kept its code in the
// merger has an own value for every year; that of before is taken as a part
// only when the same import brings the other parts too.
func (r *reading) sumMerged(values []Value, codes []string) []Value {
	if codes == nil {
		for _, m := range areas.Default().Mergers() {
			codes = append(codes, m.New)
		}
		slices.Sort(codes)
		codes = slices.Compact(codes)
	}
	for _, code := range codes {
		if old := former(code); len(old) > 0 {
			values = r.sumInto(values, code, old)
		}
	}
	return values
}

func (r *reading) sumInto(values []Value, code string, old []string) []Value {
	m := merging{code: code, years: map[int][]string{}, cells: map[cell]map[string]Value{}, covered: map[covering]bool{}, keys: map[string]string{}}
	for _, v := range values {
		if v.Area != code && !slices.Contains(old, v.Area) {
			continue
		}
		if in, ok := r.known(v.Indicator); ok && in.Summable() {
			m.add(v)
		}
	}
	if len(m.cells) == 0 {
		return values
	}
	sums := map[cell]Value{}
	for c, got := range m.cells {
		if sum, ok := m.sum(c, got); ok {
			sums[c] = sum
		}
	}
	return withSums(values, code, sums)
}

// withSums puts sums of an area in the place of its own values, and adds those
// it had none of.
func withSums(values []Value, code string, sums map[cell]Value) []Value {
	for i, v := range values {
		c := cell{v.Indicator, "", v.Period, v.Breakdown}
		if sum, ok := sums[c]; ok && v.Area == code {
			values[i] = sum
			delete(sums, c)
		}
	}
	for _, sum := range sums {
		values = append(values, sum)
	}
	return values
}

// merging collects what the parts of one area counted.
type merging struct {
	code    string
	years   map[int][]string          // the parts in a year
	cells   map[cell]map[string]Value // without an area, by the code of a part
	covered map[covering]bool
	keys    map[string]string // of a breakdown
}

// covering tells that an import divides the figures of a part by some keys. A
// cell that is not in it was not written down because nobody was in it.
type covering struct {
	indicator, area, period, keys, from string
}

func (m *merging) parts(period string) []string {
	y := year(period)
	codes, ok := m.years[y]
	if !ok {
		for _, a := range areas.Default().PartsIn(m.code, y) {
			codes = append(codes, a.Code)
		}
		m.years[y] = codes
	}
	return codes
}

func (m *merging) add(v Value) {
	parts := m.parts(v.Period)
	if len(parts) == 0 || v.Area != m.code && !slices.Contains(parts, v.Area) {
		return
	}
	c := cell{v.Indicator, "", v.Period, v.Breakdown}
	if m.cells[c] == nil {
		m.cells[c] = map[string]Value{}
	}
	m.cells[c][v.Area] = v
	if v.Breakdown != "" {
		m.covered[covering{v.Indicator, v.Area, v.Period, m.keysOf(v.Breakdown), v.Import}] = true
	}
}

// keysOf is by which keys a breakdown divides.
func (m *merging) keysOf(breakdown string) string {
	keys, ok := m.keys[breakdown]
	if !ok {
		for _, pair := range strings.Split(breakdown, ";") {
			keys += keyOf(pair) + ";"
		}
		m.keys[breakdown] = keys
	}
	return keys
}

// sum adds up the parts of a cell. ok is false when what is there stays as it
// is.
func (m *merging) sum(c cell, got map[string]Value) (sum Value, ok bool) {
	parts := m.parts(c.period)
	kept := slices.Contains(parts, m.code)
	if _, own := got[m.code]; own && !kept {
		return sum, false
	}
	sum = Value{Indicator: c.indicator, Area: m.code, Period: c.period, Breakdown: c.breakdown, Merged: true}
	if i := slices.IndexFunc(parts, func(part string) bool { _, there := got[part]; return there }); i >= 0 {
		sum.Import = got[parts[i]].Import
	}
	for _, part := range parts {
		v, there := got[part]
		if !there {
			v.Import = sum.Import
			there = m.covered[covering{c.indicator, part, c.period, m.keysOf(c.breakdown), sum.Import}]
		}
		switch {
		case kept && (!there || v.Import != sum.Import):
			return sum, false
		case !there:
			v.Missing = MissingEmpty
		}
		sum.Value += v.Value
		sum.Provisional = sum.Provisional || v.Provisional
		sum.Missing = graver(sum.Missing, v.Missing)
	}
	if sum.Missing != "" {
		sum.Value = 0
	}
	return sum, true
}

// graver is the reason that weighs most of two: hidden numbers stay hidden.
func graver(a, b Missing) Missing {
	order := []Missing{"", MissingEmpty, MissingNotApplicable, MissingUnknown, MissingHidden}
	if slices.Index(order, b) > slices.Index(order, a) {
		return b
	}
	return a
}
