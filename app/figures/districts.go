package figures

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Districts is one indicator in the quarters of our own municipality, beside
// each other in one period.
type Districts struct {
	Indicator
	Period   string
	Rows     []District // by name
	Whole    Value      // our own municipality in that period; without an indicator when unknown
	Unplaced Value      // what belongs to the municipality and to no quarter; without an indicator when there is none
	Imports  []Import   // those that the values came with, newest first
	Own      Area
}

// District is one row of [Districts].
type District struct {
	Area   Area
	Value  Value   // of the period of the rows
	Share  float64 // of the municipality, 0 to 100; NaN when it can't be told
	Trend  Trend
	Series Series // oldest first, up to the period of the rows
}

// Filled reports whether there are quarters to put beside each other.
func (d Districts) Filled() bool { return len(d.Rows) > 0 }

// SourceName is where the figures come from, as printed below them.
func (d Districts) SourceName() string {
	if len(d.Imports) > 0 {
		return cmp.Or(d.Imports[0].Source, d.Indicator.Source)
	}
	return d.Indicator.Source
}

// Extremes are the rows with the lowest and the highest value that is there.
// ok is false when fewer than two rows have one.
func (d Districts) Extremes() (low, high District, ok bool) {
	n := 0
	for _, r := range d.Rows {
		if r.Value.Missing != "" {
			continue
		}
		if n == 0 || r.Value.Value < low.Value.Value {
			low = r
		}
		if n == 0 || r.Value.Value > high.Value.Value {
			high = r
		}
		n++
	}
	return low, high, n > 1
}

// shares fills in which part of the municipality each row is, for counts.
func (d *Districts) shares() {
	for i := range d.Rows {
		r := &d.Rows[i]
		r.Share = math.NaN()
		if d.Summable() && r.Value.Missing == "" && d.Whole.Indicator != "" && d.Whole.Missing == "" && d.Whole.Value > 0 {
			r.Share = r.Value.Value / d.Whole.Value * 100
		}
	}
}

// sortKey orders names as people do: without accents and capitals.
func sortKey(name string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(name) {
		if !unicode.Is(unicode.Mn, r) {
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}

func byName(rows []District) {
	slices.SortStableFunc(rows, func(a, b District) int {
		return cmp.Or(strings.Compare(sortKey(a.Area.Name), sortKey(b.Area.Name)), strings.Compare(a.Area.Code, b.Area.Code))
	})
}
