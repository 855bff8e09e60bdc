package listening

import (
	"cmp"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"

	"kindvriendelijk/app"
	"kindvriendelijk/app/bundle"
	"kindvriendelijk/resources"
)

// Questionnaires is a fixed collection of lists of questions, those for the
// youngest first.
type Questionnaires struct{ all []Questionnaire }

// DefaultQuestionnaires is what comes along, read once. A file that does not
// pass is a fault of the program itself, which its tests find.
var DefaultQuestionnaires = sync.OnceValue(func() *Questionnaires {
	s, err := LoadQuestionnaires(resources.Questionnaires)
	if err != nil {
		panic(err)
	}
	return s
})

// LoadQuestionnaires reads the lists under questionnaires/ of fsys and checks
// them. It returns all faults at once, each with its file.
func LoadQuestionnaires(fsys fs.FS) (*Questionnaires, error) {
	s := &Questionnaires{}
	err := bundle.Each(fsys, "questionnaires/*.toml", func(base, text string) error {
		var q Questionnaire
		if err := bundle.Decode(text, &q); err != nil {
			return fmt.Errorf("parse questionnaire: %w", err)
		}
		if err := q.Validate(); err != nil {
			return fmt.Errorf("check questionnaire: %w", err)
		}
		s.all = append(s.all, q)
		return bundle.Named(q.Code, base)
	})
	if err != nil {
		return nil, err
	}
	slices.SortStableFunc(s.all, func(a, b Questionnaire) int {
		return cmp.Or(cmp.Compare(a.AgeFrom, b.AgeFrom), cmp.Compare(a.AgeTo, b.AgeTo), strings.Compare(app.Fold(a.Title), app.Fold(b.Title)))
	})
	return s, nil
}

// All returns the lists, those for the youngest first.
func (s *Questionnaires) All() []Questionnaire { return slices.Clone(s.all) }

// ByCode finds a list.
func (s *Questionnaires) ByCode(code string) (Questionnaire, bool) {
	for _, q := range s.all {
		if q.Code == code {
			return q, true
		}
	}
	return Questionnaire{}, false
}

// Search returns the lists in which each of the words begins a word.
func (s *Questionnaires) Search(words string) []Questionnaire {
	var found []Questionnaire
	asked := strings.Fields(app.Fold(words))
	for _, q := range s.all {
		text := " " + app.Fold("vragenlijst "+q.Title+" "+q.About+" "+q.Audience)
		if !slices.ContainsFunc(asked, func(w string) bool { return !strings.Contains(text, " "+w) }) {
			found = append(found, q)
		}
	}
	return found
}
