package figures

import (
	"math"
	"slices"
	"strings"
)

// Series is one indicator in one area over time, oldest first.
type Series struct {
	Area   Area
	Values []Value
}

// Last returns the newest value that is there and is no forecast; ok is false
// when there is none.
func (s Series) Last() (Value, bool) {
	for _, v := range slices.Backward(s.Values) {
		if v.Missing == "" && !v.Forecast {
			return v, true
		}
	}
	return Value{}, false
}

// At returns the value of a period, which may be a missing one.
func (s Series) At(period string) (Value, bool) {
	for _, v := range s.Values {
		if v.Period == period {
			return v, true
		}
	}
	return Value{}, false
}

// Verdict judges a movement by the direction that is good for children.
type Verdict string

// The verdicts.
const (
	Better   Verdict = "better"
	Worse    Verdict = "worse"
	Stable   Verdict = "stable"
	Moved    Verdict = "moved" // an indicator that is not judged went up or down
	NoChange Verdict = ""      // fewer than two values
)

// Name is the Dutch word for the verdict.
func (v Verdict) Name() string {
	return map[Verdict]string{Better: "gunstiger", Worse: "ongunstiger", Stable: "stabiel", Moved: "veranderd"}[v]
}

// Trend is how a series moved between two periods.
type Trend struct {
	Verdict  Verdict
	From, To Value
	Change   float64 // To minus From, in the unit of the indicator
	Relative float64 // Change as a share of From; 0 when From is 0
}

// stableShare is the relative change below which a figure counts as stable.
// Small yearly swings are noise; it is our own choice, shown in the help.
const stableShare = 0.02

// longest is how many years a trend looks back: a term of office.
const longest = 6

// TrendOf compares the newest value with the oldest one within six years
// before it.
func TrendOf(in Indicator, s Series) Trend {
	last, ok := s.Last()
	if !ok {
		return Trend{}
	}
	from := year(last.Period) - longest
	for _, v := range s.Values {
		if v.Missing != "" || year(v.Period) < from || v.Period >= last.Period {
			continue
		}
		t := Trend{From: v, To: last, Change: last.Value - v.Value}
		if v.Value != 0 {
			t.Relative = t.Change / math.Abs(v.Value)
		}
		t.Verdict = verdict(in.Direction, t)
		return t
	}
	return Trend{}
}

func verdict(d Direction, t Trend) Verdict {
	if t.Change == 0 || (t.From.Value != 0 && math.Abs(t.Relative) < stableShare) {
		return Stable
	}
	switch {
	case d == Neutral:
		return Moved
	case (d == Up) == (t.Change > 0):
		return Better
	}
	return Worse
}

// year is the year of a period, 0 when there is none.
func year(period string) int {
	n := 0
	for _, r := range period[:min(4, len(period))] {
		if r < '0' || r > '9' {
			return 0
		}
		n = n*10 + int(r-'0')
	}
	return n
}

// byArea sorts values into series: the own area first, then in the order given.
func byArea(values []Value, areas []Area) []Series {
	rows := map[string][]Value{}
	for _, v := range values {
		if v.Breakdown == "" {
			rows[v.Area] = append(rows[v.Area], v)
		}
	}
	var out []Series
	for _, a := range areas {
		vs := rows[a.Code]
		if len(vs) == 0 {
			continue
		}
		slices.SortFunc(vs, func(x, y Value) int { return strings.Compare(x.Period, y.Period) })
		out = append(out, Series{a, vs})
	}
	return out
}
