package figures

import (
	"math"
	"slices"
)

// A jump stands out when its modified z-score is above 3.5: its distance from
// the median jump, divided by 1.4826 times the median absolute deviation, which
// equals the standard deviation where jumps are normal. This is the rule of
// Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993).
const (
	zLimit  = 3.5
	toSigma = 1.4826
)

// fewest is the number of values from which a series has a variation of its
// own.
const fewest = 6

// standsOut reports whether a jump stands out against the other jumps of its
// series. In short series the median absolute deviation is small by chance now
// and then, so a jump must also be a few times as large as the largest other.
func standsOut(size float64, others []float64, unit float64) bool {
	mid := median(others)
	var away []float64
	largest := unit
	for _, d := range others {
		away = append(away, math.Abs(d-mid))
		largest = max(largest, math.Abs(d))
	}
	scale := max(toSigma*median(away), unit)
	return math.Abs(size-mid)/scale > zLimit && math.Abs(size) > times(len(others))*largest
}

// times is how many times as large as the largest other jump a jump must be.
func times(others int) float64 {
	switch {
	case others < 6:
		return 6
	case others < 9:
		return 4.5
	}
	return 3
}

func median(numbers []float64) float64 {
	if len(numbers) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(numbers))
	if n := len(sorted); n%2 == 0 {
		return (sorted[n/2-1] + sorted[n/2]) / 2
	}
	return sorted[len(sorted)/2]
}
