package templates

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

// Set is a fixed collection of templates, by phase, step and title.
type Set struct{ all []Template }

// Default is what comes along, read once. A file that does not pass is a fault
// of the program itself, which its tests find.
var Default = sync.OnceValue(func() *Set { return bundle.Must(Load(resources.Templates)) })

// Load reads the templates under templates/ of fsys and checks them. It returns
// all faults at once, each with its file.
func Load(fsys fs.FS) (*Set, error) {
	all, err := bundle.Read(fsys, "templates/*.md", Parse, func(t Template) string { return t.Code })
	if err != nil {
		return nil, err
	}
	return NewSet(all), nil
}

// NewSet orders templates by phase, by their first step and by title.
func NewSet(all []Template) *Set {
	s := &Set{all: slices.Clone(all)}
	phases := Phases()
	slices.SortStableFunc(s.all, func(a, b Template) int {
		if d := app.PlaceOf(phases, a.Phase) - app.PlaceOf(phases, b.Phase); d != 0 {
			return d
		}
		return cmp.Or(strings.Compare(first(a.Steps), first(b.Steps)), strings.Compare(app.Fold(a.Title), app.Fold(b.Title)))
	})
	return s
}

// All returns the templates by phase, step and title.
func (s *Set) All() []Template { return slices.Clone(s.all) }

// ByCode finds a template.
func (s *Set) ByCode(code string) (Template, bool) {
	for _, t := range s.all {
		if t.Code == code {
			return t, true
		}
	}
	return Template{}, false
}

// Search returns the templates of a country (empty: of all) in which each of
// the words begins a word.
func (s *Set) Search(words, country string) []Template {
	var found []Template
	for _, t := range s.all {
		text := app.Fold(t.Title + " " + t.About + " " + t.Purpose + " " + t.Audience + " " + PhaseName(t.Phase))
		if (t.Country == "" || country == "" || t.Country == country) && app.HasWords(text, words) {
			found = append(found, t)
		}
	}
	return found
}

// Parse reads the text of one template: a TOML head between lines of three
// plusses, then the body.
func Parse(text string) (Template, error) {
	var t Template
	body, err := bundle.Headed(text, &t)
	if err != nil {
		return t, err
	}
	t.Body = body
	return t, t.Validate()
}

// first is the code of the step that a template is made for; empty for none.
func first(steps []string) string {
	if len(steps) == 0 {
		return ""
	}
	return steps[0]
}
