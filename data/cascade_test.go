package data_test

import (
	"context"
	"testing"

	"kindvriendelijk/app/guidance"
	"kindvriendelijk/app/route"
	"kindvriendelijk/app/support"
	"kindvriendelijk/app/thread"
	"kindvriendelijk/data"
	"kindvriendelijk/data/datatest"
)

// office is a dossier in which everybody and everything hangs together, with
// the ids of what the others hang on.
type office struct {
	*data.Store
	person, service, body, partner, proof string
}

func furnished(t *testing.T) office {
	t.Helper()
	s := datatest.Open(t)
	ctx := t.Context()
	person := datatest.Person(t, s)
	proof := datatest.Evidence(t, s)
	service, err := s.CreateService(ctx, support.Service{Name: "Jeugd", Involvement: support.Lead, PersonID: person.ID})
	must(t, err)
	body, err := s.CreateBody(ctx, support.Body{Kind: support.Platform, Name: "Platform"})
	must(t, err)
	partner, err := s.CreatePartner(ctx, support.Partner{Name: "De school"})
	must(t, err)
	c := datatest.Candidature(t, s)
	step := route.StepID(c.ID, "1.1")
	for _, save := range []func() error{
		func() error {
			return s.SaveServiceRole(ctx, support.ServiceRole{ServiceID: service.ID, Phase: "analysis", How: "h"})
		},
		func() error {
			return s.SaveMembership(ctx, support.Membership{BodyID: body.ID, PersonID: person.ID, Role: "voorzitter"})
		},
		func() error {
			return s.SavePartnerRole(ctx, support.PartnerRole{PartnerID: partner.ID, Phase: "analysis", Gives: "g", Gets: "k"})
		},
		func() error {
			_, err := s.CreateEncounter(ctx, support.Encounter{PartnerID: partner.ID, Who: "w", Moment: "start"})
			return err
		},
		func() error {
			_, err := s.CreatePromise(ctx, support.Promise{To: "college", Subject: "s", PersonID: person.ID})
			return err
		},
		func() error {
			_, err := s.CreateDecision(ctx, support.Decision{Organ: support.Council, Subject: "s", EvidenceID: proof.ID})
			return err
		},
		func() error {
			return s.SaveStep(ctx, route.Progress{Candidature: c.ID, Step: "1.1", Status: route.Busy, PersonID: person.ID})
		},
		func() error { return s.SaveTick(ctx, route.Tick{StepID: step, Check: "a", On: "2026-02-01"}) },
		func() error {
			_, err := s.CreateTask(ctx, route.Task{StepID: step, Title: "bel", PersonID: person.ID})
			return err
		},
		func() error {
			return s.SaveCapacity(ctx, guidance.Capacity{Candidature: c.ID, Step: "1.1", Competence: 1, Time: 2, Means: 3})
		},
		func() error {
			a := datatest.Action(t, s)
			return s.Link(ctx, thread.Link{FromKind: thread.Evidence, FromID: proof.ID, Role: thread.Proves, ToKind: thread.Action, ToID: a.ID})
		},
	} {
		must(t, save())
	}
	return office{Store: s, person: person.ID, service: service.ID, body: body.ID, partner: partner.ID, proof: proof.ID}
}

func TestUndo_BringsBackWhatHungOnARecord(t *testing.T) {
	tests := []struct {
		name   string
		remove func(o office) func(context.Context, string) error
		id     func(o office) string
	}{
		{"a person everybody refers to", func(o office) func(context.Context, string) error { return o.DeletePerson }, func(o office) string { return o.person }},
		{"a service with its roles", func(o office) func(context.Context, string) error { return o.DeleteService }, func(o office) string { return o.service }},
		{"a body with its members", func(o office) func(context.Context, string) error { return o.DeleteBody }, func(o office) string { return o.body }},
		{"a partner with roles and encounters", func(o office) func(context.Context, string) error { return o.DeletePartner }, func(o office) string { return o.partner }},
		{"the proof of a decision", func(o office) func(context.Context, string) error { return o.DeleteEvidence }, func(o office) string { return o.proof }},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			o := furnished(t)
			before := dump(t, o.Store)
			must(t, tt.remove(o)(t.Context(), tt.id(o)))
			if dump(t, o.Store) == before {
				t.Fatal("nothing was removed")
			}
			whole(t, o.Store)
			if _, err := o.Undo(t.Context()); err != nil {
				t.Fatal(err)
			}
			if after := dump(t, o.Store); after != before {
				t.Errorf("after undo:\n%s\nwant\n%s", after, before)
			}
			whole(t, o.Store)
		})
	}
}
