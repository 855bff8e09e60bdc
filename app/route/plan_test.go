package route_test

import (
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app/calendar"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/route"
)

// sessionCheck and decisionCheck are what tell that a step needs children, or
// the council.
var (
	sessionCheck  = []journey.Check{{Code: "a", Rule: journey.MethodUsesMin}}
	decisionCheck = []journey.Check{{Code: "a", Rule: journey.DecisionStrategy}}
)

// small is a road of three phases beside a lane.
func small() *journey.Programme {
	return &journey.Programme{
		Phases: []journey.Phase{{Code: "support", Title: "Draagvlak", Lane: true}, {Code: "analysis", Title: "Analyse"},
			{Code: "strategy", Title: "Strategie"}, {Code: "follow_up", Title: "Opvolging"}},
		Steps: []journey.Step{
			{Code: "0.1", Phase: "support", Title: "Kernteam", Weeks: 4, Before: 36, Short: true},
			{Code: "0.2", Phase: "support", Title: "Startnota", Weeks: 6, Before: 30, Short: true, Checks: decisionCheck},
			{Code: "1.1", Phase: "analysis", Title: "Cijfers", Weeks: 8, Before: 26, Short: true},
			{Code: "1.2", Phase: "analysis", Title: "Sessies", Weeks: 4, Before: 20, Checks: sessionCheck},
			{Code: "2.1", Phase: "strategy", Title: "Doelen", Weeks: 6, Before: 12, Short: true},
			{Code: "2.2", Phase: "strategy", Title: "Besluit", Weeks: 4, Before: 6, Short: true, Checks: decisionCheck},
			{Code: "3.1", Phase: "follow_up", Title: "Voortgang", Weeks: 4, Before: -20, Short: true},
		},
	}
}

// road puts a programme and what was done in it together, as on a day.
func road(t *testing.T, p *journey.Programme, today string, progress ...route.Progress) route.Road {
	t.Helper()
	r := route.Road{Candidature: dossier.Candidature{ID: "c"}, Programme: p, Today: today}
	for _, phase := range p.Phases {
		part := route.Part{Phase: phase}
		for _, step := range p.StepsOf(phase.Code) {
			s := route.State{Step: step, Progress: route.Progress{ID: route.StepID("c", step.Code), Candidature: "c", Step: step.Code, Status: route.Todo}}
			for _, x := range progress {
				if x.Step == step.Code {
					x.ID, x.Candidature = s.Progress.ID, "c"
					s.Progress = x
				}
			}
			part.Steps = append(part.Steps, s)
		}
		r.Parts = append(r.Parts, part)
	}
	return r
}

func request(t *testing.T, today, submission string, progress ...route.Progress) route.Request {
	t.Helper()
	return route.Request{Road: road(t, small(), today, progress...), Country: dossier.Flanders, Submission: submission,
		Calendar: calendar.For(dossier.Flanders, "")}
}

// line finds the proposal for a step.
func line(t *testing.T, p route.Plan, code string) route.Line {
	t.Helper()
	for _, l := range p.Lines {
		if l.Code == code {
			return l
		}
	}
	t.Fatalf("step %s is not in the plan; it says %q", code, p.Warnings)
	return route.Line{}
}

func TestPropose_countsBackFromTheSubmission(t *testing.T) {
	p := route.Propose(request(t, "2026-01-05", "2027-03-19"))
	for code, want := range map[string][2]string{
		"0.1": {"2026-06-05", "2026-07-03"}, // not after the decision of 0.2, before the recess
		"2.1": {"2026-11-12", "2026-12-24"}, // six weeks; 25 December is a holiday
		"3.1": {"2027-07-09", "2027-08-06"}, // after the submission
	} {
		if l := line(t, p, code); l.Start != want[0] || l.Due != want[1] || l.Kept {
			t.Errorf("%s: got %s – %s, want %v", code, l.Start, l.Due, want)
		}
	}
	if !p.Possible || len(p.Warnings) != 0 || len(p.Clashes) != 0 || p.Needed != 28 {
		t.Errorf("got %+v %v, %d weeks", p.Warnings, p.Clashes, p.Needed)
	}
}

func TestPropose_keepsMeetingsOutOfTheWay(t *testing.T) {
	tests := []struct {
		name, today, submission, code, start, due string
	}{
		{"sessions end before the Easter holiday", "2025-09-01", "2026-09-01", "1.2", "2026-03-09", "2026-04-03"},
		{"sessions end before the exams, and skip a holiday", "2025-09-01", "2027-05-07", "1.2", "2026-10-30", "2026-12-04"},
		{"a decision comes before the summer recess", "2025-09-01", "2026-09-25", "2.2", "2026-06-05", "2026-07-03"},
		{"a decision comes before the elections", "2028-09-01", "2030-12-20", "2.2", "2030-06-06", "2030-07-04"},
		{"desk work goes on in the holidays", "2025-09-01", "2026-07-10", "2.1", "2026-03-06", "2026-04-17"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			p := route.Propose(request(t, test.today, test.submission))
			if l := line(t, p, test.code); l.Start != test.start || l.Due != test.due {
				t.Errorf("got %s – %s, want %s – %s", l.Start, l.Due, test.start, test.due)
			}
		})
	}
}

func TestPropose_keepsWhatWasFilledIn(t *testing.T) {
	byHand := route.Progress{Step: "2.1", Status: route.Todo, StartOn: "2026-10-01", DueOn: "2026-11-15"}
	begun := route.Progress{Step: "1.1", Status: route.Busy, StartOn: "2026-01-12"}
	due := route.Progress{Step: "1.2", Status: route.Todo, DueOn: "2026-10-08"}
	r := request(t, "2026-02-02", "2027-03-19", byHand, begun, due,
		route.Progress{Step: "0.1", Status: route.Done, DoneOn: "2026-01-20"},
		route.Progress{Step: "0.2", Status: route.Skipped, Reason: "Is er al."})
	p := route.Propose(r)
	if l := line(t, p, "2.1"); !l.Kept || l.Changes() || l.Due != "2026-11-15" {
		t.Errorf("a date by hand became %s – %s", l.Start, l.Due)
	}
	if l := line(t, p, "1.1"); l.Start != "2026-01-12" || l.Due == "" || !l.Changes() {
		t.Errorf("what was begun got %s – %s", l.Start, l.Due)
	}
	if l := line(t, p, "1.2"); l.Due != "2026-10-08" || l.Start == "" || l.Start >= l.Due {
		t.Errorf("with a day to be ready it got %s – %s", l.Start, l.Due)
	}
	if slices.ContainsFunc(p.Lines, func(l route.Line) bool { return l.Code == "0.1" || l.Code == "0.2" }) {
		t.Error("a step that is closed is in the plan")
	}
	r.Renew = true
	p = route.Propose(r)
	if l := line(t, p, "2.1"); l.Kept || l.Due != "2026-12-24" {
		t.Errorf("anew it got %s – %s", l.Start, l.Due)
	}
	if l := line(t, p, "1.1"); l.Start != "2026-01-12" {
		t.Errorf("a step that began starts again on %s", l.Start)
	}
}

func TestPropose_withLittleTime(t *testing.T) {
	tests := []struct {
		name, today, submission string
		short, possible         bool
		warning                 string
	}{
		{"less than usual: the quiet weeks shrink", "2026-09-01", "2027-04-27", false, true, ""},
		{"less than that: closer together", "2026-09-01", "2027-03-02", false, true, "liggen 26 weken; de route vraagt er 28. De stappen liggen daarom dichter"},
		{"far less: a later round", "2026-09-01", "2027-01-05", false, false, "liggen 18 weken; de route vraagt er 28. Kies een latere ronde, vanaf 16 maart 2027"},
		{"far less on the short route", "2026-09-01", "2026-12-15", true, false, "liggen 15 weken; de korte route vraagt er 24. Kies een latere ronde"},
		{"a day that is past", "2026-09-01", "2026-08-01", false, false, "is al voorbij. Kies een dag vanaf 16 maart 2027."},
		{"no day yet", "2026-09-01", "", false, false, "Kies eerst de dag waarop jullie willen indienen."},
		{"in the summer", "2026-01-05", "2027-07-20", false, true, "De indiening valt in de zomervakantie."},
		{"in the recess, which is usual only", "2026-01-05", "2027-07-20", false, true, "De indiening valt in het zomerreces van de gemeenteraad (te bevestigen)."},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r := request(t, test.today, test.submission)
			r.Short = test.short
			p := route.Propose(r)
			if p.Possible != test.possible || !strings.Contains(strings.Join(p.Warnings, " "), test.warning) {
				t.Errorf("possible %v: %q", p.Possible, p.Warnings)
			}
			if test.warning == "" && len(p.Warnings) > 0 {
				t.Errorf("it warns: %q", p.Warnings)
			}
			if !p.Possible && (len(p.Lines) > 0 || p.Earliest == "") {
				t.Errorf("an impossible plan has %d lines, and %q as the first day", len(p.Lines), p.Earliest)
			}
		})
	}
}

func TestPropose_aShortRouteCanStillFit(t *testing.T) {
	r := request(t, "2026-09-01", "2027-01-19",
		route.Progress{Step: "0.1", Status: route.Done}, route.Progress{Step: "0.2", Status: route.Done}, route.Progress{Step: "1.1", Status: route.Done})
	r.Road.Parts[1].Steps[1].Weeks = 40
	p := route.Propose(r)
	if p.Possible || !strings.Contains(p.Warnings[0], "of neem de korte route: die vraagt er 10.") {
		t.Errorf("got %q", p.Warnings)
	}
	r.Short = true
	if p = route.Propose(r); !p.Possible || len(p.Lines) != 3 {
		t.Errorf("the short route has %d lines: %q", len(p.Lines), p.Warnings)
	}
}

func TestPropose_whatTheCalendarDoesNotKnow(t *testing.T) {
	r := request(t, "2026-09-01", "2027-11-18")
	r.Country, r.Calendar = dossier.Netherlands, calendar.For(dossier.Netherlands, "")
	if p := route.Propose(r); !strings.Contains(strings.Join(p.Warnings, " "), "Kies jullie vakantieregio") {
		t.Errorf("without a region: %q", p.Warnings)
	}
	r.Calendar = calendar.For(dossier.Netherlands, "zuid")
	if p := route.Propose(r); len(p.Warnings) != 0 {
		t.Errorf("with a region: %q", p.Warnings)
	}
	r.Submission = "2031-05-07"
	if p := route.Propose(r); !strings.Contains(strings.Join(p.Warnings, " "), "Na 1 september 2030 zijn de schoolvakanties nog niet bekend.") {
		t.Errorf("far away: %q", p.Warnings)
	}
}

func TestPropose_anOwnStepIsReadyWithItsPhase(t *testing.T) {
	r := request(t, "2026-01-05", "2027-03-19")
	own := route.State{Step: journey.Step{Code: "x", Phase: "analysis", Title: "Buurtfeest", Weeks: 2, Own: true},
		Progress: route.Progress{ID: "c/x", Candidature: "c", Step: "x", Status: route.Todo}}
	r.Road.Parts[1].Steps = append(r.Road.Parts[1].Steps, own)
	if l := line(t, route.Propose(r), "x"); l.Due != "2026-10-30" {
		t.Errorf("it is due on %s", l.Due)
	}
}

func TestClashes(t *testing.T) {
	tests := []struct {
		name     string
		progress route.Progress
		word     string
		text     string
	}{
		{"sessions in the Easter holiday", route.Progress{Step: "1.2", StartOn: "2027-03-01", DueOn: "2027-04-01"}, "paasvakantie",
			"Stap 1.2 valt in de paasvakantie: 29 maart 2027 tot en met 11 april 2027. Plan de sessies op andere dagen."},
		{"sessions in the exams", route.Progress{Step: "1.2", StartOn: "2026-11-10", DueOn: "2026-12-10"}, "examens voor de kerst",
			"Stap 1.2 valt in een examenperiode, examens voor de kerst: 5 december 2026 tot en met 20 december 2026 (te bevestigen)."},
		{"sessions on a public holiday", route.Progress{Step: "1.2", StartOn: "2026-10-10", DueOn: "2026-11-11"}, "wapenstilstand", "valt op een feestdag, Wapenstilstand: 11 november 2026. Plan de sessies"},
		{"a decision in the recess", route.Progress{Step: "2.2", StartOn: "2026-06-10", DueOn: "2026-08-12"}, "zomerreces", "Stap 2.2 valt in het zomerreces van de gemeenteraad"},
		{"a day that is past", route.Progress{Step: "2.1", StartOn: "2026-01-10", DueOn: "2026-01-20"}, "voorbij", "Stap 2.1 moest klaar zijn op 20 januari 2026."},
		{"ready after the submission", route.Progress{Step: "2.1", StartOn: "2027-06-01", DueOn: "2027-06-10"}, "na indiening", "is pas klaar op 10 juni 2027"},
		{"the wrong way round", route.Progress{Step: "2.1", StartOn: "2027-03-01", DueOn: "2027-02-01"}, "omgekeerd", "begint na de dag"},
		{"after what builds on it", route.Progress{Step: "1.1", StartOn: "2026-12-01", DueOn: "2027-03-10"}, "volgorde", "is later klaar dan stap 2.1, die erop voortbouwt"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			test.progress.Status = route.Todo
			p := route.Propose(request(t, "2026-02-02", "2027-05-07", test.progress))
			if len(p.Clashes) == 0 {
				t.Fatal("nothing clashes")
			}
			if !slices.ContainsFunc(p.Clashes, func(c route.Clash) bool {
				return c.Step == test.progress.Step && strings.Contains(c.Word, test.word) && strings.Contains(c.Text, test.text)
			}) {
				t.Errorf("got %+v", p.Clashes)
			}
		})
	}
}

func TestCurrent_isWhatWasFilledIn(t *testing.T) {
	p := route.Current(request(t, "2026-02-02", "2027-05-07", route.Progress{Step: "1.2", Status: route.Todo, DueOn: "2027-04-01"}))
	if l := line(t, p, "1.2"); !l.Kept || l.Changes() || len(p.Clashes) != 1 || p.Clashes[0].Word != "paasvakantie" {
		t.Errorf("got %+v, %v", l, p.Clashes)
	}
}

func TestPropose_aStepBeforeADecisionThatMovesForwardBeginsToday(t *testing.T) {
	p := small()
	p.Steps = []journey.Step{
		{Code: "2.1", Phase: "strategy", Title: "Doelen", Weeks: 4, Before: 1},
		{Code: "2.2", Phase: "strategy", Title: "Besluit", Weeks: 1, Before: 0, Checks: decisionCheck},
	}
	// There are five weeks, but the recess begins before the last two.
	r := route.Request{Road: road(t, p, "2026-06-15"), Country: dossier.Flanders, Submission: "2026-07-20", Calendar: calendar.For(dossier.Flanders, "")}
	plan := route.Propose(r)
	if l := line(t, plan, "2.2"); l.Due >= "2026-07-06" {
		t.Fatalf("the decision falls on %s", l.Due)
	}
	if l := line(t, plan, "2.1"); l.Start != "2026-06-15" {
		t.Errorf("the step before it begins on %s, want today", l.Start)
	}
}
