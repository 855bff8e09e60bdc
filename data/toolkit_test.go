package data_test

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app/guidance"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/methods"
	"kindvriendelijk/app/route"
	"kindvriendelijk/app/support"
	"kindvriendelijk/data"
	"kindvriendelijk/data/datatest"
)

func TestRecords_TheRoute(t *testing.T) {
	t.Run("a task", func(t *testing.T) {
		s := datatest.Open(t)
		step := datatest.Step(t, s)
		roundTrip(t, verbs[route.Task]{s.Task, s.ListTasks, s.CreateTask, s.UpdateTask, s.DeleteTask}, func(v *route.Task) *string { return &v.ID },
			route.Task{StepID: step.ID, Title: "bel", PersonID: datatest.Person(t, s).ID, DueOn: "2026-05-01", DoneOn: "2026-04-01", Note: "n"},
			route.Task{StepID: step.ID})
	})
	t.Run("an own step", func(t *testing.T) {
		s := datatest.Open(t)
		roundTrip(t, verbs[journey.OwnStep]{s.OwnStep, s.ListOwnSteps, s.CreateOwnStep, s.UpdateOwnStep, s.DeleteOwnStep}, func(v *journey.OwnStep) *string { return &v.ID },
			journey.OwnStep{Programme: "p", Phase: "f", Title: "t", Why: "w", How: "h", Result: "r", Weeks: 3}, journey.OwnStep{})
	})
	t.Run("an own criterion", func(t *testing.T) {
		s := datatest.Open(t)
		roundTrip(t, verbs[journey.OwnCriterion]{s.OwnCriterion, s.ListOwnCriteria, s.CreateOwnCriterion, s.UpdateOwnCriterion, s.DeleteOwnCriterion},
			func(v *journey.OwnCriterion) *string { return &v.ID },
			journey.OwnCriterion{Programme: "p", Criterion: "c1", Title: "t", Text: "x", Guidance: "g"}, journey.OwnCriterion{})
	})
	t.Run("an own card", func(t *testing.T) {
		s := datatest.Open(t)
		roundTrip(t, verbs[methods.Own]{s.OwnMethod, s.ListOwnMethods, s.CreateOwnMethod, s.UpdateOwnMethod, s.DeleteOwnMethod}, func(v *methods.Own) *string { return &v.ID },
			methods.Own{TOML: "x"}, methods.Own{})
	})
	t.Run("the use of a method", func(t *testing.T) {
		s := datatest.Open(t)
		roundTrip(t, verbs[methods.Use]{s.MethodUse, s.ListMethodUses, s.CreateMethodUse, s.UpdateMethodUse, s.DeleteMethodUse}, func(v *methods.Use) *string { return &v.ID },
			methods.Use{Method: "m", Step: "1.1", Moment: "start", On: "2026-05-01", Who: "klas", People: 20, Note: "n"}, methods.Use{})
	})
}

func TestRecords_WhoIsOnBoard(t *testing.T) {
	t.Run("a decision", func(t *testing.T) {
		s := datatest.Open(t)
		roundTrip(t, verbs[support.Decision]{s.Decision, s.ListDecisions, s.CreateDecision, s.UpdateDecision, s.DeleteDecision}, func(v *support.Decision) *string { return &v.ID },
			support.Decision{Organ: support.Council, On: "2026-05-01", Number: "7", Subject: "s", Result: "r", HasMandate: true, MandateAt: "1", HasBudget: true, BudgetAt: "2",
				HasPlan: true, PlanAt: "3", HasVision: true, VisionAt: "4", Link: "https://x.example", EvidenceID: datatest.Evidence(t, s).ID},
			support.Decision{Organ: support.Executive})
	})
	t.Run("a service", func(t *testing.T) {
		s := datatest.Open(t)
		roundTrip(t, verbs[support.Service]{s.Service, s.ListServices, s.CreateService, s.UpdateService, s.DeleteService}, func(v *support.Service) *string { return &v.ID },
			support.Service{Name: "n", Domain: "d", Involvement: support.Core, PersonID: datatest.Person(t, s).ID, Note: "x"}, support.Service{Involvement: support.Informed})
	})
	t.Run("a body", func(t *testing.T) {
		s := datatest.Open(t)
		roundTrip(t, verbs[support.Body]{s.Body, s.ListBodies, s.CreateBody, s.UpdateBody, s.DeleteBody}, func(v *support.Body) *string { return &v.ID },
			support.Body{Kind: support.Platform, Name: "n", Mandate: "m", Rhythm: "r", Makeup: "w"}, support.Body{Kind: support.OtherBody})
	})
	t.Run("a partner", func(t *testing.T) {
		s := datatest.Open(t)
		roundTrip(t, verbs[support.Partner]{s.Partner, s.ListPartners, s.CreatePartner, s.UpdatePartner, s.DeletePartner}, func(v *support.Partner) *string { return &v.ID },
			support.Partner{Kind: "school", Name: "n", Wants: "w", Brings: "b", Reaches: "r", AgeFrom: 3, AgeTo: 12, Area: "a", Groups: []string{"poverty"}, Contact: "c", Note: "x"}, support.Partner{})
	})
	t.Run("a line of the log", func(t *testing.T) {
		s := datatest.Open(t)
		p, err := s.CreatePartner(t.Context(), support.Partner{Name: "De school"})
		must(t, err)
		roundTrip(t, verbs[support.Encounter]{s.Encounter, s.ListEncounters, s.CreateEncounter, s.UpdateEncounter, s.DeleteEncounter}, func(v *support.Encounter) *string { return &v.ID },
			support.Encounter{PartnerID: p.ID, Who: "w", Moment: "start", On: "2026-05-01", Informed: "i", Heard: "h", Used: "u", ToldOn: "2026-06-01", Told: "t"}, support.Encounter{})
	})
	t.Run("a weighing", func(t *testing.T) {
		s := datatest.Open(t)
		roundTrip(t, verbs[support.Weighing]{s.Weighing, s.ListWeighings, s.CreateWeighing, s.UpdateWeighing, s.DeleteWeighing}, func(v *support.Weighing) *string { return &v.ID },
			support.Weighing{Subject: "s", Children: "c", Others: "o", Outcome: "x", On: "2026-05-01"}, support.Weighing{})
	})
	t.Run("a training", func(t *testing.T) {
		s := datatest.Open(t)
		roundTrip(t, verbs[support.Training]{s.Training, s.ListTrainings, s.CreateTraining, s.UpdateTraining, s.DeleteTraining}, func(v *support.Training) *string { return &v.ID },
			support.Training{Title: "t", On: "2026-05-01", Giver: "g", Minutes: 90, Audience: "a", People: 12, Changed: "c"}, support.Training{})
	})
	t.Run("a promise", func(t *testing.T) {
		s := datatest.Open(t)
		roundTrip(t, verbs[support.Promise]{s.Promise, s.ListPromises, s.CreatePromise, s.UpdatePromise, s.DeletePromise}, func(v *support.Promise) *string { return &v.ID },
			support.Promise{To: "college", Subject: "s", Months: 6, LastOn: "2026-05-01", NextOn: "2026-11-01", PersonID: datatest.Person(t, s).ID, Note: "n"}, support.Promise{})
	})
}

func TestRecords_WhoHelps(t *testing.T) {
	t.Run("guidance", func(t *testing.T) {
		s := datatest.Open(t)
		roundTrip(t, verbs[guidance.Guidance]{s.Guidance, s.ListGuidances, s.CreateGuidance, s.UpdateGuidance, s.DeleteGuidance}, func(v *guidance.Guidance) *string { return &v.ID },
			guidance.Guidance{Form: "coaching", Steps: []string{"1.1"}, Question: "q", Giver: "g", Status: "asked", StartOn: "2026-05-01", EndOn: "2026-06-01", Hours: 7.5, Cents: 100, Delivered: "d"},
			guidance.Guidance{Form: "other", Status: "wish"})
	})
	t.Run("a meeting of the network", func(t *testing.T) {
		s := datatest.Open(t)
		roundTrip(t, verbs[guidance.Meeting]{s.NetworkMeeting, s.ListNetworkMeetings, s.CreateNetworkMeeting, s.UpdateNetworkMeeting, s.DeleteNetworkMeeting}, func(v *guidance.Meeting) *string { return &v.ID },
			guidance.Meeting{Title: "t", On: "2026-05-01", Place: "p", Who: "w", Lessons: "l", Followed: "f"}, guidance.Meeting{})
	})
	t.Run("a contact", func(t *testing.T) {
		s := datatest.Open(t)
		roundTrip(t, verbs[guidance.Contact]{s.Contact, s.ListContacts, s.CreateContact, s.UpdateContact, s.DeleteContact}, func(v *guidance.Contact) *string { return &v.ID },
			guidance.Contact{Municipality: "m", Name: "n", Function: "f", Email: "e", Phone: "p", About: "a"}, guidance.Contact{})
	})
	t.Run("a bottleneck", func(t *testing.T) {
		s := datatest.Open(t)
		roundTrip(t, verbs[guidance.Bottleneck]{s.Bottleneck, s.ListBottlenecks, s.CreateBottleneck, s.UpdateBottleneck, s.DeleteBottleneck}, func(v *guidance.Bottleneck) *string { return &v.ID },
			guidance.Bottleneck{Title: "t", Text: "x", Level: "regional", Receiver: "r", RaisedOn: "2026-05-01", Status: "raised", Result: "y"}, guidance.Bottleneck{Level: "local", Status: "noted"})
	})
	t.Run("a practice sheet", func(t *testing.T) {
		s := datatest.Open(t)
		roundTrip(t, verbs[guidance.Practice]{s.Practice, s.ListPractices, s.CreatePractice, s.UpdatePractice, s.DeletePractice}, func(v *guidance.Practice) *string { return &v.ID },
			guidance.Practice{Own: true, TOML: "x"}, guidance.Practice{})
	})
}

// keyed writes a record whose id follows from its key twice, and reads it back.
func keyed[T comparable](t *testing.T, list func(context.Context) ([]T, error), save func(context.Context, T) error, first, second T) {
	t.Helper()
	must(t, save(t.Context(), first))
	must(t, save(t.Context(), second))
	if got, err := list(t.Context()); err != nil || len(got) != 1 || got[0] != second {
		t.Errorf("got %+v %v, want only %+v", got, err, second)
	}
}

func TestRecords_WithAKeyOfTheirOwn(t *testing.T) {
	t.Run("progress of a step", func(t *testing.T) {
		s := datatest.Open(t)
		c, p := datatest.Candidature(t, s), datatest.Person(t, s)
		v := route.Progress{ID: c.ID + "/1.1", Candidature: c.ID, Step: "1.1", Status: route.Skipped, Reason: "te klein", PersonID: p.ID,
			StartOn: "2026-01-01", DueOn: "2026-02-01", DoneOn: "2026-03-01", Note: "n"}
		keyed(t, s.ListSteps, s.SaveStep, route.Progress{Candidature: c.ID, Step: "1.1", Status: route.Todo}, v)
		if got, err := s.Step(t.Context(), v.ID); err != nil || got != v {
			t.Errorf("read %+v %v", got, err)
		}
		must(t, s.DeletePerson(t.Context(), p.ID))
		if got, err := s.Step(t.Context(), v.ID); err != nil || got.PersonID != "" {
			t.Errorf("after the person left: %+v %v", got, err)
		}
	})
	t.Run("a tick", func(t *testing.T) {
		s := datatest.Open(t)
		step := datatest.Step(t, s)
		v := route.Tick{ID: step.ID + "/a", StepID: step.ID, Check: "a", On: "2026-02-01", Who: "x", Note: "n"}
		keyed(t, s.ListTicks, s.SaveTick, route.Tick{StepID: step.ID, Check: "a", On: "2026-01-01"}, v)
		must(t, s.DeleteTick(t.Context(), v.ID))
		if got, err := s.ListTicks(t.Context()); err != nil || len(got) != 0 {
			t.Errorf("untick: %+v %v", got, err)
		}
	})
	t.Run("a service in a phase", func(t *testing.T) {
		s := datatest.Open(t)
		v, err := s.CreateService(t.Context(), support.Service{Name: "Jeugd", Involvement: support.Lead})
		must(t, err)
		keyed(t, s.ListServiceRoles, s.SaveServiceRole, support.ServiceRole{ServiceID: v.ID, Phase: "analysis"},
			support.ServiceRole{ID: v.ID + "/analysis", ServiceID: v.ID, Phase: "analysis", How: "h"})
		must(t, s.DeleteService(t.Context(), v.ID))
		if got, err := s.ListServiceRoles(t.Context()); err != nil || len(got) != 0 {
			t.Errorf("after the service went: %+v %v", got, err)
		}
	})
	t.Run("a member of a body", func(t *testing.T) {
		s := datatest.Open(t)
		b, err := s.CreateBody(t.Context(), support.Body{Kind: support.Platform, Name: "Platform"})
		must(t, err)
		p := datatest.Person(t, s)
		v := support.Membership{ID: b.ID + "/" + p.ID, BodyID: b.ID, PersonID: p.ID, Role: "voorzitter"}
		keyed(t, s.ListMemberships, s.SaveMembership, support.Membership{BodyID: b.ID, PersonID: p.ID}, v)
		must(t, s.DeleteMembership(t.Context(), v.ID))
		if got, err := s.ListMemberships(t.Context()); err != nil || len(got) != 0 {
			t.Errorf("left: %+v %v", got, err)
		}
	})
	t.Run("a partner in a phase", func(t *testing.T) {
		s := datatest.Open(t)
		p, err := s.CreatePartner(t.Context(), support.Partner{Name: "De school"})
		must(t, err)
		keyed(t, s.ListPartnerRoles, s.SavePartnerRole, support.PartnerRole{PartnerID: p.ID, Phase: "analysis"},
			support.PartnerRole{ID: p.ID + "/analysis", PartnerID: p.ID, Phase: "analysis", Gives: "g", Gets: "k"})
	})
	t.Run("what can be carried", func(t *testing.T) {
		s := datatest.Open(t)
		c := datatest.Candidature(t, s)
		keyed(t, s.ListCapacities, s.SaveCapacity, guidance.Capacity{Candidature: c.ID, Step: "1.1", Competence: guidance.Unsaid, Time: guidance.Unsaid, Means: guidance.Unsaid},
			guidance.Capacity{ID: c.ID + "/1.1", Candidature: c.ID, Step: "1.1", Competence: 1, Time: 2, Means: 3, Note: "n"})
	})
}

// A dossier of the second version knows decisions as marks on proofs only.
func TestMigrate_MakesDecisionsOfProofs(t *testing.T) {
	dir := datatest.Dir(t)
	must(t, os.MkdirAll(dir, 0o700))
	file, err := os.ReadFile("testdata/v2.db")
	must(t, err)
	path := filepath.Join(dir, "dossier.db")
	must(t, os.WriteFile(path, file, 0o600))
	mark(t, path, "decision", "council_decision", "vision", "report")
	s := datatest.OpenIn(t, dir, datatest.Config("toestel"))
	got, err := s.ListDecisions(t.Context())
	must(t, err)
	var organs []support.Organ
	for _, d := range got {
		if d.Subject == "Verslag" { // stood in the file already
			continue
		}
		organs = append(organs, d.Organ)
		if d.EvidenceID != d.ID || d.Subject != "Speelplein "+string(d.Organ) || d.Number != "2025/7" || !d.HasMandate || d.HasBudget || !d.HasPlan || d.HasVision {
			t.Errorf("became %+v", d)
		}
	}
	slices.Sort(organs)
	if want := []support.Organ{support.Council, support.Executive, support.OtherOrgan}; !slices.Equal(organs, want) {
		t.Errorf("organs %v, want %v", organs, want)
	}
	if hits, err := s.Search(t.Context(), "speelplein council", 10); err != nil || len(hits) != 2 { // the proof and the decision
		t.Errorf("found %v %v", hits, err)
	}
	whole(t, s)
}

// mark adds a proof of each kind to a file of the second version; the last
// decides nothing.
func mark(t *testing.T, path string, kinds ...string) {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	must(t, err)
	defer db.Close()
	triggers, err := db.Query(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`)
	must(t, err)
	var drop strings.Builder
	for triggers.Next() {
		var name string
		must(t, triggers.Scan(&name))
		fmt.Fprintf(&drop, `DROP TRIGGER "%s";`, name)
	}
	must(t, triggers.Err())
	_, err = db.Exec(drop.String())
	must(t, err)
	organs := map[string]string{"decision": "executive", "council_decision": "council", "vision": "other"}
	for i, kind := range kinds {
		decides := organs[kind] != ""
		_, err := db.Exec(`INSERT INTO evidence (id, number, kind, title, dated_on, owner, reference, proves, has_mandate, has_budget,
			has_plan, has_vision, public, consent, alt, file_name, file_sha256, file_type, file_size)
			VALUES (?1, ?2, ?1, ?3, '2025-09-03', '', '2025/7', '', ?4, 0, ?4, 0, 0, '', '', '', '', '', 0)`,
			kind, 100+i, "Speelplein "+organs[kind], decides)
		must(t, err)
		_, err = db.Exec(`INSERT INTO search_map (kind, rec) VALUES ('evidence', ?1)`, kind)
		must(t, err)
		_, err = db.Exec(`INSERT INTO search (rowid, title, body) SELECT m.id, e.title, concat_ws(char(10), e.proves, e.owner, e.reference, e.alt, e.file_name, 'B-' || e.number)
			FROM search_map m JOIN evidence e ON e.id = m.rec WHERE m.kind = 'evidence' AND m.rec = ?1`, kind)
		must(t, err)
	}
}

// toolkit adds a record of every kind that the route, support and guidance
// have, with words that occur once.
func toolkit(t testing.TB, s *data.Store) {
	t.Helper()
	ctx := t.Context()
	step, person := datatest.Step(t, s), datatest.Person(t, s)
	_, err := s.CreateTask(ctx, route.Task{StepID: step.ID, Title: "Vraag de sleutelbos"})
	must(t, err)
	must(t, s.SaveTick(ctx, route.Tick{StepID: step.ID, Check: "1.1.a", On: "2026-01-06", Who: "Voorbeeldpersoon"}))
	_, err = s.CreateOwnStep(ctx, journey.OwnStep{Programme: "p", Phase: "analysis", Title: "Eigen stap"})
	must(t, err)
	_, err = s.CreateOwnCriterion(ctx, journey.OwnCriterion{Programme: "p", Title: "Eigen criterium"})
	must(t, err)
	_, err = s.CreateOwnMethod(ctx, methods.Own{TOML: "code = 'eigen'"})
	must(t, err)
	_, err = s.CreateMethodUse(ctx, methods.Use{Method: "focusgroep", Step: "1.5"})
	must(t, err)
	_, err = s.CreateDecision(ctx, support.Decision{Organ: support.Executive, Subject: "Start", Number: "2026/77"})
	must(t, err)
	service, err := s.CreateService(ctx, support.Service{Name: "Groendienst", Involvement: support.Involved})
	must(t, err)
	must(t, s.SaveServiceRole(ctx, support.ServiceRole{ServiceID: service.ID, Phase: "analysis", How: "telt mee"}))
	body, err := s.CreateBody(ctx, support.Body{Kind: support.Platform, Name: "Denktank"})
	must(t, err)
	must(t, s.SaveMembership(ctx, support.Membership{BodyID: body.ID, PersonID: person.ID}))
	partner, err := s.CreatePartner(ctx, support.Partner{Name: "Muziekschool"})
	must(t, err)
	must(t, s.SavePartnerRole(ctx, support.PartnerRole{PartnerID: partner.ID, Phase: "analysis", Gives: "een zaal"}))
	_, err = s.CreateEncounter(ctx, support.Encounter{Who: "Buren", Heard: "lawaai"})
	must(t, err)
	_, err = s.CreateWeighing(ctx, support.Weighing{Subject: "Parkeerplaats of plein"})
	must(t, err)
	_, err = s.CreateTraining(ctx, support.Training{Title: "Vormingsdag"})
	must(t, err)
	_, err = s.CreatePromise(ctx, support.Promise{Subject: "Tussenstand"})
	must(t, err)
	must(t, s.SaveCapacity(ctx, guidance.Capacity{Candidature: step.Candidature, Step: "1.1", Competence: 1}))
	_, err = s.CreateGuidance(ctx, guidance.Guidance{Form: "process", Status: "wish", Question: "Een procesbegeleider"})
	must(t, err)
	_, err = s.CreateNetworkMeeting(ctx, guidance.Meeting{Title: "Lerend netwerk"})
	must(t, err)
	_, err = s.CreateContact(ctx, guidance.Contact{Municipality: "Fictiegem", Name: "Voorbeeld Twee"})
	must(t, err)
	_, err = s.CreateBottleneck(ctx, guidance.Bottleneck{Title: "De gewestweg", Level: "regional", Status: "noted"})
	must(t, err)
	_, err = s.CreatePractice(ctx, guidance.Practice{Own: true, TOML: "title = 'x'"})
	must(t, err)
}
