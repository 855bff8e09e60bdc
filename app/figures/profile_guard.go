package figures

import (
	"slices"
	"strconv"
)

// yearOfAge is the name that a single year of age goes by while values are
// guarded: there it is a part of its band, which is another indicator than the
// inhabitants that it is a part of in the dossier.
const yearOfAge = "\x00age="

// asFamilies adds the ages to values as parts of their bands, and makes known
// know them. Without that a hidden age would follow from its band and the other
// ages.
func asFamilies(values, ages []Value, known func(string) (Indicator, bool)) ([]Value, func(string) (Indicator, bool)) {
	have := map[int]bool{}
	for _, v := range ages {
		have[ageOf(v)] = true
		v.Indicator, v.Breakdown = yearOfAge+strconv.Itoa(ageOf(v)), ""
		values = append(values, v)
	}
	people, _ := known(inhabitantsCode)
	return values, func(code string) (Indicator, bool) {
		if len(code) > len(yearOfAge) && code[:len(yearOfAge)] == yearOfAge {
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
