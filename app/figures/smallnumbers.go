package figures

import (
	"math"
	"slices"
	"strings"
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
// are marked [MissingHidden], and so is everything from which they would
// follow: a share whose numerator is hidden, and the last part of a sum of
// which the total and all other parts are shown. The values given stay as they
// are. known looks an indicator up by its code.
func Guard(values []Value, known func(code string) (Indicator, bool)) []Value {
	g := guard{out: slices.Clone(values), at: map[cell]int{}, known: known}
	for i, v := range g.out {
		g.at[cell{v.Indicator, v.Area, v.Period, v.Breakdown}] = i
	}
	for i, v := range g.out {
		if in, ok := known(v.Indicator); ok && Small(in, v) {
			g.hide(i)
		}
	}
	for g.parts() {
	}
	g.shares()
	return g.out
}

type cell struct{ indicator, area, period, breakdown string }

type guard struct {
	out   []Value
	at    map[cell]int
	known func(string) (Indicator, bool)
}

func (g *guard) hide(i int) { g.out[i].Missing, g.out[i].Value = MissingHidden, 0 }

// shares hides ratios whose numerator is hidden, or would be if it stood here:
// a numerator that can be reckoned back from the share and its denominator.
func (g *guard) shares() {
	for i, v := range g.out {
		in, ok := g.known(v.Indicator)
		if !ok || in.Numerator == "" || v.Missing != "" {
			continue
		}
		top, ok := g.known(in.Numerator)
		if !ok || !top.Persons {
			continue
		}
		if j, ok := g.at[cell{in.Numerator, v.Area, v.Period, v.Breakdown}]; ok {
			if g.out[j].Missing == MissingHidden {
				g.hide(i)
			}
			continue
		}
		j, ok := g.at[cell{in.Denominator, v.Area, v.Period, v.Breakdown}]
		if !ok || g.out[j].Missing != "" {
			continue
		}
		back := Value{Value: math.Round(v.Value * g.out[j].Value / base(in.Kind))}
		if Small(top, back) {
			g.hide(i)
		}
	}
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

// parts hides a second part of each sum with exactly one hidden part beside a
// total that is shown. It reports whether it hid anything, since each hidden
// part may leave another sum with a single gap.
func (g *guard) parts() bool {
	sums := map[cell][]int{}
	for i, v := range g.out {
		if in, ok := g.known(v.Indicator); !ok || in.Kind != Count || !in.Persons {
			continue
		}
		for key, rest := range margins(v.Breakdown) {
			c := cell{v.Indicator, v.Area, v.Period, rest}
			if t, ok := g.at[c]; ok && g.out[t].Missing == "" {
				c.breakdown += "\x00" + key
				sums[c] = append(sums[c], i)
			}
		}
	}
	g.addends(sums)
	found := false
	for _, c := range sortedCells(sums) {
		if i, ok := g.second(sums[c]); ok {
			g.hide(i)
			found = true
		}
	}
	return found
}

// addends adds the sums over indicators: a total whose definition names the
// counts that make it up, when all of them are there.
func (g *guard) addends(sums map[cell][]int) {
	for _, v := range g.out {
		in, ok := g.known(v.Indicator)
		if !ok || len(in.Parts) == 0 || v.Missing != "" {
			continue
		}
		var parts []int
		for _, code := range in.Parts {
			if i, ok := g.at[cell{code, v.Area, v.Period, v.Breakdown}]; ok {
				parts = append(parts, i)
			}
		}
		if len(parts) == len(in.Parts) {
			sums[cell{v.Indicator, v.Area, v.Period, v.Breakdown + "\x00parts"}] = parts
		}
	}
}

// second picks the part to hide besides a single hidden one: the smallest that
// is not zero, so that readers lose the least.
func (g *guard) second(parts []int) (int, bool) {
	hidden, pick := 0, -1
	for _, i := range parts {
		v := g.out[i]
		switch {
		case v.Missing == MissingHidden:
			hidden++
		case v.Missing == "" && v.Value != 0 && (pick < 0 || v.Value < g.out[pick].Value):
			pick = i
		}
	}
	return pick, hidden == 1 && pick >= 0
}

// margins gives, for each key of a breakdown, the breakdown without it.
func margins(breakdown string) map[string]string {
	if breakdown == "" {
		return nil
	}
	m := map[string]string{}
	pairs := strings.Split(breakdown, ";")
	for i, p := range pairs {
		key, _, _ := strings.Cut(p, "=")
		m[key] = strings.Join(slices.Delete(slices.Clone(pairs), i, i+1), ";")
	}
	return m
}

func sortedCells(m map[cell][]int) []cell {
	var cs []cell
	for c := range m {
		cs = append(cs, c)
	}
	slices.SortFunc(cs, func(a, b cell) int {
		return strings.Compare(a.indicator+a.area+a.period+a.breakdown, b.indicator+b.area+b.period+b.breakdown)
	})
	return cs
}
