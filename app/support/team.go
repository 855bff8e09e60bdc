package support

import (
	"context"
	"fmt"
	"strings"
)

// TeamStore keeps who is on board inside the municipality, and what was
// decided.
type TeamStore interface {
	ListDecisions(ctx context.Context) ([]Decision, error)
	CreateDecision(ctx context.Context, d Decision) (Decision, error)
	UpdateDecision(ctx context.Context, d Decision) error
	DeleteDecision(ctx context.Context, id string) error
	ListPeople(ctx context.Context) ([]Person, error)
	CreatePerson(ctx context.Context, p Person) (Person, error)
	UpdatePerson(ctx context.Context, p Person) error
	DeletePerson(ctx context.Context, id string) error
	ListServices(ctx context.Context) ([]Service, error)
	CreateService(ctx context.Context, s Service) (Service, error)
	UpdateService(ctx context.Context, s Service) error
	DeleteService(ctx context.Context, id string) error
	ListServiceRoles(ctx context.Context) ([]ServiceRole, error)
	SaveServiceRole(ctx context.Context, r ServiceRole) error
	ListBodies(ctx context.Context) ([]Body, error)
	CreateBody(ctx context.Context, b Body) (Body, error)
	UpdateBody(ctx context.Context, b Body) error
	DeleteBody(ctx context.Context, id string) error
	ListMemberships(ctx context.Context) ([]Membership, error)
	SaveMembership(ctx context.Context, m Membership) error
	DeleteMembership(ctx context.Context, id string) error
}

// Team is who is on board inside the municipality, and what was decided.
type Team struct {
	Decisions Book[Decision]
	People    Book[Person]
	Services  Book[Service]
	Bodies    Book[Body]

	store TeamStore
}

// NewTeam returns the team that a store keeps. today gives YYYY-MM-DD: no
// decision is of a later day.
func NewTeam(s TeamStore, today func() string) *Team {
	create := func(ctx context.Context, d Decision) (Decision, error) {
		if err := d.taken(today()); err != nil {
			return d, err
		}
		return s.CreateDecision(ctx, d)
	}
	update := func(ctx context.Context, d Decision) error {
		if err := d.taken(today()); err != nil {
			return err
		}
		return s.UpdateDecision(ctx, d)
	}
	return &Team{
		Decisions: Book[Decision]{s.ListDecisions, s.DeleteDecision, "decision", create, update},
		People:    Book[Person]{s.ListPeople, s.DeletePerson, "person", s.CreatePerson, s.UpdatePerson},
		Services:  Book[Service]{s.ListServices, s.DeleteService, "service", s.CreateService, s.UpdateService},
		Bodies:    Book[Body]{s.ListBodies, s.DeleteBody, "body", s.CreateBody, s.UpdateBody},
		store:     s,
	}
}

// Roles are how all services take part.
func (t *Team) Roles(ctx context.Context) ([]ServiceRole, error) {
	roles, err := t.store.ListServiceRoles(ctx)
	if err != nil {
		return nil, fmt.Errorf("list the roles of services: %w", err)
	}
	return roles, nil
}

// SetRole writes how a service takes part in a phase; empty: not.
func (t *Team) SetRole(ctx context.Context, service, phase, how string) error {
	r := ServiceRole{ID: ServiceRoleID(service, phase), ServiceID: service, Phase: phase, How: strings.TrimSpace(how)}
	if err := t.store.SaveServiceRole(ctx, r); err != nil {
		return fmt.Errorf("set the role of a service: %w", err)
	}
	return nil
}

// Members are the adults of all bodies.
func (t *Team) Members(ctx context.Context) ([]Membership, error) {
	members, err := t.store.ListMemberships(ctx)
	if err != nil {
		return nil, fmt.Errorf("list the members of bodies: %w", err)
	}
	return members, nil
}

// Seat gives an adult a place in a body, or changes what it is.
func (t *Team) Seat(ctx context.Context, body, person, role string) error {
	m := Membership{ID: MembershipID(body, person), BodyID: body, PersonID: person, Role: strings.TrimSpace(role)}
	if err := t.store.SaveMembership(ctx, m); err != nil {
		return fmt.Errorf("seat a member: %w", err)
	}
	return nil
}

// Unseat takes an adult out of a body.
func (t *Team) Unseat(ctx context.Context, body, person string) error {
	if err := t.store.DeleteMembership(ctx, MembershipID(body, person)); err != nil {
		return fmt.Errorf("unseat a member: %w", err)
	}
	return nil
}
