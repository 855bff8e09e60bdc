package themesheet

import (
	"kindvriendelijk/app/document"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/figures/paper"
)

// How many key figures and charts a sheet has: with more it would be longer
// than what is read at a table.
const (
	mostFacts = 4
	mostLines = 3
	mostBars  = 2
)

// facts are the figures that moved most.
func (m *Material) facts() []document.Block {
	var out document.Facts
	for _, p := range m.moving() {
		last, ok := p.Series[0].Last()
		if !ok || len(out.Items) == mostFacts {
			continue
		}
		out.Items = append(out.Items, paper.Fact(p, last, last.Period, p.Compared()))
	}
	if len(out.Items) < 2 {
		return nil // the table says it all
	}
	return []document.Block{out}
}

// charts draw the figures that moved most over time, and the first others
// beside other areas.
func (m *Material) charts() []document.Block {
	lines, drawn := []document.Block{document.Heading{Level: 2, Text: "Hoe het evolueert"}}, map[string]bool{}
	for _, p := range m.moving() {
		if c, ok := p.Line(); ok && len(lines) <= mostLines {
			lines, drawn[p.Code] = append(lines, document.Chart{Chart: c}), true
		}
	}
	bars := []document.Block{document.Heading{Level: 2, Text: "Naast andere gebieden"}}
	for _, p := range m.moving() {
		if c, ok := p.Bars(); ok && !drawn[p.Code] && len(bars) <= mostBars {
			bars = append(bars, document.Chart{Chart: c})
		}
	}
	var out []document.Block
	for _, blocks := range [][]document.Block{lines, bars} {
		if len(blocks) > 1 {
			out = append(out, blocks...)
		}
	}
	return out
}

// trendWord is the trend as a table writes it: an arrow for where the figure
// went, and a word for what that is to children.
func trendWord(t figures.Trend) string {
	switch word := t.Verdict.Name(); {
	case t.Verdict == figures.NoChange:
		return ""
	case t.Verdict == figures.Stable:
		return "→ " + word
	case t.Verdict == figures.Moved && t.Change > 0:
		return "↑ gestegen"
	case t.Verdict == figures.Moved:
		return "↓ gedaald"
	case t.Change > 0:
		return "↑ " + word
	default:
		return "↓ " + word
	}
}
