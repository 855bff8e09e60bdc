package route

import (
	"slices"
	"strings"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/support"
)

// Places of the page on who is on board.
func boardPlace(kind, words string) Place { return Place{"support", kind + "/", words} }

func decisionWithAll(f *Facts, _ journey.Check) Answer {
	p := boardPlace("decisions", "Naar de besluiten")
	best, most := support.Decision{}, -1
	for _, d := range f.Decisions {
		if n := holds(d); d.Organ == support.Executive && n > most {
			best, most = d, n
		}
	}
	word := f.Word("decision")
	if most < 0 {
		return Answer{Unmet, "Er is nog geen " + word + " in het dossier. Nodig is één besluit met een mandaat, een budget en een plaats in het " + f.Word("plan") + ".", p}
	}
	var has, lacks []string
	for _, part := range []struct {
		is   bool
		what string
	}{{best.HasMandate, "mandaat"}, {best.HasBudget, "budget"}, {best.HasPlan, "een plaats in het " + f.Word("plan")}} {
		if part.is {
			has = append(has, part.what)
		} else {
			lacks = append(lacks, part.what)
		}
	}
	why := "Het " + word + f.dated(best)
	if len(has) == 0 {
		why += " geeft nog geen mandaat, geen budget en geen plaats in het " + f.Word("plan")
		return Answer{Unmet, sentence(why), p}
	}
	why += " geeft " + listed(has)
	switch len(lacks) {
	case 0:
	case 1:
		why += "; " + definite(lacks[0]) + " ontbreekt nog"
	default:
		why += "; " + definite(lacks[0]) + " en " + definite(lacks[1]) + " ontbreken nog"
	}
	return Answer{verdict(len(lacks) == 0), sentence(why), p}
}

// definite writes a part of a decision with its article.
func definite(part string) string {
	if rest, ok := strings.CutPrefix(part, "een plaats"); ok {
		return "de plaats" + rest
	}
	return "het " + part
}

// holds is how many of the three parts a decision has.
func holds(d support.Decision) (n int) {
	for _, is := range []bool{d.HasMandate, d.HasBudget, d.HasPlan} {
		if is {
			n++
		}
	}
	return n
}

// dated says which decision: ' van 3/9/2025 over ‘Startnota’'.
func (f *Facts) dated(d support.Decision) string {
	words := ""
	if d.On != "" {
		words += " van " + f.day(d.On)
	}
	if d.Subject != "" {
		words += " over " + quoted(d.Subject)
	}
	return words
}

func decisionVision(f *Facts, _ journey.Check) Answer {
	p := boardPlace("decisions", "Naar de besluiten")
	for _, d := range f.Decisions {
		if d.HasVision && (d.Organ == support.Executive || d.Organ == support.Council) {
			return Answer{Met, sentence("Het besluit" + f.dated(d) + " keurt de visie goed"), p}
		}
	}
	return Answer{Unmet, "Geen enkel besluit in het dossier keurt de visie goed. Vink bij het besluit aan dat het de visie bevat.", p}
}

func decisionStrategy(f *Facts, _ journey.Check) Answer {
	p := boardPlace("decisions", "Naar de besluiten")
	for _, d := range f.Decisions {
		if d.HasPlan && d.Organ == support.Council {
			return Answer{Met, sentence("Het besluit van de " + f.Word("council") + f.dated(d) + " geeft een plaats in het " + f.Word("plan")), p}
		}
	}
	return Answer{Unmet, "Er is nog geen besluit van de " + f.Word("council") + " dat de strategie een plaats geeft in het " + f.Word("plan") + ".", p}
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
			lacks = append(lacks, quoted(f.Name(role)))
		} else {
			there = append(there, f.People[i].Name+" is "+quoted(f.Name(role)))
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
	return Answer{Unmet, sentence("Er is nog geen groep van de soort " + strings.Join(f.names(c.Kinds), " of ")), p}
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
