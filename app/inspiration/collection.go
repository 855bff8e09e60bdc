package inspiration

import (
	"slices"
	"strings"

	"kindvriendelijk/app"
	"kindvriendelijk/app/figures"
)

// Collection is a fixed set of practice examples and example actions. It is
// safe for use by several goroutines. The slices inside what it returns are
// shared: do not change them.
type Collection struct {
	practices []Practice
	ideas     []Idea
}

// Found is a selection of a collection.
type Found struct {
	Practices []Practice
	Ideas     []Idea
}

// With returns the collection with the practice sheets of other municipalities
// before its own examples, and the same ideas.
func (c *Collection) With(sheets []Practice) *Collection {
	return &Collection{practices: slices.Concat(sheets, c.practices), ideas: c.ideas}
}

// Practices returns all practice examples, by municipality.
func (c *Collection) Practices() []Practice { return slices.Clone(c.practices) }

// Ideas returns all example actions, in the order of the themes.
func (c *Collection) Ideas() []Idea { return slices.Clone(c.ideas) }

// PracticeByCode finds a practice example.
func (c *Collection) PracticeByCode(code string) (Practice, bool) {
	for _, p := range c.practices {
		if p.Code == code {
			return p, true
		}
	}
	return Practice{}, false
}

// IdeaByCode finds an example action.
func (c *Collection) IdeaByCode(code string) (Idea, bool) {
	for _, i := range c.ideas {
		if i.Code == code {
			return i, true
		}
	}
	return Idea{}, false
}

// ByTheme returns what belongs to one theme.
func (c *Collection) ByTheme(theme string) Found { return c.Related([]string{theme}) }

// Related returns what touches any of the themes: practice examples that share
// most themes first, example actions in the order in which the themes are
// given.
func (c *Collection) Related(themes []string) Found {
	var f Found
	for _, p := range c.practices {
		if shared(p, themes) > 0 {
			f.Practices = append(f.Practices, p)
		}
	}
	slices.SortStableFunc(f.Practices, func(a, b Practice) int { return shared(b, themes) - shared(a, themes) })
	for n, theme := range themes {
		if slices.Contains(themes[:n], theme) {
			continue
		}
		for _, i := range c.ideas {
			if i.Theme == theme {
				f.Ideas = append(f.Ideas, i)
			}
		}
	}
	return f
}

func shared(p Practice, themes []string) (n int) {
	for _, t := range p.Themes {
		if slices.Contains(themes, t) {
			n++
		}
	}
	return n
}

// Search returns what holds every word, in any order and without regard to
// accents and capitals; the beginning of a word will do. What has them in its
// title comes first. Without words it returns everything.
func (c *Collection) Search(words string) Found {
	ps, pt := sought(c.practices, words, func(p Practice) (string, string) {
		return p.Title, strings.Join([]string{p.Title, p.Municipality, p.Years, p.Summary, p.What, p.How, p.Result, p.Lesson, themeNames(p.Themes)}, " ")
	})
	is, it := sought(c.ideas, words, func(i Idea) (string, string) {
		return i.Title, strings.Join([]string{i.Title, i.Description, i.Why, i.Children, i.TargetGroup, i.Service, strings.Join(i.Partners, " "), themeNames([]string{i.Theme})}, " ")
	})
	return Found{Practices: append(ps, pt...), Ideas: append(is, it...)}
}

// sought splits what matches in matches of the title and others.
func sought[T any](all []T, words string, texts func(T) (title, whole string)) (titled, others []T) {
	for _, x := range all {
		switch title, whole := texts(x); {
		case app.HasWords(app.Fold(title), words):
			titled = append(titled, x)
		case app.HasWords(app.Fold(whole), words):
			others = append(others, x)
		}
	}
	return titled, others
}

func themeNames(codes []string) string {
	var names []string
	for _, code := range codes {
		if t, ok := figures.ThemeByCode(code); ok {
			names = append(names, t.Name)
		}
	}
	return strings.Join(names, " ")
}
