package route

import (
	"fmt"
	"slices"
	"time"

	"kindvriendelijk/app"
	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/journey"
)

var planPlace = Place{"actions", "", "Naar het actieplan"}

func goalsMin(f *Facts, c journey.Check) Answer {
	var goals []string
	for _, a := range f.Actions {
		if a.GoalID != "" && !slices.Contains(goals, a.GoalID) {
			goals = append(goals, a.GoalID)
		}
	}
	return enough(c, nil, len(goals), "doel met een actie", "doelen met een actie", planPlace)
}

func actionsMin(f *Facts, c journey.Check) Answer {
	return countActions(f, c, "actie die meer is dan een idee", "acties die meer zijn dan een idee", func(a actions.Detail) bool { return a.Status != actions.Idea })
}

func actionsWithBudget(f *Facts, c journey.Check) Answer {
	return countActions(f, c, "actie met een budget", "acties met een budget", func(a actions.Detail) bool { return actions.Total(a.Budgets) > 0 })
}

func actionsWithPlanCode(f *Facts, c journey.Check) Answer {
	plan := f.Programme.The("plan")
	return countActions(f, c, "actie met een code uit "+plan, "acties met een code uit "+plan, func(a actions.Detail) bool { return a.PlanCode != "" })
}

func countActions(f *Facts, c journey.Check, one, many string, is func(actions.Detail) bool) Answer {
	n := 0
	for _, a := range f.Actions {
		if is(a) {
			n++
		}
	}
	return enough(c, nil, n, one, many, planPlace)
}

func actionsOwned(f *Facts, _ journey.Check) Answer {
	n := 0
	var bare []string
	for _, a := range f.Actions {
		if a.Status == actions.Idea || a.Status.Closed() {
			continue
		}
		n++
		if a.OwnerID == "" {
			bare = append(bare, quoted(a.Title))
		}
	}
	switch {
	case n == 0:
		return Answer{Unmet, "Er is nog geen actie die loopt of gepland is.", planPlace}
	case len(bare) > 0:
		return Answer{Unmet, sentence("Nog zonder " + f.Programme.Word("lead") + ": " + listed(bare)), Place{"actions", "filter/unowned", "Naar die acties"}}
	}
	return Answer{Met, sentence("Elke actie die loopt of gepland is, heeft een " + f.Programme.Word("lead")), planPlace}
}

func showcase(f *Facts, c journey.Check) Answer {
	var ready, lacks []string
	for _, a := range f.Actions {
		switch {
		case !a.Showcase:
		case actions.Total(a.Budgets) > 0 && a.FTE > 0:
			ready = append(ready, quoted(a.Title))
		default:
			lacks = append(lacks, quoted(a.Title))
		}
	}
	a := enough(c, ready, len(ready), "uitgelichte actie met budget en personeel", "uitgelichte acties met budget en personeel", planPlace)
	if a.Verdict == Unmet && len(lacks) > 0 {
		a.Why += sentence(" Bij " + listed(lacks) + " ontbreekt het budget of het personeel nog")
	}
	return a
}

func progressNoted(f *Facts, c journey.Check) Answer {
	last := ""
	for _, a := range f.Actions {
		for _, e := range a.Log {
			last = max(last, e.Date)
		}
	}
	months := max(c.Min, 1)
	if last == "" {
		return Answer{Unmet, "Bij geen enkele actie staat al een verslag van de voortgang.", planPlace}
	}
	why := "Het jongste verslag bij een actie is van " + f.day(last)
	if last >= monthsBefore(f.Today, months) {
		return Answer{Met, sentence(why), planPlace}
	}
	return Answer{Unmet, sentence(fmt.Sprintf("%s. Dat is langer dan %s geleden", why, counted(months, "maand", "maanden"))), planPlace}
}

// monthsBefore is the day so many months before a stored day.
func monthsBefore(day string, months int) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return day
	}
	return app.Today(t.AddDate(0, -months, 0))
}

func measurementsMin(f *Facts, c journey.Check) Answer {
	n := 0
	for _, a := range f.Actions {
		for _, m := range a.Measures {
			n += len(m.Measurements)
		}
	}
	return enough(c, nil, n, "meting bij een actie", "metingen bij acties", planPlace)
}
