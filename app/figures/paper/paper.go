// Package paper shows a figure in a document. It knows figures and the tree of
// a document; it knows neither a store nor how pages are drawn.
package paper

import (
	"slices"
	"strings"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/figures"
)

// Fact is a figure in large, with which way it went. The notes stand in small
// print; empty ones are left out. The unit is added where neither the number
// nor the name says it.
func Fact(p figures.Page, v figures.Value, notes ...string) document.Fact {
	shown := p.Format(v.Value)
	if said := shown + " " + strings.ToLower(p.Name); !strings.ContainsAny(shown, "%‰€") && !strings.Contains(said, strings.ToLower(p.Unit)) {
		notes = append([]string{p.Unit}, notes...)
	}
	notes = slices.DeleteFunc(notes, func(s string) bool { return s == "" })
	return document.Fact{Value: shown, Label: p.Name, Note: strings.Join(notes, " · "), Trend: Arrow(p.Trend)}
}

// Arrow is the direction of a trend.
func Arrow(t figures.Trend) document.Trend {
	switch {
	case t.Verdict == figures.NoChange:
		return document.NoTrend
	case t.Verdict == figures.Stable:
		return document.Flat
	case t.Change > 0:
		return document.Up
	}
	return document.Down
}
