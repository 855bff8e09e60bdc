package figures

import (
	"context"
	"fmt"
	"math"
	"testing"

	"pgregory.net/rapid"
)

// TestDesk_nothingFollowsFromWhatIsComputed draws counts of scouts and children
// and of the municipalities that went up in ours, and plays a reader who has
// every page, list and document, and reckons back from each share, growth and
// index. No small number may come out.
func TestDesk_nothingFollowsFromWhatIsComputed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, m := computedDesk()
		m.areas = []Area{{Code: "23106", Name: "Pajottegem", Level: "municipality", Own: true}}
		drawCounts(t, m)
		true_ := map[cell]float64{}
		values, err := d.Values(t.Context(), Query{})
		if err != nil {
			t.Fatal(err)
		}
		for _, v := range values {
			if v.Missing == "" {
				true_[cell{v.Indicator, v.Area, v.Period, v.Breakdown}] = v.Value
			}
		}
		known := known(t.Context(), t, d)
		for backwards(known) {
		}
		for c, n := range known {
			if isCount(c.indicator) && n > 0.5 && n < 4.5 && math.Abs(n-true_[c]) < 0.01 {
				t.Fatalf("%v = %v comes out", c, n)
			}
		}
	})
}

// drawCounts fills the store with counts in three years, some divided by sex
// and some of the former municipalities.
func drawCounts(t *rapid.T, m *memory) {
	n := rapid.OneOf(rapid.Just(0), rapid.IntRange(1, 6), rapid.IntRange(5, 60))
	peer := rapid.IntRange(0, 3).Draw(t, "former municipalities beside ours")
	for i, code := range oldParts {
		m.areas = append(m.areas, Area{Code: code, Name: code, Level: "municipality", Peer: i < peer})
	}
	add := func(indicator, area, period string, more int) {
		f, b := n.Draw(t, "girls"), n.Draw(t, "boys")+more
		total := Value{Indicator: indicator, Area: area, Period: period, Value: float64(f + b), Import: "i1"}
		m.values = append(m.values, total)
		if area == "23106" {
			m.values = append(m.values, with(total, func(v *Value) { v.Breakdown, v.Value = "sex=f", float64(f) }),
				with(total, func(v *Value) { v.Breakdown, v.Value = "sex=m", float64(b) }))
		}
	}
	for _, period := range []string{"2020", "2024", "2025", "2026"} {
		areas := []string{"23106"}
		if period < "2025" {
			areas = oldParts
		}
		for _, area := range areas {
			add("scouts", area, period, 0)
			add("inwoners-0-17", area, period, rapid.SampledFrom([]int{0, 100}).Draw(t, "more children"))
		}
	}
}

// known is everything that readers can see.
func known(ctx context.Context, t *rapid.T, d *Desk) map[cell]float64 {
	seen := map[cell]float64{}
	take := func(values ...Value) {
		for _, v := range values {
			if v.Missing == "" && v.Indicator != "" {
				seen[cell{v.Indicator, v.Area, v.Period, v.Breakdown}] = v.Value
			}
		}
	}
	pages, err := d.Readers(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for _, code := range []string{"scouts", "inwoners-0-17", "aandeel", "per1000", "groei", "index", "groei-aandeel"} {
		p, err := d.ReaderPage(ctx, code)
		if err != nil {
			t.Fatal(err)
		}
		pages = append(pages, p)
	}
	lines, err := d.ReaderLines(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range lines {
		take(append(l.Own.Values, l.Peer.Values...)...)
	}
	for _, p := range pages {
		for _, s := range p.Series {
			take(s.Values...)
		}
		take(p.Parts...)
		for _, c := range p.Courses {
			take(c.Values...)
		}
		for _, term := range p.Terms {
			take(term.Value)
		}
	}
	return seen
}

func isCount(code string) bool { return code == "scouts" || code == "inwoners-0-17" }

// backwards fills in what one step of reckoning gives: the third of a share, a
// growth or an index, the third of a total and two sexes, and the last part of
// a sum. It reports whether it found anything.
func backwards(know map[cell]float64) bool {
	before := len(know)
	set := func(c cell, n float64) {
		if _, ok := know[c]; !ok && !math.IsNaN(n) && !math.IsInf(n, 0) {
			know[c] = n
		}
	}
	third := func(whole cell, parts ...cell) {
		sum, gap, n := 0.0, cell{}, 0
		for _, p := range parts {
			v, ok := know[p]
			if !ok {
				gap, n = p, n+1
			}
			sum += v
		}
		total, ok := know[whole]
		switch {
		case ok && n == 1:
			set(gap, total-sum)
		case !ok && n == 0:
			set(whole, sum)
		}
	}
	for _, area := range append([]string{"23106"}, oldParts...) {
		for _, period := range []string{"2020", "2024", "2025", "2026"} {
			for _, by := range []string{"", "sex=f", "sex=m"} {
				at := func(code, period string) cell { return cell{code, area, period, by} }
				for code, factor := range map[string]float64{"aandeel": 100, "per1000": 1000} {
					quotient(know, set, at(code, period), at("scouts", period), at("inwoners-0-17", period), factor, 0)
				}
				for code, f := range map[string][3]any{"groei": {"scouts", 100.0, 100.0}, "index": {"scouts", 100.0, 0.0}, "groei-aandeel": {"aandeel", 100.0, 100.0}} {
					quotient(know, set, at(code, period), at(f[0].(string), period), at(f[0].(string), "2020"), f[1].(float64), f[2].(float64))
				}
			}
			for _, code := range []string{"scouts", "inwoners-0-17"} {
				third(cell{code, area, period, ""}, cell{code, area, period, "sex=f"}, cell{code, area, period, "sex=m"})
			}
		}
	}
	for _, code := range []string{"scouts", "inwoners-0-17"} {
		for _, period := range []string{"2020", "2024"} {
			var parts []cell
			for _, area := range oldParts {
				parts = append(parts, cell{code, area, period, ""})
			}
			third(cell{code, "23106", period, ""}, parts...)
		}
	}
	return len(know) > before
}

// quotient fills in what follows from share = above / below × factor − less.
func quotient(know map[cell]float64, set func(cell, float64), share, above, below cell, factor, less float64) {
	s, hasShare := know[share]
	a, hasAbove := know[above]
	b, hasBelow := know[below]
	if !hasShare || above == below {
		return
	}
	switch {
	case hasBelow && !hasAbove && b > 0:
		set(above, (s+less)/factor*b)
	case hasAbove && !hasBelow && s+less > 0:
		set(below, a*factor/(s+less))
	}
}

func TestGuard_computedFromHidden(t *testing.T) {
	d, _ := computedDesk()
	r, err := d.reading(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		sentence string
		values   []Value
		hidden   []string // indicator and period
	}{
		{"growth from a small base", []Value{of("scouts", "2020", 3), of("scouts", "2024", 30), of("groei", "2024", 900)}, []string{"scouts 2020", "groei 2024"}},
		{"no growth from a small base", []Value{of("scouts", "2020", 3), of("scouts", "2024", 3), of("groei", "2024", 0)}, []string{"scouts 2020", "scouts 2024", "groei 2024"}},
		{"growth to nothing from a small base", []Value{of("scouts", "2020", 3), of("scouts", "2024", 0), of("groei", "2024", -100)}, []string{"scouts 2020", "groei 2024"}},
		{"an index to a small number", []Value{of("scouts", "2020", 30), of("scouts", "2024", 3), of("index", "2024", 10)}, []string{"scouts 2024", "index 2024"}},
		{"growth of a share of few", []Value{of("scouts", "2020", 3), of("inwoners-0-17", "2020", 100), of("aandeel", "2020", 3), of("aandeel", "2024", 6), of("groei-aandeel", "2024", 100)}, []string{"scouts 2020", "aandeel 2020", "groei-aandeel 2024"}},
		{"whatever the order", []Value{of("groei-aandeel", "2024", 100), of("aandeel", "2024", 6), of("aandeel", "2020", 3), of("inwoners-0-17", "2020", 100), of("scouts", "2020", 3)}, []string{"groei-aandeel 2024", "aandeel 2020", "scouts 2020"}},
		{"large numbers are shown", []Value{of("scouts", "2020", 30), of("scouts", "2024", 60), of("groei", "2024", 100)}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.sentence, func(t *testing.T) {
			var hidden []string
			for _, v := range Guard(tt.values, nil, r.known) {
				if v.Missing == MissingHidden {
					hidden = append(hidden, v.Indicator+" "+v.Period)
				}
			}
			if fmt.Sprint(hidden) != fmt.Sprint(tt.hidden) {
				t.Errorf("hidden = %v, want %v", hidden, tt.hidden)
			}
		})
	}
}

func TestDesk_ReaderPage_manyPartsOfAShare(t *testing.T) {
	d, m := computedDesk()
	for i := range manyParts + 1 {
		for code, n := range map[string]float64{"scouts": 30, "inwoners-0-17": 300} {
			if i == 2 {
				n /= 10
			}
			m.values = append(m.values, with(of(code, "2024", n), func(v *Value) { v.Breakdown = fmt.Sprintf("age=%d", i) }))
		}
	}
	p, err := d.ReaderPage(t.Context(), "aandeel")
	if err != nil || len(p.Parts) != manyParts+1 || p.Parts[2].Missing != MissingHidden || p.Parts[3].Missing != "" {
		t.Errorf("parts = %+v (%v)", p.Parts, err)
	}
}
