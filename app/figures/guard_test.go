package figures

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

var (
	girls    = Indicator{Code: "kids", Name: "Kinderen", Kind: Count, Persons: true, Threshold: 5}
	minors   = Indicator{Code: "young", Kind: Count, Persons: true, Threshold: 5}
	old      = Indicator{Code: "old", Kind: Count, Persons: true, Threshold: 5}
	both     = Indicator{Code: "both", Kind: Count, Persons: true, Threshold: 5, Parts: []string{"young", "old"}}
	share    = Indicator{Code: "share", Kind: Percentage, Persons: true, Numerator: "young", Denominator: "both"}
	trees    = Indicator{Code: "trees", Kind: Count}
	someKind = Lookup([]Indicator{girls, minors, old, both, share, trees})
)

func at(indicator, breakdown string, n float64) Value {
	return Value{Indicator: indicator, Area: "own", Period: "2024", Breakdown: breakdown, Value: n}
}

func TestSmall(t *testing.T) {
	tests := []struct {
		sentence string
		in       Indicator
		v        Value
		want     bool
	}{
		{"zero is shown", girls, Value{Value: 0}, false},
		{"one is small", girls, Value{Value: 1}, true},
		{"four is small", girls, Value{Value: 4}, true},
		{"five is shown", girls, Value{Value: 5}, false},
		{"an indicator has its own threshold", Indicator{Kind: Count, Persons: true, Threshold: 10}, Value{Value: 9}, true},
		{"without a threshold the usual one counts", Indicator{Kind: Count, Persons: true}, Value{Value: 4}, true},
		{"things are no persons", trees, Value{Value: 3}, false},
		{"a share is no count", share, Value{Value: 3}, false},
		{"what is missing is not small", girls, Value{Value: 3, Missing: MissingUnknown}, false},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			if got := Small(tt.in, tt.v); got != tt.want {
				t.Errorf("Small = %v", got)
			}
		})
	}
}

func TestGuard(t *testing.T) {
	district := func(code string, n float64) Value {
		return Value{Indicator: "kids", Area: code, Period: "2024", Value: n}
	}
	areas := []Area{{Code: "own", Own: true}, {Code: "n", Level: "district"}, {Code: "s", Level: "district"}, {Code: "w", Level: "district"}}
	tests := []struct {
		sentence string
		values   []Value
		hidden   []int // places
	}{
		{"a small number alone", []Value{at("kids", "", 3)}, []int{0}},
		{"a second part, the smallest that is not zero", []Value{at("kids", "", 30), at("kids", "sex=f", 3), at("kids", "sex=m", 20), at("kids", "sex=x", 7), at("kids", "sex=?", 0)}, []int{1, 3}},
		{"the total, when no other part is left", []Value{at("kids", "", 7), at("kids", "sex=f", 3), at("kids", "sex=m", 0), {Indicator: "kids", Area: "own", Period: "2024", Breakdown: "sex=x", Missing: MissingNotApplicable}}, []int{0, 1}},
		{"two that must both be one", []Value{at("kids", "", 32), at("kids", "sex=f", 1), at("kids", "sex=m", 30), at("kids", "sex=x", 1)}, []int{1, 2, 3}},
		{"parts of two keys against the total", []Value{at("kids", "", 100), at("kids", "age=1;sex=f", 2), at("kids", "age=1;sex=m", 48), at("kids", "age=2;sex=f", 50)}, []int{1, 2}},
		{"the parts of a definition", []Value{at("young", "", 3), at("old", "", 40), at("both", "", 43)}, []int{0, 1}},
		{"a share whose numerator is hidden", []Value{at("young", "", 3), at("both", "", 43), at("share", "", 6.98)}, []int{0, 2}},
		{"a share that gives its numerator away", []Value{at("both", "", 50), at("share", "", 6)}, []int{1}},
		{"a share of nobody is shown", []Value{at("young", "", 0), at("both", "", 43), at("share", "", 0)}, nil},
		{"a number that the source hid", []Value{at("kids", "", 30), {Indicator: "kids", Area: "own", Period: "2024", Breakdown: "sex=f", Missing: MissingHidden}, at("kids", "sex=m", 20)}, []int{1, 2}},
		{"a district", []Value{district("own", 60), district("n", 3), district("s", 20), district("w", 37)}, []int{1, 2}},
		{"things are shown", []Value{at("trees", "", 3)}, nil},
		{"an indicator that nobody knows is shown", []Value{at("unknown", "", 3)}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			before := slices.Clone(tt.values)
			var hidden []int
			for i, v := range Guard(tt.values, areas, someKind) {
				if v.Missing == MissingHidden {
					hidden = append(hidden, i)
					if v.Value != 0 {
						t.Errorf("the number of place %d is still there", i)
					}
				}
			}
			if !slices.Equal(hidden, tt.hidden) {
				t.Errorf("hidden = %v, want %v", hidden, tt.hidden)
			}
			if !slices.Equal(tt.values, before) {
				t.Error("the values given were changed")
			}
		})
	}
}

func TestGuard_solvesSumsTogether(t *testing.T) {
	pair := func(code string, parts ...string) Indicator {
		return Indicator{Code: code, Kind: Count, Persons: true, Threshold: 5, Parts: parts}
	}
	known := Lookup([]Indicator{girls, minors, old, pair("p1", "young", "old"), pair("p2", "old", "kids"), pair("p3", "young", "kids")})
	values := []Value{at("young", "", 3), at("old", "", 4), at("kids", "", 3), at("p1", "", 7), at("p2", "", 7), at("p3", "", 6)}
	shown := 0
	for _, v := range Guard(values, nil, known)[3:] {
		if v.Missing == "" {
			shown++
		}
	}
	if shown != 2 {
		t.Errorf("%d of three pairs are shown; all three give every number away, two do not", shown)
	}
}

// TestGuard_nothingFollows draws dossiers and plays a reader who reckons with
// everything that is shown: sums over a breakdown, sums of a definition, and
// shares. No hidden number may come out.
func TestGuard_nothingFollows(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		values := drawDossier(t)
		shown := Guard(values, nil, someKind)
		know := map[cell]float64{}
		for _, v := range shown {
			if v.Missing == "" {
				know[cell{indicator: v.Indicator, breakdown: v.Breakdown}] = v.Value
			}
		}
		reckon(know, values)
		for i, v := range values {
			c := cell{indicator: v.Indicator, breakdown: v.Breakdown}
			got, out := know[c]
			if shown[i].Missing == MissingHidden && out && math.Abs(got-v.Value) < 0.5 {
				t.Fatalf("%s %q = %v follows from what is shown: %v", v.Indicator, v.Breakdown, v.Value, shown)
			}
			in, _ := someKind(v.Indicator)
			if Small(in, v) && shown[i].Missing != MissingHidden {
				t.Fatalf("%s %q = %v is small and shown", v.Indicator, v.Breakdown, v.Value)
			}
		}
	})
}

var (
	drawnSexes = []string{"sex=f", "sex=m"}
	drawnAges  = []string{"age=0-2", "age=3-5", "age=6-11"}
)

// drawDossier makes a table of two indicators by age and sex with all its
// margins, their sum, and the share of the first in it.
func drawDossier(t *rapid.T) []Value {
	n := rapid.OneOf(rapid.Just(0), rapid.IntRange(0, 6), rapid.IntRange(0, 80))
	sums := map[cell]float64{}
	for _, code := range []string{"young", "old"} {
		for _, age := range drawnAges {
			for _, sex := range drawnSexes {
				v := float64(n.Draw(t, "n"))
				for _, breakdown := range []string{"", age, sex, age + ";" + sex} {
					sums[cell{indicator: code, breakdown: breakdown}] += v
					sums[cell{indicator: "both", breakdown: breakdown}] += v
				}
			}
		}
	}
	leaveOut := rapid.SampledFrom([]string{"", "age", "sex", "both"}).Draw(t, "left out")
	var values []Value
	for c, v := range sums {
		if leaveOut != "" && (c.indicator == leaveOut || keyOf(c.breakdown) == leaveOut) {
			continue
		}
		values = append(values, at(c.indicator, c.breakdown, v))
		if whole := sums[cell{indicator: "both", breakdown: c.breakdown}]; c.indicator == "young" && whole > 0 {
			values = append(values, at("share", c.breakdown, 100*v/whole))
		}
	}
	slices.SortFunc(values, func(a, b Value) int {
		return slices.Compare([]string{a.Indicator, a.Breakdown}, []string{b.Indicator, b.Breakdown})
	})
	return values
}

// reckon fills in, again and again, what a sum with one gap or a share gives
// away. Unlike the guard it solves every pair of sums together by trying all
// numbers that fit.
func reckon(know map[cell]float64, values []Value) {
	var sums [][]cell // the total first
	there := map[cell]bool{}
	for _, v := range values {
		there[cell{indicator: v.Indicator, breakdown: v.Breakdown}] = true
	}
	add := func(total cell, parts ...cell) {
		if !there[total] || slices.ContainsFunc(parts, func(c cell) bool { return !there[c] }) {
			return
		}
		sums = append(sums, append([]cell{total}, parts...))
	}
	for _, code := range []string{"young", "old", "both"} {
		in := func(breakdowns ...string) (cells []cell) {
			for _, b := range breakdowns {
				cells = append(cells, cell{indicator: code, breakdown: b})
			}
			return cells
		}
		add(in("")[0], in(drawnSexes...)...)
		add(in("")[0], in(drawnAges...)...)
		var all []string
		for _, age := range drawnAges {
			add(in(age)[0], in(age+";sex=f", age+";sex=m")...)
			all = append(all, age+";sex=f", age+";sex=m")
		}
		add(in("")[0], in(all...)...)
		for _, sex := range drawnSexes {
			add(in(sex)[0], in("age=0-2;"+sex, "age=3-5;"+sex, "age=6-11;"+sex)...)
		}
	}
	for c := range there {
		if c.indicator == "both" {
			add(c, cell{indicator: "young", breakdown: c.breakdown}, cell{indicator: "old", breakdown: c.breakdown})
		}
	}
	for again := true; again; {
		again = fillGaps(know, sums) || sharesGive(know)
	}
	pairs(know, sums)
}

// fillGaps fills sums with one gap.
func fillGaps(know map[cell]float64, sums [][]cell) bool {
	found := false
	for _, s := range sums {
		gap, rest, n := cell{}, 0.0, 0
		for i, c := range s {
			v, ok := know[c]
			switch {
			case !ok:
				gap = c
				n++
			case i == 0:
				rest += v
			default:
				rest -= v
			}
		}
		if n == 1 {
			if gap == s[0] {
				rest = -rest
			}
			know[gap] = rest
			found = true
		}
	}
	return found
}

func sharesGive(know map[cell]float64) bool {
	for c, v := range know {
		if c.indicator != "share" {
			continue
		}
		young, both := cell{indicator: "young", breakdown: c.breakdown}, cell{indicator: "both", breakdown: c.breakdown}
		a, hasA := know[young]
		b, hasB := know[both]
		switch {
		case hasB && !hasA:
			know[young] = v * b / 100
			return true
		case hasA && !hasB && v > 0:
			know[both] = a * 100 / v
			return true
		}
	}
	return false
}

// pairs looks for a value that two sums give away together: the difference of
// two sums whose gaps are the same but for one.
func pairs(know map[cell]float64, sums [][]cell) {
	type gap struct {
		signs map[cell]float64
		rest  float64
	}
	var gs []gap
	for _, s := range sums {
		g := gap{signs: map[cell]float64{}}
		for i, c := range s {
			sign := 1.0
			if i == 0 {
				sign = -1
			}
			if v, ok := know[c]; ok {
				g.rest -= sign * v
			} else {
				g.signs[c] += sign
			}
		}
		gs = append(gs, g)
	}
	for i, a := range gs {
		for _, b := range gs[i+1:] {
			for _, f := range []float64{1, -1} {
				left := map[cell]float64{}
				for c, s := range a.signs {
					left[c] += s
				}
				for c, s := range b.signs {
					left[c] -= f * s
				}
				var only cell
				n := 0
				for c, s := range left {
					if s != 0 {
						only = c
						n++
					}
				}
				if n == 1 {
					know[only] = (a.rest - f*b.rest) / left[only]
				}
			}
		}
	}
}
