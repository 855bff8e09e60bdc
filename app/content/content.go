// Package content looks over what the program brings along: how much there is,
// and whether what one text names in another room is there. Within a room each
// room checks its own. It knows no dossier and shows nothing.
package content

import (
	"errors"
	"fmt"
	"io/fs"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/inspiration"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/knowledge"
	"kindvriendelijk/app/listening"
	"kindvriendelijk/app/methods"
	"kindvriendelijk/app/templates"
)

// Files are where the texts stand.
type Files struct {
	Programmes, Methods, Knowledge, Inspiration, Templates, Questionnaires fs.FS
}

// Library is everything that the program brings along.
type Library struct {
	Programmes []journey.Programme
	Methods    *methods.Set
	Knowledge  *knowledge.Base
	Ideas      *inspiration.Collection
	Templates  *templates.Set

	Questionnaires *listening.Questionnaires
}

// Counts says how much there is of each kind, under the names that scripts
// read.
type Counts struct {
	Programmes       int `json:"programmes"`
	Criteria         int `json:"criteria"` // with their sub-criteria
	Steps            int `json:"steps"`
	Methods          int `json:"methods"`
	Templates        int `json:"templates"`
	Questionnaires   int `json:"questionnaires"`
	Articles         int `json:"articles"`
	Rights           int `json:"rights"`
	Glossary         int `json:"glossary"`
	PracticeExamples int `json:"practice_examples"`
	ExampleActions   int `json:"example_actions"`
	Indicators       int `json:"indicators"`
}

// Load reads and checks all texts. It returns all faults at once; the library
// is complete only without one.
func Load(f Files) (*Library, error) {
	l := &Library{}
	var faults [6]error
	l.Programmes, faults[0] = journey.Load(f.Programmes)
	l.Methods, faults[1] = methods.Load(f.Methods)
	l.Knowledge, faults[2] = knowledge.Load(f.Knowledge)
	l.Ideas, faults[3] = inspiration.Load(f.Inspiration)
	l.Templates, faults[4] = templates.Load(f.Templates)
	l.Questionnaires, faults[5] = listening.LoadQuestionnaires(f.Questionnaires)
	if err := errors.Join(faults[:]...); err != nil {
		return l, err
	}
	return l, l.check()
}

// check returns what is named in one room and missing in another.
func (l *Library) check() error {
	var faults []error
	for _, a := range l.Knowledge.Articles() {
		for _, code := range a.Methods {
			if _, ok := l.Methods.ByCode(code); !ok {
				faults = append(faults, fmt.Errorf("article %s names the method %s, which is not there", a.Code, code))
			}
		}
	}
	faults = append(faults, l.checkSteps(), l.checkTemplates(), l.checkQuestionnaires(), l.checkWords())
	return errors.Join(faults...)
}

// Counts counts what there is.
func (l *Library) Counts() Counts {
	c := Counts{
		Programmes: len(l.Programmes), Methods: len(l.Methods.All()), Templates: len(l.Templates.All()), Questionnaires: len(l.Questionnaires.All()), Articles: len(l.Knowledge.Articles()),
		Rights: len(journey.Rights()), Glossary: len(l.Knowledge.Terms().All()),
		PracticeExamples: len(l.Ideas.Practices()), ExampleActions: len(l.Ideas.Ideas()), Indicators: len(figures.Catalogue()),
	}
	for _, p := range l.Programmes {
		for _, criterion := range p.Criteria {
			c.Criteria += 1 + len(criterion.Sub)
		}
		c.Steps += len(p.Steps)
	}
	return c
}
