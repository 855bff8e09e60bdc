package methods

import (
	"slices"
	"strings"

	"kindvriendelijk/app"
)

// Filter says what a card must have. Its zero value lets every card through.
type Filter struct {
	Phase   string
	Purpose string
	// Age is one age in years that must lie within the card's, 0 for any. For
	// adults any age from [AdultAge] will do.
	Age int
	// Minutes is the time there is, 0 for any: the shortest session must fit.
	Minutes int
	// Group is the number of participants, 0 for any.
	Group int
	// Words must all occur in the name, the aim or the steps, in any order and
	// without regard to accents and capitals. The beginning of a word will do.
	Words string
}

// Match reports whether a card has what the filter asks.
func (f Filter) Match(m Method) bool {
	switch {
	case f.Phase != "" && !slices.Contains(m.Phases, f.Phase),
		f.Purpose != "" && !slices.Contains(m.Purposes, f.Purpose),
		f.Age > 0 && (f.Age < m.AgeFrom || f.Age > m.AgeTo),
		f.Minutes > 0 && m.MinutesFrom > f.Minutes,
		f.Group > 0 && (f.Group < m.GroupFrom || f.Group > m.GroupTo):
		return false
	}
	return app.HasWords(searched(m), f.Words)
}

// Search returns the cards that match, those with all words in their name
// first, and otherwise in the order of their names.
func (s *Set) Search(f Filter) []Method {
	var named, others []Method
	for _, m := range s.all {
		switch {
		case !f.Match(m):
		case app.HasWords(app.Fold(m.Name), f.Words):
			named = append(named, m)
		default:
			others = append(others, m)
		}
	}
	return append(named, others...)
}

// searched is the text in which words are sought, folded.
func searched(m Method) string {
	parts := []string{m.Name, m.Aim}
	for _, s := range m.Steps {
		parts = append(parts, s.Title, s.Text)
	}
	return app.Fold(strings.Join(parts, " "))
}
