package chart

import "math"

// scale is an axis with round steps: from low to high in steps of step.
type scale struct {
	low, high, step float64
	digits          int // decimals that the steps need
}

// round makes a scale of at most n steps that holds all values, and zero
// unless the values lie close together far from it.
func roundScale(low, high float64, n int) scale {
	if low > high {
		low, high = 0, 1
	}
	if low > 0 && low < 0.7*high {
		low = 0
	}
	if high < 0 {
		high = 0
	}
	if low == high {
		low, high = min(low, 0), max(high, 0)
		if low == high {
			high = 1
		}
	}
	step := niceStep((high - low) / float64(n))
	for {
		s := scale{low: math.Floor(low/step+1e-9) * step, high: math.Ceil(high/step-1e-9) * step, step: step}
		if math.Round((s.high-s.low)/step) <= float64(n) {
			s.digits = stepDigits(step)
			return s
		}
		step = niceStep(step * 1.01)
	}
}

// niceStep is the smallest of 1, 2, 2,5 and 5 times a power of ten that is at
// least v.
func niceStep(v float64) float64 {
	unit := math.Pow(10, math.Floor(math.Log10(v)))
	for _, m := range []float64{1, 2, 2.5, 5} {
		if m*unit >= v*(1-1e-9) {
			return m * unit
		}
	}
	return 10 * unit
}

func stepDigits(step float64) int {
	for d := 0; d < 6; d++ {
		scaled := step * math.Pow(10, float64(d))
		if math.Abs(scaled-math.Round(scaled)) < 1e-6*scaled {
			return d
		}
	}
	return 6
}

// steps are the values with a grid line, from low to high.
func (s scale) steps() []float64 {
	n := int(math.Round((s.high - s.low) / s.step))
	out := make([]float64, n+1)
	for i := range out {
		out[i] = s.low + float64(i)*s.step
	}
	return out
}

// part is where v lies between low (0) and high (1).
func (s scale) part(v float64) float64 { return (v - s.low) / (s.high - s.low) }

// extent is the lowest and highest of the values that are there; ok is false
// when there is none.
func extent(values []float64) (low, high float64, ok bool) {
	low, high = math.Inf(1), math.Inf(-1)
	for _, v := range values {
		if !math.IsNaN(v) && !math.IsInf(v, 0) {
			low, high = min(low, v), max(high, v)
		}
	}
	return low, high, low <= high
}
