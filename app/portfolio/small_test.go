package portfolio_test

import (
	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/listening"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/app/route"
	"kindvriendelijk/app/support"
	"kindvriendelijk/app/thread"
)

// Words that must never reach a reader.
const (
	privateNote  = "GEHEIM: de schepen twijfelt nog"
	privateQuote = "GEHEIM: dit zei ik alleen tegen jou"
)

// trial is a programme with every part, two criteria and all headings.
func trial() *journey.Programme {
	p := twoCriteria()
	p.Version, p.Title, p.Short = "2030", "Proeflabel", "Proef"
	p.Vocabulary = map[string]journey.Word{"decision": {One: "collegebesluit"}, "plan": {One: "meerjarenplan", Article: "het"}}
	p.Template.Headings = map[string]string{"answer": "Ons antwoord", "proof": "Waaruit dat blijkt", "children": "Wat kinderen zeiden",
		"done": "Wat we ermee deden", "not_yet": "Wat nog niet lukt", "evidence": "Bewijs"}
	p.Phases = []journey.Phase{{Code: "begin", Title: "Begin"}, {Code: "einde", Title: "Einde"}}
	p.Steps = []journey.Step{{Code: "1", Phase: "begin", Title: "Beginnen", Result: "Een besluit."}, {Code: "2", Phase: "einde", Title: "Eindigen"}}
	for _, code := range []string{"cover", "colophon", "contents", "guide", "glance", "admissibility", "criteria", "showcase", "support", "route", "plan", "figures", "evidence", "later"} {
		p.Template.Parts = append(p.Template.Parts, journey.Part{Code: code, Title: "Deel " + code, Intro: "Inleiding " + code + ".",
			Core: code == "glance" || code == "criteria"})
	}
	return p
}

// small is a dossier with one of everything, and with what may not be shown.
func small() *fake {
	number := func(v float64) *float64 { return &v }
	f := newFake()
	f.dossier.Contact, f.dossier.Photo, f.dossier.PhotoAlt, f.dossier.Logo = "jeugd@voorbeeldegem.example", "plein", "Een plein vol kinderen", "logo"
	f.candidature = dossier.Candidature{ID: "kandidatuur", Programme: "proef", Round: "ronde 2030", Summary: "Wij zijn **klein** en groen.", NotYet: "Tieners bereiken."}
	f.people = []support.Person{{ID: "p1", Name: "Voorbeeld Eén", Service: "Jeugddienst", Function: "Jeugdconsulent"}, {ID: "p2", Name: "Voorbeeld Twee"}}
	f.goals = []actions.Goal{{ID: "g1", Title: "Buiten spelen"}}
	f.actions = []actions.Action{
		{ID: "a1", GoalID: "g1", Title: "Speelstraten", Description: "Wij sluiten straten af.", Why: "Er is *te weinig* plek.", Theme: "ruimte", TargetGroup: "kinderen",
			AgeFrom: 6, AgeTo: 12, Service: "Jeugddienst", OwnerID: "p1", Partners: "Kind en straat", Start: "2030-01-01", End: "2030-12-31",
			Status: actions.Running, Progress: 40, FTE: 0.5, StaffNote: "een halve dag per week.", Showcase: true, PlanCode: "AC-1",
			Children: "Zij kiezen de straat.", Internal: privateNote},
		{ID: "a2", Title: "Kinderraad", Service: "Groendienst", Status: actions.Achieved, Progress: 100, End: "2025-06-30", Internal: privateNote},
		{ID: "a3", Title: "Skatepark", Status: actions.Stopped, Internal: privateNote},
	}
	f.budgets = []actions.Budget{{ActionID: "a1", Year: 2031, Cents: 50_050}, {ActionID: "a1", Year: 2030, Cents: 100_000}}
	f.measures = []actions.Measure{
		{ID: "m1", ActionID: "a1", Name: "Straten die meedoen", Unit: "straten", Baseline: number(1), BaselineDate: "2029-12-01", Target: number(9.5), TargetDate: "2031-12-31"},
		{ID: "m2", ActionID: "a2", Name: "Vergaderingen"},
	}
	f.measurements = []actions.Measurement{{MeasureID: "m1", Date: "2030-09-01", Value: 4}, {MeasureID: "m1", Date: "2030-03-01", Value: 2.5}}
	f.log = []actions.Progress{
		{ActionID: "a1", Date: "2030-03-01", Text: "De eerste straat ging dicht."},
		{ActionID: "a1", Date: "2030-09-01", Text: "Vier straten doen mee.", Adjusted: "De straat kiest zelf de dag."},
		{ActionID: "a2", Date: "2025-06-30", Text: "De raad komt samen."},
	}
	f.evidence = []evidence.Evidence{
		{ID: "e2", Number: 2, Kind: evidence.Photo, Title: "Spelen op straat", Consent: "schriftelijk, ouders", Alt: "Kinderen tekenen met krijt", File: evidence.File{Name: "straat.jpg", SHA256: "krijt"}},
		{ID: "e1", Number: 1, Kind: evidence.Decision, Title: "Besluit", Date: "2029-05-06", Owner: "college", Proves: "Het bestuur steunt dit."},
		{ID: "e3", Number: 3, Kind: evidence.Photo, Title: "Zonder toestemming", Alt: "Een kind", File: evidence.File{Name: "kind.jpg", SHA256: "kind"}},
	}
	f.decisions = []support.Decision{
		{ID: "d2", Organ: support.Management, On: "2029-06-01", Subject: "Uren", Result: privateNote},
		{ID: "d1", Organ: support.Executive, On: "2029-05-06", Number: "12", Subject: "Start", HasMandate: true, MandateAt: "artikel 1", HasBudget: true, EvidenceID: "e1"},
	}
	f.services = []support.Service{{ID: "s1", Name: "Jeugddienst", Involvement: support.Lead, Note: privateNote}, {ID: "s2", Name: "Aankoop", Involvement: support.Informed},
		{ID: "s3", Name: "Verkeer", Involvement: support.Core}}
	f.roles = []support.ServiceRole{{ID: "s1/begin", ServiceID: "s1", Phase: "begin", How: " trekt het traject "}, {ID: "s3/begin", ServiceID: "s3", Phase: "begin", How: "telt auto’s"}}
	f.bodies = []support.Body{{ID: "g1", Kind: support.Platform, Name: "Platform", Mandate: "Volgt op.", Makeup: "Twee diensten.", Rhythm: "elke maand"},
		{ID: "g2", Kind: support.ChildrenCouncil, Name: "Kinderraad"}}
	f.members = []support.Membership{{BodyID: "g1", PersonID: "p1", Role: "zit voor"}, {BodyID: "g1", PersonID: "p2"}}
	f.steps = []route.Progress{{ID: "kandidatuur/1", Status: route.Done, StartOn: "2029-05-01", DoneOn: "2029-06-01"}}
	f.quotes = []listening.Quote{
		{ID: "q1", Text: "Ik wil op straat spelen.", Speaker: "meisje, 9 jaar", Place: "Kerkwijk", Theme: "ruimte", Question: "Wat mis je?", Followed: "Er kwamen speelstraten.", Consent: true},
		{ID: "q2", Text: privateQuote, Speaker: "jongen, 9 jaar", Theme: "werk", Followed: privateNote},
	}
	f.answer("c1", "Het bestuur\nstaat erachter.", portfolio.Ready)
	f.answer("c1.1", "Er is een besluit [B-1].", portfolio.Ready)
	f.answers[1].NotYet = "De dienst wonen aarzelt."
	f.tie(thread.Evidence, "e1", thread.Proves, "c1.1")
	f.tie(thread.Evidence, "e2", thread.Proves, "c1.1")
	for _, q := range f.quotes {
		f.tie(thread.Quote, q.ID, thread.Voice, "c1.1")
		f.links = append(f.links, thread.Link{FromKind: thread.Quote, FromID: q.ID, Role: thread.Why, ToKind: thread.Action, ToID: "a1"})
	}
	f.links = append(f.links, thread.Link{FromKind: thread.Indicator, FromID: "plein", Role: thread.Why, ToKind: thread.Action, ToID: "a1"},
		thread.Link{FromKind: thread.Evidence, FromID: "e2", Role: thread.Proves, ToKind: thread.Action, ToID: "a1"})
	theme := figures.Themes()[0].Code
	f.pages = []figures.Page{
		figure("plein", theme, figures.Value{Value: 1200}, figures.Value{Value: 1500}),
		figure("zeldzaam", theme, figures.Value{Missing: figures.MissingHidden}),
		figure("onbekend", theme, figures.Value{Missing: figures.MissingUnknown}),
	}
	f.pages[0].Series = append(f.pages[0].Series, figures.Series{Area: figures.Area{Name: "Vlaams Gewest"}, Values: []figures.Value{{Period: "2025", Value: 9000}}})
	f.pages[0].Record.Meaning = "Er is meer plek om te spelen."
	f.pages[0].Record.Note = privateNote
	f.gaps = []figures.Gap{
		{ID: "v1", Theme: theme, Question: "Wie speelt er nooit buiten?", Why: "Buiten spelen is gezond.", Approach: "Vraag het\nop school.", PersonID: "p1", DueOn: "2031-02-01", Status: figures.GapBusy},
		{ID: "v2", Question: "Wie komt er niet?", Status: figures.GapOpen},
		{ID: "v3", Question: "Hoeveel straten willen mee?", Status: figures.GapClosed, Answer: "Zeven straten [B-1]."},
		{ID: "v4", Question: privateNote, Status: figures.GapClosed},
	}
	f.pictures = map[string][]byte{"plein": []byte("foto"), "logo": []byte("merk"), "krijt": []byte("krijt"), "kind": []byte("kind")}
	return f
}
