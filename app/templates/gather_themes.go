package templates

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"kindvriendelijk/app/figures"
)

// How many figures a document tells of a theme, and how many themes it calls
// the first.
const (
	mostFigures = 3
	mostThemes  = 4
)

func (g *gathering) themes(desk Desk) error {
	lines, err := desk.ReaderLines(g.ctx)
	if err != nil {
		return err
	}
	slices.SortStableFunc(lines, func(a, b figures.Line) int {
		return cmp.Compare(math.Abs(b.Trend.Relative), math.Abs(a.Trend.Relative))
	})
	d := &g.m.data
	for _, theme := range figures.Themes() {
		t := Theme{
			Name: theme.Name, About: words(theme.About),
			Actions: about(d.Actions, theme.Name, func(a Action) string { return a.Theme }),
			Quotes:  about(d.Quotes, theme.Name, func(q Quote) string { return q.Theme }),
		}
		for _, l := range lines {
			if said := sentence(l); l.Theme == theme.Code && said != "" && len(t.Figures) < mostFigures {
				t.Figures = append(t.Figures, said)
			}
		}
		if len(t.Figures)+len(t.Actions) > 0 {
			d.Themes = append(d.Themes, t)
		}
		if len(t.Actions) > 0 {
			d.Priority = append(d.Priority, t)
		}
	}
	slices.SortStableFunc(d.Priority, func(a, b Theme) int { return len(b.Actions) - len(a.Actions) })
	d.Priority = d.Priority[:min(mostThemes, len(d.Priority))]
	return nil
}

// about are those of a list that belong to a theme.
func about[T any](list []T, theme string, of func(T) string) (out []T) {
	for _, x := range list {
		if of(x) == theme {
			out = append(out, x)
		}
	}
	return out
}

// sentence tells the newest figure, where it came from and what others have;
// empty without a figure of our own.
func sentence(l figures.Line) string {
	last, ok := l.Own.Last()
	if !ok {
		return ""
	}
	s := fmt.Sprintf("%s: %s (%s)", l.Name, l.Format(last.Value), last.Period)
	if l.Trend.Verdict != figures.NoChange && l.Trend.From.Period != "" {
		s += fmt.Sprintf(", tegenover %s in %s", l.Format(l.Trend.From.Value), l.Trend.From.Period)
	}
	return words(s)
}
