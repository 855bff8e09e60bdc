package journey

import (
	"errors"
	"fmt"
)

// Framework is one version of how an initiative describes what it wants for
// children. Several live on beside each other: an older one is still cited.
type Framework struct {
	Code  string `toml:"code"`
	Title string `toml:"title"`
	// Year is the year in which it was published.
	Year int `toml:"year"`
	// About says in a sentence what it describes, Source where that stands.
	About  string           `toml:"about"`
	Source string           `toml:"source"`
	Groups []FrameworkGroup `toml:"group"`
}

// FrameworkGroup holds the items of one kind, such as goal areas.
type FrameworkGroup struct {
	Title string          `toml:"title"`
	Items []FrameworkItem `toml:"items"`
}

// FrameworkItem is one building block, goal area, strategy or result.
type FrameworkItem struct {
	// Code is unique within its group.
	Code  string `toml:"code"`
	Title string `toml:"title"`
	About string `toml:"about"`
}

// Framework finds a framework by its code.
func (p *Programme) Framework(code string) (Framework, bool) {
	for _, f := range p.Frameworks {
		if f.Code == code {
			return f, true
		}
	}
	return Framework{}, false
}

func (p *Programme) checkFrameworks() error {
	var errs []error
	seen := map[string]bool{}
	for _, f := range p.Frameworks {
		if f.Code == "" || f.Title == "" || f.About == "" || f.Source == "" || f.Year == 0 || len(f.Groups) == 0 || seen[f.Code] {
			errs = append(errs, fmt.Errorf("framework %q is incomplete or there twice", f.Code))
		}
		seen[f.Code] = true
		for _, g := range f.Groups {
			errs = append(errs, g.check(f.Code))
		}
	}
	return errors.Join(errs...)
}

func (g FrameworkGroup) check(framework string) error {
	var errs []error
	if g.Title == "" || len(g.Items) == 0 {
		errs = append(errs, fmt.Errorf("framework %s has an empty group", framework))
	}
	seen := map[string]bool{}
	for _, i := range g.Items {
		if i.Code == "" || i.Title == "" || i.About == "" || seen[i.Code] {
			errs = append(errs, fmt.Errorf("framework %s: item %q is incomplete or there twice", framework, i.Code))
		}
		seen[i.Code] = true
	}
	return errors.Join(errs...)
}
