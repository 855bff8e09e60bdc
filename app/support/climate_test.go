package support_test

import (
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/knowledge"
	"kindvriendelijk/app/methods"
	"kindvriendelijk/app/support"
)

// flemish is the bundled programme of the label.
func flemish(t *testing.T) journey.Programme {
	t.Helper()
	p, ok := journey.Find("vlaams-label", "2024")
	if !ok {
		t.Fatal("no programme")
	}
	return p
}

// facts are those of a dossier with nothing in it, at the end of the way.
func facts(t *testing.T) support.Facts {
	p := flemish(t)
	return support.Facts{Today: today, Moments: p.Moments, Begun: len(p.Moments), Word: p.Word}
}

// judged is a circle of the climate.
func judged(t *testing.T, f support.Facts, code string) support.Circle {
	t.Helper()
	for _, c := range support.Climate(f) {
		if c.Code == code {
			return c
		}
	}
	t.Fatalf("no circle %s", code)
	return support.Circle{}
}

// at is what a circle shows at each moment, in letters.
func at(c support.Circle) string {
	var b strings.Builder
	for _, x := range c.Cells {
		b.WriteString(x.Verdict.Word()[:1])
	}
	return b.String()
}

func TestClimate_Cells(t *testing.T) {
	full := support.Decision{ID: "d", Organ: support.Executive, HasMandate: true, HasBudget: true, HasPlan: true}
	report := support.Promise{To: "College en MAT", Subject: "stand", Months: 3, LastOn: "2026-10-05", NextOn: "2027-01-05"}
	late, never := report, report
	late.NextOn, never.LastOn = "2026-11-01", ""
	told := support.Encounter{PartnerID: "p", Moment: "start", On: "2025-01-01", Heard: "ja", ToldOn: "2025-02-01"}
	spoke, later := told, told
	spoke.ToldOn, later.On = "", "2027-01-01"
	platform := support.Body{Kind: support.Platform, Name: "Platform", Mandate: "beslist tot 15.000 euro", Makeup: "de schepen van jeugd en de algemeen directeur"}
	role := func(service, phase string) support.ServiceRole {
		return support.ServiceRole{ServiceID: service, Phase: phase, How: "denkt mee"}
	}
	for _, c := range []struct {
		name, circle, want string
		set                func(*support.Facts)
	}{
		{"an empty dossier has no board", support.CircleBoard, "OOOO", func(*support.Facts) {}},
		{"a decision with all three opens the way", support.CircleBoard, "BOOO", func(f *support.Facts) { f.Decisions = []support.Decision{full} }},
		{"a decision that lacks the budget is thin", support.CircleBoard, "SOOO", func(f *support.Facts) {
			f.Decisions = []support.Decision{{ID: "d", Organ: support.Executive, HasMandate: true, HasPlan: true}}
		}},
		{"the council settles the choices", support.CircleBoard, "SOBO", func(f *support.Facts) {
			f.Decisions = []support.Decision{{ID: "d", Organ: support.Council}}
		}},
		{"a vision alone is thin", support.CircleBoard, "SOSO", func(f *support.Facts) {
			f.Decisions = []support.Decision{{ID: "d", Organ: support.Executive, HasVision: true}}
		}},
		{"reports in time reach the board", support.CircleBoard, "OOOB", func(f *support.Facts) { f.Promises = []support.Promise{report} }},
		{"a late report is thin", support.CircleBoard, "OOOS", func(f *support.Facts) { f.Promises = []support.Promise{late} }},
		{"a report that never came is thin", support.CircleBoard, "OOOS", func(f *support.Facts) { f.Promises = []support.Promise{never} }},
		{"who only sits in the platform is thin", support.CircleBoard, "OSOO", func(f *support.Facts) { f.Bodies = []support.Body{platform} }},
		{"who only learned is thin", support.CircleBoard, "OSOO", func(f *support.Facts) {
			f.Trainings = []support.Training{{Title: "dag", Audience: "vier schepenen"}}
		}},
		{"who learned and sits there is broad", support.CircleBoard, "OBOO", func(f *support.Facts) {
			f.Bodies, f.Trainings = []support.Body{platform}, []support.Training{{Title: "dag", Audience: "mandatarissen"}}
		}},
		{"the management team decides itself", support.CircleManagement, "BOOO", func(f *support.Facts) {
			f.Decisions = []support.Decision{{ID: "d", Organ: support.Management}}
		}},
		{"a report makes the start of the team thin", support.CircleManagement, "SOOB", func(f *support.Facts) { f.Promises = []support.Promise{report} }},
		{"a platform with a mandate guards the choices", support.CircleManagement, "OSBO", func(f *support.Facts) { f.Bodies = []support.Body{platform} }},
		{"a platform without one is thin", support.CircleManagement, "OOSO", func(f *support.Facts) {
			f.Bodies = []support.Body{{Kind: support.Steering, Name: "Stuurgroep"}, {Kind: support.Working, Mandate: "veel"}}
		}},
		{"three services are broad, one is thin", support.CircleServices, "OBSO", func(f *support.Facts) {
			f.ServiceRoles = []support.ServiceRole{role("a", "analysis"), role("b", "experience"), role("c", "analysis"), role("a", "strategy")}
		}},
		{"a role without words is none", support.CircleServices, "OOSO", func(f *support.Facts) {
			f.ServiceRoles = []support.ServiceRole{{ServiceID: "a", Phase: "support"}, role("a", "strategy"), role("b", "strategy")}
		}},
		{"children twice are broad, once thin", support.CircleChildren, "BSOO", func(f *support.Facts) { f.Children = map[string]int{"start": 2, "analysis": 1} }},
		{"quotes show something in the analysis", support.CircleChildren, "OSOO", func(f *support.Facts) { f.Quotes = 4 }},
		{"a council of children is thin everywhere", support.CircleChildren, "SSSS", func(f *support.Facts) {
			f.Bodies = []support.Body{{Kind: support.ChildrenCouncil}}
		}},
		{"parents who were heard and told are broad", support.CircleParents, "BOOO", func(f *support.Facts) {
			f.Partners, f.Encounters = []support.Partner{{ID: "p", Kind: support.Parents}}, []support.Encounter{told}
		}},
		{"parents who were only heard are thin", support.CircleParents, "SOOO", func(f *support.Facts) {
			f.Partners, f.Encounters = []support.Partner{{ID: "p", Kind: support.Parents}}, []support.Encounter{spoke}
		}},
		{"a talk that is planned is nothing", support.CircleParents, "OOOO", func(f *support.Facts) {
			f.Partners, f.Encounters = []support.Partner{{ID: "p", Kind: support.Parents}}, []support.Encounter{later}
		}},
		{"a role without a talk is thin", support.CircleParents, "OOSO", func(f *support.Facts) {
			f.Partners, f.PartnerRoles = []support.Partner{{ID: "p", Kind: support.Parents}}, []support.PartnerRole{{PartnerID: "p", Phase: "strategy", Gives: "tijd"}}
		}},
		{"one school is thin", support.CircleSchools, "SOOO", func(f *support.Facts) {
			f.Partners, f.Encounters = []support.Partner{{ID: "p", Kind: support.School}}, []support.Encounter{told}
		}},
		{"a school and a club are broad", support.CircleSchools, "BOOO", func(f *support.Facts) {
			f.Partners = []support.Partner{{ID: "p", Kind: support.School}}
			f.Encounters = []support.Encounter{told, {Who: "De jeugdverenigingen", Moment: "start", On: today, Heard: "ja"}}
		}},
		{"somebody who is described counts where the words say", support.CircleOthers, "OOBO", func(f *support.Facts) {
			f.Encounters = []support.Encounter{{Who: "Handelaars van het plein", Moment: "choices", On: today, Heard: "nee", ToldOn: today}}
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := facts(t)
			c.set(&f)
			got := judged(t, f, c.circle)
			if at(got) != c.want {
				t.Errorf("the cells are %s, want %s: %+v", at(got), c.want, got.Cells)
			}
		})
	}
}

func TestClimate_Circle(t *testing.T) {
	t.Run("what is missing somewhere and there elsewhere is thin, and the hole decides", func(t *testing.T) {
		f := facts(t)
		f.Children = map[string]int{"start": 2, "analysis": 2, "choices": 2}
		got := judged(t, f, support.CircleChildren)
		if got.Verdict != support.Thin || !strings.Contains(got.Why, "Evaluatie: nergens staat") || len(got.Helps) == 0 {
			t.Errorf("judged as %+v", got)
		}
	})
	t.Run("what is broad everywhere needs no help", func(t *testing.T) {
		f := facts(t)
		f.Children = map[string]int{"start": 2, "analysis": 2, "choices": 2, "evaluation": 3}
		got := judged(t, f, support.CircleChildren)
		if got.Verdict != support.Broad || len(got.Helps) != 0 || !strings.Contains(got.Why, "3 keer") {
			t.Errorf("judged as %+v", got)
		}
	})
	t.Run("a moment that has not come is not asked for", func(t *testing.T) {
		f := facts(t)
		f.Begun, f.Children = 1, map[string]int{"start": 2}
		got := judged(t, f, support.CircleChildren)
		if at(got) != "BLLL" || got.Verdict != support.Broad {
			t.Errorf("judged as %+v", got)
		}
		if f.Begun = 0; judged(t, f, support.CircleChildren).Verdict != support.Ahead {
			t.Error("a trajectory that has not begun is judged")
		}
	})
	t.Run("the network is judged by contacts", func(t *testing.T) {
		for n, want := range map[int]support.Verdict{0: support.Missing, 1: support.Thin, 2: support.Broad} {
			f := facts(t)
			f.Partners = []support.Partner{{Kind: support.PublicBody}, {Kind: support.School}}[min(1, 2-n):]
			if f.Meetings = n; n == 2 {
				f.Meetings = 1
			}
			if got := judged(t, f, support.CircleNeighbours); got.Verdict != want || (want == support.Broad) != (len(got.Helps) == 0) {
				t.Errorf("%d contacts are %s: %+v", n, got.Verdict.Word(), got)
			}
		}
	})
}

func TestClimate_SaysItInTheWordsOfTheProgramme(t *testing.T) {
	f := facts(t)
	f.Word = func(key string) string { return "<" + key + ">" }
	f.Decisions = []support.Decision{{ID: "d", Organ: support.Executive}}
	for _, c := range support.Climate(f) {
		texts := []string{c.Name, c.Why}
		for _, h := range c.Helps {
			texts = append(texts, h.Text)
		}
		for _, x := range c.Cells {
			texts = append(texts, x.Why)
		}
		for _, s := range texts {
			if s == "" || strings.Contains(s, "{word") {
				t.Errorf("%s says %q", c.Code, s)
			}
		}
	}
	if got := judged(t, f, support.CircleBoard).Cells[0].Why; got != "In de beslissing ontbreekt nog een mandaat, een budget en een plaats in jullie <plan>." {
		t.Errorf("the board lacks %q", got)
	}
}

func TestClimate_HelpsLeadSomewhere(t *testing.T) {
	seen := 0
	for begun := range 5 {
		f := facts(t)
		f.Begun = begun
		for _, c := range support.Climate(f) {
			for _, h := range c.Helps {
				seen++
				kind, code, _ := strings.Cut(h.ID, "/")
				_, isMethod := methods.Default().ByCode(code)
				_, isArticle := knowledge.Default().Article(code)
				if kind == "methods" && !isMethod || kind == "articles" && !isArticle || h.Text == "" || h.Page == "" {
					t.Errorf("%s: %+v leads nowhere", c.Code, h)
				}
			}
		}
	}
	if seen < 20 {
		t.Errorf("only %d helps were seen", seen)
	}
}

func TestMomentOf(t *testing.T) {
	for _, p := range journey.Programmes() {
		for _, phase := range p.Phases {
			if !slices.ContainsFunc(p.Moments, func(m journey.Aspect) bool { return m.Code == support.MomentOf(phase.Code) }) {
				t.Errorf("%s: %s lies at no moment", p.Code, phase.Code)
			}
		}
	}
	for phase, want := range map[string]string{"support": "start", "commitment": "start", "analysis": "analysis", "experience": "analysis",
		"situation": "analysis", "strategy": "choices", "plan": "choices", "label": "evaluation", "follow_up": "evaluation",
		"delivery": "delivery", "recognition": "evaluation", "feest": ""} {
		if got := support.MomentOf(phase); got != want {
			t.Errorf("%s lies at %q, want %q", phase, got, want)
		}
	}
	for status, want := range map[string]int{"exploration": 1, "analysis": 2, "adopted": 3, "delivery": 4, "follow_up": 4, "iets": 4} {
		if got := support.Begun(status, 4); got != want {
			t.Errorf("in %s %d moments have begun, want %d", status, got, want)
		}
	}
	if got := support.Begun("strategy", 2); got != 2 {
		t.Errorf("%d of 2 moments have begun", got)
	}
}
