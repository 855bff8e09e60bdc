package journey

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// What a rule of a step must be given.
type params struct {
	min bool // Min above zero
	// kinds is how many kinds are needed; optional allows them without need.
	kinds    int
	optional bool
}

// stepParams holds for every rule what it must be given.
var stepParams = map[StepRule]params{
	SubmissionPlanned: {}, StatusReached: {kinds: 1},
	DecisionWithAll: {}, DecisionVision: {}, DecisionStrategy: {},
	PeopleMin: {min: true}, RoleFilled: {kinds: 1}, ServicesMin: {min: true, optional: true}, BodyKind: {kinds: 1},
	PartnersMin: {min: true}, MomentsLogged: {optional: true}, MomentsTold: {min: true}, WeighingsMin: {min: true},
	TrainingsMin: {min: true}, PromisesMin: {min: true}, PromisesKept: {},
	StepThemesMeasured: {min: true}, GapsMin: {min: true},
	MethodsPlanned: {min: true, optional: true}, MethodUsesMin: {min: true, optional: true},
	StepQuotesMin: {min: true}, QuotesFollowed: {min: true}, EvidenceKind: {min: true, kinds: 1},
	GoalsMin: {min: true}, ActionsMin: {min: true}, StepActionsWithBudget: {min: true}, StepActionsWithPlanCode: {min: true},
	StepActionsOwned: {}, Showcase: {min: true}, ProgressNoted: {min: true}, MeasurementsMin: {min: true},
	TextsReady: {min: true, optional: true}, PortfolioChecked: {},
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
	want, known := stepParams[c.Rule]
	switch {
	case c.Rule == "" && (c.Min != 0 || len(c.Kinds) > 0):
		return errors.New("parameters without a rule")
	case c.Rule == "":
		return nil
	case !known:
		return fmt.Errorf("unknown rule %q", c.Rule)
	case want.min != (c.Min > 0), c.Min < 0, c.Rule == TextsReady && c.Min > 100:
		return fmt.Errorf("rule %s has min %d", c.Rule, c.Min)
	case len(c.Kinds) < want.kinds, want.kinds == 0 && !want.optional && len(c.Kinds) > 0:
		return fmt.Errorf("rule %s has %d kinds", c.Rule, len(c.Kinds))
	case c.Rule == StatusReached && len(c.Kinds) != 1:
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
