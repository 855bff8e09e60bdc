package actions

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

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
	body    *fyne.Container
	content fyne.CanvasObject
}

func newTimeline(p *Page) *timeline {
	t := &timeline{page: p, body: container.NewStack()}
	t.content = ui.NewScroll(ui.NewCard(t.body))
	return t
}

func (t *timeline) show() {
	rows := t.page.rows
	if len(rows) == 0 {
		t.body.Objects = []fyne.CanvasObject{ui.NewParagraph(look.Muted, "Er zijn geen acties om te tonen.")}
		t.body.Refresh()
		return
	}
	parts := []fyne.CanvasObject{}
	if len(rows) > mostSpans {
		rows = rows[:mostSpans]
		parts = append(parts, ui.NewParagraph(look.Muted, "De eerste 120 acties. Kies een filter om gerichter te kijken."))
	}
	now := dayTime(t.page.host.Today())
	c := chart.Timeline{About: chart.About{Title: "De acties over de jaren"}, Today: now}
	for _, r := range rows {
		c.Spans = append(c.Spans, chart.Span{Group: t.page.list.group(r), Label: r.Title, From: dayTime(r.Start), To: dayTime(r.End),
			State: portfolio.ChartState(r.Action, t.page.host.Today()), Done: float64(r.Progress) / 100})
	}
	t.body.Objects = []fyne.CanvasObject{ui.Stack(look.S3, append(parts, ui.NewChart(c))...)}
	t.body.Refresh()
}

// dayTime is the instant of a stored day, zero when there is none.
func dayTime(day string) time.Time {
	t, _ := time.Parse(time.DateOnly, day)
	return t
}
