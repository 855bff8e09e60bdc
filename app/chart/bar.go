package chart

import (
	"fmt"
	"math"
	"slices"
)

// Bar is one bar of a [BarChart]. Ref is the comparison that goes with it, NaN
// for none. A Value that is NaN has no bar; Mark says why ("verborgen").
type Bar struct {
	Label string
	Value float64
	Ref   float64
	Own   bool // the own municipality, or what the title is about
	Mark  string
}

// BarChart compares values of one kind, from high to low. RefName tells what
// the tick on each bar is; without it no tick is drawn.
type BarChart struct {
	About
	Unit    string
	Digits  int
	RefName string
	Bars    []Bar
}

// sorted is from high to low, what isn't known last.
func (c BarChart) sorted() []Bar {
	bars := slices.Clone(c.Bars)
	for i := range bars {
		if math.IsInf(bars[i].Value, 0) {
			bars[i].Value = math.NaN()
		}
		if c.RefName == "" || math.IsInf(bars[i].Ref, 0) {
			bars[i].Ref = math.NaN()
		}
	}
	rank := func(v float64) float64 {
		if math.IsNaN(v) {
			return math.Inf(-1)
		}
		return v
	}
	slices.SortStableFunc(bars, func(a, b Bar) int {
		switch x, y := rank(a.Value), rank(b.Value); {
		case x > y:
			return -1
		case x < y:
			return 1
		}
		return 0
	})
	return bars
}

// Describe implements [Chart].
func (c BarChart) Describe() About { return c.about(c.alt) }

func (c BarChart) alt() string {
	var parts []string
	for _, b := range c.sorted() {
		parts = append(parts, pair(b.Label, b.Value, c.Digits, behind(c.Unit), b.Mark))
	}
	if len(parts) == 0 {
		return "Staafgrafiek zonder cijfers."
	}
	ref := ""
	if c.RefName != "" {
		ref = fmt.Sprintf("Een streepje toont: %s.", c.RefName)
	}
	return sentences("Staafgrafiek"+inUnit(c.Unit)+", van hoog naar laag. "+listed(parts, 8)+".", ref)
}

// Values implements [Chart]: a row per bar, from high to low.
func (c BarChart) Values() [][]string {
	unit := behind(c.Unit)
	head := []string{"Naam", "Waarde" + inUnit(c.Unit)}
	if c.RefName != "" {
		head = append(head, c.RefName)
	}
	out := [][]string{head}
	for _, b := range c.sorted() {
		row := []string{b.Label, told(b.Value, c.Digits, unit, b.Mark)}
		if c.RefName != "" {
			row = append(row, told(b.Ref, c.Digits, unit, ""))
		}
		out = append(out, row)
	}
	return out
}
