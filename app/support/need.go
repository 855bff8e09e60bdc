package support

import "kindvriendelijk/app/journey"

// NeedVision is what a decision settles that approves the vision; the other
// needs are those of [journey.DecisionWith].
const NeedVision = "vision"

// Needs are everything that a decision can settle, in the order of the screen.
func Needs() []string {
	return []string{journey.NeedMandate, journey.NeedBudget, journey.NeedPlan, NeedVision}
}

// Settles reports whether the decision holds a need, and on which page or in
// which article; where is empty when nobody said it.
func (d Decision) Settles(need string) (where string, ok bool) {
	switch need {
	case journey.NeedMandate:
		return d.MandateAt, d.HasMandate
	case journey.NeedBudget:
		return d.BudgetAt, d.HasBudget
	case journey.NeedPlan:
		return d.PlanAt, d.HasPlan
	case NeedVision:
		return d.VisionAt, d.HasVision
	}
	return "", false
}

// Formal reports whether it was taken by who governs: the executive or the
// council. What a management team or a platform agrees binds no budget.
func (d Decision) Formal() bool { return d.Organ == Executive || d.Organ == Council }

// Nearest returns the formal decision that settles most of the needs, and what
// it lacks of them, in their order. The needs may not be spread over several
// decisions (criterion 1 of the Flemish label). Without a formal decision it
// returns none and lacks everything; of two that are as near the first counts.
func Nearest(decisions []Decision, needs []string) (best Decision, lacks []string) {
	lacks = needs
	for _, d := range decisions {
		if !d.Formal() {
			continue
		}
		var open []string
		for _, need := range needs {
			if _, ok := d.Settles(need); !ok {
				open = append(open, need)
			}
		}
		if best.ID == "" || len(open) < len(lacks) {
			best, lacks = d, open
		}
	}
	return best, lacks
}
