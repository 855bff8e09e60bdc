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

// largestFinding says which band of children is the largest.
func (p Profile) largestFinding() string {
	var largest Band
	for _, b := range p.Bands {
		if b.Known() && p.inside(b) && (largest.Label == "" || b.Now.Value > largest.Now.Value) {
			largest = b
		}
	}
	if largest.Label == "" || largest.Now.Value == 0 {
		return "Kinderen en jongeren naar leeftijd in " + p.Period
	}
	return fmt.Sprintf("De grootste leeftijdsgroep is %d tot en met %d jaar: %s kinderen in %s", largest.Ages.From, largest.Ages.To, Decimal(largest.Now.Value, 0), p.Period)
}

// ageExtremes are the ages with the fewest and the most children; ok is false
// when they do not differ.
func (p Profile) ageExtremes() (low, high Value, ok bool) {
	n := 0
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
	return low, high, n > 1 && low.Value < high.Value
}

// ageFinding says of which age there are most and fewest children.
func (p Profile) ageFinding() string {
	low, high, ok := p.ageExtremes()
	if !ok {
		return "Kinderen en jongeren per jaar leeftijd in " + p.AgePeriod
	}
	jarigen := func(v Value) string { return strconv.Itoa(ageOf(v)) + "-jarigen (" + Decimal(v.Value, 0) + ")" }
	return "Van de kinderen zijn er het meest " + jarigen(high) + " en het minst " + jarigen(low) + " in " + p.AgePeriod
}

// ageAlt tells what there is to see in the chart of ages.
func (p Profile) ageAlt() string {
	low, high, ok := p.ageExtremes()
	if !ok {
		return ""
	}
	return fmt.Sprintf("Staafgrafiek van het aantal inwoners per jaar leeftijd, van %d tot en met %d jaar. Onder 18 jaar is het hoogste %s (%d jaar) en het laagste %s (%d jaar).",
		ageOf(p.Ages[0]), ageOf(p.Ages[len(p.Ages)-1]), Decimal(high.Value, 0), ageOf(high), Decimal(low.Value, 0), ageOf(low))
}
