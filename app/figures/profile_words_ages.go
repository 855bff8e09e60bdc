package figures

import (
	"fmt"
	"math"
	"strconv"
)

// mover is the band of children that changed most; found is false when none
// changed.
func (p Profile) mover() (most Band, found bool) {
	largest := 0.0
	for _, b := range p.Bands {
		if n, ok := b.Change(); ok && math.Abs(n) > largest {
			most, largest, found = b, math.Abs(n), true
		}
	}
	return most, found
}

// bandFinding says which band changed most.
func (p Profile) bandFinding() string {
	b, ok := p.mover()
	if !ok {
		return "Kinderen en jongeren naar leeftijd in " + p.Period
	}
	n, _ := b.Change()
	word := "steeg"
	if n < 0 {
		word = "daalde"
	}
	when := "sinds " + p.Since
	if p.years() == lookBack {
		when = "in tien jaar"
	}
	return fmt.Sprintf("Het aantal %s %s %s het meest: met %s", b.jarigen(), word, when, Decimal(math.Abs(n), 0))
}

// ageFinding says of which age there are most and fewest children.
func (p Profile) ageFinding() string {
	low, high, n := Value{}, Value{}, 0
	for _, v := range p.Ages {
		if v.Missing != "" || ageOf(v) > 17 {
			continue
		}
		if n == 0 || v.Value < low.Value {
			low = v
		}
		if n == 0 || v.Value > high.Value {
			high = v
		}
		n++
	}
	if n < 2 || low.Value == high.Value {
		return "Kinderen en jongeren per jaar leeftijd in " + p.AgePeriod
	}
	jarigen := func(v Value) string { return strconv.Itoa(ageOf(v)) + "-jarigen (" + Decimal(v.Value, 0) + ")" }
	return "Van de kinderen zijn er het meest " + jarigen(high) + " en het minst " + jarigen(low) + " in " + p.AgePeriod
}
