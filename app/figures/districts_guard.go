package figures

import (
	"context"
	"maps"
	"math"
	"slices"
)

// restArea stands for what belongs to the municipality and to no quarter.
var restArea = Area{Code: "\x00rest", Name: "Niet over de wijken verdeeld", Level: "district"}

// remainders are what the total counts more than the quarters together, in the
// periods in which all quarters have a figure.
func remainders(in Indicator, own Area, rows []Area, values []Value) []Value {
	if !in.Summable() {
		return nil
	}
	sums := wholeSums(rows, values)
	var out []Value
	for _, v := range values {
		sum, whole := sums[v.Period]
		if v.Area == own.Code && v.Missing == "" && whole && v.Value > sum {
			v.Area, v.Value = restArea.Code, math.Round(v.Value-sum)
			out = append(out, v)
		}
	}
	return out
}

// wholeSums are the sums of areas in the periods in which all of them have a
// figure.
func wholeSums(rows []Area, values []Value) map[string]float64 {
	mine := map[string]bool{}
	for _, a := range rows {
		mine[a.Code] = true
	}
	sums, counts := map[string]float64{}, map[string]int{}
	for _, v := range values {
		if mine[v.Area] && (v.Missing == "" || v.Missing == MissingEmpty) {
			sums[v.Period] += v.Value
			counts[v.Period]++
		}
	}
	maps.DeleteFunc(sums, func(period string, _ float64) bool { return counts[period] != len(rows) })
	return sums
}

// quarters are the divisions of our municipality that a quarter is a part of,
// by its code. Those of two divisions overlap, so that each division adds up by
// itself; what belongs to no quarter counts in any. Quarters elsewhere are no
// part of ours.
func (g *guard) quarters(places []Area) (own string, of map[string][]string) {
	i := slices.IndexFunc(places, func(a Area) bool { return a.Own })
	if i < 0 {
		return "", nil
	}
	there := map[string]bool{}
	for _, v := range g.out {
		there[v.Area] = true
	}
	var all []string
	of = map[string][]string{}
	for _, a := range places {
		if !there[a.Code] || a.Code == restArea.Code || !ours(places[i], a) {
			continue
		}
		kind := kindOf(a)
		of[a.Code] = []string{kind}
		if !slices.Contains(all, kind) {
			all = append(all, kind)
		}
	}
	of[restArea.Code] = all
	return places[i].Code, of
}

// guardQuarters hides small values of quarters. It returns nothing when a total
// of the municipality would have to be hidden for the sake of its quarters:
// other pages show it.
func (r *reading) guardQuarters(ctx context.Context, in Indicator, own Area, rows []Area, values []Value) ([]Value, error) {
	within := append([]Area{own}, rows...)
	around, err := r.guardContext(ctx, in, related(in, r.all), within)
	if err != nil {
		return nil, err
	}
	mine := map[string]bool{own.Code: true, restArea.Code: true}
	for _, a := range rows {
		mine[a.Code] = true
	}
	values = slices.DeleteFunc(slices.Clone(values), func(v Value) bool { return !mine[v.Area] })
	shown := replaced(values, asReaders(append(around, values...), append(within, restArea), r.known))
	for i, v := range shown {
		if v.Area == own.Code && v.Missing == MissingHidden && values[i].Missing == "" && !Small(in, values[i]) && in.Summable() {
			return nil, nil
		}
	}
	return shown, nil
}
