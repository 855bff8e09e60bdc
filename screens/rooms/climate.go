package rooms

import (
	"context"
	"fmt"

	"kindvriendelijk/app"
	"kindvriendelijk/app/guidance"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/methods"
	"kindvriendelijk/app/support"
	screensupport "kindvriendelijk/screens/support"
)

// climateStore is what partners, stakeholders, trainings, promises and the
// climate of support need.
type climateStore interface {
	support.NetworkStore
	ListNetworkMeetings(ctx context.Context) ([]guidance.Meeting, error)
	ListContacts(ctx context.Context) ([]guidance.Contact, error)
}

// outside is what the tabs about the world outside the municipality work with.
func (d *desk) outside() screensupport.Outside {
	return screensupport.Outside{Network: support.NewNetwork(d.Store), Areas: d.districts, Climate: d.climate}
}

// districts are the names of the districts and villages of the municipality.
func (d *desk) districts(ctx context.Context) ([]string, error) {
	all, err := d.Store.Areas(ctx)
	if err != nil {
		return nil, fmt.Errorf("list districts: %w", err)
	}
	var names []string
	for _, a := range all {
		if a.Level == "district" {
			names = append(names, a.Name)
		}
	}
	return names, nil
}

// climate judges where support is broad, thin or missing.
func (d *desk) climate(ctx context.Context) ([]support.Circle, error) {
	c, p, err := d.office.Current(ctx)
	if err != nil {
		return nil, err
	}
	f := support.Facts{Today: app.Today(d.Now()), Moments: p.Moments, Begun: support.Begun(c.Status, len(p.Moments)), Word: p.Word}
	fill(ctx, &err, &f.Decisions, d.Store.ListDecisions)
	fill(ctx, &err, &f.ServiceRoles, d.Store.ListServiceRoles)
	fill(ctx, &err, &f.Bodies, d.Store.ListBodies)
	fill(ctx, &err, &f.Partners, d.Store.ListPartners)
	fill(ctx, &err, &f.PartnerRoles, d.Store.ListPartnerRoles)
	fill(ctx, &err, &f.Encounters, d.Store.ListEncounters)
	fill(ctx, &err, &f.Trainings, d.Store.ListTrainings)
	fill(ctx, &err, &f.Promises, d.Store.ListPromises)
	if err == nil {
		err = d.addChildren(ctx, &f, p)
	}
	if err != nil {
		return nil, fmt.Errorf("read the facts of the climate: %w", err)
	}
	return support.Climate(f), nil
}

// addChildren counts how often children took part, and with whom there is
// contact outside the municipality.
func (d *desk) addChildren(ctx context.Context, f *support.Facts, p *journey.Programme) error {
	uses, err := d.Store.ListMethodUses(ctx)
	if err != nil {
		return err
	}
	f.Children = map[string]int{}
	for _, u := range uses {
		if u.On != "" && u.On <= f.Today && ofChildren(u) {
			f.Children[momentOf(u, p)]++
		}
	}
	quotes, err := d.Store.ListQuotes(ctx)
	if err != nil {
		return err
	}
	f.Quotes = len(quotes)
	meetings, err := d.Store.ListNetworkMeetings(ctx)
	if err != nil {
		return err
	}
	contacts, err := d.Store.ListContacts(ctx)
	f.Meetings = len(meetings) + len(contacts)
	return err
}

// ofChildren reports whether children or young people take part in a method.
// That is unknown of an own method, and then it counts.
func ofChildren(u methods.Use) bool {
	m, known := methods.Default().ByCode(u.Method)
	return !known || m.AgeFrom < 18
}

// momentOf is the moment in which a method was used: its own, or that of the
// phase of its step.
func momentOf(u methods.Use, p *journey.Programme) string {
	if u.Moment != "" {
		return u.Moment
	}
	for _, s := range p.Steps {
		if s.Code == u.Step {
			return support.MomentOf(s.Phase)
		}
	}
	return ""
}
