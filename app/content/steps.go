package content

import (
	"errors"
	"fmt"
	"slices"

	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/support"
)

// checkSteps returns what steps name and is not there: methods, articles, and
// the codes that the rules of their checks look for.
func (l *Library) checkSteps() error {
	var faults []error
	for _, p := range l.Programmes {
		for _, s := range p.Steps {
			faults = append(faults, l.checkStep(p, s))
			for _, c := range s.Checks {
				faults = append(faults, l.checkKinds(p, c))
			}
		}
	}
	return errors.Join(faults...)
}

func (l *Library) checkStep(p journey.Programme, s journey.Step) error {
	var faults []error
	for _, code := range s.Methods {
		if _, ok := l.Methods.ByCode(code); !ok {
			faults = append(faults, fmt.Errorf("step %s of %s names the method %s, which is not there", s.Code, p.Code, code))
		}
	}
	for _, code := range s.Articles {
		a, ok := l.Knowledge.Article(code)
		switch {
		case !ok:
			faults = append(faults, fmt.Errorf("step %s of %s names the article %s, which is not there", s.Code, p.Code, code))
		case a.Country != "" && p.Country != "" && a.Country != p.Country:
			faults = append(faults, fmt.Errorf("step %s of %s names the article %s, which is of another country", s.Code, p.Code, code))
		}
	}
	return errors.Join(faults...)
}

// checkKinds checks the kinds of a rule that are codes of another room.
func (l *Library) checkKinds(p journey.Programme, c journey.Check) error {
	var known func(code string) bool
	switch c.Rule {
	case journey.MethodsPlanned, journey.MethodUsesMin:
		known = func(code string) bool { _, ok := l.Methods.ByCode(code); return ok }
	case journey.EvidenceKind:
		known = func(code string) bool { return evidence.Kind(code).Name() != code }
	case journey.BodyKind:
		known = func(code string) bool { return slices.Contains(support.BodyKinds(), support.BodyKind(code)) }
	case journey.ServicesMin:
		known = func(code string) bool { return slices.Contains(support.Involvements(), support.Involvement(code)) }
	case journey.RoleFilled:
		known = func(code string) bool {
			return slices.ContainsFunc(support.Roles(), func(r support.Role) bool { return r.Code == code })
		}
	default:
		return nil
	}
	var faults []error
	for _, code := range c.Kinds {
		if !known(code) {
			faults = append(faults, fmt.Errorf("check %s of %s looks for the unknown %q", c.Code, p.Code, code))
		}
	}
	return errors.Join(faults...)
}
