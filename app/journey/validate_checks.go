package journey

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
)

// What a rule of a step must be given.
type params struct {
	min         bool // Min above zero
	percent     bool // Min is at most 100
	least, most int  // how many kinds
}

// many is more kinds than any check names.
const many = math.MaxInt

// takesMin reports whether a rule can do with Min.
func (p params) takesMin(n int) bool {
	if !p.min {
		return n == 0
	}
	return n > 0 && !(p.percent && n > 100)
}

func (p params) takesKinds(n int) bool { return p.least <= n && n <= p.most }

// stepParams holds for every rule what it must be given.
var stepParams = map[StepRule]params{
	SubmissionPlanned: {}, StatusReached: {least: 1, most: 1},
	DecisionWithAll: {}, DecisionVision: {}, DecisionStrategy: {},
	PeopleMin: {min: true}, RoleFilled: {least: 1, most: many}, ServicesMin: {min: true, most: many}, BodyKind: {least: 1, most: many},
	PartnersMin: {min: true}, MomentsLogged: {most: many}, MomentsTold: {min: true}, WeighingsMin: {min: true},
	TrainingsMin: {min: true}, PromisesMin: {min: true}, PromisesKept: {},
	StepThemesMeasured: {min: true}, GapsMin: {min: true},
	MethodsPlanned: {min: true, most: many}, MethodUsesMin: {min: true, most: many},
	StepQuotesMin: {min: true}, QuotesFollowed: {min: true}, EvidenceKind: {min: true, least: 1, most: many},
	GoalsMin: {min: true}, ActionsMin: {min: true}, StepActionsWithBudget: {min: true}, StepActionsWithPlanCode: {min: true},
	StepActionsOwned: {}, Showcase: {min: true}, ProgressNoted: {min: true}, MeasurementsMin: {min: true},
	TextsReady: {min: true, percent: true, most: many}, PortfolioChecked: {},
}

// checkSigns checks by what a step is done.
func (p *Programme) checkSigns(s Step) error {
	var errs []error
	if len(s.Checks) == 0 {
		errs = append(errs, errors.New("it has no checks"))
	}
	for i, c := range s.Checks {
		if want := s.Code + "." + string(rune('a'+i)); c.Code != want {
			errs = append(errs, fmt.Errorf("check %q stands where %s belongs", c.Code, want))
		}
		if strings.TrimSpace(c.Text) == "" || strings.TrimSpace(c.Explain) == "" {
			errs = append(errs, fmt.Errorf("check %s has no text or does not say how one knows", c.Code))
		}
		if err := p.checkStepRule(c); err != nil {
			errs = append(errs, fmt.Errorf("check %s: %w", c.Code, err))
		}
	}
	return errors.Join(errs...)
}

func (p *Programme) checkStepRule(c Check) error {
	if c.Rule == "" {
		if c.Min != 0 || len(c.Kinds) > 0 {
			return errors.New("parameters without a rule")
		}
		return nil
	}
	want, known := stepParams[c.Rule]
	switch {
	case !known:
		return fmt.Errorf("unknown rule %q", c.Rule)
	case !want.takesMin(c.Min):
		return fmt.Errorf("rule %s has min %d", c.Rule, c.Min)
	case !want.takesKinds(len(c.Kinds)):
		return fmt.Errorf("rule %s has %d kinds", c.Rule, len(c.Kinds))
	}
	return p.checkKinds(c)
}

// checkKinds checks the codes that belong to the programme. The others are
// records of other rooms, which know them.
func (p *Programme) checkKinds(c Check) error {
	known := func(string) bool { return true }
	switch c.Rule {
	case StatusReached:
		known = func(code string) bool { _, ok := p.Status(code); return ok }
	case TextsReady:
		known = func(code string) bool { _, ok := p.Criterion(code); return ok }
	case MomentsLogged:
		known = func(code string) bool {
			return slices.ContainsFunc(p.Moments, func(a Aspect) bool { return a.Code == code })
		}
		if len(p.Moments) == 0 {
			return fmt.Errorf("rule %s without moments", c.Rule)
		}
	}
	for i, code := range c.Kinds {
		if code == "" || !known(code) || slices.Contains(c.Kinds[:i], code) {
			return fmt.Errorf("rule %s: kind %q is unknown or there twice", c.Rule, code)
		}
	}
	return nil
}
