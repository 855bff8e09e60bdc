package templates

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Validate returns everything that is wrong with a template, joined.
func (t Template) Validate() error {
	var faults []error
	fault := func(format string, args ...any) { faults = append(faults, fmt.Errorf(format, args...)) }
	for field, text := range map[string]string{"code": t.Code, "title": t.Title, "about": t.About, "purpose": t.Purpose, "audience": t.Audience, "body": t.Body} {
		if strings.TrimSpace(text) == "" {
			fault("%s is empty", field)
		}
	}
	if PhaseName(t.Phase) == "" {
		fault("phase %q does not exist", t.Phase)
	}
	if !slices.Contains([]string{"", "BE-VLG", "NL"}, t.Country) {
		fault("country %q does not exist", t.Country)
	}
	if !slices.Contains([]string{"", ChildLevel, YouthLevel}, t.Level) {
		fault("level %q does not exist", t.Level)
	}
	if t.Pages < 1 {
		fault("pages is %d", t.Pages)
	}
	if len(t.Steps) == 0 {
		fault("steps is empty")
	}
	if len(t.Given) == 0 {
		fault("given is empty")
	}
	for _, key := range t.Ask {
		if _, ok := questions[key]; !ok {
			fault("ask has %q, which does not exist", key)
		}
	}
	if _, err := t.parse(t.Body); err != nil {
		fault("body: %w", err)
	}
	return errors.Join(faults...)
}
