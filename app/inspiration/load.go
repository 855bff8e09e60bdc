package inspiration

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"

	"kindvriendelijk/app"
	"kindvriendelijk/app/bundle"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/resources"
)

// Default is the collection that comes along, read once. A file that does not
// pass is a fault of the program itself, which its tests find.
var Default = sync.OnceValue(func() *Collection { return bundle.Must(Load(resources.Inspiration)) })

// Load reads practice/*.toml and ideas/*.toml of fsys and checks them. It
// returns all faults at once, each with its file. A key that no field takes is
// one: it is a typing mistake.
func Load(fsys fs.FS) (*Collection, error) {
	c := &Collection{}
	err := errors.Join(
		bundle.Each(fsys, "practice/*.toml", c.readPractice),
		bundle.Each(fsys, "ideas/*.toml", c.readIdeas),
		c.unique(),
	)
	if err != nil {
		return nil, err
	}
	slices.SortStableFunc(c.practices, func(a, b Practice) int {
		return strings.Compare(app.Fold(a.Municipality+" "+a.Title), app.Fold(b.Municipality+" "+b.Title))
	})
	slices.SortStableFunc(c.ideas, func(a, b Idea) int { return themePlace(a.Theme) - themePlace(b.Theme) })
	return c, nil
}

func (c *Collection) readPractice(base, text string) error {
	var p Practice
	if err := bundle.Decode(text, &p); err != nil {
		return fmt.Errorf("parse: %w", err)
	}
	if err := bundle.Named(p.Code, base); err != nil {
		return err
	}
	c.practices = append(c.practices, p)
	return p.Validate()
}

func (c *Collection) readIdeas(base, text string) error {
	var file struct {
		Ideas []Idea `toml:"idea"`
	}
	if err := bundle.Decode(text, &file); err != nil {
		return fmt.Errorf("parse: %w", err)
	}
	var errs []error
	for _, idea := range file.Ideas {
		idea.Theme = base
		c.ideas = append(c.ideas, idea)
		if err := idea.Validate(); err != nil {
			errs = append(errs, fmt.Errorf("idea %q: %w", idea.Code, err))
		}
	}
	return errors.Join(errs...)
}

// unique checks what one record cannot see: codes and titles that return.
func (c *Collection) unique() error {
	var errs []error
	seen := map[string]bool{}
	for _, p := range c.practices {
		if key := "title " + app.Fold(p.Title); seen[key] {
			errs = append(errs, fmt.Errorf("practice %q: its title is there twice", p.Code))
		} else {
			seen[key] = true
		}
	}
	for _, i := range c.ideas {
		for _, key := range []string{"code " + i.Code, "title " + app.Fold(i.Title)} {
			if seen[key] {
				errs = append(errs, fmt.Errorf("idea %q: its %s is there twice", i.Code, key))
			}
			seen[key] = true
		}
	}
	return errors.Join(errs...)
}

func themePlace(code string) int {
	return slices.IndexFunc(figures.Themes(), func(t figures.Theme) bool { return t.Code == code })
}
