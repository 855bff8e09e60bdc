package inspiration

import (
	"errors"
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strings"

	"kindvriendelijk/app"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/journey"
)

var codeForm = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)

// Bounds beyond which a number is a typing mistake. The first year is that of
// the Convention on the Rights of the Child.
const (
	firstYear    = 1989
	lastYear     = 2100
	oldest       = 25
	longest      = 72
	mostMeasures = 3
)

// Validate checks that a practice example is whole and has a source. It
// returns every fault at once.
func (p Practice) Validate() error {
	errs := []error{
		codeFault(p.Code),
		filled([]text{
			{"title", p.Title}, {"municipality", p.Municipality}, {"years", p.Years}, {"summary", p.Summary},
			{"what", p.What}, {"how", p.How}, {"result", p.Result}, {"lesson", p.Lesson},
		}),
		known("themes", p.Themes, themeKnown),
		known("phases", p.Phases, func(c string) bool { return app.PlaceOf(journey.PhaseNames(), c) >= 0 }),
		known("country", []string{p.Country}, func(c string) bool { return app.PlaceOf(countries, c) >= 0 }),
	}
	if len(p.Sources) == 0 {
		errs = append(errs, errors.New("sources is empty"))
	}
	for i, s := range p.Sources {
		if err := s.Validate(); err != nil {
			errs = append(errs, fmt.Errorf("source %d: %w", i+1, err))
		}
	}
	return errors.Join(errs...)
}

// Validate checks that a source can be found again.
func (s Source) Validate() error {
	errs := []error{filled([]text{{"title", s.Title}, {"publisher", s.Publisher}})}
	if s.Year != 0 && (s.Year < firstYear || s.Year > lastYear) {
		errs = append(errs, fmt.Errorf("year %d is not between %d and %d", s.Year, firstYear, lastYear))
	}
	if s.Address != "" {
		if a, err := url.Parse(s.Address); err != nil || a.Host == "" || (a.Scheme != "https" && a.Scheme != "http") {
			errs = append(errs, fmt.Errorf("address %q is no web address", s.Address))
		}
	}
	return errors.Join(errs...)
}

// Validate checks that an example action is whole: who, how long, how children
// take part and what to count. It returns every fault at once.
func (i Idea) Validate() error {
	errs := []error{
		codeFault(i.Code),
		filled([]text{
			{"title", i.Title}, {"description", i.Description}, {"why", i.Why}, {"children", i.Children}, {"target_group", i.TargetGroup},
		}),
		known("theme", []string{i.Theme}, themeKnown),
		known("service", []string{i.Service}, func(s string) bool { return slices.Contains(services, s) }),
		known("partners", i.Partners, func(s string) bool { return strings.TrimSpace(s) != "" }),
		known("cost", []string{i.Cost}, func(c string) bool { return app.PlaceOf(costs, c) >= 0 }),
		known("rights", i.Rights, func(a int) bool { _, ok := journey.RightOf(a); return ok }),
		known("goals", i.Goals, func(c string) bool { _, ok := journey.GoalOf(c); return ok }),
		i.checkMeasures(),
	}
	if i.AgeFrom < 0 || i.AgeTo < i.AgeFrom || i.AgeTo < 1 || i.AgeTo > oldest {
		errs = append(errs, fmt.Errorf("age from %d to %d is no range between 0 and %d", i.AgeFrom, i.AgeTo, oldest))
	}
	if i.Months < 1 || i.Months > longest {
		errs = append(errs, fmt.Errorf("months %d is not between 1 and %d", i.Months, longest))
	}
	return errors.Join(errs...)
}

func (i Idea) checkMeasures() error {
	var errs []error
	if len(i.Measures) == 0 || len(i.Measures) > mostMeasures {
		errs = append(errs, fmt.Errorf("measures counts %d, not 1 to %d", len(i.Measures), mostMeasures))
	}
	for n, m := range i.Measures {
		if err := filled([]text{{"name", m.Name}, {"unit", m.Unit}, {"how", m.How}}); err != nil {
			errs = append(errs, fmt.Errorf("measure %d: %w", n+1, err))
		}
	}
	return errors.Join(errs...)
}

func themeKnown(code string) bool {
	_, ok := figures.ThemeByCode(code)
	return ok
}

func codeFault(code string) error {
	if codeForm.MatchString(code) {
		return nil
	}
	return fmt.Errorf("code %q is not made of lower-case words and hyphens", code)
}

type text struct{ field, text string }

func filled(texts []text) error {
	var errs []error
	for _, t := range texts {
		if strings.TrimSpace(t.text) == "" {
			errs = append(errs, fmt.Errorf("%s is empty", t.field))
		}
	}
	return errors.Join(errs...)
}

// known checks that there is at least one value, that each is known, and that
// none is there twice.
func known[T comparable](field string, values []T, isKnown func(T) bool) error {
	var errs []error
	if len(values) == 0 {
		errs = append(errs, fmt.Errorf("%s is empty", field))
	}
	for i, v := range values {
		if !isKnown(v) || slices.Contains(values[:i], v) {
			errs = append(errs, fmt.Errorf("%s %v is unknown or there twice", field, v))
		}
	}
	return errors.Join(errs...)
}
