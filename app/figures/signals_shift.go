package figures

import (
	"fmt"
	"math"
)

// fewestAlike is how many values must agree before two series count as the same
// under other years: three may agree by chance.
const fewestAlike = 4

// ShiftedYears reports whether two sets of yearly totals of one area are the
// same numbers under year labels that differ by one. Years is how much later
// the second one labels them: 1 or -1. Sources do so for the
// kansarmoede-index: some name the year in which the births end, some the one
// after it.
func ShiftedYears(a, b []Value) (years int, ok bool) {
	first, second := byYear(a), byYear(b)
	if alike(first, second, 0) {
		return 0, false
	}
	for _, years := range []int{1, -1} {
		if alike(first, second, years) {
			return years, true
		}
	}
	return 0, false
}

// byYear are the yearly values that are there.
func byYear(values []Value) map[int]float64 {
	m := map[int]float64{}
	for _, v := range values {
		if len(v.Period) == 4 && v.Missing == "" && v.Breakdown == "" {
			m[year(v.Period)] = v.Value
		}
	}
	return m
}

// alike reports whether each value of the first that the second has some years
// later is the same there. Values that never change agree under any year, so
// they must take as many values as are needed.
func alike(first, second map[int]float64, years int) bool {
	different := map[float64]bool{}
	for y, v := range first {
		w, ok := second[y+years]
		if ok && math.Abs(v-w) > 1e-9 {
			return false
		}
		if ok {
			different[v] = true
		}
	}
	return len(different) >= fewestAlike
}

// copied finds other areas of the page with the numbers of ours under other
// years: the same municipality twice, under its code and under a name.
func (p Page) copied(own Series) []Signal {
	var out []Signal
	for _, s := range p.Series {
		if years, ok := ShiftedYears(own.Values, s.Values); ok && !s.Area.Own {
			out = append(out, shiftSignal(own.Area, years, s.Area.Name))
		}
	}
	return out
}

func shiftSignal(a Area, years int, beside string) Signal {
	when := "later"
	if years < 0 {
		when = "eerder"
	}
	return Signal{Kind: Shifted, Area: a.Code,
		Text: fmt.Sprintf("Bij %s staan dezelfde cijfers, één jaar %s.", beside, when),
		Do:   "Zoek bij de bronnen op welk jaar het cijfer beschrijft, en houd één van de twee."}
}
