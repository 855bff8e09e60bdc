package methods

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"kindvriendelijk/app"
	"kindvriendelijk/app/journey"
)

var codeForm = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)

// oldest is the highest age a card can name, and longest the minutes of a long
// day: what lies above is a typing mistake.
const (
	oldest  = 99
	longest = 600
	crowd   = 5000
)

// Validate checks that a card is whole: every text there, codes known, ranges
// in order, and steps that fit in the time of a session. It returns every fault
// at once.
func (m Method) Validate() error {
	return errors.Join(m.checkTexts(), m.checkCodes(), m.checkRanges(), m.checkSteps())
}

func (m Method) checkTexts() error {
	var errs []error
	for _, t := range []struct{ field, text string }{
		{"name", m.Name}, {"aim", m.Aim}, {"staff", m.Staff}, {"result", m.Result}, {"consent", m.Consent}, {"quick", m.Quick},
		{"inclusion.disability", m.Inclusion.Disability}, {"inclusion.language", m.Inclusion.Language}, {"inclusion.poverty", m.Inclusion.Poverty},
	} {
		if strings.TrimSpace(t.text) == "" {
			errs = append(errs, fmt.Errorf("%s is empty", t.field))
		}
	}
	for _, l := range []struct {
		field string
		items []string
	}{{"material", m.Material}, {"prepare", m.Prepare}, {"pitfalls", m.Pitfalls}} {
		if len(l.items) == 0 {
			errs = append(errs, fmt.Errorf("%s is empty", l.field))
		}
		for i, item := range l.items {
			if strings.TrimSpace(item) == "" {
				errs = append(errs, fmt.Errorf("%s %d is empty", l.field, i+1))
			}
		}
	}
	return errors.Join(errs...)
}

func (m Method) checkCodes() error {
	var errs []error
	if !codeForm.MatchString(m.Code) {
		errs = append(errs, fmt.Errorf("code %q is not made of lower-case words and hyphens", m.Code))
	}
	errs = append(errs, known("purposes", m.Purposes, purposes), known("phases", m.Phases, journey.PhaseNames()), known("effort", []string{m.Effort}, efforts))
	for i, code := range m.Related {
		if !codeForm.MatchString(code) || code == m.Code || slices.Contains(m.Related[:i], code) {
			errs = append(errs, fmt.Errorf("related %q is no code, the card itself or there twice", code))
		}
	}
	return errors.Join(errs...)
}

// known checks that codes are there, known, and each there once.
func known(field string, codes []string, list []app.Named) error {
	var errs []error
	if len(codes) == 0 {
		errs = append(errs, fmt.Errorf("%s is empty", field))
	}
	for i, code := range codes {
		if app.PlaceOf(list, code) < 0 || slices.Contains(codes[:i], code) {
			errs = append(errs, fmt.Errorf("%s %q is unknown or there twice", field, code))
		}
	}
	return errors.Join(errs...)
}

func (m Method) checkRanges() error {
	var errs []error
	for _, r := range []struct {
		field           string
		from, to, least int
		most            int
	}{
		{"age", m.AgeFrom, m.AgeTo, 0, oldest},
		{"group", m.GroupFrom, m.GroupTo, 1, crowd},
		{"minutes", m.MinutesFrom, m.MinutesTo, 1, longest},
	} {
		if r.from < r.least || r.to < r.from || r.to < 1 || r.to > r.most {
			errs = append(errs, fmt.Errorf("%s from %d to %d is no range between %d and %d", r.field, r.from, r.to, r.least, r.most))
		}
	}
	return errors.Join(errs...)
}

func (m Method) checkSteps() error {
	var errs []error
	total := 0
	for i, s := range m.Steps {
		if strings.TrimSpace(s.Title) == "" || strings.TrimSpace(s.Text) == "" {
			errs = append(errs, fmt.Errorf("step %d has no title or no text", i+1))
		}
		if s.Minutes < 1 {
			errs = append(errs, fmt.Errorf("step %d takes %d minutes", i+1, s.Minutes))
		}
		total += s.Minutes
	}
	switch {
	case len(m.Steps) == 0:
		errs = append(errs, errors.New("steps is empty"))
	case total < m.MinutesFrom || total > m.MinutesTo:
		errs = append(errs, fmt.Errorf("steps take %d minutes, outside %d to %d", total, m.MinutesFrom, m.MinutesTo))
	}
	return errors.Join(errs...)
}
