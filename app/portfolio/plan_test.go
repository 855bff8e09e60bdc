package portfolio_test

import (
	"strings"
	"testing"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/chart"
	"kindvriendelijk/app/document"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/portfolio"
)

func TestChartState(t *testing.T) {
	tests := map[string]struct {
		status actions.Status
		end    string
		want   chart.State
	}{
		"an idea":                             {actions.Idea, "", chart.Idea},
		"planned":                             {actions.Planned, "", chart.Planned},
		"in preparation":                      {actions.Preparing, "", chart.Planned},
		"running":                             {actions.Running, "2027-01-01", chart.Busy},
		"running beyond its end":              {actions.Running, "2026-01-01", chart.Late},
		"achieved long ago":                   {actions.Achieved, "2026-01-01", chart.Done},
		"put off, and its day has passed":     {actions.Postponed, "2026-01-01", chart.Stuck},
		"stopped before its end":              {actions.Stopped, "2026-01-01", chart.Stopped},
		"every status has a drawing: planned": {actions.Planned, "2026-01-01", chart.Late},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := portfolio.ChartState(actions.Action{Status: tt.status, End: tt.end}, today); got != tt.want {
				t.Errorf("got %v, want %v", got, tt.want)
			}
		})
	}
}

// table finds a table of a document.
func table(t *testing.T, d *document.Document, id string) document.Table {
	t.Helper()
	var found document.Table
	visit(d, func(b document.Block) {
		if x, ok := b.(document.Table); ok && x.ID == id {
			found = x
		}
	})
	if found.ID == "" {
		t.Fatalf("there is no table %s", id)
	}
	return found
}

func TestBuild_plan_tells_how_long_each_action_takes(t *testing.T) {
	for want, days := range map[string][2]string{
		"nog niet gepland": {"", ""}, "vanaf 03/2026": {"2026-03-01", ""}, "tot 03/2026": {"", "2026-03-31"}, "03/2026 – 12/2027": {"2026-03-01", "2027-12-31"},
	} {
		f := newFake()
		f.actions = []actions.Action{{ID: "a", Title: "Speelstraten", Status: actions.Planned, Start: days[0], End: days[1]}}
		d := portfolio.Build(gather(t, f, trial()))
		if got := document.Plain(table(t, d, "acties").Rows[1].Cells[2].Runs); got != want {
			t.Errorf("from %q to %q is %q, want %q", days[0], days[1], got, want)
		}
		sound(t, d)
	}
}

func TestBuild_showcase(t *testing.T) {
	f := small()
	f.actions[1].Showcase, f.actions[1].TargetGroup, f.actions[1].Service = true, "", ""
	f.measures[1].Unit = "keer"
	d := portfolio.Build(gather(t, f, trial()))
	sound(t, d)
	breaks := 0
	visit(d, func(b document.Block) {
		if _, ok := b.(document.PageBreak); ok {
			breaks++
		}
	})
	if breaks != 1 {
		t.Errorf("%d page breaks, want one between two actions", breaks)
	}
	card := table(t, d, "kaart-a2")
	for _, r := range card.Rows {
		if len(document.Plain(r.Cells[1].Runs)) == 0 {
			t.Errorf("%s has no answer", document.Plain(r.Cells[0].Runs))
		}
		if strings.Contains(document.Plain(r.Cells[0].Runs), "Voor wie") {
			t.Error("a group is told that nobody gave")
		}
	}
}

// Each verdict has its own arrow, as the figure moved and not as it is judged.
func TestBuild_glance_shows_how_figures_moved(t *testing.T) {
	for name, tt := range map[string]struct {
		values []float64
		want   document.Trend
	}{
		"up": {[]float64{10, 20}, document.Up}, "down": {[]float64{20, 10}, document.Down},
		"flat": {[]float64{1000, 1001}, document.Flat}, "one year only": {[]float64{10}, document.NoTrend},
	} {
		f := newFake()
		var values []figures.Value
		for _, v := range tt.values {
			values = append(values, figures.Value{Value: v})
		}
		f.pages = []figures.Page{figure("plein", "ruimte", values...)}
		found := false
		visit(portfolio.Build(gather(t, f, trial())), func(b document.Block) {
			if facts, ok := b.(document.Facts); ok {
				found = true
				if got := facts.Items[0].Trend; got != tt.want {
					t.Errorf("%s: got trend %d, want %d", name, got, tt.want)
				}
			}
		})
		if !found {
			t.Errorf("%s: there are no key figures", name)
		}
	}
}
