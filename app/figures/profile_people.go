package figures

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// lookBack is how many years a profile looks back.
const lookBack = 10

// oldestAge is the last single year of age that a profile shows.
const oldestAge = 24

// people reads the numbers of children: per band over ten years, per year of
// age and by sex.
func (r *reading) people(ctx context.Context, p *Profile, readers bool) error {
	codes := []string{inhabitantsCode}
	for _, in := range r.all {
		if in.Ages != nil {
			codes = append(codes, in.Code)
		}
	}
	places := []Area{p.Own}
	if readers {
		places = withFormerAreas(places)
	}
	values, err := r.totals(ctx, codes, places)
	if err != nil {
		return fmt.Errorf("numbers of children: %w", err)
	}
	values = addUp(upTo(values, r.year), p.Own)
	parts, err := r.parts(ctx, []string{inhabitantsCode, childrenCode}, p.Own.Code)
	if err != nil {
		return fmt.Errorf("children by age: %w", err)
	}
	ages := singleAges(parts[inhabitantsCode])
	in, _ := r.known(childrenCode)
	sexes := slices.DeleteFunc(Marginals(in, parts[childrenCode]), func(v Value) bool { return keyOf(v.Breakdown) != BySex })
	if readers {
		var all []Value
		all, ages = withAges(slices.Concat(values, sexes), ages, p.Own, r.known)
		values, sexes = all[:len(values):len(values)], all[len(values):]
	}
	p.Ages, p.Sexes = ages, sexes
	if len(ages) > 0 {
		p.AgePeriod = ages[0].Period
	}
	if len(sexes) > 0 {
		p.SexPeriod = sexes[0].Period
	}
	p.fill(values, r.known)
	imports, err := r.store.ListImports(ctx)
	if err != nil {
		return fmt.Errorf("imports: %w", err)
	}
	p.Imports = importsOf(p.counted(), imports)
	return nil
}

// counted are the numbers of children that the page leans on: the total, or
// the bands when there is none.
func (p *Profile) counted() []Value {
	if p.Children.Known() {
		return []Value{p.Children.Now}
	}
	var out []Value
	for _, b := range p.Bands {
		out = append(out, b.Now)
	}
	return out
}

// singleAges are the values by single year of age up to the oldest that a
// profile shows, from young to old.
func singleAges(parts []Value) []Value {
	var sums []Value
	for _, v := range parts {
		if n := strings.Count(v.Breakdown, ";"); n == 0 && ageOf(v) >= 0 {
			sums = append(sums, v)
		}
	}
	if len(sums) == 0 {
		sums = slices.DeleteFunc(sumBy(ByAge, parts), func(v Value) bool { return ageOf(v) < 0 })
	}
	sums = slices.DeleteFunc(sums, func(v Value) bool { return ageOf(v) > oldestAge })
	slices.SortFunc(sums, func(a, b Value) int { return cmp.Compare(ageOf(a), ageOf(b)) })
	return sums
}

// ageOf is the single year of age of a value, -1 when it is of several.
func ageOf(v Value) int {
	text, ok := strings.CutPrefix(v.Breakdown, ByAge+"=")
	n, err := strconv.Atoi(text)
	if !ok || err != nil {
		return -1
	}
	return n
}

// addUp adds the number of all our children where only that of its bands is
// there.
func addUp(values []Value, own Area) []Value {
	have := map[string]bool{}
	sums := map[string]*Value{}
	counts := map[string]int{}
	for _, v := range values {
		if v.Area != own.Code {
			continue
		}
		if v.Indicator == childrenCode {
			have[v.Period] = true
		}
		if !slices.Contains(childBands, v.Indicator) || v.Missing != "" {
			continue
		}
		if sums[v.Period] == nil {
			sums[v.Period] = &Value{Indicator: childrenCode, Area: v.Area, Period: v.Period, Import: v.Import}
		}
		sums[v.Period].Value += v.Value
		sums[v.Period].Provisional = sums[v.Period].Provisional || v.Provisional
		counts[v.Period]++
	}
	for period, v := range sums {
		if !have[period] && counts[period] == len(childBands) {
			values = append(values, *v)
		}
	}
	return values
}
