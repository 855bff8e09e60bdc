package rooms

import (
	"context"
	"fmt"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/listening"
	"kindvriendelijk/app/methods"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/app/route"
	"kindvriendelijk/app/support"
	"kindvriendelijk/app/templates"
	screenroute "kindvriendelijk/screens/route"
	"kindvriendelijk/screens/ui"
)

// routeStore is what the steps and the rules of their checks need.
type routeStore interface {
	route.Store
	screenroute.OwnSteps
	ListDecisions(ctx context.Context) ([]support.Decision, error)
	ListServices(ctx context.Context) ([]support.Service, error)
	ListBodies(ctx context.Context) ([]support.Body, error)
	ListPartners(ctx context.Context) ([]support.Partner, error)
	ListEncounters(ctx context.Context) ([]support.Encounter, error)
	ListWeighings(ctx context.Context) ([]support.Weighing, error)
	ListTrainings(ctx context.Context) ([]support.Training, error)
	ListPromises(ctx context.Context) ([]support.Promise, error)
	ListMethodUses(ctx context.Context) ([]methods.Use, error)
}

func (d *desk) newRoute(h *ui.Host) ui.Page {
	template := func(code string) (string, bool) {
		t, ok := templates.Default().ByCode(code)
		return support.Capital(journey.Fill(t.Title, h.Word)), ok
	}
	return screenroute.New(screenroute.Params{Steps: d.steps(), Planner: planner{d}, Team: d.Store, Own: d.Store, Who: func() string { return d.Settings.Name },
		Method: d.methodName, Template: template, Questionnaire: questionnaireTitle, Article: articles(h.Country)}, h)
}

func questionnaireTitle(code string) (string, bool) {
	q, ok := listening.DefaultQuestionnaires().ByCode(code)
	return q.Title, ok
}

// steps is the work on the steps of the programme.
func (d *desk) steps() *route.Service {
	return &route.Service{Store: d.Store, Read: d.situation, Now: d.Now}
}

func (d *desk) routeShare(ctx context.Context) float64 {
	road, err := d.steps().Steps(ctx)
	if err != nil || len(road.All()) == 0 {
		return -1
	}
	return road.Share()
}

// situation is where the municipality stands.
func (d *desk) situation(ctx context.Context) (route.Situation, error) {
	m, err := d.office.Material(ctx, "", "")
	if err != nil {
		return route.Situation{}, err
	}
	return d.situationOf(ctx, m, portfolio.Check(m))
}

// situationOf is [desk.situation] for material that was read and checked
// already.
func (d *desk) situationOf(ctx context.Context, m *portfolio.Material, states []portfolio.State) (route.Situation, error) {
	cards, err := d.methodDesk().Cards(ctx)
	if err != nil {
		return route.Situation{}, fmt.Errorf("read the methods of the route: %w", err)
	}
	f := &route.Facts{Today: m.Today, Country: m.Dossier.Country, Programme: m.Programme, Submission: m.Candidature.Submission,
		Status: m.Candidature.Status, People: m.People, Quotes: m.Quotes, Evidence: m.Evidence, Actions: m.Actions,
		Themes: measured(m), Gaps: len(m.Gaps), Texts: texts(states), Method: func(code string) string {
			if one, ok := cards.ByCode(code); ok {
				return one.Name
			}
			return code
		}}
	if err := d.addSupport(ctx, f); err != nil {
		return route.Situation{}, fmt.Errorf("read the facts of the route: %w", err)
	}
	return route.Situation{Candidature: m.Candidature, Programme: m.Programme, Facts: f}, nil
}

// addSupport reads who is on board, and which methods were used.
func (d *desk) addSupport(ctx context.Context, f *route.Facts) (err error) {
	fill(ctx, &err, &f.Decisions, d.Store.ListDecisions)
	fill(ctx, &err, &f.Services, d.Store.ListServices)
	fill(ctx, &err, &f.Bodies, d.Store.ListBodies)
	fill(ctx, &err, &f.Partners, d.Store.ListPartners)
	fill(ctx, &err, &f.Encounters, d.Store.ListEncounters)
	fill(ctx, &err, &f.Weighings, d.Store.ListWeighings)
	fill(ctx, &err, &f.Trainings, d.Store.ListTrainings)
	fill(ctx, &err, &f.Promises, d.Store.ListPromises)
	fill(ctx, &err, &f.Uses, d.Store.ListMethodUses)
	return err
}

// fill reads a list, unless an earlier one failed.
func fill[T any](ctx context.Context, err *error, into *[]T, list func(context.Context) ([]T, error)) {
	if *err == nil {
		*into, *err = list(ctx)
	}
}

// measured is how many themes have a figure of the municipality.
func measured(m *portfolio.Material) int {
	themes := map[string]bool{}
	for _, p := range m.Figures {
		if p.Theme != "" {
			themes[p.Theme] = true
		}
	}
	return len(themes)
}

// texts are how far the portfolio is at each sub-criterion.
func texts(states []portfolio.State) []route.Text {
	var out []route.Text
	for _, s := range states {
		for _, x := range s.Subs {
			out = append(out, route.Text{Code: x.Code, Criterion: s.Code, Title: x.Title, Required: x.Required,
				Ready: x.Status == portfolio.Ready || x.Status == portfolio.Checked, Complete: x.Complete})
		}
	}
	return out
}
