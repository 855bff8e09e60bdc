package templates

import (
	"cmp"
	"context"
	"fmt"
	"time"

	"kindvriendelijk/app"
	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/guidance"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/listening"
	"kindvriendelijk/app/support"
)

// Store is the dossier that templates are filled from.
type Store interface {
	Dossier(ctx context.Context) (dossier.Dossier, error)
	ListPeople(ctx context.Context) ([]support.Person, error)
	ListServices(ctx context.Context) ([]support.Service, error)
	ListServiceRoles(ctx context.Context) ([]support.ServiceRole, error)
	ListBodies(ctx context.Context) ([]support.Body, error)
	ListMemberships(ctx context.Context) ([]support.Membership, error)
	ListPartners(ctx context.Context) ([]support.Partner, error)
	ListDecisions(ctx context.Context) ([]support.Decision, error)
	ListEncounters(ctx context.Context) ([]support.Encounter, error)
	ListWeighings(ctx context.Context) ([]support.Weighing, error)
	ListTrainings(ctx context.Context) ([]support.Training, error)
	ListPromises(ctx context.Context) ([]support.Promise, error)
	ListGoals(ctx context.Context) ([]actions.Goal, error)
	ListActions(ctx context.Context, f actions.Filter) ([]actions.Row, int, error)
	ListProgress(ctx context.Context, actionID string) ([]actions.Progress, error)
	ListQuotes(ctx context.Context) ([]listening.Quote, error)
	ListGaps(ctx context.Context) ([]figures.Gap, error)
	ListGuidances(ctx context.Context) ([]guidance.Guidance, error)
	ListCapacities(ctx context.Context) ([]guidance.Capacity, error)
}

// Desk gives figures as readers may see them: small numbers are hidden.
type Desk interface {
	ReaderLines(ctx context.Context) ([]figures.Line, error)
}

// Material is what templates draw from, read once.
type Material struct {
	data Data
	name string // of the municipality, as it was typed
	day  time.Time
	word func(key string) string
	the  func(key string) string // with its article
}

// Data is what templates can say, before anything is chosen.
func (m *Material) Data() Data { return m.data }

// Name is the name of the municipality as it was typed.
func (m *Material) Name() string { return m.name }

// Gather reads what templates say of a candidature; today is YYYY-MM-DD.
func Gather(ctx context.Context, s Store, desk Desk, c dossier.Candidature, p *journey.Programme, today string) (*Material, error) {
	own, err := s.Dossier(ctx)
	if err != nil {
		return nil, fmt.Errorf("gather for templates: %w", err)
	}
	m := &Material{name: own.Name, word: p.Word, the: p.The}
	if m.day, err = time.Parse(time.DateOnly, today); err != nil {
		return nil, fmt.Errorf("gather for templates: %w", err)
	}
	m.data = Data{Municipality: words(own.Name), Contact: words(own.Contact), Netherlands: own.Country == dossier.Netherlands, Example: own.IsExample,
		Today: app.LongDay(today), Year: m.day.Format("2006"), Round: words(c.Round), Start: app.LongDay(c.Start), Submission: app.LongDay(c.Submission)}
	g := &gathering{ctx: ctx, store: s, m: m, programme: p, candidature: c}
	for _, step := range []func() error{g.people, g.services, g.bodies, g.partners, g.decisions, g.encounters, g.promises, g.plan, g.voices,
		func() error { return g.themes(desk) }, g.help} {
		if err := step(); err != nil {
			return nil, fmt.Errorf("gather for templates: %w", err)
		}
	}
	return m, nil
}

// gathering is a reading under way.
type gathering struct {
	ctx         context.Context
	store       Store
	m           *Material
	programme   *journey.Programme
	candidature dossier.Candidature
	known       map[string]support.Person // by id
	allies      map[string]string         // names of partners by id
}

// person is the name of somebody; empty for nobody.
func (g *gathering) person(id string) string { return words(g.known[id].Name) }

// phase is what a phase of the programme is called.
func (g *gathering) phase(code string) string {
	if p, ok := g.programme.Phase(code); ok {
		return words(p.Title)
	}
	return cmp.Or(PhaseName(code), words(code))
}

func (g *gathering) moment(code string) string {
	for _, m := range g.programme.Moments {
		if m.Code == code {
			return words(m.Title)
		}
	}
	return words(code)
}
