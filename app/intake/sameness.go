package intake

import (
	"errors"
	"slices"
	"strings"

	"kindvriendelijk/app/importing"
)

// errVaries means that a property was left out of values because it seemed to
// say the same in the whole file, and that it does not.
var errVaries = errors.New("a property varies after all")

// probe is after how many values a reading believes that a property which said
// the same up to then does so in the whole file.
const probe = 10_000

// sameness finds the properties that say the same in a whole file, such as a
// column that only holds the name of the statistic.
type sameness struct {
	fixed  map[string]bool   // those that never varied up to now
	first  map[string]string // what each said first
	varies []string          // names that vary, by their place among the properties
}

func newSameness() *sameness {
	return &sameness{fixed: map[string]bool{}, first: map[string]string{}}
}

// see looks at the properties of a value, and returns the name of one that
// varies since now.
func (s *sameness) see(dims []importing.Dim) (name string) {
	for i, d := range dims {
		if i < len(s.varies) && s.varies[i] == d.Name {
			continue
		}
		switch was, seen := s.first[d.Name]; {
		case !seen:
			s.first[strings.Clone(d.Name)] = strings.Clone(d.Value)
			s.fixed[d.Name] = true
		case was == d.Value:
			continue
		case s.fixed[d.Name]:
			delete(s.fixed, d.Name)
			name = d.Name
		}
		if !s.fixed[d.Name] {
			s.vary(i, d.Name)
		}
	}
	return name
}

// vary notes where a name that varies stands, to pass over it quickly.
func (s *sameness) vary(i int, name string) {
	if len(s.varies) <= i {
		s.varies = append(s.varies, slices.Repeat([]string{""}, i+1-len(s.varies))...)
	}
	s.varies[i] = name
}
