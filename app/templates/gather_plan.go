package templates

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"kindvriendelijk/app"
	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/figures"
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
	news := latest(progress)
	byGoal, cents := map[string][]Action{}, int64(0)
	for _, r := range rows {
		if r.Status == actions.Idea {
			continue
		}
		a := action(r, news[r.ID])
		cents += r.Cents
		byGoal[r.GoalID] = append(byGoal[r.GoalID], a)
		g.m.data.sort(a, r)
	}
	if cents > 0 {
		g.m.data.Money = app.Euro(cents)
	}
	slices.SortStableFunc(goals, func(a, b actions.Goal) int { return cmp.Compare(a.Position, b.Position) })
	for _, goal := range goals {
		g.m.data.Goals = append(g.m.data.Goals, Goal{Title: words(goal.Title), Why: prose(goal.Why), Actions: byGoal[goal.ID]})
	}
	return nil
}

// latest is the last thing that was noted of each action.
func latest(progress []actions.Progress) map[string]string {
	slices.SortStableFunc(progress, func(a, b actions.Progress) int { return strings.Compare(a.Date, b.Date) })
	news := map[string]string{}
	for _, p := range progress {
		if text := prose(p.Text); text != "" {
			news[p.ActionID] = text
		}
	}
	return news
}

// sort puts an action in the lists it belongs to.
func (d *Data) sort(a Action, r actions.Row) {
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
