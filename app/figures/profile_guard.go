package figures

import (
	"slices"
	"strconv"
	"strings"
)

// asReaders hides small values among all that a page shows and what they hang
// together with, and returns how to look up what is left of one. The values are
// guarded in one order, so that every page hides the same of two that weigh
// alike.
func asReaders(values []Value, places []Area, known func(string) (Indicator, bool)) func(Value) Value {
	values = slices.SortedStableFunc(slices.Values(values), compareValues)
	values = slices.CompactFunc(values, func(a, b Value) bool { return compareValues(a, b) == 0 })
	at := make(map[cell]Value, len(values))
	for _, v := range Guard(values, places, known) {
		at[cell{v.Indicator, v.Area, v.Period, v.Breakdown}] = v
	}
	return func(v Value) Value { return at[cell{v.Indicator, v.Area, v.Period, v.Breakdown}] }
}

// replaced puts what is left of each value in its place.
func replaced(values []Value, by func(Value) Value) []Value {
	out := make([]Value, len(values))
	for i, v := range values {
		out[i] = by(v)
	}
	return out
}

// withAges hides small values among the numbers of a profile and its ages. The
// ages are left out when they would hide a number that other pages show.
func withAges(values, ages []Value, own Area, known func(string) (Indicator, bool)) (shown, shownAges []Value) {
	alone := replaced(values, asReaders(values, []Area{own}, known))
	all, families := asFamilies(values, ages, known)
	by := asReaders(all, []Area{own}, families)
	together := replaced(values, by)
	for i, v := range together {
		if v.Missing != alone[i].Missing {
			return alone, nil
		}
	}
	return together, backToAges(replaced(all[len(values):], by), ages)
}

// yearOfAge is the name that a single year of age goes by while values are
// guarded: there it is a part of its band, which is another indicator than the
// inhabitants that it is a part of in the dossier.
const yearOfAge = "\x00age="

// asFamilies adds the ages to values as parts of their bands, and makes known
// know them. Without that a hidden age would follow from its band and the other
// ages.
func asFamilies(values, ages []Value, known func(string) (Indicator, bool)) ([]Value, func(string) (Indicator, bool)) {
	have := map[int]bool{}
	values = slices.Clone(values)
	for _, v := range ages {
		have[ageOf(v)] = true
		v.Indicator, v.Breakdown = yearOfAge+strconv.Itoa(ageOf(v)), ""
		values = append(values, v)
	}
	people, _ := known(inhabitantsCode)
	return values, func(code string) (Indicator, bool) {
		if strings.HasPrefix(code, yearOfAge) {
			return Indicator{Code: code, Kind: Count, Persons: true, Threshold: people.Threshold}, true
		}
		in, ok := known(code)
		if ok && in.Ages != nil && len(in.Parts) == 0 {
			in.Parts = agesOf(*in.Ages, have)
		}
		return in, ok
	}
}

// agesOf are the names of the ages of a band, nothing when one of them is not
// there.
func agesOf(b AgeBand, have map[int]bool) []string {
	var codes []string
	for age := b.From; age <= b.To; age++ {
		if !have[age] {
			return nil
		}
		codes = append(codes, yearOfAge+strconv.Itoa(age))
	}
	return codes
}

// backToAges gives ages what was hidden of them as parts of their bands.
func backToAges(guarded, ages []Value) []Value {
	ages = slices.Clone(ages)
	for i, v := range guarded {
		ages[i].Value, ages[i].Missing = v.Value, v.Missing
	}
	return ages
}
