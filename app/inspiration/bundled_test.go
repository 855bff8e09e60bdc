package inspiration_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/inspiration"
)

const (
	fewestPractices = 12
	fewestPerTheme  = 9
	fewestIdeas     = 126
	longestSentence = 30
	mostAlike       = 0.45
)

var (
	sentenceEnd = regexp.MustCompile(`[.!?:;]['’)]?\s`)
	polite      = regexp.MustCompile(`(?:^|[\s‘“(])(?:u|U|uw|Uw)(?:[\s,.?!’”):]|$)`)
)

// texts are all texts of the collection, by what they belong to.
func texts() map[string][]string {
	all := map[string][]string{}
	for _, p := range inspiration.Default().Practices() {
		all["practice "+p.Code] = []string{p.Title, p.Summary, p.What, p.How, p.Result, p.Lesson}
	}
	for _, i := range inspiration.Default().Ideas() {
		list := []string{i.Title, i.Description, i.Why, i.Children, i.TargetGroup}
		for _, m := range i.Measures {
			list = append(list, m.Name, m.How)
		}
		all["idea "+i.Code] = list
	}
	return all
}

func TestBundled_thereIsEnoughForEveryTheme(t *testing.T) {
	c := inspiration.Default()
	if n := len(c.Practices()); n < fewestPractices {
		t.Errorf("there are %d practice examples, not %d", n, fewestPractices)
	}
	if n := len(c.Ideas()); n < fewestIdeas {
		t.Errorf("there are %d example actions, not %d", n, fewestIdeas)
	}
	for _, theme := range figures.Themes() {
		found := c.ByTheme(theme.Code)
		if n := len(found.Ideas); n < fewestPerTheme {
			t.Errorf("%s has %d example actions, not %d", theme.Code, n, fewestPerTheme)
		}
		small := 0
		for _, i := range found.Ideas {
			if i.Small {
				small++
			}
		}
		if small < 3 || small == len(found.Ideas) {
			t.Errorf("%s has %d actions for a small municipality of %d", theme.Code, small, len(found.Ideas))
		}
		for _, age := range []int{3, 5, 9, 15} {
			if !slices.ContainsFunc(found.Ideas, func(i inspiration.Idea) bool { return i.AgeFrom <= age && age <= i.AgeTo }) {
				t.Errorf("%s has nothing for a child of %d", theme.Code, age)
			}
		}
	}
}

func TestBundled_theTextsAreShortAndNeverPolite(t *testing.T) {
	for owner, list := range texts() {
		for _, text := range list {
			if polite.MatchString(text) {
				t.Errorf("%s is polite: %s", owner, text)
			}
			if strings.Contains(text, "  ") || text != strings.TrimSpace(text) {
				t.Errorf("%s has stray spaces: %q", owner, text)
			}
			for _, s := range sentenceEnd.Split(text+" ", -1) {
				if n := len(strings.Fields(s)); n > longestSentence {
					t.Errorf("%s has a sentence of %d words: %s", owner, n, s)
				}
			}
		}
	}
}

func TestBundled_noTwoActionsAreAlike(t *testing.T) {
	ideas := inspiration.Default().Ideas()
	words := make([]map[string]bool, len(ideas))
	for n, i := range ideas {
		words[n] = map[string]bool{}
		for _, w := range strings.Fields(figures.Normalise(i.Description + " " + i.Children)) {
			words[n][w] = len(w) > 3
		}
	}
	for a := range ideas {
		for b := range a {
			if s := alike(words[a], words[b]); s > mostAlike {
				t.Errorf("%s and %s are %.0f %% alike", ideas[a].Code, ideas[b].Code, 100*s)
			}
		}
	}
}

// alike is the share of long words that two texts have in common.
func alike(a, b map[string]bool) float64 {
	both, total := 0.0, 0.0
	for w, long := range a {
		if long {
			total++
			if b[w] {
				both++
			}
		}
	}
	for w, long := range b {
		if long && !a[w] {
			total++
		}
	}
	return both / max(total, 1)
}

func TestBundled_everyPracticeSaysWhereItStands(t *testing.T) {
	for _, p := range inspiration.Default().Practices() {
		for _, s := range p.Sources {
			if s.Address == "" {
				t.Errorf("%s has a source without an address: %s", p.Code, s.Title)
			}
		}
	}
}
