package portfolio

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/support"
)

// A rule tells whether it is met, and what is missing when it names things.
type rule func(m *Material, sub journey.SubCriterion, r journey.Rule) (missing []string, ok bool)

// rules are the checks that programmes choose from; what each looks at is
// documented with its name in package journey.
var rules = map[journey.RuleName]rule{
	journey.TextMin: func(m *Material, sub journey.SubCriterion, r journey.Rule) ([]string, bool) {
		return nil, utf8.RuneCountInString(m.Answers[sub.Code].Text) >= r.Min
	},
	journey.EvidenceMin:      evidenceMin,
	journey.DecisionWith:     decisionWith,
	journey.VisionDecision:   visionDecision,
	journey.OwnerNamed:       ownerNamed,
	journey.ServicesInvolved: servicesInvolved,
	journey.MomentsCovered: func(m *Material, sub journey.SubCriterion, _ journey.Rule) ([]string, bool) {
		return uncovered(m.Answers[sub.Code].Text, m.Programme.Moments)
	},
	journey.DiversityCovered: func(m *Material, sub journey.SubCriterion, _ journey.Rule) ([]string, bool) {
		return uncovered(m.Answers[sub.Code].Text, m.Programme.Diversity)
	},
	journey.QuotesMin: func(m *Material, sub journey.SubCriterion, r journey.Rule) ([]string, bool) {
		return nil, len(m.Voices(sub.Code)) >= r.Min
	},
	journey.ThemesMeasured: func(m *Material, _ journey.SubCriterion, r journey.Rule) ([]string, bool) {
		seen := map[string]bool{}
		for _, p := range m.Figures {
			if _, _, ok := newest(p); ok {
				seen[p.Theme] = true
			}
		}
		return nil, len(seen) >= r.Min
	},
	journey.ThemesInActions: func(m *Material, _ journey.SubCriterion, r journey.Rule) ([]string, bool) {
		return nil, distinct(m.Actions, func(a actions.Detail) string { return a.Theme }) >= r.Min
	},
	journey.GoalsWithActions: func(m *Material, _ journey.SubCriterion, r journey.Rule) ([]string, bool) {
		return nil, distinct(m.Actions, func(a actions.Detail) string { return a.GoalID }) >= r.Min
	},
	journey.ActionsWithBudget: func(m *Material, _ journey.SubCriterion, r journey.Rule) ([]string, bool) {
		return nil, count(m.Actions, func(a actions.Detail) bool { return actions.Total(a.Budgets) > 0 }) >= r.Min
	},
	journey.ActionsWithPlanCode: func(m *Material, _ journey.SubCriterion, r journey.Rule) ([]string, bool) {
		return nil, count(m.Actions, func(a actions.Detail) bool { return a.PlanCode != "" }) >= r.Min
	},
	journey.ActionsOwned:     actionsOwned,
	journey.ShowcaseActions:  showcaseActions,
	journey.MomentsHeard:     momentsHeard,
	journey.ToldBack:         toldBack,
	journey.InterestsWeighed: interestsWeighed,
	journey.TrainingsHeld:    trainingsHeld,
	journey.ReportsKept:      reportsKept,
}

// remark fills in the Dutch sentence of a rule.
func remark(r journey.Rule, missing []string) string {
	return strings.NewReplacer("{missing}", enumerate(missing), "{min}", fmt.Sprint(r.Min)).Replace(r.Remark)
}

// enumerate joins words the Dutch way: a, b en c.
func enumerate(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:len(words)-1], ", ") + " en " + words[len(words)-1]
}

func evidenceMin(m *Material, sub journey.SubCriterion, r journey.Rule) ([]string, bool) {
	n := count(m.Proofs(m.answerID(sub.Code)), func(e evidence.Evidence) bool {
		return len(r.Kinds) == 0 || slices.Contains(r.Kinds, string(e.Kind))
	})
	return nil, n >= r.Min
}

// decisionWith asks for one decision that holds everything, and names what the
// one that comes nearest lacks.
func decisionWith(m *Material, _ journey.SubCriterion, r journey.Rule) ([]string, bool) {
	_, lacks := support.Nearest(m.Decisions, r.Needs)
	return m.needWords(lacks), len(lacks) == 0
}

func (m *Material) needWords(needs []string) []string {
	var out []string
	for _, n := range needs {
		out = append(out, support.NeedName(n, m.Programme))
	}
	return out
}

func visionDecision(m *Material, _ journey.SubCriterion, _ journey.Rule) ([]string, bool) {
	_, lacks := support.Nearest(m.Decisions, []string{support.NeedVision})
	return nil, len(lacks) == 0
}

func ownerNamed(m *Material, _ journey.SubCriterion, _ journey.Rule) ([]string, bool) {
	for _, p := range m.People {
		if p.Name != "" && p.Service != "" {
			return nil, true
		}
	}
	return nil, false
}

func servicesInvolved(m *Material, _ journey.SubCriterion, r journey.Rule) ([]string, bool) {
	seen := map[string]bool{}
	for _, p := range m.People {
		seen[p.Service] = true
	}
	for _, a := range m.Actions {
		seen[a.Service] = true
	}
	for _, s := range m.Services {
		if s.Involvement != support.Informed {
			seen[s.Name] = true
		}
	}
	delete(seen, "")
	return nil, len(seen) >= r.Min
}

// uncovered returns the aspects that a text has no word of.
func uncovered(text string, aspects []journey.Aspect) ([]string, bool) {
	text = strings.ToLower(text)
	var missing []string
	for _, a := range aspects {
		if !slices.ContainsFunc(a.Words, func(w string) bool { return strings.Contains(text, w) }) {
			missing = append(missing, strings.ToLower(a.Title))
		}
	}
	return missing, len(missing) == 0
}

func actionsOwned(m *Material, _ journey.SubCriterion, _ journey.Rule) ([]string, bool) {
	var missing []string
	for _, a := range m.Actions {
		if a.OwnerID == "" && (a.Status == actions.Running || a.Status == actions.Planned || a.Status == actions.Preparing) {
			missing = append(missing, "‘"+a.Title+"’")
		}
	}
	return missing, len(missing) == 0
}

func showcaseActions(m *Material, _ journey.SubCriterion, r journey.Rule) ([]string, bool) {
	n := 0
	var missing []string
	for _, a := range m.Actions {
		if !a.Showcase {
			continue
		}
		var lacks []string
		if actions.Total(a.Budgets) <= 0 {
			lacks = append(lacks, "een budget")
		}
		if a.FTE <= 0 {
			lacks = append(lacks, "personeel")
		}
		if len(lacks) > 0 {
			missing = append(missing, enumerate(lacks)+" bij ‘"+a.Title+"’")
			continue
		}
		n++
	}
	if n < r.Min && len(missing) == 0 {
		missing = []string{fmt.Sprintf("%d van de %d uitgelichte acties", r.Min-n, r.Min)}
	}
	return missing, n >= r.Min
}

func count[T any](rows []T, is func(T) bool) int {
	n := 0
	for _, r := range rows {
		if is(r) {
			n++
		}
	}
	return n
}

// distinct counts the different keys that are not empty.
func distinct[T any](rows []T, key func(T) string) int {
	seen := map[string]bool{}
	for _, r := range rows {
		if k := key(r); k != "" {
			seen[k] = true
		}
	}
	return len(seen)
}
