package templates

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/BurntSushi/toml"

	"kindvriendelijk/app"
	"kindvriendelijk/resources"
)

// Set is a fixed collection of templates, by phase, step and title.
type Set struct{ all []Template }

// Default is what comes along, read once. A file that does not pass is a fault
// of the program itself, which its tests find.
var Default = sync.OnceValue(func() *Set {
	s, err := Load(resources.Templates)
	if err != nil {
		panic(err)
	}
	return s
})

// Load reads the templates under templates/ of fsys and checks them. It returns
// all faults at once, each with its file.
func Load(fsys fs.FS) (*Set, error) {
	names, err := fs.Glob(fsys, "templates/*.md")
	if err != nil {
		return nil, fmt.Errorf("list templates: %w", err)
	}
	var all []Template
	var faults []error
	for _, name := range names {
		t, err := read(fsys, name)
		if err != nil {
			faults = append(faults, fmt.Errorf("read %s: %w", name, err))
			continue
		}
		all = append(all, t)
	}
	if len(faults) > 0 {
		return nil, errors.Join(faults...)
	}
	return NewSet(all), nil
}

// NewSet orders templates by phase, by their first step and by title.
func NewSet(all []Template) *Set {
	s := &Set{all: slices.Clone(all)}
	phases := Phases()
	place := func(code string) int {
		return slices.IndexFunc(phases, func(n app.Named) bool { return n.Code == code })
	}
	slices.SortStableFunc(s.all, func(a, b Template) int {
		if d := place(a.Phase) - place(b.Phase); d != 0 {
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
	asked := strings.Fields(app.Fold(words))
	for _, t := range s.all {
		text := " " + app.Fold(t.Title+" "+t.About+" "+t.Purpose+" "+t.Audience+" "+PhaseName(t.Phase))
		has := func(w string) bool { return !strings.Contains(text, " "+w) }
		if (t.Country == "" || country == "" || t.Country == country) && !slices.ContainsFunc(asked, has) {
			found = append(found, t)
		}
	}
	return found
}

// Parse reads the text of one template: a TOML head between lines of three
// plusses, then the body.
func Parse(text string) (Template, error) {
	var t Template
	head, body, err := split(text)
	if err != nil {
		return t, err
	}
	meta, err := toml.Decode(head, &t)
	if err != nil {
		return t, fmt.Errorf("parse head: %w", err)
	}
	if left := meta.Undecoded(); len(left) > 0 {
		return t, fmt.Errorf("unknown keys %v", left)
	}
	t.Body = strings.TrimSpace(body)
	return t, t.Validate()
}

func read(fsys fs.FS, name string) (Template, error) {
	text, err := fs.ReadFile(fsys, name)
	if err != nil {
		return Template{}, err
	}
	t, err := Parse(string(text))
	if err == nil && t.Code != strings.TrimSuffix(path.Base(name), ".md") {
		err = fmt.Errorf("code %q is not the name of the file", t.Code)
	}
	return t, err
}

const fence = "+++"

func split(text string) (head, body string, err error) {
	text = strings.ReplaceAll(text, "\r\n", "\n")
	rest, ok := strings.CutPrefix(text, fence+"\n")
	if !ok {
		return "", "", errors.New("the first line is not " + fence)
	}
	head, body, ok = strings.Cut(rest, "\n"+fence+"\n")
	if !ok {
		return "", "", errors.New("the head has no end")
	}
	return head, body, nil
}

// first is the code of the step that a template is made for; empty for none.
func first(steps []string) string {
	if len(steps) == 0 {
		return ""
	}
	return steps[0]
}
