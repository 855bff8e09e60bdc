package route_test

import (
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app/route"
	"kindvriendelijk/app/support"
)

func TestNext(t *testing.T) {
	step := func(code string, s route.Status, edits ...func(*route.Progress)) func(*desk) {
		return func(d *desk) {
			p := route.Progress{ID: "k/" + code, Candidature: "k", Step: code, Status: s}
			for _, edit := range edits {
				edit(&p)
			}
			d.steps[p.ID] = p
		}
	}
	due := func(day string) func(*route.Progress) { return func(p *route.Progress) { p.DueOn = day } }
	begin := func(day string) func(*route.Progress) { return func(p *route.Progress) { p.StartOn = day } }
	tests := map[string]struct {
		edits []func(*desk)
		want  []string
		why   string // words of the first
	}{
		"a new dossier begins with what must be ready first":   {nil, []string{"0.1", "1.1", "1.2", "0.2"}, "Dit komt nu aan de beurt. Nog nodig: ‘Er is een besluit.’"},
		"what is done or skipped is left out":                  {[]func(*desk){step("0.1", route.Done), step("1.1", route.Skipped)}, []string{"1.2", "0.2"}, "aan de beurt"},
		"what is under way comes first":                        {[]func(*desk){step("1.2", route.Busy)}, []string{"1.2", "0.1", "1.1", "0.2"}, "0 van 2 punten in orde"},
		"what is late comes before that":                       {[]func(*desk){step("1.2", route.Busy), step("0.2", route.Todo, due("2026-11-21"))}, []string{"0.2", "1.2", "0.1", "1.1"}, "moest klaar zijn op 21 november 2026"},
		"the day itself is not late":                           {[]func(*desk){step("0.2", route.Todo, due("2026-11-22"))}, []string{"0.1", "1.1", "1.2", "0.2"}, ""},
		"of two that are under way, the one that is due first": {[]func(*desk){step("1.2", route.Busy, due("2027-01-01")), step("1.1", route.Busy), step("0.2", route.Busy, due("2026-12-01"))}, []string{"0.2", "1.2", "1.1", "0.1"}, ""},
		"what waits for others is left alone":                  {[]func(*desk){step("0.1", route.Waiting)}, []string{"1.1", "1.2", "0.2"}, ""},
		"until its day":                                        {[]func(*desk){step("0.1", route.Waiting, due("2026-11-01"))}, []string{"0.1", "1.1", "1.2", "0.2"}, "moest klaar zijn"},
		"what is planned goes before what is not":              {[]func(*desk){step("0.2", route.Todo, begin("2026-11-01"))}, []string{"0.2", "0.1", "1.1", "1.2"}, "Volgens jullie planning"},
		"a step of which all is in order can be closed": {[]func(*desk){func(d *desk) {
			d.facts.People = []support.Person{{Name: "Noor"}}
			d.ticks["k/1.1/1.1.b"] = route.Tick{ID: "k/1.1/1.1.b"}
		}}, []string{"1.1", "0.1", "1.2", "0.2"}, "zet de stap op ‘klaar’"},
		"a task that is open is named": {[]func(*desk){step("1.1", route.Busy), func(d *desk) {
			d.tasks = []route.Task{{ID: "1", StepID: "k/1.1", Title: "Gedaan", DoneOn: "2026-01-01"}, {ID: "2", StepID: "k/1.1", Title: "Bel de school"}}
		}}, []string{"1.1", "0.1", "1.2", "0.2"}, "Te doen: ‘Bel de school’."},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			d := newDesk()
			for _, edit := range tt.edits {
				edit(d)
			}
			all, err := d.Next(t.Context(), 9)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for i, a := range all {
				got = append(got, a.Code)
				if a.Why == "" || i > 0 && a.Pressing < all[i-1].Pressing {
					t.Errorf("%s presses less than the step behind it, or says nothing: %q", a.Code, a.Why)
				}
			}
			if !slices.Equal(got, tt.want) || !strings.Contains(all[0].Why, tt.why) {
				t.Errorf("got %v with %q", got, all[0].Why)
			}
			if few := d.road(t).Next(1); len(few) != 1 {
				t.Errorf("asked for one, got %d", len(few))
			}
		})
	}
}

func TestNext_ofAStepWithoutChecks(t *testing.T) {
	d := newDesk()
	r := d.road(t)
	r.Parts[0].Steps[0].Checks = nil
	if a := r.Next(1)[0]; a.Code != "0.1" || !strings.Contains(a.Why, "Open de stap") {
		t.Errorf("got %s: %q", a.Code, a.Why)
	}
}
