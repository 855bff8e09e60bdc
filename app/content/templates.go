package content

import (
	"errors"
	"fmt"
	"slices"

	"kindvriendelijk/app/journey"
)

// checkTemplates returns what templates name and is not there, which templates
// steps name in vain, and which no step names. Templates name the steps of the
// programme of their country, and of the Flemish one when they serve both.
func (l *Library) checkTemplates() error {
	var faults []error
	named := map[string]bool{}
	for _, p := range l.Programmes {
		for _, s := range p.Steps {
			for _, code := range s.Templates {
				named[code] = true
				if _, ok := l.Templates.ByCode(code); !ok {
					faults = append(faults, fmt.Errorf("step %s of %s names the template %s, which is not there", s.Code, p.Code, code))
				}
			}
		}
	}
	for _, t := range l.Templates.All() {
		if !named[t.Code] {
			faults = append(faults, fmt.Errorf("no step names the template %s", t.Code))
		}
		for _, code := range t.Articles {
			if _, ok := l.Knowledge.Article(code); !ok {
				faults = append(faults, fmt.Errorf("template %s names the article %s, which is not there", t.Code, code))
			}
		}
		for _, code := range t.Steps {
			if !slices.ContainsFunc(l.Programmes, func(p journey.Programme) bool { _, ok := p.Step(code); return ok && p.Country == "BE-VLG" }) {
				faults = append(faults, fmt.Errorf("template %s names the step %s, which is not there", t.Code, code))
			}
		}
	}
	return errors.Join(faults...)
}
