package portfolio

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"kindvriendelijk/app/route"
	"kindvriendelijk/app/support"
)

// BoardStore keeps who is on board, what was decided, and how far the steps
// are.
type BoardStore interface {
	ListDecisions(ctx context.Context) ([]support.Decision, error)
	ListServices(ctx context.Context) ([]support.Service, error)
	ListServiceRoles(ctx context.Context) ([]support.ServiceRole, error)
	ListBodies(ctx context.Context) ([]support.Body, error)
	ListMemberships(ctx context.Context) ([]support.Membership, error)
	ListPartners(ctx context.Context) ([]support.Partner, error)
	ListPartnerRoles(ctx context.Context) ([]support.PartnerRole, error)
	ListEncounters(ctx context.Context) ([]support.Encounter, error)
	ListWeighings(ctx context.Context) ([]support.Weighing, error)
	ListTrainings(ctx context.Context) ([]support.Training, error)
	ListPromises(ctx context.Context) ([]support.Promise, error)
	ListSteps(ctx context.Context) ([]route.Progress, error)
}

// Board is who is on board, what was decided, and how far the steps are.
type Board struct {
	Decisions  []support.Decision // the first one first
	Services   []support.Service
	Roles      map[string]string // what a service does in a phase, by [support.ServiceRoleID]
	Bodies     []support.Body
	Members    []support.Membership
	Partners   []support.Partner
	Exchanges  []support.PartnerRole // what a partner gives and gets in a phase
	Encounters []support.Encounter
	Weighings  []support.Weighing
	Trainings  []support.Training
	Promises   []support.Promise
	Steps      []route.Progress
}

func gatherBoard(ctx context.Context, s BoardStore) (b Board, err error) {
	var roles []support.ServiceRole
	for _, read := range []struct {
		what string
		do   func() error
	}{
		{"decisions", into(ctx, &b.Decisions, s.ListDecisions)}, {"services", into(ctx, &b.Services, s.ListServices)},
		{"roles of services", into(ctx, &roles, s.ListServiceRoles)}, {"groups", into(ctx, &b.Bodies, s.ListBodies)},
		{"members", into(ctx, &b.Members, s.ListMemberships)}, {"partners", into(ctx, &b.Partners, s.ListPartners)},
		{"roles of partners", into(ctx, &b.Exchanges, s.ListPartnerRoles)},
		{"talks", into(ctx, &b.Encounters, s.ListEncounters)}, {"weighings", into(ctx, &b.Weighings, s.ListWeighings)},
		{"trainings", into(ctx, &b.Trainings, s.ListTrainings)}, {"promises", into(ctx, &b.Promises, s.ListPromises)},
		{"steps", into(ctx, &b.Steps, s.ListSteps)},
	} {
		if err := read.do(); err != nil {
			return b, fmt.Errorf("gather %s: %w", read.what, err)
		}
	}
	slices.SortStableFunc(b.Decisions, func(x, y support.Decision) int { return strings.Compare(x.On, y.On) })
	b.Services = support.ByNearness(b.Services)
	b.Roles = make(map[string]string, len(roles))
	for _, r := range roles {
		b.Roles[r.ID] = strings.TrimSpace(r.How)
	}
	return b, nil
}

// into reads a list to where it belongs.
func into[T any](ctx context.Context, to *[]T, list func(context.Context) ([]T, error)) func() error {
	return func() (err error) {
		*to, err = list(ctx)
		return err
	}
}
