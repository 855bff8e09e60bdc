package portfolio

import (
	"fmt"
	"slices"
	"time"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/chart"
	"kindvriendelijk/app/document"
)

// mostSpans is how many actions a timeline on paper shows: more would make its
// letters too small to read.
const mostSpans = 18

// timelines draw the actions over the years, some goals at a time, all over the
// same years.
func (b builder) timelines() []document.Block {
	var out []document.Block
	var spans []chart.Span
	title := "De acties over de jaren"
	from, to := b.stretch()
	flush := func() {
		if len(spans) == 0 {
			return
		}
		about := chart.About{ID: fmt.Sprintf("tijdlijn-%d", len(out)+1), Title: title, Source: "actieplan van " + b.Dossier.Name, Year: b.show(b.Today)}
		out = append(out, document.Chart{Chart: chart.Timeline{About: about, Spans: spans, Today: b.day(), From: from, To: to}, Wide: true})
		spans, title = nil, "De acties over de jaren (vervolg)"
	}
	for _, g := range append(slices.Clip(b.Goals), actions.Goal{Title: "Zonder doel"}) {
		var group []chart.Span
		for _, a := range b.Actions {
			if a.GoalID == g.ID {
				group = append(group, chart.Span{Group: g.Title, Label: a.Title, From: day(a.Start), To: day(a.End),
					State: ChartState(a.Action, b.Today), Done: float64(a.Progress) / 100})
			}
		}
		if len(spans)+len(group) > mostSpans {
			flush()
		}
		for len(group) > mostSpans {
			spans, group = group[:mostSpans], group[mostSpans:]
			flush()
		}
		spans = append(spans, group...)
	}
	flush()
	return out
}

// stretch is from the first day of all actions to the last; zero when none has a
// day.
func (b builder) stretch() (from, to time.Time) {
	for _, a := range b.Actions {
		for _, d := range []time.Time{day(a.Start), day(a.End)} {
			if !d.IsZero() && (from.IsZero() || d.Before(from)) {
				from = d
			}
			if d.After(to) {
				to = d
			}
		}
	}
	return from, to
}
