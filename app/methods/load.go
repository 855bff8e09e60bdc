package methods

import (
	"io/fs"
	"slices"
	"strings"
	"sync"

	"kindvriendelijk/app"
	"kindvriendelijk/app/bundle"
	"kindvriendelijk/resources"
)

// Default is the set that comes along, read once. A file that does not pass is
// a fault of the program itself, which its tests find.
var Default = sync.OnceValue(func() *Set { return bundle.Must(Load(resources.Methods)) })

// Set is a fixed collection of cards. It is safe for use by several goroutines.
type Set struct{ all []Method }

// Load reads every card under methods/ of fsys and checks it. It returns all
// faults at once. A key that no field takes is one: it is a typing mistake.
func Load(fsys fs.FS) (*Set, error) {
	cards, err := bundle.Read(fsys, "methods/*.toml", Parse, func(m Method) string { return m.Code })
	if err != nil {
		return nil, err
	}
	return NewSet(cards), nil
}

// NewSet collects cards, such as the bundled ones with those of a municipality
// itself. Of two with one code the later counts.
func NewSet(cards []Method) *Set {
	s := &Set{}
	for _, m := range cards {
		if i := slices.IndexFunc(s.all, func(o Method) bool { return o.Code == m.Code }); i >= 0 {
			s.all[i] = m
			continue
		}
		s.all = append(s.all, m)
	}
	slices.SortStableFunc(s.all, func(a, b Method) int { return strings.Compare(app.Fold(a.Name), app.Fold(b.Name)) })
	return s
}

// All returns the cards in the order of their names. The slices inside are
// shared: do not change them.
func (s *Set) All() []Method { return slices.Clone(s.all) }

// ByCode finds a card.
func (s *Set) ByCode(code string) (Method, bool) {
	for _, m := range s.all {
		if m.Code == code {
			return m, true
		}
	}
	return Method{}, false
}

// Parse reads the text of one card and checks it.
func Parse(text string) (Method, error) { return bundle.Parse[Method](text) }
