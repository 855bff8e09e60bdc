package knowledge

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"kindvriendelijk/app/journey"
)

var (
	kebab      = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	webAddress = regexp.MustCompile(`^https?://[^\s]+$`)
	// fact is what needs a source: a year, or a body that can be asked about it.
	fact = regexp.MustCompile(`\b(19|20)\d\d\b|UNICEF|Bataljong|Statbel|\bCBS\b|\bVNG\b|Verenigde Naties|\bAVG\b`)
)

// Validate returns all faults of the articles, of the terms and of what they
// refer to, joined.
func (b *Base) Validate() error {
	var faults []error
	seen := map[string]bool{}
	for _, a := range b.articles {
		for _, err := range append(a.faults(), b.badSee(a)...) {
			faults = append(faults, fmt.Errorf("knowledge/%s.md: %w", a.Code, err))
		}
		if seen[a.Code] {
			faults = append(faults, fmt.Errorf("knowledge/%s.md: code occurs twice", a.Code))
		}
		seen[a.Code] = true
	}
	for _, err := range b.termFaults() {
		faults = append(faults, fmt.Errorf("glossary.toml: %w", err))
	}
	return errors.Join(faults...)
}

func (a Article) faults() []error {
	var faults []error
	check := func(ok bool, format string, args ...any) {
		if !ok {
			faults = append(faults, fmt.Errorf(format, args...))
		}
	}
	check(kebab.MatchString(a.Code), "code %q is not lower-case words with hyphens", a.Code)
	check(a.Title != "", "title is missing")
	check(a.Summary != "", "summary is missing")
	check(topicPlace(a.Topic) >= 0, "topic %q is unknown", a.Topic)
	check(country(a.Country), "country %q is unknown", a.Country)
	for _, p := range a.Pages {
		check(slices.Contains(journey.Pages(), p), "page %q is unknown", p)
	}
	check(a.Body != "", "body is missing")
	check(!strings.HasPrefix(a.Body, "# "), "body repeats the title")
	stated := fact.FindString(a.Body)
	check(stated == "" || len(a.Sources) > 0, "names %q without a source", stated)
	for i, s := range a.Sources {
		check(s.Title != "", "source %d: title is missing", i+1)
		check(s.Publisher != "", "source %d: publisher is missing", i+1)
		check(s.Year == 0 || (s.Year > 1900 && s.Year < 2100), "source %d: year %d", i+1, s.Year)
		check(s.Address == "" || webAddress.MatchString(s.Address), "source %d: address %q", i+1, s.Address)
	}
	return faults
}

func (b *Base) badSee(a Article) []error {
	var faults []error
	for _, code := range a.See {
		if _, ok := b.Article(code); !ok || code == a.Code {
			faults = append(faults, fmt.Errorf("see %q is not another article", code))
		}
	}
	return faults
}

func (b *Base) termFaults() []error {
	var faults []error
	byForm := map[string][]Term{}
	codes := map[string]bool{}
	for _, t := range b.terms.all {
		for _, err := range append(t.faults(), b.badTermSee(t)...) {
			faults = append(faults, fmt.Errorf("term %q: %w", t.Code, err))
		}
		if codes[t.Code] {
			faults = append(faults, fmt.Errorf("term %q: code occurs twice", t.Code))
		}
		codes[t.Code] = true
		for _, f := range t.forms() {
			for _, other := range byForm[f] {
				if t.Country == "" || other.Country == "" || t.Country == other.Country {
					faults = append(faults, fmt.Errorf("term %q: %q is a form of %q too", t.Code, f, other.Code))
				}
			}
			byForm[f] = append(byForm[f], t)
		}
	}
	return faults
}

func (t Term) faults() []error {
	var faults []error
	if !kebab.MatchString(t.Code) {
		faults = append(faults, errors.New("code is not lower-case words with hyphens"))
	}
	if t.Term == "" || slices.Contains(t.Also, "") {
		faults = append(faults, errors.New("a form is empty"))
	}
	if !strings.HasSuffix(t.Text, ".") {
		faults = append(faults, errors.New("text is missing or has no full stop"))
	}
	if !country(t.Country) {
		faults = append(faults, fmt.Errorf("country %q is unknown", t.Country))
	}
	return faults
}

func (b *Base) badTermSee(t Term) []error {
	var faults []error
	for _, code := range t.See {
		_, article := b.Article(code)
		_, term := b.terms.ByCode(code)
		if (!article && !term) || (code == t.Code && !article) {
			faults = append(faults, fmt.Errorf("see %q is neither an article nor another term", code))
		}
	}
	return faults
}

func country(code string) bool { return code == "" || code == Flanders || code == Netherlands }
