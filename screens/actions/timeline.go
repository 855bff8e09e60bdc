package actions

import (
	"fmt"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/chart"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/screens/look"
	"kindvriendelijk/screens/ui"
)

// mostSpans is how many actions a timeline shows: beyond it nobody can read it,
// and a filter helps more.
const mostSpans = 120

// timeline draws how far the actions are that the filter shows, and when they
// run.
type timeline struct {
	page    *Page
	visible bool // drawing takes a while: only what is looked at is drawn
	body    *fyne.Container
	content fyne.CanvasObject
}

func newTimeline(p *Page) *timeline {
	t := &timeline{page: p, body: container.NewStack()}
	t.content = ui.NewScroll(t.body)
	return t
}

func (t *timeline) show() {
	if !t.visible {
		return
	}
	cards := []fyne.CanvasObject{ui.NewCard(t.spans())}
	if rows := t.page.rows; len(rows) > 0 {
		cards = append([]fyne.CanvasObject{ui.NewCard(ui.NewChartFigure(t.standing(rows)))}, cards...)
	}
	t.body.Objects = []fyne.CanvasObject{ui.Stack(look.S4, cards...)}
	t.body.Refresh()
}

// spans shows the actions over the years, and says which are missing there.
func (t *timeline) spans() fyne.CanvasObject {
	dated, more := dated(t.page.rows)
	var parts []fyne.CanvasObject
	if len(dated) > mostSpans {
		dated = dated[:mostSpans]
		parts = append(parts, ui.NewParagraph(look.Muted, fmt.Sprintf("Dit zijn de eerste %d acties. Kies een filter om gerichter te kijken.", mostSpans)))
	}
	if len(dated) > 0 {
		parts = append(parts, ui.NewChart(t.chart(dated)))
	}
	if more > 0 {
		parts = append(parts, ui.NewParagraph(look.Muted, plural(more, "actie heeft", "acties hebben")+" nog geen begin of einde en staan er daarom niet bij."))
	}
	if len(parts) == 0 {
		parts = append(parts, ui.NewParagraph(look.Muted, "Er zijn geen acties om te tonen."))
	}
	return ui.Stack(look.S3, parts...)
}

// standing counts for each goal in which state its actions are.
func (t *timeline) standing(rows []actions.Row) chart.Progress {
	today := t.page.host.Today()
	done := 0
	counts := map[string]map[chart.State]int{}
	for _, r := range rows {
		if counts[r.GoalID] == nil {
			counts[r.GoalID] = map[chart.State]int{}
		}
		counts[r.GoalID][portfolio.ChartState(r.Action, today)]++
		if r.Status == actions.Achieved {
			done++
		}
	}
	c := chart.Progress{About: chart.About{ID: "stand", Title: finding(done, len(rows))}, What: "acties"}
	for _, g := range append(slices.Clip(t.page.goals), actions.Goal{Title: "Zonder doel"}) {
		if n := counts[g.ID]; n != nil {
			c.Rows = append(c.Rows, chart.Tally{Label: g.Title, Counts: n})
		}
	}
	return c
}

// finding says in a sentence how many of the actions are done.
func finding(done, all int) string {
	switch done {
	case 0:
		return "Nog geen enkele actie is gerealiseerd"
	case all:
		return "Alle acties zijn gerealiseerd"
	case 1:
		return fmt.Sprintf("1 van de %d acties is gerealiseerd", all)
	}
	return fmt.Sprintf("%d van de %d acties zijn gerealiseerd", done, all)
}

// dated are the rows with a day, and how many have none.
func dated(rows []actions.Row) (out []actions.Row, more int) {
	for _, r := range rows {
		if r.Start == "" && r.End == "" {
			more++
			continue
		}
		out = append(out, r)
	}
	return out, more
}

func (t *timeline) chart(rows []actions.Row) chart.Timeline {
	today := t.page.host.Today()
	c := chart.Timeline{About: chart.About{Title: "De acties over de jaren"}, Today: dayTime(today)}
	for _, r := range rows {
		c.Spans = append(c.Spans, chart.Span{Group: t.page.list.group(r), Label: r.Title, From: dayTime(r.Start), To: dayTime(r.End),
			State: portfolio.ChartState(r.Action, today), Done: float64(r.Progress) / 100})
	}
	return c
}
