package portfolio_test

import (
	"testing"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/listening"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/app/support"
	"kindvriendelijk/app/thread"
)

// aspects are what a text may have to deal with.
var aspects = []journey.Aspect{{Code: "start", Title: "Start", Words: []string{"begin", "start"}}, {Code: "choices", Title: "Keuzes", Words: []string{"kozen"}},
	{Code: "evaluation", Title: "Evaluatie", Words: []string{"terugblik"}}}

// programmeWith asks one rule at one sub-criterion.
func programmeWith(r journey.Rule) *journey.Programme {
	return &journey.Programme{Code: "proef", Moments: aspects, Diversity: aspects,
		Vocabulary: map[string]journey.Word{"plan": {One: "meerjarenplan", Article: "het"}},
		Criteria: []journey.Criterion{{Code: "c1", Title: "Draagvlak",
			Sub: []journey.SubCriterion{{Code: "c1.1", Title: "Steun", Required: true, Rules: []journey.Rule{r}}}}}}
}

func proofs(f *fake, n int, kind evidence.Kind) {
	for range n {
		e := evidence.Evidence{ID: "b" + string(rune('0'+len(f.evidence))), Number: len(f.evidence) + 1, Kind: kind}
		f.evidence = append(f.evidence, e)
		f.tie(thread.Evidence, e.ID, thread.Proves, "c1.1")
	}
}

// ruleCase is a dossier on which one rule is tried.
type ruleCase struct {
	name string
	rule journey.Rule
	fill func(*fake)
	want string // the remark; empty when the rule is met
}

// Every rule that a programme may use, met and not met.
func TestCheck_rules(t *testing.T) {
	all := []string{journey.NeedMandate, journey.NeedBudget, journey.NeedPlan}
	decision := func(edit func(*support.Decision)) func(*fake) {
		return func(f *fake) {
			d := support.Decision{ID: "besluit", Organ: support.Executive, HasMandate: true, HasBudget: true, HasPlan: true}
			edit(&d)
			f.decisions = append(f.decisions, d)
		}
	}
	some := func(edits ...func(*actions.Action)) func(*fake) {
		return func(f *fake) {
			for i, edit := range edits {
				a := actions.Action{ID: string(rune('a' + i)), Title: "Actie " + string(rune('A'+i)), Status: actions.Running}
				edit(&a)
				f.actions = append(f.actions, a)
			}
		}
	}
	both := func(fills ...func(*fake)) func(*fake) {
		return func(f *fake) {
			for _, fill := range fills {
				fill(f)
			}
		}
	}
	money := func(ids ...string) func(*fake) {
		return func(f *fake) {
			for _, id := range ids {
				f.budgets = append(f.budgets, actions.Budget{ActionID: id, Year: 2026, Cents: 100})
			}
		}
	}
	text := func(s string) func(*fake) { return func(f *fake) { f.answer("c1.1", s, portfolio.Ready) } }
	quote := func(id string, consent bool) func(*fake) {
		return func(f *fake) {
			f.quotes = append(f.quotes, listening.Quote{ID: id, Consent: consent})
			f.tie(thread.Quote, id, thread.Voice, "c1.1")
		}
	}
	show := func(fte float64) func(*actions.Action) {
		return func(a *actions.Action) { a.Showcase, a.FTE = true, fte }
	}
	plain := func(*actions.Action) {}
	nothing := func(*fake) {}

	tests := []ruleCase{
		{"a text that is long enough", journey.Rule{Name: journey.TextMin, Min: 4}, text("één."), ""},
		{"a text that is too short", journey.Rule{Name: journey.TextMin, Min: 5, Remark: "Minstens {min} tekens."}, text("één."), "Minstens 5 tekens."},
		{"no text at all", journey.Rule{Name: journey.TextMin, Min: 1, Remark: "Leeg."}, nothing, "Leeg."},

		{"proof of any kind", journey.Rule{Name: journey.EvidenceMin, Min: 2}, func(f *fake) { proofs(f, 2, evidence.Photo) }, ""},
		{"too little proof", journey.Rule{Name: journey.EvidenceMin, Min: 2, Remark: "Nog te weinig."}, func(f *fake) { proofs(f, 1, evidence.Photo) }, "Nog te weinig."},
		{"proof of another kind", journey.Rule{Name: journey.EvidenceMin, Min: 1, Kinds: []string{"decision"}, Remark: "Geen besluit."}, func(f *fake) { proofs(f, 3, evidence.Photo) }, "Geen besluit."},
		{"proof that hangs elsewhere", journey.Rule{Name: journey.EvidenceMin, Min: 1, Remark: "Hangt er niet."}, func(f *fake) { f.evidence = []evidence.Evidence{{ID: "los", Number: 1}} }, "Hangt er niet."},

		{"a decision that holds everything", journey.Rule{Name: journey.DecisionWith, Needs: all}, decision(func(*support.Decision) {}), ""},
		{"a decision of the council too", journey.Rule{Name: journey.DecisionWith, Needs: all}, decision(func(d *support.Decision) { d.Organ = support.Council }), ""},
		{"a decision without the budget", journey.Rule{Name: journey.DecisionWith, Needs: all, Remark: "In het besluit ontbreekt {missing}."}, decision(func(d *support.Decision) { d.HasBudget = false }), "In het besluit ontbreekt het budget."},
		{"a decision without mandate and plan", journey.Rule{Name: journey.DecisionWith, Needs: all, Remark: "Nog nodig: {missing}."}, decision(func(d *support.Decision) { d.HasMandate, d.HasPlan = false, false }), "Nog nodig: het mandaat en de plaats in het meerjarenplan."},
		{"what the management team agrees is no decision", journey.Rule{Name: journey.DecisionWith, Needs: all, Remark: "{missing}"}, decision(func(d *support.Decision) { d.Organ = support.Management }), "het mandaat, het budget en de plaats in het meerjarenplan"},
		{"needs spread over two papers are not met by either", journey.Rule{Name: journey.DecisionWith, Needs: all, Remark: "{missing}"},
			both(decision(func(d *support.Decision) { d.HasBudget, d.HasPlan = false, false }), decision(func(d *support.Decision) { d.HasMandate = false })), "het mandaat"},

		{"a vision that was approved", journey.Rule{Name: journey.VisionDecision}, decision(func(d *support.Decision) { d.HasVision = true }), ""},
		{"a vision nobody approved", journey.Rule{Name: journey.VisionDecision, Remark: "Geen visie."}, decision(func(*support.Decision) {}), "Geen visie."},
		{"a platform approves no vision", journey.Rule{Name: journey.VisionDecision, Remark: "Geen visie."}, decision(func(d *support.Decision) { d.Organ, d.HasVision = support.OtherOrgan, true }), "Geen visie."},

		{"somebody with a service", journey.Rule{Name: journey.OwnerNamed}, func(f *fake) { f.people = []support.Person{{Name: "Voorbeeld Eén", Service: "Jeugd"}} }, ""},
		{"somebody of no service", journey.Rule{Name: journey.OwnerNamed, Remark: "Nog niemand."}, func(f *fake) { f.people = []support.Person{{Name: "Voorbeeld Eén"}} }, "Nog niemand."},

		{"services of people and of actions count together", journey.Rule{Name: journey.ServicesInvolved, Min: 2},
			both(func(f *fake) { f.people = []support.Person{{Name: "Voorbeeld Eén", Service: "Jeugd"}} }, some(func(a *actions.Action) { a.Service = "Groen" })), ""},
		{"one service twice is one", journey.Rule{Name: journey.ServicesInvolved, Min: 2, Remark: "Nog geen {min} diensten."},
			both(func(f *fake) { f.people = []support.Person{{Service: "Jeugd"}, {}} }, some(func(a *actions.Action) { a.Service = "Jeugd" })), "Nog geen 2 diensten."},

		{"every moment has a word", journey.Rule{Name: journey.MomentsCovered}, text("Bij de START, toen we kozen, en in de terugblik."), ""},
		{"a moment is left out", journey.Rule{Name: journey.MomentsCovered, Remark: "Nog niets over {missing}."}, text("We kozen samen."), "Nog niets over start en evaluatie."},
		{"every group has a word", journey.Rule{Name: journey.DiversityCovered}, text("begin kozen terugblik"), ""},
		{"a group is left out", journey.Rule{Name: journey.DiversityCovered, Remark: "Nog niets over {missing}."}, text("begin, kozen"), "Nog niets over evaluatie."},

		{"children speak", journey.Rule{Name: journey.QuotesMin, Min: 1}, quote("q", true), ""},
		{"a quote that may not be shown does not count", journey.Rule{Name: journey.QuotesMin, Min: 1, Remark: "Geen stem."}, quote("q", false), "Geen stem."},

		{"figures of two themes", journey.Rule{Name: journey.ThemesMeasured, Min: 2}, func(f *fake) {
			f.pages = []figures.Page{figure("a", "werk", figures.Value{Value: 10}), figure("b", "ruimte", figures.Value{Missing: figures.MissingHidden})}
		}, ""},
		{"a figure that nobody has is no measurement", journey.Rule{Name: journey.ThemesMeasured, Min: 2, Remark: "Nog geen {min} thema's."}, func(f *fake) {
			f.pages = []figures.Page{figure("a", "werk", figures.Value{Value: 10}), figure("b", "ruimte", figures.Value{Missing: figures.MissingUnknown})}
		}, "Nog geen 2 thema's."},

		{"actions in two themes", journey.Rule{Name: journey.ThemesInActions, Min: 2}, some(func(a *actions.Action) { a.Theme = "werk" }, func(a *actions.Action) { a.Theme = "ruimte" }), ""},
		{"actions in one theme", journey.Rule{Name: journey.ThemesInActions, Min: 2, Remark: "Eén thema."}, some(func(a *actions.Action) { a.Theme = "werk" }, func(a *actions.Action) { a.Theme = "werk" }, plain), "Eén thema."},

		{"two goals with an action", journey.Rule{Name: journey.GoalsWithActions, Min: 2}, some(func(a *actions.Action) { a.GoalID = "x" }, func(a *actions.Action) { a.GoalID = "y" }), ""},
		{"actions without a goal", journey.Rule{Name: journey.GoalsWithActions, Min: 1, Remark: "Geen doel."}, some(plain), "Geen doel."},

		{"an action that has money", journey.Rule{Name: journey.ActionsWithBudget, Min: 1}, both(some(plain), money("a")), ""},
		{"an action that has none", journey.Rule{Name: journey.ActionsWithBudget, Min: 2, Remark: "Geef er {min} een budget."}, both(some(plain, plain), money("a", "a")), "Geef er 2 een budget."},

		{"an action in the plan", journey.Rule{Name: journey.ActionsWithPlanCode, Min: 1}, some(func(a *actions.Action) { a.PlanCode = "AC-1" }), ""},
		{"an action outside the plan", journey.Rule{Name: journey.ActionsWithPlanCode, Min: 1, Remark: "Geen code."}, some(plain), "Geen code."},

		{"whoever is closed or only an idea needs no owner", journey.Rule{Name: journey.ActionsOwned}, some(
			func(a *actions.Action) { a.OwnerID = "p" }, func(a *actions.Action) { a.Status = actions.Idea }, func(a *actions.Action) { a.Status = actions.Achieved }), ""},
		{"an action that runs has nobody", journey.Rule{Name: journey.ActionsOwned, Remark: "Zonder trekker: {missing}."}, some(plain, func(a *actions.Action) { a.Status = actions.Planned }), "Zonder trekker: ‘Actie A’ en ‘Actie B’."},

		{"two actions told in full", journey.Rule{Name: journey.ShowcaseActions, Min: 2}, both(some(show(0.5), show(1)), money("a", "b")), ""},
		{"a third one that is not complete is no bar", journey.Rule{Name: journey.ShowcaseActions, Min: 2}, both(some(show(0.5), show(1), show(0)), money("a", "b")), ""},
		{"one of two lacks staff", journey.Rule{Name: journey.ShowcaseActions, Min: 2, Remark: "Nog nodig: {missing}."}, both(some(show(0.5), show(0)), money("a", "b")), "Nog nodig: personeel bij ‘Actie B’."},
		{"one of two lacks both", journey.Rule{Name: journey.ShowcaseActions, Min: 2, Remark: "{missing}"}, both(some(show(0.5), show(0)), money("a")), "een budget en personeel bij ‘Actie B’"},
		{"one of two was not chosen", journey.Rule{Name: journey.ShowcaseActions, Min: 2, Remark: "{missing}"}, both(some(show(0.5), plain), money("a", "b")), "1 van de 2 uitgelichte acties"},
		{"none was chosen", journey.Rule{Name: journey.ShowcaseActions, Min: 2, Remark: "{missing}"}, nothing, "2 van de 2 uitgelichte acties"},
		{"a rule of a newer programme is passed over", journey.Rule{Name: "later", Remark: "Onbekend."}, nothing, ""},
	}
	tried := map[journey.RuleName]int{}
	for _, tt := range append(tests, logRules()...) {
		t.Run(tt.name, func(t *testing.T) {
			f := newFake()
			tt.fill(f)
			found := portfolio.Check(gather(t, f, programmeWith(tt.rule)))[0].Subs[0].Findings
			switch {
			case tt.want == "" && len(found) > 0:
				t.Errorf("it remarks %q, want nothing", found[0].Text)
			case tt.want != "" && (len(found) != 1 || found[0].Text != tt.want || found[0].Code != "c1.1" || found[0].Rule != tt.rule.Name):
				t.Errorf("got %+v, want %q", found, tt.want)
			}
		})
		if tt.want == "" {
			tried[tt.rule.Name] |= 1
		} else {
			tried[tt.rule.Name] |= 2
		}
	}
	for _, name := range journey.RuleNames() {
		if tried[name] != 3 {
			t.Errorf("rule %s was not tried both met and not met", name)
		}
	}
}

// What programmes ask for must exist on the side that answers.
func TestProgrammes_ask_for_evidence_that_exists(t *testing.T) {
	known := map[string]bool{}
	for _, k := range evidence.Kinds {
		known[string(k.Kind)] = true
	}
	for _, p := range journey.Programmes() {
		for _, c := range p.Criteria {
			for _, sub := range c.Sub {
				for _, kind := range sub.Evidence {
					if !known[kind] {
						t.Errorf("%s %s asks for %q", p.Code, sub.Code, kind)
					}
				}
				for _, r := range sub.Rules {
					for _, kind := range r.Kinds {
						if !known[kind] {
							t.Errorf("%s %s: rule %s counts %q", p.Code, sub.Code, r.Name, kind)
						}
					}
				}
			}
		}
	}
}
