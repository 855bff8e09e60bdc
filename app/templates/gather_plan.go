package templates

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"kindvriendelijk/app"
	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/guidance"
)

func (g *gathering) plan() error {
	goals, err := g.store.ListGoals(g.ctx)
	if err != nil {
		return err
	}
	rows, _, err := g.store.ListActions(g.ctx, actions.Filter{})
	if err != nil {
		return err
	}
	progress, err := g.store.ListProgress(g.ctx, "")
	if err != nil {
		return err
	}
	slices.SortStableFunc(progress, func(a, b actions.Progress) int { return strings.Compare(a.Date, b.Date) })
	news := map[string]string{}
	for _, p := range progress {
		if text := prose(p.Text); text != "" {
			news[p.ActionID] = text
		}
	}
	d, byGoal, cents := &g.m.data, map[string][]Action{}, int64(0)
	for _, r := range rows {
		if r.Status == actions.Idea {
			continue
		}
		a := action(r, news[r.ID])
		cents += r.Cents
		byGoal[r.GoalID] = append(byGoal[r.GoalID], a)
		d.Actions = append(d.Actions, a)
		switch r.Status {
		case actions.Running:
			d.Running = append(d.Running, a)
		case actions.Achieved:
			d.Achieved = append(d.Achieved, a)
		case actions.Postponed, actions.Stopped:
			d.Stuck = append(d.Stuck, a)
		}
		if r.Showcase {
			d.Showcase = append(d.Showcase, a)
		}
	}
	if cents > 0 {
		d.Money = app.Euro(cents)
	}
	slices.SortStableFunc(goals, func(a, b actions.Goal) int { return cmp.Compare(a.Position, b.Position) })
	for _, goal := range goals {
		d.Goals = append(d.Goals, Goal{Title: words(goal.Title), Why: prose(goal.Why), Actions: byGoal[goal.ID]})
	}
	return nil
}

func action(r actions.Row, news string) Action {
	a := Action{ID: r.ID, Title: words(r.Title), Goal: words(r.GoalTitle), What: prose(r.Description), Why: prose(r.Why), Owner: words(r.OwnerName),
		Service: words(r.Service), Partners: words(r.Partners), Start: app.LongDay(r.Start), End: app.LongDay(r.End), Status: strings.ToLower(r.Status.Name()),
		PlanCode: words(r.PlanCode), Children: prose(r.Children), News: news, Percent: r.Progress, open: !r.Status.Closed(), Staff: words(r.StaffNote)}
	if t, ok := figures.ThemeByCode(r.Theme); ok {
		a.Theme = t.Name
	}
	if r.Cents > 0 {
		a.Money = app.Euro(r.Cents)
	}
	if r.FTE > 0 {
		a.Staff = strings.TrimSpace(strings.Replace(strconv.FormatFloat(r.FTE, 'f', -1, 64), ".", ",", 1) + " voltijds equivalent. " + a.Staff)
	}
	return a
}

func (g *gathering) voices() error {
	quotes, err := g.store.ListQuotes(g.ctx)
	if err != nil {
		return err
	}
	for _, q := range quotes {
		if !q.Consent {
			continue
		}
		theme := ""
		if t, ok := figures.ThemeByCode(q.Theme); ok {
			theme = t.Name
		}
		g.m.data.Quotes = append(g.m.data.Quotes, Quote{Text: words(q.Text), Speaker: words(q.Speaker), Theme: theme, Followed: prose(q.Followed)})
	}
	gaps, err := g.store.ListGaps(g.ctx)
	for _, gap := range gaps {
		if gap.Asked() {
			g.m.data.Questions = append(g.m.data.Questions, words(gap.Question))
		}
	}
	return err
}

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
		t := Theme{Name: theme.Name, About: words(theme.About)}
		for _, l := range lines {
			if said := sentence(l); l.Theme == theme.Code && said != "" && len(t.Figures) < mostFigures {
				t.Figures = append(t.Figures, said)
			}
		}
		for _, a := range d.Actions {
			if a.Theme == theme.Name {
				t.Actions = append(t.Actions, a)
			}
		}
		for _, q := range d.Quotes {
			if q.Theme == theme.Name {
				t.Quotes = append(t.Quotes, q)
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

func (g *gathering) help() error {
	wishes, err := g.store.ListGuidances(g.ctx)
	if err != nil {
		return err
	}
	forms := map[string]string{guidance.Process: "Procesbegeleiding", guidance.Coaching: "Coaching", guidance.Training: "Vorming"}
	for _, w := range wishes {
		if w.Status != guidance.Wish && w.Status != guidance.Asked {
			continue
		}
		var steps []string
		for _, code := range w.Steps {
			steps = append(steps, g.step(code))
		}
		g.m.data.Guidance = append(g.m.data.Guidance, Guidance{Form: cmp.Or(forms[w.Form], "Iets anders"), Question: words(w.Question), Giver: words(w.Giver), Steps: strings.Join(steps, ", ")})
	}
	scan, err := g.store.ListCapacities(g.ctx)
	for _, c := range scan {
		if c.Candidature == g.candidature.ID {
			g.weak(c)
		}
	}
	return err
}

// weak notes a step in which at least one of the three is 0 or 1.
func (g *gathering) weak(c guidance.Capacity) {
	var short []string
	for _, x := range []struct {
		score int
		name  string
	}{{c.Competence, "kennis en ervaring"}, {c.Time, "tijd"}, {c.Means, "middelen"}} {
		if x.score == 0 || x.score == 1 {
			short = append(short, x.name)
		}
	}
	if len(short) > 0 {
		g.m.data.Weak = append(g.m.data.Weak, Weak{Step: g.step(c.Step), Short: enumerate(short)})
	}
}

func (g *gathering) step(code string) string {
	if s, ok := g.programme.Step(code); ok {
		return words(s.Title)
	}
	return words(code)
}
