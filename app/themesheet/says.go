package themesheet

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"kindvriendelijk/app/figures"
)

// moving are the pages with those first that are judged and moved most.
func (m *Material) moving() []figures.Page {
	pages := slices.Clone(m.Pages)
	slices.SortStableFunc(pages, func(x, y figures.Page) int {
		return cmp.Or(cmp.Compare(rank(x), rank(y)), cmp.Compare(math.Abs(y.Trend.Relative), math.Abs(x.Trend.Relative)))
	})
	return pages
}

// rank is 0 for a figure that went a good or a bad way, 1 for another one that
// has a value to show, 2 for the rest.
func rank(p figures.Page) int {
	_, shown := p.Series[0].Last()
	switch {
	case judged(p):
		return 0
	case shown:
		return 1
	}
	return 2
}

func judged(p figures.Page) bool {
	return p.Trend.Verdict == figures.Better || p.Trend.Verdict == figures.Worse
}

// findings are what stands out, in at most three sentences: how the theme goes
// as a whole, what moved most, and what lies furthest from another area.
func (m *Material) findings() []string {
	if len(m.Pages) == 0 {
		return nil
	}
	out := []string{m.balance()}
	first := m.moving()[0]
	switch _, shown := first.Series[0].Last(); {
	case judged(first):
		out = append(out, first.Finding()+", dus "+first.Trend.Verdict.Name()+".")
	case shown:
		out = append(out, first.Finding()+".")
	}
	if s := m.furthest(first.Code); s != "" {
		out = append(out, s)
	}
	return out
}

// balance counts how many figures went which way.
func (m *Material) balance() string {
	if len(m.Pages) == 1 {
		return "Over dit thema hebben we één cijfer."
	}
	n := map[figures.Verdict]int{}
	for _, p := range m.Pages {
		n[p.Trend.Verdict]++
	}
	var parts []string
	for _, v := range []figures.Verdict{figures.Better, figures.Worse, figures.Stable} {
		if n[v] > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n[v], v.Name()))
		}
	}
	if len(parts) == 0 {
		return fmt.Sprintf("Over dit thema hebben we %d cijfers.", len(m.Pages))
	}
	return fmt.Sprintf("Over dit thema hebben we %d cijfers: %s tegenover enkele jaren geleden.", len(m.Pages), enumerate(parts))
}

func enumerate(parts []string) string {
	if len(parts) < 2 {
		return strings.Join(parts, "")
	}
	return strings.Join(parts[:len(parts)-1], ", ") + " en " + parts[len(parts)-1]
}

// furthest tells which judged figure lies furthest from the same figure of a
// larger area in the same period; the one that was told already is left out.
func (m *Material) furthest(told string) string {
	best, sentence := 0.05, ""
	for _, p := range m.Pages {
		if p.Direction == figures.Neutral || p.Kind == figures.Count || p.Code == told {
			continue
		}
		own, ok := p.Series[0].Last()
		if !ok {
			continue
		}
		for _, s := range p.Series[1:] {
			v, there := s.At(own.Period)
			if !there || v.Missing != "" || v.Value == 0 || !larger(s.Area) {
				continue
			}
			if far := math.Abs(own.Value-v.Value) / math.Abs(v.Value); far > best {
				best = far
				sentence = fmt.Sprintf("‘%s’ ligt in %s op %s, tegenover %s in %s.", p.Name, own.Period, p.Format(own.Value), p.Format(v.Value), s.Area.Name)
			}
		}
	}
	return sentence
}

func larger(a figures.Area) bool {
	return a.Level == "province" || a.Level == "region" || a.Level == "country" || a.Level == "cluster"
}
