package portfolio

import (
	"slices"
	"strings"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/support"
)

// momentsHeard asks for each moment whether the log has somebody who was heard
// then; a moment that the text deals with counts too.
func momentsHeard(m *Material, sub journey.SubCriterion, _ journey.Rule) ([]string, bool) {
	left := slices.DeleteFunc(slices.Clone(m.Programme.Moments), func(a journey.Aspect) bool {
		return slices.ContainsFunc(m.Encounters, func(e support.Encounter) bool { return e.Moment == a.Code && e.Stage(m.Today) >= support.Spoke })
	})
	return uncovered(m.Answers[sub.Code].Text, left)
}

// toldBack names who was heard and waits for an answer.
func toldBack(m *Material, _ journey.SubCriterion, _ journey.Rule) ([]string, bool) {
	var waiting []string
	for _, e := range m.Encounters {
		if who := m.talkedWith(e); e.Stage(m.Today) == support.Spoke && !slices.Contains(waiting, who) {
			waiting = append(waiting, who)
		}
	}
	return waiting, len(waiting) == 0
}

func interestsWeighed(m *Material, _ journey.SubCriterion, r journey.Rule) ([]string, bool) {
	return nil, count(m.Weighings, func(w support.Weighing) bool { return strings.TrimSpace(w.Outcome) != "" }) >= r.Min
}

func trainingsHeld(m *Material, _ journey.SubCriterion, r journey.Rule) ([]string, bool) {
	return nil, count(m.Trainings, func(t support.Training) bool { return t.On <= m.Today }) >= r.Min
}

// reportsKept names the reports that are overdue.
func reportsKept(m *Material, _ journey.SubCriterion, _ journey.Rule) ([]string, bool) {
	var late []string
	for _, p := range support.Overdue(m.Promises, m.Today) {
		late = append(late, "‘"+p.Subject+"’ aan "+p.To)
	}
	return late, len(late) == 0
}
