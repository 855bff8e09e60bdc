package journey

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

func (p *Programme) checkCriteria() error {
	var errs []error
	if len(p.Criteria) == 0 {
		errs = append(errs, errors.New("no criteria"))
	}
	seen := map[string]bool{}
	for _, c := range p.Criteria {
		if c.Code == "" || c.Title == "" || c.Question == "" || c.About == "" || seen[c.Code] {
			errs = append(errs, fmt.Errorf("criterion %q is incomplete or there twice", c.Code))
		}
		seen[c.Code] = true
		if len(c.Sub) == 0 {
			errs = append(errs, fmt.Errorf("criterion %s has no sub-criteria", c.Code))
		}
		for i, s := range c.Sub {
			if want := fmt.Sprintf("%s.%d", c.Code, i+1); s.Code != want {
				errs = append(errs, fmt.Errorf("sub-criterion %q stands where %s belongs", s.Code, want))
			}
			errs = append(errs, p.checkSub(s))
		}
	}
	return errors.Join(errs...)
}

func (p *Programme) checkSub(s SubCriterion) error {
	var errs []error
	if s.Title == "" || s.Text == "" || s.Guidance == "" {
		errs = append(errs, fmt.Errorf("sub-criterion %s is incomplete", s.Code))
	}
	if s.MaxChars <= 0 {
		errs = append(errs, fmt.Errorf("sub-criterion %s has no maximum length", s.Code))
	}
	for _, r := range s.Rules {
		if err := p.checkRule(r); err != nil {
			errs = append(errs, fmt.Errorf("sub-criterion %s: %w", s.Code, err))
		}
	}
	return errors.Join(errs...)
}

// counted are the rules that compare with Min.
var counted = []RuleName{
	TextMin, EvidenceMin, ServicesInvolved, QuotesMin, ThemesMeasured,
	ThemesInActions, GoalsWithActions, ActionsWithBudget, ActionsWithPlanCode, ShowcaseActions,
	InterestsWeighed, TrainingsHeld,
}

func (p *Programme) checkRule(r Rule) error {
	switch {
	case !slices.Contains(RuleNames(), r.Name):
		return fmt.Errorf("unknown rule %q", r.Name)
	case r.Remark == "":
		return fmt.Errorf("rule %s has no remark", r.Name)
	case slices.Contains(counted, r.Name) != (r.Min > 0):
		return fmt.Errorf("rule %s has min %d", r.Name, r.Min)
	case r.Name == DecisionWith:
		return checkNeeds(r)
	case r.Name == MomentsCovered && len(p.Moments) == 0:
		return fmt.Errorf("rule %s without moments", r.Name)
	case r.Name == DiversityCovered && len(p.Diversity) == 0:
		return fmt.Errorf("rule %s without characteristics", r.Name)
	}
	return nil
}

func checkNeeds(r Rule) error {
	if len(r.Needs) == 0 || !strings.Contains(r.Remark, "{missing}") {
		return fmt.Errorf("rule %s needs needs, and {missing} in its remark", r.Name)
	}
	for _, need := range r.Needs {
		if !slices.Contains([]string{NeedMandate, NeedBudget, NeedPlan}, need) {
			return fmt.Errorf("rule %s: unknown need %q", r.Name, need)
		}
	}
	return nil
}
