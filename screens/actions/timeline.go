package actions

import (
	"fmt"

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

// timeline draws what the filter shows over the years.
type timeline struct {
	page    *Page
	visible bool // drawing takes a while: only what is looked at is drawn
	body    *fyne.Container
	content fyne.CanvasObject
}

func newTimeline(p *Page) *timeline {
	t := &timeline{page: p, body: container.NewStack()}
	t.content = ui.NewScroll(ui.NewCard(t.body))
	return t
}

func (t *timeline) show() {
	if !t.visible {
		return
	}
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
	t.body.Objects = []fyne.CanvasObject{ui.Stack(look.S3, parts...)}
	t.body.Refresh()
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
