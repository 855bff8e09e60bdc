package figures

import (
	"fmt"
	"math"
)

// tenfolds are the factors by which a change of unit shows.
var tenfolds = []struct {
	power float64
	name  string
}{{1, "tien"}, {2, "honderd"}, {3, "duizend"}}

// closeTo is how far the logarithm of a factor may lie from a whole one: a
// seventh more or less, which an ordinary year stays within.
const closeTo = 0.06

// digits finds a change of unit: from one period to the next ten, a hundred or
// a thousand times as much or as little, in a series that is steady otherwise.
func (p Page) digits(a Area, values []Value) (Signal, bool) {
	if len(values) < 3 || !p.steadyBut(values) {
		return Signal{}, false
	}
	for i := range len(values) - 1 {
		from, to := values[i], values[i+1]
		name, ok := p.tenfold(from.Value, to.Value)
		if !ok {
			continue
		}
		size := "zo groot"
		if to.Value < from.Value {
			size = "zo klein"
		}
		text := fmt.Sprintf("Van %s naar %s wordt het cijfer %s keer %s: eerst %s, dan %s.", from.Period, to.Period, name, size, p.inText(from.Value), p.inText(to.Value))
		if !a.Own {
			text = a.Name + ": van " + text[len("Van "):]
		}
		return Signal{Kind: Digits, Area: a.Code, Period: to.Period, Text: text,
			Do: "Kijk of de bron in een andere eenheid telt, en lees alle jaren in dezelfde eenheid in."}, true
	}
	return Signal{}, false
}

// tenfold names the factor between two values; ok is false for any other. Ten
// times less than five units may be chance, and so is any factor of few things;
// a hundredth of a share is a share of 1 instead of 100.
func (p Page) tenfold(from, to float64) (name string, ok bool) {
	if from*to <= 0 {
		return "", false
	}
	few := min(math.Abs(from), math.Abs(to)) < 5*math.Pow10(-p.Decimals)
	power := math.Abs(math.Log10(to / from))
	for _, t := range tenfolds {
		if math.Abs(power-t.power) < closeTo && (!few || t.power > 1 && p.Kind != Count) {
			return t.name, true
		}
	}
	return "", false
}

// steadyBut reports whether no value is twice another one next to it, but for
// where the unit changes.
func (p Page) steadyBut(values []Value) bool {
	for i := range len(values) - 1 {
		from, to := values[i].Value, values[i+1].Value
		if _, ok := p.tenfold(from, to); !ok && (from*to <= 0 || math.Abs(math.Log2(to/from)) > 1) {
			return false
		}
	}
	return true
}
