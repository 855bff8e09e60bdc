package content

import (
	"errors"
	"fmt"
)

// checkQuestionnaires returns which lists of questions steps name in vain, and
// which no step names.
func (l *Library) checkQuestionnaires() error {
	var faults []error
	named := map[string]bool{}
	for _, p := range l.Programmes {
		for _, s := range p.Steps {
			for _, code := range s.Questionnaires {
				named[code] = true
				if _, ok := l.Questionnaires.ByCode(code); !ok {
					faults = append(faults, fmt.Errorf("step %s of %s names the questionnaire %s, which is not there", s.Code, p.Code, code))
				}
			}
		}
	}
	for _, q := range l.Questionnaires.All() {
		if !named[q.Code] {
			faults = append(faults, fmt.Errorf("no step names the questionnaire %s", q.Code))
		}
	}
	return errors.Join(faults...)
}
