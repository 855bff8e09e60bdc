package listening

import (
	"cmp"
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
var DefaultQuestionnaires = sync.OnceValue(func() *Questionnaires { return bundle.Must(LoadQuestionnaires(resources.Questionnaires)) })

// LoadQuestionnaires reads the lists under questionnaires/ of fsys and checks
// them. It returns all faults at once, each with its file.
func LoadQuestionnaires(fsys fs.FS) (*Questionnaires, error) {
	all, err := bundle.Read(fsys, "questionnaires/*.toml", bundle.Parse[Questionnaire], func(q Questionnaire) string { return q.Code })
	if err != nil {
		return nil, err
	}
	slices.SortStableFunc(all, func(a, b Questionnaire) int {
		return cmp.Or(cmp.Compare(a.AgeFrom, b.AgeFrom), cmp.Compare(a.AgeTo, b.AgeTo), strings.Compare(app.Fold(a.Title), app.Fold(b.Title)))
	})
	return &Questionnaires{all}, nil
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
	for _, q := range s.all {
		if app.HasWords(app.Fold("vragenlijst "+q.Title+" "+q.About+" "+q.Audience), words) {
			found = append(found, q)
		}
	}
	return found
}
