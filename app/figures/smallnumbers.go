package figures

import (
	"math"
	"slices"
)

// Small reports whether a value is a count of persons too small to be shown to
// readers: 1 up to, not including, the indicator's own threshold. Zero is shown.
// This is the custom of the Flemish and Dutch data owners themselves.
func Small(in Indicator, v Value) bool {
	if !in.Persons || in.Kind != Count || v.Missing != "" {
		return false
	}
	limit := in.Threshold
	if limit == 0 {
		limit = DefaultThreshold
	}
	return v.Value > 0 && v.Value < float64(limit)
}

// Guard returns the values as readers may see them: small counts of persons
// are marked [MissingHidden], and so is whatever they would follow from: other
// parts of the sums they take part in, and shares of which the numerator or the
// denominator is hidden. Sums are those over a breakdown, over the parts that a
// definition names, over each division of our own municipality into quarters, and over what
// an area was made of before a merger. The values
// given stay as they are. Areas may be nil; known looks an indicator up by its
// code.
func Guard(values []Value, areas []Area, known func(code string) (Indicator, bool)) []Value {
	g := guard{was: values, out: slices.Clone(values), at: make(map[cell]int, len(values)), known: known}
	for i, v := range g.out {
		g.at[cell{v.Indicator, v.Area, v.Period, v.Breakdown}] = i
	}
	found := false
	for i, v := range g.out {
		if in, ok := known(v.Indicator); ok && Small(in, v) {
			g.hide(i)
		}
		found = found || g.out[i].Missing == MissingHidden
	}
	if found {
		g.collect(areas)
		for g.closeGaps() || g.solve() {
		}
	}
	for g.shares() {
	}
	return g.out
}

type cell struct{ indicator, area, period, breakdown string }

type guard struct {
	was, out []Value
	at       map[cell]int
	known    func(string) (Indicator, bool)
	sums     []sum
}

func (g *guard) hide(i int) { g.out[i].Missing, g.out[i].Value = MissingHidden, 0 }

// shares hides ratios of which the numerator or the denominator is hidden,
// since with the other one they give it away. A numerator that is not in the
// dossier counts as small when the share and its denominator say so. It reports
// whether it hid anything: others may follow from that.
func (g *guard) shares() bool {
	found := false
	for i, v := range g.out {
		in, ok := g.known(v.Indicator)
		if !ok || in.Numerator == "" || v.Missing != "" {
			continue
		}
		if top, ok := g.known(in.Numerator); ok && g.ofPersons(top) && g.tells(in, top, v) {
			g.hide(i)
			found = true
		}
	}
	return found
}

// ofPersons reports whether an indicator counts persons, or follows from one
// that does.
func (g *guard) ofPersons(in Indicator) bool {
	for range 10 { // definitions that go round in a circle end somewhere
		top, ok := g.known(in.Numerator)
		if in.Persons || !ok {
			break
		}
		in = top
	}
	return in.Persons
}

// tells reports whether a share gives away a count that readers must not see;
// top is its numerator.
func (g *guard) tells(in, top Indicator, share Value) bool {
	_, growing := in.Follows().Needs()
	measure := cell{in.Denominator, share.Area, share.Period, share.Breakdown}
	if growing {
		measure = in.measure(share)
	}
	above, hasAbove := g.at[cell{in.Numerator, share.Area, share.Period, share.Breakdown}]
	below, hasBelow := g.at[measure]
	hidden := func(i int) bool { return g.out[i].Missing == MissingHidden }
	switch {
	case hasAbove && hidden(above):
		return true
	case hasAbove:
		return hasBelow && hidden(below) && (growing || share.Value != 0)
	case hasBelow && g.out[below].Missing == "":
		return Small(top, Value{Value: math.Round(share.Value * g.out[below].Value / base(in.Kind))})
	}
	return false
}

// base is what the whole counts as in a kind of share.
func base(k Kind) float64 {
	switch k {
	case Permille:
		return 1000
	case Percentage:
		return 100
	}
	return 1
}
