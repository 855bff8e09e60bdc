package route_test

import (
	"strings"
	"testing"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/listening"
	"kindvriendelijk/app/methods"
	"kindvriendelijk/app/route"
	"kindvriendelijk/app/support"
)

// facts are of a municipality that has nothing yet; edits add to it.
func facts(t *testing.T, edits ...func(*route.Facts)) *route.Facts {
	t.Helper()
	p, ok := journey.Find("vlaams-label", "")
	if !ok {
		t.Fatal("there is no Flemish programme")
	}
	f := &route.Facts{Today: "2026-11-22", Country: "BE-VLG", Programme: p.In("BE-VLG"), Status: "analysis",
		Method: func(code string) string { return "methode " + code }}
	for _, edit := range edits {
		edit(f)
	}
	return f
}

func decided(d ...support.Decision) func(*route.Facts) {
	return func(f *route.Facts) { f.Decisions = d }
}

func acting(a ...actions.Detail) func(*route.Facts) {
	return func(f *route.Facts) { f.Actions = a }
}

func action(status actions.Status, edits ...func(*actions.Detail)) actions.Detail {
	a := actions.Detail{Action: actions.Action{ID: "a", Title: "Schoolstraat", Status: status}}
	for _, edit := range edits {
		edit(&a)
	}
	return a
}

func budgeted(a *actions.Detail) { a.Budgets = []actions.Budget{{Year: 2026, Cents: 5000_00}} }

var (
	college = support.Decision{ID: "d1", Organ: support.Executive, On: "2025-09-03", Subject: "Startnota", HasMandate: true, HasBudget: true}
	council = support.Decision{ID: "d2", Organ: support.Council, On: "2026-06-24", HasPlan: true}
)

func TestEvaluate(t *testing.T) {
	whole, bare := college, college
	whole.HasPlan = true
	bare.HasMandate, bare.HasBudget = false, false
	one := bare
	one.HasMandate = true
	vision := council
	vision.HasVision = true
	check := func(rule journey.StepRule, min int, kinds ...string) journey.Check {
		return journey.Check{Rule: rule, Min: min, Kinds: kinds}
	}
	people := func(f *route.Facts) {
		f.People = []support.Person{{Name: "Noor Claes", Roles: []string{"lead"}}, {Name: "Tarik Benali"}, {Name: "Lotte Peeters"}, {Name: "Wim Aerts"}}
	}
	services := func(f *route.Facts) {
		f.Services = []support.Service{{Name: "Samenleven", Involvement: support.Lead}, {Name: "Groen", Involvement: support.Informed}}
	}
	texts := func(f *route.Facts) {
		f.Texts = []route.Text{{Code: "c1.1", Criterion: "c1", Title: "Steun", Required: true, Ready: true, Complete: true},
			{Code: "c1.2", Criterion: "c1", Title: "Mandaat", Required: true}, {Code: "c1.3", Criterion: "c1", Title: "Extra", Ready: false}}
	}
	log := func(date string) func(*route.Facts) {
		return acting(action(actions.Running, func(a *actions.Detail) { a.Log = []actions.Progress{{Date: date}} }))
	}
	tests := map[string]struct {
		check journey.Check
		edit  func(*route.Facts)
		want  route.Verdict
		why   []string // words that the sentence has
		place string   // page and record
	}{
		"no rule":                      {journey.Check{}, nil, route.Unknown, nil, "/"},
		"a rule of a later version":    {check("dance", 0), nil, route.Unknown, nil, "/"},
		"no day of submission":         {check(journey.SubmissionPlanned, 0), nil, route.Unmet, []string{"nog geen dag"}, "dossier/journey/"},
		"a day of submission":          {check(journey.SubmissionPlanned, 0), func(f *route.Facts) { f.Submission = "2027-03-01" }, route.Met, []string{"01/03/2027"}, "dossier/journey/"},
		"a status that is to come":     {check(journey.StatusReached, 0, "submitted"), nil, route.Unmet, []string{"‘Analyse’", "‘Ingediend’"}, "dossier/journey/"},
		"a status that is reached":     {check(journey.StatusReached, 0, "commitment"), nil, route.Met, []string{"‘Analyse’"}, "dossier/journey/"},
		"a status without a code":      {check(journey.StatusReached, 0), nil, route.Unknown, nil, "/"},
		"no decision":                  {check(journey.DecisionWithAll, 0), nil, route.Unmet, []string{"Er is nog geen collegebesluit", "het mandaat, het budget en de plaats in het meerjarenplan"}, "support/decisions/"},
		"a decision with nothing":      {check(journey.DecisionWithAll, 0), decided(bare), route.Unmet, []string{"In het collegebesluit van 03/09/2025"}, "support/decisions/"},
		"a decision with one of three": {check(journey.DecisionWithAll, 0), decided(one), route.Unmet, []string{"regelt het mandaat; het budget en de plaats in het meerjarenplan ontbreken nog."}, "support/decisions/"},
		"a decision with two of three": {check(journey.DecisionWithAll, 0), decided(bare, college), route.Unmet, []string{"Het collegebesluit van 03/09/2025 regelt het mandaat en het budget; de plaats in het meerjarenplan ontbreekt nog."}, "support/decisions/"},
		"spread over two decisions":    {check(journey.DecisionWithAll, 0), decided(college, council), route.Unmet, []string{"ontbreekt nog"}, "support/decisions/"},
		"a decision with all":          {check(journey.DecisionWithAll, 0), decided(whole), route.Met, []string{"regelt het mandaat, het budget en de plaats"}, "support/decisions/"},
		"no vision":                    {check(journey.DecisionVision, 0), decided(college), route.Unmet, []string{"keurt de visie goed"}, "support/decisions/"},
		"a vision":                     {check(journey.DecisionVision, 0), decided(vision), route.Met, []string{"24/06/2026 keurt de visie goed"}, "support/decisions/"},
		"a plan by the college":        {check(journey.DecisionStrategy, 0), decided(whole), route.Unmet, []string{"van de gemeenteraad"}, "support/decisions/"},
		"a plan by the council":        {check(journey.DecisionStrategy, 0), decided(council), route.Met, []string{"24/06/2026"}, "support/decisions/"},
		"too few people":               {check(journey.PeopleMin, 5), people, route.Unmet, []string{"In het dossier staan 4 personen: Noor Claes, Tarik Benali, Lotte Peeters en nog 1. Nodig: minstens 5."}, "support/people/"},
		"enough people":                {check(journey.PeopleMin, 4), people, route.Met, []string{"4 personen"}, "support/people/"},
		"a role that nobody has":       {check(journey.RoleFilled, 0, "lead", "spoc"), people, route.Unmet, []string{"Noor Claes is ‘Trekker", "Nog niemand heeft de rol ‘SPOC’"}, "support/people/"},
		"a role that somebody has":     {check(journey.RoleFilled, 0, "lead"), people, route.Met, []string{"Noor Claes"}, "support/people/"},
		"services of any kind":         {check(journey.ServicesMin, 2), services, route.Met, []string{"Samenleven en Groen"}, "support/services/"},
		"services that take part":      {check(journey.ServicesMin, 2, "lead", "core"), services, route.Unmet, []string{"In het dossier staat 1 betrokken dienst: Samenleven."}, "support/services/"},
		"no body":                      {check(journey.BodyKind, 0, "platform", "steering"), nil, route.Unmet, []string{"‘Strategisch platform’ of ‘Stuurgroep’"}, "support/bodies/"},
		"a body without a mandate":     {check(journey.BodyKind, 0, "platform"), func(f *route.Facts) { f.Bodies = []support.Body{{Kind: support.Platform, Name: "Kinderplatform"}} }, route.Unmet, []string{"‘Kinderplatform’", "mandaat ontbreekt"}, "support/bodies/"},
		"a body with a mandate": {check(journey.BodyKind, 0, "platform"), func(f *route.Facts) {
			f.Bodies = []support.Body{{Kind: support.Platform, Name: "P", Mandate: "Adviseert."}}
		}, route.Met, []string{"‘P’"}, "support/bodies/"},
		"no partner":              {check(journey.PartnersMin, 1), nil, route.Unmet, []string{"nog geen partners"}, "support/partners/"},
		"a partner":               {check(journey.PartnersMin, 1), func(f *route.Facts) { f.Partners = []support.Partner{{Name: "Chiro"}} }, route.Met, []string{"In het dossier staat 1 partner: Chiro."}, "support/partners/"},
		"a moment without a line": {check(journey.MomentsLogged, 0), nil, route.Unmet, []string{"Nog niets in het logboek over"}, "support/involvements/"},
		"one moment with a line":  {check(journey.MomentsLogged, 0, "start"), func(f *route.Facts) { f.Encounters = []support.Encounter{{Moment: "start"}} }, route.Met, []string{"vertelt wie erbij was"}, "support/involvements/"},
		"nobody was told":         {check(journey.MomentsTold, 1), func(f *route.Facts) { f.Encounters = []support.Encounter{{Who: "Ouders"}} }, route.Unmet, []string{"nog geen antwoorden"}, "support/involvements/"},
		"somebody was told": {check(journey.MomentsTold, 1), func(f *route.Facts) {
			f.Partners = []support.Partner{{ID: "p", Name: "Chiro"}}
			f.Encounters = []support.Encounter{{Who: "Ouders", ToldOn: "2026-01-01"}, {PartnerID: "p", ToldOn: "2026-01-01"}}
		}, route.Met, []string{"2 antwoorden", "Ouders en Chiro"}, "support/involvements/"},
		"a weighing": {check(journey.WeighingsMin, 1), func(f *route.Facts) { f.Weighings = []support.Weighing{{Subject: "Parkeren"}} }, route.Met, []string{"‘Parkeren’"}, "support/weighings/"},
		"a training that is to come": {check(journey.TrainingsMin, 1), func(f *route.Facts) {
			f.Trainings = []support.Training{{Title: "Rechten", On: "2026-12-01"}, {Title: "Zonder dag"}}
		}, route.Unmet, []string{"nog geen gehouden vormingen"}, "support/trainings/"},
		"a training that was":             {check(journey.TrainingsMin, 1), func(f *route.Facts) { f.Trainings = []support.Training{{Title: "Rechten", On: "2026-11-22"}} }, route.Met, []string{"Rechten"}, "support/trainings/"},
		"too few promises":                {check(journey.PromisesMin, 2), func(f *route.Facts) { f.Promises = []support.Promise{{To: "het college"}} }, route.Unmet, []string{"het college", "minstens 2"}, "support/promises/"},
		"no promise to keep":              {check(journey.PromisesKept, 0), nil, route.Unmet, []string{"nog geen afspraak"}, "support/promises/"},
		"a promise that is late":          {check(journey.PromisesKept, 0), func(f *route.Facts) { f.Promises = []support.Promise{{To: "het MAT", NextOn: "2026-11-21"}} }, route.Unmet, []string{"aan het MAT is over tijd"}, "support/promises/"},
		"promises that are kept":          {check(journey.PromisesKept, 0), func(f *route.Facts) { f.Promises = []support.Promise{{To: "het MAT", NextOn: "2026-11-22"}} }, route.Met, []string{"is bij"}, "support/promises/"},
		"too few themes":                  {check(journey.StepThemesMeasured, 5), func(f *route.Facts) { f.Themes = 4 }, route.Unmet, []string{"4 thema’s", "minstens 5"}, "figures/list/"},
		"a question about what is unsure": {check(journey.GapsMin, 1), func(f *route.Facts) { f.Gaps = 1 }, route.Met, []string{"1 vraag"}, "figures/gaps/"},
		"a method that is planned":        {check(journey.MethodsPlanned, 1), func(f *route.Facts) { f.Uses = []methods.Use{{Method: "x", On: "2027-01-01"}} }, route.Met, []string{"‘methode x’"}, "methods/"},
		"a method that is still to come":  {check(journey.MethodUsesMin, 1), func(f *route.Facts) { f.Uses = []methods.Use{{Method: "x", On: "2027-01-01"}, {Method: "x"}} }, route.Unmet, []string{"nog geen"}, "methods/"},
		"another method":                  {check(journey.MethodUsesMin, 1, "y", "z"), func(f *route.Facts) { f.Uses = []methods.Use{{Method: "x", On: "2026-01-01"}} }, route.Unmet, []string{"‘methode y’ of ‘methode z’"}, "methods/methods/y"},
		"a method that was used twice": {check(journey.MethodUsesMin, 2, "x"), func(f *route.Facts) {
			f.Uses = []methods.Use{{Method: "x", On: "2026-01-01"}, {Method: "x", On: "2026-02-01"}}
		}, route.Met, []string{"In het dossier staan 2 methodes die al gebruikt zijn: ‘methode x’."}, "methods/methods/x"},
		"a quote that stays private": {check(journey.StepQuotesMin, 1), func(f *route.Facts) { f.Quotes = []listening.Quote{{Text: "q"}} }, route.Unmet, []string{"nog geen"}, "portfolio/"},
		"a quote that may be shown":  {check(journey.StepQuotesMin, 1), func(f *route.Facts) { f.Quotes = []listening.Quote{{Consent: true}} }, route.Met, []string{"1 uitspraak"}, "portfolio/"},
		"a quote that was followed":  {check(journey.QuotesFollowed, 1), func(f *route.Facts) { f.Quotes = []listening.Quote{{Followed: "Er kwam een bank."}, {Followed: " "}} }, route.Met, []string{"1 uitspraak"}, "portfolio/"},
		"another kind of proof":      {check(journey.EvidenceKind, 1, "report", "photo"), func(f *route.Facts) { f.Evidence = []evidence.Evidence{{Kind: evidence.Plan, Title: "Plan"}} }, route.Unmet, []string{"‘Verslag’ of ‘Foto’"}, "evidence/"},
		"a proof of the kind": {check(journey.EvidenceKind, 1, "report"), func(f *route.Facts) {
			f.Evidence = []evidence.Evidence{{Number: 7, Kind: evidence.Report, Title: "Verslag MAT"}}
		}, route.Met, []string{"B-7 ‘Verslag MAT’"}, "evidence/"},
		"goals with an action": {check(journey.GoalsMin, 1), acting(action(actions.Idea, func(a *actions.Detail) { a.GoalID = "g" }),
			action(actions.Idea, func(a *actions.Detail) { a.GoalID = "g" })), route.Met, []string{"1 doel met een actie"}, "actions/"},
		"ideas are no actions":        {check(journey.ActionsMin, 1), acting(action(actions.Idea)), route.Unmet, []string{"nog geen"}, "actions/"},
		"actions":                     {check(journey.ActionsMin, 1), acting(action(actions.Planned)), route.Met, []string{"1 actie"}, "actions/"},
		"no budget":                   {check(journey.StepActionsWithBudget, 1), acting(action(actions.Planned)), route.Unmet, []string{"met een budget"}, "actions/"},
		"a budget":                    {check(journey.StepActionsWithBudget, 1), acting(action(actions.Planned, budgeted)), route.Met, []string{"1 actie met een budget"}, "actions/"},
		"a code of the plan":          {check(journey.StepActionsWithPlanCode, 1), acting(action(actions.Planned, func(a *actions.Detail) { a.PlanCode = "AC-1" })), route.Met, []string{"uit het meerjarenplan"}, "actions/"},
		"nothing that runs":           {check(journey.StepActionsOwned, 0), acting(action(actions.Idea), action(actions.Achieved)), route.Unmet, []string{"nog geen actie die loopt"}, "actions/"},
		"an action without an owner":  {check(journey.StepActionsOwned, 0), acting(action(actions.Running)), route.Unmet, []string{"zonder trekker: ‘Schoolstraat’"}, "actions/filter/unowned"},
		"every action has an owner":   {check(journey.StepActionsOwned, 0), acting(action(actions.Running, func(a *actions.Detail) { a.OwnerID = "p" })), route.Met, []string{"heeft een trekker"}, "actions/"},
		"shown without staff":         {check(journey.Showcase, 1), acting(action(actions.Running, budgeted, func(a *actions.Detail) { a.Showcase = true })), route.Unmet, []string{"Bij ‘Schoolstraat’ ontbreekt"}, "actions/"},
		"shown in full":               {check(journey.Showcase, 1), acting(action(actions.Running, budgeted, func(a *actions.Detail) { a.Showcase, a.FTE = true, 0.2 })), route.Met, []string{"‘Schoolstraat’"}, "actions/"},
		"no progress":                 {check(journey.ProgressNoted, 6), acting(action(actions.Running)), route.Unmet, []string{"geen enkele actie"}, "actions/"},
		"progress of long ago":        {check(journey.ProgressNoted, 6), log("2026-05-21"), route.Unmet, []string{"21/05/2026. Dat is langer dan 6 maanden geleden."}, "actions/"},
		"progress of half a year ago": {check(journey.ProgressNoted, 6), log("2026-05-22"), route.Met, []string{"22/05/2026"}, "actions/"},
		"measurements": {check(journey.MeasurementsMin, 2), acting(action(actions.Running, func(a *actions.Detail) {
			a.Measures = []actions.MeasureDetail{{Measurements: make([]actions.Measurement, 2)}}
		})), route.Met, []string{"2 metingen"}, "actions/"},
		"no texts":                    {check(journey.TextsReady, 50), nil, route.Unmet, []string{"nog geen tekst"}, "portfolio/"},
		"half of the texts":           {check(journey.TextsReady, 50), texts, route.Met, []string{"1 van 2 teksten"}, "portfolio/answers/c1.2"},
		"more than half of the texts": {check(journey.TextsReady, 51, "c1"), texts, route.Unmet, []string{"‘Mandaat’"}, "portfolio/answers/c1.2"},
		"texts of another criterion":  {check(journey.TextsReady, 1, "c2"), texts, route.Unmet, []string{"nog geen tekst"}, "portfolio/"},
		"nothing to look over":        {check(journey.PortfolioChecked, 0), nil, route.Unmet, []string{"nog niets"}, "portfolio/"},
		"something is not complete":   {check(journey.PortfolioChecked, 0), texts, route.Unmet, []string{"Nog niet volledig: ‘Mandaat’."}, "portfolio/answers/c1.2"},
		"all is complete":             {check(journey.PortfolioChecked, 0), func(f *route.Facts) { f.Texts = []route.Text{{Required: true, Complete: true}} }, route.Met, []string{"vindt geen"}, "portfolio/"},
	}
	tried := map[journey.StepRule]bool{}
	for name, tt := range tests {
		tried[tt.check.Rule] = true
		t.Run(name, func(t *testing.T) {
			f := facts(t)
			if tt.edit != nil {
				tt.edit(f)
			}
			a := route.Evaluate(f, tt.check)
			if a.Verdict != tt.want {
				t.Errorf("verdict %v, want %v: %s", a.Verdict, tt.want, a.Why)
			}
			for _, w := range tt.why {
				if !strings.Contains(a.Why, w) {
					t.Errorf("%q does not say %q", a.Why, w)
				}
			}
			if got := a.Place.Page + "/" + a.Place.ID; got != tt.place || (a.Place.Words == "") != (a.Place.Page == "") {
				t.Errorf("leads to %q by %q, want %q", got, a.Place.Words, tt.place)
			}
			if a.Verdict != route.Unknown && !strings.HasSuffix(a.Why, ".") {
				t.Errorf("%q is no sentence", a.Why)
			}
		})
	}
	for _, rule := range journey.StepRules() {
		if !tried[rule] {
			t.Errorf("rule %s was not tried", rule)
		}
	}
}

// Every rule that a programme may use says something of a municipality without
// anything, with a place to go to.
func TestEvaluate_everyBundledCheck(t *testing.T) {
	for _, p := range journey.Programmes() {
		for _, s := range p.Steps {
			for _, c := range s.Checks {
				f := facts(t)
				f.Programme = p.In("BE-VLG")
				a := route.Evaluate(f, c)
				if c.Rule != "" && (a.Verdict == route.Unknown || a.Why == "" || a.Place.Words == "") {
					t.Errorf("%s %s: %+v", p.Code, c.Code, a)
				}
				if c.Rule == "" && a.Verdict != route.Unknown {
					t.Errorf("%s %s is answered without a rule", p.Code, c.Code)
				}
			}
		}
	}
}
