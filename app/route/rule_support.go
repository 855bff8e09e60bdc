package route

import (
	"fmt"
	"slices"
	"strings"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/support"
)

// Places of the page on who is on board.
func boardPlace(kind, words string) Place { return Place{"support", kind + "/", words} }

func decisionWithAll(f *Facts, _ journey.Check) Answer {
	p := boardPlace("decisions", "Naar de besluiten")
	needs := support.AllThree()
	best, lacks := support.Nearest(f.Decisions, needs)
	if best.ID == "" {
		return Answer{Unmet, fmt.Sprintf("Er is nog geen %s in het dossier. Nodig is één besluit met %s.", f.Programme.Word("decision"), plainList(f.needs(lacks))), p}
	}
	called := upper(best.Called(f.Programme.Word, f.day))
	has := slices.DeleteFunc(needs, func(n string) bool { return slices.Contains(lacks, n) })
	switch {
	case len(has) == 0:
		return Answer{Unmet, fmt.Sprintf("In %s staan %s nog niet.", best.Called(f.Programme.Word, f.day), plainList(f.needs(lacks))), p}
	case len(lacks) == 0:
		return Answer{Met, fmt.Sprintf("%s regelt %s.", called, plainList(f.needs(has))), p}
	case len(lacks) == 1:
		return Answer{Unmet, fmt.Sprintf("%s regelt %s; %s ontbreekt nog.", called, plainList(f.needs(has)), f.needs(lacks)[0]), p}
	}
	return Answer{Unmet, fmt.Sprintf("%s regelt %s; %s ontbreken nog.", called, f.needs(has)[0], plainList(f.needs(lacks))), p}
}

// needs names what a decision must settle.
func (f *Facts) needs(codes []string) []string {
	out := make([]string, len(codes))
	for i, c := range codes {
		out[i] = support.NeedName(c, f.Programme)
	}
	return out
}

func decisionVision(f *Facts, _ journey.Check) Answer {
	p := boardPlace("decisions", "Naar de besluiten")
	if d, lacks := support.Nearest(f.Decisions, []string{support.NeedVision}); len(lacks) == 0 {
		return Answer{Met, upper(d.Called(f.Programme.Word, f.day)) + " keurt de visie goed.", p}
	}
	return Answer{Unmet, "Geen enkel besluit in het dossier keurt de visie goed. Vink bij het besluit aan dat het de visie goedkeurt.", p}
}

func decisionStrategy(f *Facts, _ journey.Check) Answer {
	p := boardPlace("decisions", "Naar de besluiten")
	for _, d := range f.Decisions {
		if d.HasPlan && d.Organ == support.Council {
			return Answer{Met, fmt.Sprintf("%s regelt %s.", upper(d.Called(f.Programme.Word, f.day)), support.NeedName(journey.NeedPlan, f.Programme)), p}
		}
	}
	return Answer{Unmet, fmt.Sprintf("Er is nog geen besluit van %s dat de strategie een plaats geeft in %s.", f.Programme.The("council"), f.Programme.The("plan")), p}
}

func peopleMin(f *Facts, c journey.Check) Answer {
	var names []string
	for _, p := range f.People {
		names = append(names, p.Name)
	}
	return enough(c, names, len(names), "persoon", "personen", boardPlace("people", "Naar de mensen"))
}

func roleFilled(f *Facts, c journey.Check) Answer {
	var there, lacks []string
	for _, role := range c.Kinds {
		i := slices.IndexFunc(f.People, func(p support.Person) bool { return slices.Contains(p.Roles, role) })
		if i < 0 {
			lacks = append(lacks, quoted(support.RoleName(role, f.Programme.Word)))
		} else {
			there = append(there, f.People[i].Name+" is "+quoted(support.RoleName(role, f.Programme.Word)))
		}
	}
	var why []string
	if len(there) > 0 {
		why = append(why, sentence(listed(there)))
	}
	if len(lacks) > 0 {
		why = append(why, sentence("Nog niemand heeft de rol "+listed(lacks)))
	}
	return Answer{verdict(len(lacks) == 0), strings.Join(why, " "), boardPlace("people", "Naar de mensen")}
}

func servicesMin(f *Facts, c journey.Check) Answer {
	var names []string
	for _, s := range f.Services {
		if len(c.Kinds) == 0 || slices.Contains(c.Kinds, string(s.Involvement)) {
			names = append(names, s.Name)
		}
	}
	return enough(c, names, len(names), "betrokken dienst", "betrokken diensten", boardPlace("services", "Naar de diensten"))
}

func bodyKind(f *Facts, c journey.Check) Answer {
	p := boardPlace("bodies", "Naar de groepen")
	bare := ""
	for _, b := range f.Bodies {
		if !slices.Contains(c.Kinds, string(b.Kind)) {
			continue
		}
		if strings.TrimSpace(b.Mandate) != "" {
			return Answer{Met, sentence(quoted(b.Name) + " staat in het dossier, met een mandaat"), p}
		}
		bare = b.Name
	}
	if bare != "" {
		return Answer{Unmet, sentence(quoted(bare) + " staat in het dossier. Het mandaat ontbreekt nog: wat mag de groep beslissen of adviseren"), p}
	}
	var kinds []string
	for _, k := range c.Kinds {
		kinds = append(kinds, support.BodyKind(k).Name(f.Programme.Word))
	}
	return Answer{Unmet, sentence("Er is nog geen groep van de soort " + either(kinds)), p}
}

func partnersMin(f *Facts, c journey.Check) Answer {
	var names []string
	for _, p := range f.Partners {
		names = append(names, p.Name)
	}
	return enough(c, names, len(names), "partner", "partners", boardPlace("partners", "Naar de partners"))
}

func trainingsMin(f *Facts, c journey.Check) Answer {
	var names []string
	for _, t := range f.Trainings {
		if t.On != "" && t.On <= f.Today {
			names = append(names, t.Title)
		}
	}
	return enough(c, names, len(names), "gehouden vorming", "gehouden vormingen", boardPlace("trainings", "Naar de vormingen"))
}

func promisesMin(f *Facts, c journey.Check) Answer {
	return enough(c, receivers(f.Promises), len(f.Promises), "afspraak om verslag te doen", "afspraken om verslag te doen", boardPlace("promises", "Naar de afspraken"))
}

func receivers(all []support.Promise) []string {
	var out []string
	for _, p := range all {
		if !slices.Contains(out, p.To) {
			out = append(out, p.To)
		}
	}
	return out
}

func promisesKept(f *Facts, _ journey.Check) Answer {
	p := boardPlace("promises", "Naar de afspraken")
	if len(f.Promises) == 0 {
		return Answer{Unmet, "Er staat nog geen afspraak in het dossier om verslag te doen.", p}
	}
	if late := support.Overdue(f.Promises, f.Today); len(late) > 0 {
		return Answer{Unmet, sentence("Het verslag aan " + listed(receivers(late)) + " is over tijd"), p}
	}
	return Answer{Met, "Elke afspraak om verslag te doen is bij.", p}
}
