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
func (d *Desk) people(ctx context.Context, p *Profile, known func(string) (Indicator, bool), readers bool) error {
	var codes []string
	for _, in := range d.Bundled {
		if in.Ages != nil || in.Code == inhabitantsCode {
			codes = append(codes, in.Code)
		}
	}
	total := ""
	values, err := d.Values(ctx, Query{Indicators: codes, Areas: []string{p.Own.Code}, Breakdown: &total})
	if err != nil {
		return fmt.Errorf("numbers of children: %w", err)
	}
	values = addUp(upTo(values, d.Now().Year()))
	ages, err := d.parts(ctx, inhabitantsCode, p.Own)
	if err != nil {
		return err
	}
	sexes, err := d.parts(ctx, childrenCode, p.Own)
	if err != nil {
		return err
	}
	ages = singleAges(ages)
	in, _ := known(childrenCode)
	sexes = slices.DeleteFunc(Marginals(in, sexes), func(v Value) bool { return keyOf(v.Breakdown) != BySex })
	if readers {
		n, m := len(values), len(values)+len(sexes)
		all, families := asFamilies(slices.Concat(values, sexes), ages, known)
		all = Guard(all, []Area{p.Own}, families)
		values, sexes, ages = all[:n:n], all[n:m:m], backToAges(all[m:], ages)
	}
	p.Ages, p.Sexes = ages, sexes
	if len(ages) > 0 {
		p.AgePeriod = ages[0].Period
	}
	if len(sexes) > 0 {
		p.SexPeriod = sexes[0].Period
	}
	p.fill(values, known)
	imports, err := d.ListImports(ctx)
	if err != nil {
		return fmt.Errorf("imports: %w", err)
	}
	p.Imports = importsOf([]Value{p.Children.Now}, imports)
	return nil
}

// parts reads how our newest inhabitants of some ages are divided.
func (d *Desk) parts(ctx context.Context, code string, own Area) ([]Value, error) {
	values, err := d.Values(ctx, Query{Indicators: []string{code}, Areas: []string{own.Code}, To: strconv.Itoa(d.Now().Year())})
	if err != nil {
		return nil, fmt.Errorf("parts of %s: %w", code, err)
	}
	return newestParts(values), nil
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

// addUp adds the number of all children where only that of its bands is there.
func addUp(values []Value) []Value {
	have := map[string]bool{}
	sums := map[string]*Value{}
	counts := map[string]int{}
	for _, v := range values {
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
