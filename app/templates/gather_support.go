package templates

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"kindvriendelijk/app"
	"kindvriendelijk/app/support"
)

// leadRoles are the roles of who pulls the trajectory, the others of who
// carries it in the executive and of who speaks for a service.
var leadRoles = []string{"lead", "co_director", "cfci_coordinator"}

const (
	aldermanRole = "executive_member"
	contactRole  = "spoc"
)

func (g *gathering) people() error {
	all, err := g.store.ListPeople(g.ctx)
	if err != nil {
		return err
	}
	g.known = map[string]support.Person{}
	d := &g.m.data
	for _, p := range all {
		g.known[p.ID] = p
		reach := strings.Join(slices.DeleteFunc([]string{p.Email, p.Phone}, func(s string) bool { return s == "" }), ", ")
		person := Person{ID: p.ID, Name: words(p.Name), Service: words(p.Service), Function: words(p.Function), Organisation: words(p.Organisation), Reach: words(reach)}
		has := func(role string) bool { return slices.Contains(p.Roles, role) }
		person.leads = slices.ContainsFunc(leadRoles, has) || strings.Contains(app.Fold(p.Function), "trekker")
		person.speaks = has(contactRole)
		d.People = append(d.People, person)
		if has(aldermanRole) {
			d.Alderman = person.Name
		}
		if person.leads {
			d.Leads = append(d.Leads, person)
		}
	}
	return nil
}

var involvements = map[support.Involvement]string{support.Lead: "trekt", support.Core: "kernteam", support.Involved: "werkt mee", support.Informed: "wordt geïnformeerd"}

func (g *gathering) services() error {
	all, err := g.store.ListServices(g.ctx)
	if err != nil {
		return err
	}
	roles, err := g.store.ListServiceRoles(g.ctx)
	if err != nil {
		return err
	}
	for _, s := range all {
		var ways []string
		for _, r := range roles {
			if r.ServiceID == s.ID && strings.TrimSpace(r.How) != "" {
				ways = append(ways, g.phase(r.Phase)+": "+words(r.How))
			}
		}
		g.m.data.Services = append(g.m.data.Services, Service{Name: words(s.Name), Domain: words(s.Domain), Involvement: involvements[s.Involvement],
			Contact: g.person(s.PersonID), Ways: strings.Join(ways, "; ")})
	}
	return nil
}

var bodyKinds = map[support.BodyKind]string{support.Platform: "platform", support.Steering: "stuurgroep", support.Working: "werkgroep",
	support.YouthCouncil: "jeugdraad", support.ChildrenCouncil: "kinderraad", support.OtherBody: "groep"}

func (g *gathering) bodies() error {
	all, err := g.store.ListBodies(g.ctx)
	if err != nil {
		return err
	}
	seats, err := g.store.ListMemberships(g.ctx)
	if err != nil {
		return err
	}
	for _, b := range all {
		body := Body{ID: b.ID, Kind: bodyKinds[b.Kind], Name: words(b.Name), Mandate: words(b.Mandate), Rhythm: words(b.Rhythm), Makeup: words(b.Makeup)}
		for _, s := range seats {
			if s.BodyID == b.ID {
				body.Members = append(body.Members, Member{Name: g.person(s.PersonID), Role: words(s.Role), Service: words(g.known[s.PersonID].Service)})
			}
		}
		g.m.data.Bodies = append(g.m.data.Bodies, body)
	}
	slices.SortStableFunc(g.m.data.Bodies, func(a, b Body) int { return place(a) - place(b) })
	return nil
}

// place puts the platform first: most documents about a group are about it.
func place(b Body) int {
	if b.Kind == bodyKinds[support.Platform] {
		return 0
	}
	return 1
}

func (g *gathering) partners() error {
	all, err := g.store.ListPartners(g.ctx)
	g.allies = map[string]string{}
	for _, p := range all {
		g.allies[p.ID] = p.Name
		g.m.data.Partners = append(g.m.data.Partners, Partner{Name: words(p.Name), Wants: words(p.Wants), Brings: words(p.Brings), Reaches: words(p.Reaches)})
	}
	return err
}

func (g *gathering) decisions() error {
	all, err := g.store.ListDecisions(g.ctx)
	if err != nil {
		return err
	}
	slices.SortStableFunc(all, func(a, b support.Decision) int { return strings.Compare(a.On, b.On) })
	organ := map[support.Organ]string{support.Executive: g.programme.Word("executive"), support.Council: g.programme.Word("council"),
		support.Management: g.programme.Word("management_team")}
	where := func(has bool, at string) string {
		switch {
		case !has:
			return "nee"
		case at == "":
			return "ja"
		}
		return "ja, " + words(at)
	}
	for _, d := range all {
		g.m.data.Decisions = append(g.m.data.Decisions, Decision{Organ: words(organ[d.Organ]), On: app.LongDay(d.On), Number: words(d.Number), Subject: words(d.Subject),
			Mandate: where(d.HasMandate, d.MandateAt), Budget: where(d.HasBudget, d.BudgetAt), Plan: where(d.HasPlan, d.PlanAt), Vision: where(d.HasVision, d.VisionAt)})
	}
	return nil
}

func (g *gathering) encounters() error {
	all, err := g.store.ListEncounters(g.ctx)
	if err != nil {
		return err
	}
	slices.SortStableFunc(all, func(a, b support.Encounter) int { return strings.Compare(a.On, b.On) })
	for _, e := range all {
		told := words(e.Told)
		if day := app.LongDay(e.ToldOn); day != "" {
			told = strings.TrimSpace(told + " (" + day + ")")
		}
		g.m.data.Encounters = append(g.m.data.Encounters, Encounter{Who: words(cmp.Or(e.Who, g.allies[e.PartnerID])), Moment: g.moment(e.Moment), On: app.LongDay(e.On),
			Heard: words(e.Heard), Used: words(e.Used), Told: told})
	}
	weighings, err := g.store.ListWeighings(g.ctx)
	for _, w := range weighings {
		g.m.data.Weighings = append(g.m.data.Weighings, Weighing{Subject: words(w.Subject), Children: words(w.Children), Others: words(w.Others), Outcome: words(w.Outcome)})
	}
	return err
}

func (g *gathering) promises() error {
	trainings, err := g.store.ListTrainings(g.ctx)
	if err != nil {
		return err
	}
	for _, t := range trainings {
		g.m.data.Trainings = append(g.m.data.Trainings, Training{Title: words(t.Title), On: app.LongDay(t.On), Audience: words(t.Audience), Changed: words(t.Changed)})
	}
	all, err := g.store.ListPromises(g.ctx)
	for _, p := range all {
		g.m.data.Promises = append(g.m.data.Promises, Promise{To: words(p.To), Subject: words(p.Subject), Rhythm: rhythm(p.Months), Next: app.LongDay(p.NextOn), Person: g.person(p.PersonID)})
	}
	return err
}

func rhythm(months int) string {
	switch months {
	case 0:
		return "één keer"
	case 1:
		return "elke maand"
	case 12:
		return "elk jaar"
	}
	return "elke " + strconv.Itoa(months) + " maanden"
}
