package figures

import (
	"cmp"
	"math"
	"slices"
	"strings"
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
func (g *guard) collect(areas []Area) {
	parts := map[sumKey][]int{}
	var own string
	districts := map[string]bool{}
	for _, a := range areas {
		if a.Own {
			own = a.Code
		}
		districts[a.Code] = a.Level == "district"
	}
	for i, v := range g.out {
		in, ok := g.known(v.Indicator)
		if !ok || in.Kind != Count {
			continue
		}
		if in.Persons {
			for _, rest := range coarser(v.Breakdown) {
				if t, ok := g.at[cell{v.Indicator, v.Area, v.Period, rest}]; ok {
					key := sumKey{t, BreakdownKey(v.Breakdown)}
					parts[key] = append(parts[key], i)
				}
			}
			if t, ok := g.at[cell{v.Indicator, own, v.Period, v.Breakdown}]; ok && districts[v.Area] {
				key := sumKey{t, "\x00districts"}
				parts[key] = append(parts[key], i)
			}
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

// solve looks for hidden values that follow from several sums together, as an
// attentive reader would: by elimination. It hides one more value for the
// first that it finds, and reports whether it did.
func (g *guard) solve() bool {
	for _, group := range g.groups() {
		for _, i := range g.solved(group) {
			if g.out[i].Missing != MissingHidden {
				continue
			}
			for _, s := range group {
				if slices.Contains(s.members(), i) && g.hideMore(s) {
					return true
				}
			}
		}
	}
	return false
}

// groups divides the sums with something unknown in them into those that hang
// together through what is unknown.
func (g *guard) groups() [][]sum {
	of := map[int]int{} // an unknown value to the number of its group
	var groups [][]sum
	for _, s := range g.sums {
		group := []sum{s}
		merged := map[int]bool{}
		var mine []int
		for _, i := range s.members() {
			if !g.unknown(i) {
				continue
			}
			mine = append(mine, i)
			if old, ok := of[i]; ok && !merged[old] {
				merged[old] = true
				group = append(group, groups[old]...)
			}
		}
		if len(mine) == 0 {
			continue
		}
		for old := range merged {
			for _, o := range groups[old] {
				mine = append(mine, o.members()...)
			}
			groups[old] = nil
		}
		for _, i := range mine {
			if g.unknown(i) {
				of[i] = len(groups)
			}
		}
		groups = append(groups, group)
	}
	return slices.DeleteFunc(groups, func(ss []sum) bool { return len(ss) < 2 })
}

// solved are the unknown values of a group that follow from its sums.
func (g *guard) solved(group []sum) []int {
	column := map[int]int{}
	var vars []int
	for _, s := range group {
		for _, i := range s.members() {
			if _, seen := column[i]; !seen && g.unknown(i) {
				column[i] = len(vars)
				vars = append(vars, i)
			}
		}
	}
	rows := make([][]float64, len(group))
	for r, s := range group {
		rows[r] = make([]float64, len(vars))
		for _, i := range s.parts {
			if c, ok := column[i]; ok {
				rows[r][c]++
			}
		}
		if c, ok := column[s.total]; ok {
			rows[r][c]--
		}
	}
	eliminate(rows, len(vars))
	var found []int
	for _, row := range rows {
		at, n := -1, 0
		for c, f := range row {
			if math.Abs(f) > 1e-9 {
				at = c
				n++
			}
		}
		if n == 1 {
			found = append(found, vars[at])
		}
	}
	slices.Sort(found)
	return found
}

// eliminate brings rows into reduced echelon form.
func eliminate(rows [][]float64, width int) {
	top := 0
	for c := 0; c < width && top < len(rows); c++ {
		pivot := top
		for r := top; r < len(rows); r++ {
			if math.Abs(rows[r][c]) > math.Abs(rows[pivot][c]) {
				pivot = r
			}
		}
		if math.Abs(rows[pivot][c]) < 1e-9 {
			continue
		}
		rows[top], rows[pivot] = rows[pivot], rows[top]
		lead := rows[top][c]
		for k := range rows[top] {
			rows[top][k] /= lead
		}
		for r := range rows {
			if f := rows[r][c]; r != top && f != 0 {
				for k := range rows[r] {
					rows[r][k] -= f * rows[top][k]
				}
			}
		}
		top++
	}
}
