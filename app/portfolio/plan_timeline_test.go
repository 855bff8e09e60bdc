package portfolio

import (
	"fmt"
	"testing"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/chart"
	"kindvriendelijk/app/document"
)

func TestTimelinesShareTheirYears(t *testing.T) {
	b := builder{Material: &Material{}}
	for i := range mostSpans + 1 {
		b.Actions = append(b.Actions, actions.Detail{Action: actions.Action{Title: fmt.Sprint(i), Start: "2026-03-01", End: "2026-06-30"}})
	}
	b.Actions[0].Start, b.Actions[1].End, b.Actions[2].Start, b.Actions[2].End = "2024-09-01", "2031-12-31", "", ""
	blocks := b.timelines()
	if len(blocks) != 2 {
		t.Fatalf("%d timelines", len(blocks))
	}
	for _, block := range blocks {
		c := block.(document.Chart).Chart.(chart.Timeline)
		if c.From != day("2024-09-01") || c.To != day("2031-12-31") {
			t.Errorf("%s reaches from %v to %v", c.Title, c.From, c.To)
		}
	}
}
