package figures

import (
	"math"
	"slices"
)

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
	rows, vars := g.equations(group)
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

// equations writes the sums of a group as rows of coefficients, one column for
// each unknown value; vars are those values.
func (g *guard) equations(group []sum) (rows [][]float64, vars []int) {
	column := map[int]int{}
	for _, s := range group {
		for _, i := range s.members() {
			if _, seen := column[i]; !seen && g.unknown(i) {
				column[i] = len(vars)
				vars = append(vars, i)
			}
		}
	}
	for _, s := range group {
		row := make([]float64, len(vars))
		for _, i := range s.parts {
			if c, ok := column[i]; ok {
				row[c]++
			}
		}
		if c, ok := column[s.total]; ok {
			row[c]--
		}
		rows = append(rows, row)
	}
	return rows, vars
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
