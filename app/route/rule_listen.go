package route

import (
	"fmt"
	"slices"
	"strings"

	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/methods"
	"kindvriendelijk/app/support"
)

func momentsLogged(f *Facts, c journey.Check) Answer {
	var wanted []journey.Aspect
	for _, m := range f.Programme.Moments {
		if len(c.Kinds) == 0 || slices.Contains(c.Kinds, m.Code) {
			wanted = append(wanted, m)
		}
	}
	logged := map[string]bool{}
	for _, e := range f.Encounters {
		logged[e.Moment] = true
	}
	var there, lacks []string
	for _, m := range wanted {
		if logged[m.Code] {
			there = append(there, quoted(m.Title))
		} else {
			lacks = append(lacks, quoted(m.Title))
		}
	}
	p := boardPlace("involvements", "Naar het logboek")
	var why []string
	if len(there) > 0 {
		why = append(why, sentence("Het logboek vertelt wie erbij was op "+plainList(there)))
	}
	if len(lacks) > 0 {
		why = append(why, sentence("Nog niets in het logboek over "+plainList(lacks)))
	}
	return Answer{verdict(len(wanted) > 0 && len(lacks) == 0), strings.Join(why, " "), p}
}

// plainList is [listed] without a limit.
func plainList(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " en " + names[last]
}

func momentsTold(f *Facts, c journey.Check) Answer {
	var who []string
	for _, e := range f.Encounters {
		if e.ToldOn != "" {
			who = append(who, f.heard(e))
		}
	}
	return enough(c, who, len(who), "antwoord aan mensen die iets zeiden", "antwoorden aan mensen die iets zeiden",
		boardPlace("involvements", "Naar het logboek"))
}

// heard names who a line of the log is about.
func (f *Facts) heard(e support.Encounter) string {
	if at := slices.IndexFunc(f.Partners, func(p support.Partner) bool { return p.ID == e.PartnerID }); at >= 0 && e.PartnerID != "" {
		return f.Partners[at].Name
	}
	return e.Who
}

func weighingsMin(f *Facts, c journey.Check) Answer {
	var names []string
	for _, w := range f.Weighings {
		names = append(names, quoted(w.Subject))
	}
	return enough(c, names, len(names), "afweging", "afwegingen", boardPlace("weighings", "Naar de afwegingen"))
}

func themesMeasured(f *Facts, c journey.Check) Answer {
	return enough(c, nil, f.Themes, "thema met een cijfer van jullie", "thema’s met een cijfer van jullie", Place{"figures", "list/", "Naar de cijfers"})
}

func gapsMin(f *Facts, c journey.Check) Answer {
	return enough(c, nil, f.Gaps, "vraag over wat jullie nog niet weten", "vragen over wat jullie nog niet weten", Place{"figures", "gaps/", "Naar de vragen"})
}

func methodsPlanned(f *Facts, c journey.Check) Answer {
	return methodsWith(f, c, "methode in jullie traject", "methodes in jullie traject", func(methods.Use) bool { return true })
}

func methodUsesMin(f *Facts, c journey.Check) Answer {
	return methodsWith(f, c, "methode die al gebruikt is", "methodes die al gebruikt zijn", func(u methods.Use) bool { return u.On != "" && u.On <= f.Today })
}

func methodsWith(f *Facts, c journey.Check, one, many string, is func(methods.Use) bool) Answer {
	n := 0
	var names []string
	for _, u := range f.Uses {
		if len(c.Kinds) > 0 && !slices.Contains(c.Kinds, u.Method) || !is(u) {
			continue
		}
		n++
		if name := quoted(f.Method(u.Method)); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	p := Place{"methods", "", "Naar de methoden"}
	if len(c.Kinds) > 0 {
		p = Place{"methods", "methods/" + c.Kinds[0], "Naar de methode"}
	}
	a := enough(c, names, n, one, many, p)
	if a.Verdict == Unmet && len(c.Kinds) > 0 {
		var names []string
		for _, code := range c.Kinds {
			names = append(names, f.Method(code))
		}
		a.Why += sentence(" Het gaat om " + either(names))
	}
	return a
}

func quotesMin(f *Facts, c journey.Check) Answer {
	n := 0
	for _, q := range f.Quotes {
		if q.Consent {
			n++
		}
	}
	return enough(c, nil, n, "uitspraak van een kind die jullie mogen tonen", "uitspraken van kinderen die jullie mogen tonen", Place{"portfolio", "", "Naar het portfolio"})
}

func quotesFollowed(f *Facts, c journey.Check) Answer {
	n := 0
	for _, q := range f.Quotes {
		if strings.TrimSpace(q.Followed) != "" {
			n++
		}
	}
	return enough(c, nil, n, "uitspraak waarbij staat wat ermee gebeurde", "uitspraken waarbij staat wat ermee gebeurde", Place{"portfolio", "", "Naar het portfolio"})
}

func evidenceKind(f *Facts, c journey.Check) Answer {
	var names []string
	for _, e := range f.Evidence {
		if slices.Contains(c.Kinds, string(e.Kind)) {
			names = append(names, fmt.Sprintf("B-%d %s", e.Number, quoted(e.Title)))
		}
	}
	a := enough(c, names, len(names), "bewijs van die soort", "bewijzen van die soort", Place{"evidence", "", "Naar het bewijs"})
	if a.Verdict == Unmet {
		var kinds []string
		for _, k := range c.Kinds {
			kinds = append(kinds, evidence.Kind(k).Name())
		}
		a.Why += sentence(" Het gaat om " + either(kinds))
	}
	return a
}
