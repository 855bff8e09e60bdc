package rooms

import (
	"testing"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/route"
	"kindvriendelijk/screens/ui"
	"kindvriendelijk/screens/ui/uitest"
)

// Every place that a check sends to opens, and every help of a step is there.
func TestRoute_leadsSomewhere(t *testing.T) {
	h := open(t, true)
	d := newDesk(h.params)
	now, err := d.situation(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	for _, r := range List(h.params, true) {
		known[r.Page] = true
	}
	opened := map[route.Place]bool{}
	for _, rule := range journey.StepRules() {
		p := route.Evaluate(now.Facts, journey.Check{Rule: rule, Min: 1}).Place
		if p.Page == "" || opened[p] {
			continue
		}
		opened[p] = true
		if !known[p.Page] {
			t.Errorf("%s leads to page %q", rule, p.Page)
		}
		h.Open(ui.Route{Page: p.Page, ID: p.ID})
		uitest.Settle(h.w)
		h.calm()
	}
	if len(opened) < 15 {
		t.Errorf("only %d places", len(opened))
	}
}

// The steps of the example are those of its story.
func TestRoute_ofTheExample(t *testing.T) {
	d := newDesk(open(t, true).params)
	road, err := d.steps().Steps(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for code, want := range map[string]route.Status{"0.2": route.Done, "4.2": route.Busy, "5.3": route.Skipped} {
		if s, _ := road.Step(code); s.Progress.Status != want {
			t.Errorf("step %s is %q", code, s.Progress.Status)
		}
	}
	since := map[string]int{"3.3": 1} // two actions lost who pulls them
	for _, s := range road.All() {
		if s.Progress.Status == route.Done && s.Met() != len(s.Checks)-since[s.Code] {
			t.Errorf("step %s is done, yet %d of its %d checks are met: %+v", s.Code, s.Met(), len(s.Checks), s.Checks)
		}
	}
	if next := road.Next(1); len(next) != 1 || next[0].Phase != "label" {
		t.Errorf("next is %v", next)
	}
}

// What helps with a step is named in the words of the programme.
func TestRoute_namesItsTemplates(t *testing.T) {
	h := open(t, true)
	h.Open(ui.To(ui.PageRoute, "steps", "0.1"))
	uitest.Settle(h.w)
	h.calm()
	uitest.MustShow(t, uitest.Top(h.w), "Taakkaart van de trekker")
}
