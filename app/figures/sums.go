package figures

import (
	"cmp"
	"slices"
	"strings"

	"kindvriendelijk/app/areas"
)

// sum says that the values parts add up to the value total, all by their place
// in the guard.
type sum struct {
	total int
	parts []int
}

func (s sum) members() []int { return append([]int{s.total}, s.parts...) }

// sumKey tells sums apart: the total, and by what it is divided.
type sumKey struct {
	total int
	by    string
}

// collect finds the sums in which counts of persons take part.
func (g *guard) collect(places []Area) {
	parts := map[sumKey][]int{}
	own, quarters := g.quarters(places)
	for i, v := range g.out {
		in, ok := g.known(v.Indicator)
		if !ok || in.Kind != Count {
			continue
		}
		if in.Persons {
			for _, key := range g.wholes(v, own, quarters[v.Area]) {
				parts[key] = append(parts[key], i)
			}
		}
		if before := g.before(v); in.Persons && before != nil {
			parts[sumKey{i, "\x00merged"}] = before
		}
		if named := g.named(in, v); named != nil {
			parts[sumKey{i, "\x00parts"}] = named
		}
	}
	for key, members := range parts {
		g.sums = append(g.sums, sum{key.total, members})
	}
	slices.SortFunc(g.sums, func(a, b sum) int {
		return cmp.Or(cmp.Compare(a.total, b.total), slices.Compare(a.parts, b.parts))
	})
}

// wholes are the sums that a value is a part of: coarser breakdowns, and our
// own municipality for each of the divisions that it is of.
func (g *guard) wholes(v Value, own string, divisions []string) []sumKey {
	var keys []sumKey
	for _, rest := range coarser(v.Breakdown) {
		if t, ok := g.at[cell{v.Indicator, v.Area, v.Period, rest}]; ok {
			keys = append(keys, sumKey{t, BreakdownKey(v.Breakdown)})
		}
	}
	if t, ok := g.at[cell{v.Indicator, own, v.Period, v.Breakdown}]; ok {
		for _, division := range divisions {
			keys = append(keys, sumKey{t, "\x00districts " + division})
		}
	}
	return keys
}

// named are the values of the parts that a definition names, when all of them
// are there.
func (g *guard) named(in Indicator, v Value) []int {
	var parts []int
	for _, code := range in.Parts {
		i, ok := g.at[cell{code, v.Area, v.Period, v.Breakdown}]
		if !ok {
			return nil
		}
		parts = append(parts, i)
	}
	return parts
}

// before are the values of what an area was made of, when a value was added up
// from them and all are there. An area that kept its code is no part: what it
// counted alone is shown nowhere.
func (g *guard) before(v Value) []int {
	if !v.Merged {
		return nil
	}
	var parts []int
	for _, a := range areas.Default().PartsIn(v.Area, year(v.Period)) {
		i, ok := g.at[cell{v.Indicator, a.Code, v.Period, v.Breakdown}]
		if !ok || a.Code == v.Area {
			return nil
		}
		parts = append(parts, i)
	}
	return parts
}

// coarser gives the breakdowns that a breakdown is a part of: itself without
// one or more of its pairs.
func coarser(breakdown string) []string {
	if breakdown == "" {
		return nil
	}
	pairs := strings.Split(breakdown, ";")
	var out []string
	for keep := range 1<<len(pairs) - 1 {
		var rest []string
		for i, p := range pairs {
			if keep&(1<<i) != 0 {
				rest = append(rest, p)
			}
		}
		out = append(out, strings.Join(rest, ";"))
	}
	return out
}

// unknown reports whether readers can't see a value that counts.
func (g *guard) unknown(i int) bool {
	m := g.out[i].Missing
	return m == MissingHidden || m == MissingUnknown
}

// closeGaps hides a further value of each sum whose hidden one would follow
// from the others. It reports whether it hid anything: that may open a gap in
// another sum.
func (g *guard) closeGaps() bool {
	found := false
	for _, s := range g.sums {
		if g.gives(s) && g.hideMore(s) {
			found = true
		}
	}
	return found
}

// gives reports whether a hidden value follows from one sum alone: because it
// is the only one, or because all hidden ones must be 1, as none of them is 0.
func (g *guard) gives(s sum) bool {
	n, protected, together, ours := 0, false, 0.0, true
	for _, i := range s.members() {
		if !g.unknown(i) {
			continue
		}
		n++
		protected = protected || g.out[i].Missing == MissingHidden
		ours = ours && g.was[i].Missing == ""
		together += g.was[i].Value
	}
	ones := ours && together == float64(n) && !g.unknown(s.total)
	return protected && (n == 1 || ones)
}

// hideMore hides the smallest part that is shown and not zero, so that readers
// lose the least; when there is none, the total.
func (g *guard) hideMore(s sum) bool {
	pick := -1
	for _, i := range s.parts {
		v := g.out[i]
		if v.Missing == "" && v.Value != 0 && (pick < 0 || v.Value < g.out[pick].Value) {
			pick = i
		}
	}
	if pick < 0 && g.out[s.total].Missing == "" {
		pick = s.total
	}
	if pick < 0 {
		return false
	}
	g.hide(pick)
	return true
}
