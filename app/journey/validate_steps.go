package journey

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// farthest is how many weeks a step lies from the submission at most, ten years:
// beyond it a number is a typing mistake.
const farthest = 520

// checkSteps checks the road. A programme without phases and steps has none,
// which is how a copy in an older dossier looks.
func (p *Programme) checkSteps() error {
	errs := []error{p.checkPhases()}
	seen := map[string]bool{}
	for _, s := range p.Steps {
		if seen[s.Code] {
			errs = append(errs, fmt.Errorf("step %s is there twice", s.Code))
		}
		seen[s.Code] = true
		for _, err := range []error{s.checkTexts(), p.checkPlace(s), s.checkLists(), s.checkTime(), p.checkSigns(s)} {
			if err != nil {
				errs = append(errs, fmt.Errorf("step %q: %w", s.Code, err))
			}
		}
	}
	return errors.Join(append(errs, p.checkOrder())...)
}

func (p *Programme) checkPhases() error {
	var errs []error
	seen := map[string]bool{}
	for _, phase := range p.Phases {
		if phase.Code == "" || phase.Title == "" || phase.About == "" || seen[phase.Code] {
			errs = append(errs, fmt.Errorf("phase %q is incomplete or there twice", phase.Code))
		}
		seen[phase.Code] = true
		if len(p.StepsOf(phase.Code)) == 0 {
			errs = append(errs, fmt.Errorf("phase %s has no steps", phase.Code))
		}
	}
	return errors.Join(errs...)
}

func (s Step) checkTexts() error {
	var errs []error
	for _, t := range []struct{ field, text string }{
		{"code", s.Code}, {"title", s.Title}, {"what", s.What}, {"why", s.Why}, {"who", s.Who}, {"result", s.Result},
	} {
		if strings.TrimSpace(t.text) == "" {
			errs = append(errs, fmt.Errorf("%s is empty", t.field))
		}
	}
	if len(s.How) == 0 || slices.ContainsFunc(s.How, func(t string) bool { return strings.TrimSpace(t) == "" }) {
		errs = append(errs, errors.New("how is empty or holds an empty line"))
	}
	return errors.Join(errs...)
}

// checkPlace checks where a step stands in the programme.
func (p *Programme) checkPlace(s Step) error {
	var errs []error
	if _, ok := p.Phase(s.Phase); !ok {
		errs = append(errs, fmt.Errorf("phase %q is unknown", s.Phase))
	}
	for _, code := range s.Criteria {
		if !p.asks(code) {
			errs = append(errs, fmt.Errorf("criterion %q is unknown", code))
		}
	}
	return errors.Join(errs...)
}

// checkLists checks that the codes in each list are there and differ. Those of
// other rooms are known there.
func (s Step) checkLists() error {
	var errs []error
	for _, l := range []struct {
		field string
		codes []string
	}{{"criteria", s.Criteria}, {"methods", s.Methods}, {"templates", s.Templates}, {"questionnaires", s.Questionnaires}, {"articles", s.Articles}} {
		for i, code := range l.codes {
			if code == "" || slices.Contains(l.codes[:i], code) {
				errs = append(errs, fmt.Errorf("%s %q is empty or there twice", l.field, code))
			}
		}
	}
	return errors.Join(errs...)
}

// checkTime checks how long a step takes and when it is ready.
func (s Step) checkTime() error {
	var errs []error
	if s.Weeks < 1 || s.Weeks > MaxWeeks {
		errs = append(errs, fmt.Errorf("weeks %d is not between 1 and %d", s.Weeks, MaxWeeks))
	}
	if s.Before < -farthest || s.Before > farthest {
		errs = append(errs, fmt.Errorf("before %d is not between %d and %d", s.Before, -farthest, farthest))
	}
	return errors.Join(errs...)
}

// checkOrder checks that the steps stand in the order of their phases, and that
// none is to be ready before one that stands above it. A lane keeps its own
// order beside that of the other phases.
func (p *Programme) checkOrder() error {
	var errs []error
	place := func(code string) int {
		return slices.IndexFunc(p.Phases, func(phase Phase) bool { return phase.Code == code })
	}
	last := map[bool]Step{}
	for i, s := range p.Steps {
		if i > 0 && place(s.Phase) < place(p.Steps[i-1].Phase) {
			errs = append(errs, fmt.Errorf("step %s stands after a step of a later phase", s.Code))
		}
		phase, _ := p.Phase(s.Phase)
		if above, ok := last[phase.Lane]; ok && s.Before > above.Before {
			errs = append(errs, fmt.Errorf("step %s is ready %d weeks before the end, earlier than step %s above it", s.Code, s.Before, above.Code))
		}
		last[phase.Lane] = s
	}
	return errors.Join(errs...)
}
