package journey

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// pages are the rooms that a status may send to, by the code of their route.
var pages = []string{
	"overview", "route", "support", "figures", "actions", "portfolio", "evidence", "methods", "templates", "knowledge",
	"guidance", "dossier",
}

// movedRooms are rooms that copies in older dossiers send to, with where what stood
// there is now.
var movedRooms = map[string]string{"label": "knowledge"}

// parts are the parts of a document that the program can build, by code.
var parts = []string{
	"cover", "colophon", "contents", "guide", "glance", "admissibility",
	"criteria", "showcase", "support", "route", "plan", "figures", "evidence",
}

// headings are the recurring headings every template gives.
var headings = []string{"answer", "proof", "children", "done", "not_yet", "evidence"}

// Validate checks that a programme is whole: nothing empty, codes unique and
// in order, rules known and with the parameters they need, words in the
// vocabulary. It returns every fault at once.
func (p *Programme) Validate() error {
	return errors.Join(p.checkHead(), p.checkStatuses(), p.checkAspects(), p.checkCriteria(), p.checkTemplate(), p.checkSteps(), p.checkWords(), p.checkFrameworks())
}

func (p *Programme) checkHead() error {
	var errs []error
	for name, text := range map[string]string{
		"code": p.Code, "version": p.Version, "title": p.Title, "short": p.Short, "source": p.Source, "checked": p.Checked,
	} {
		if text == "" {
			errs = append(errs, fmt.Errorf("%s is empty", name))
		}
	}
	if p.ValidityYears < 0 || p.CoreMaxPages < 0 {
		errs = append(errs, errors.New("validity and page limit are not negative"))
	}
	for key, w := range p.Vocabulary {
		if w.One == "" {
			errs = append(errs, fmt.Errorf("vocabulary %s is empty", key))
		}
	}
	return errors.Join(errs...)
}

func (p *Programme) checkStatuses() error {
	var errs []error
	seen := map[string]bool{}
	for _, s := range p.Statuses {
		if s.Code == "" || s.Title == "" || s.About == "" || seen[s.Code] {
			errs = append(errs, fmt.Errorf("status %q is incomplete or there twice", s.Code))
		}
		seen[s.Code] = true
		if len(s.Next) == 0 || len(s.Next) > 3 {
			errs = append(errs, fmt.Errorf("status %s has %d next steps, not 1 to 3", s.Code, len(s.Next)))
		}
		for _, n := range s.Next {
			if n.Text == "" || !slices.Contains(pages, n.Page) {
				errs = append(errs, fmt.Errorf("status %s sends to unknown page %q", s.Code, n.Page))
			}
		}
	}
	if len(p.Statuses) == 0 {
		errs = append(errs, errors.New("no statuses"))
	}
	return errors.Join(errs...)
}

func (p *Programme) checkAspects() error {
	var errs []error
	for _, list := range [][]Aspect{p.Moments, p.Diversity} {
		seen := map[string]bool{}
		for _, a := range list {
			if a.Code == "" || a.Title == "" || a.About == "" || seen[a.Code] {
				errs = append(errs, fmt.Errorf("aspect %q is incomplete or there twice", a.Code))
			}
			seen[a.Code] = true
			if len(a.Words) == 0 {
				errs = append(errs, fmt.Errorf("aspect %s has no words", a.Code))
			}
			for _, w := range a.Words {
				if w == "" || w != strings.ToLower(w) {
					errs = append(errs, fmt.Errorf("aspect %s: word %q is not lower case", a.Code, w))
				}
			}
		}
	}
	return errors.Join(errs...)
}

func (p *Programme) checkTemplate() error {
	var errs []error
	seen := map[string]bool{}
	for _, part := range p.Template.Parts {
		if part.Code == "" || part.Title == "" || seen[part.Code] {
			errs = append(errs, fmt.Errorf("part %q is incomplete or there twice", part.Code))
		}
		seen[part.Code] = true
		if !slices.Contains(parts, part.Code) {
			errs = append(errs, fmt.Errorf("unknown part %q", part.Code))
		}
	}
	for _, key := range headings {
		if p.Template.Headings[key] == "" {
			errs = append(errs, fmt.Errorf("heading %s is missing", key))
		}
	}
	return errors.Join(errs...)
}

func (p *Programme) checkWords() error {
	var errs []error
	text := fmt.Sprintf("%+v", *p)
	keys := Keys(text)
	for _, found := range withArticle.FindAllStringSubmatch(text, -1) {
		keys = append(keys, found[1])
	}
	for _, key := range keys {
		if _, ok := p.Vocabulary[key]; !ok {
			errs = append(errs, fmt.Errorf("word %q is not in the vocabulary", key))
		}
	}
	return errors.Join(errs...)
}
