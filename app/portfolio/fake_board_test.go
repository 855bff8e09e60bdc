package portfolio_test

import (
	"context"

	"kindvriendelijk/app/route"
	"kindvriendelijk/app/support"
)

// board is who is on board of a fake dossier.
type board struct {
	decisions  []support.Decision
	services   []support.Service
	roles      []support.ServiceRole
	bodies     []support.Body
	members    []support.Membership
	partners   []support.Partner
	exchanges  []support.PartnerRole
	encounters []support.Encounter
	weighings  []support.Weighing
	trainings  []support.Training
	promises   []support.Promise
	steps      []route.Progress
}

func (f *fake) ListDecisions(context.Context) ([]support.Decision, error) {
	return list(f, "decisions", f.decisions)
}

func (f *fake) ListServices(context.Context) ([]support.Service, error) {
	return list(f, "services", f.services)
}

func (f *fake) ListServiceRoles(context.Context) ([]support.ServiceRole, error) {
	return list(f, "roles", f.roles)
}

func (f *fake) ListBodies(context.Context) ([]support.Body, error) {
	return list(f, "bodies", f.bodies)
}

func (f *fake) ListMemberships(context.Context) ([]support.Membership, error) {
	return list(f, "members", f.members)
}

func (f *fake) ListPartners(context.Context) ([]support.Partner, error) {
	return list(f, "partners", f.partners)
}

func (f *fake) ListPartnerRoles(context.Context) ([]support.PartnerRole, error) {
	return list(f, "roles of partners", f.exchanges)
}

func (f *fake) ListEncounters(context.Context) ([]support.Encounter, error) {
	return list(f, "encounters", f.encounters)
}

func (f *fake) ListWeighings(context.Context) ([]support.Weighing, error) {
	return list(f, "weighings", f.weighings)
}

func (f *fake) ListTrainings(context.Context) ([]support.Training, error) {
	return list(f, "trainings", f.trainings)
}

func (f *fake) ListPromises(context.Context) ([]support.Promise, error) {
	return list(f, "promises", f.promises)
}

func (f *fake) ListSteps(context.Context) ([]route.Progress, error) {
	return list(f, "steps", f.steps)
}
