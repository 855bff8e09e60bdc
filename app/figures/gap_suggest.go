package figures

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"
)

// Suggestion is a question that the figures of the dossier leave open. Its id
// follows from what it is about: the question that is made of it has the same,
// so that it is suggested once.
type Suggestion struct {
	ID       string
	Theme    string
	Question string
	Why      string
	Approach string
}

func (s Suggestion) gap(status GapStatus) Gap {
	return Gap{ID: s.ID, Theme: s.Theme, Question: s.Question, Why: s.Why, Approach: s.Approach, Status: status}
}

// mostSuggestions is how many questions a theme suggests at a time: more would
// be a list that nobody reads. When one is taken or put aside the next comes.
const mostSuggestions = 5

// gapSpace is the namespace of the ids of suggestions.
var gapSpace = uuid.NewSHA1(uuid.NameSpaceURL, []byte("kindvriendelijk:gaps"))

// suggest makes a suggestion; the key says what it is about.
func (v *themeView) suggest(key, question, why, approach string) Suggestion {
	return Suggestion{ID: uuid.NewSHA1(gapSpace, []byte(v.theme.Code+"/"+key)).String(), Theme: v.theme.Code,
		Question: question, Why: why, Approach: approach}
}

// suggestions are the questions that each theme leaves open, without those that
// are in the dossier already.
func (d *Desk) suggestions(ctx context.Context, country Country, gaps []Gap) (map[string][]Suggestion, error) {
	views, err := d.views(ctx, country)
	if err != nil {
		return nil, err
	}
	taken := map[string]bool{}
	for _, g := range gaps {
		taken[g.ID] = true
	}
	out := map[string][]Suggestion{}
	for _, v := range views {
		var byRule [][]Suggestion
		for _, rule := range gapRules {
			byRule = append(byRule, slices.DeleteFunc(rule(v), func(s Suggestion) bool { return taken[s.ID] }))
		}
		mine := inTurn(byRule)
		out[v.theme.Code] = mine[:min(len(mine), mostSuggestions)]
	}
	return out, nil
}

// inTurn takes the first of each list, then the second of each, and so on, so
// that one rule can't fill the page.
func inTurn(lists [][]Suggestion) []Suggestion {
	var out []Suggestion
	for i, found := 0, true; found; i++ {
		found = false
		for _, l := range lists {
			if i < len(l) {
				out, found = append(out, l[i]), true
			}
		}
	}
	return out
}

// themeView is what the rules look at: one theme as the dossier knows it.
type themeView struct {
	theme     Theme
	lines     []Line                     // of our country, from general to particular
	year      int                        // now
	divided   map[string]map[string]bool // by what our figures are divided, by indicator
	districts map[string]bool            // indicators with a figure of a district
}

// own are the indicators with a figure of our own municipality.
func (v *themeView) own() []Line {
	return slices.DeleteFunc(slices.Clone(v.lines), func(l Line) bool { return !l.hasOwn() })
}

func (l Line) hasOwn() bool {
	_, ok := l.Own.Last()
	return ok || l.Parted
}

// views reads what the rules look at, theme by theme.
func (d *Desk) views(ctx context.Context, country Country) ([]*themeView, error) {
	lines, err := d.Lines(ctx, "", false)
	if err != nil {
		return nil, fmt.Errorf("lines for suggestions: %w", err)
	}
	areas, err := d.Areas(ctx)
	if err != nil {
		return nil, fmt.Errorf("areas for suggestions: %w", err)
	}
	divided, districts, err := d.divisions(ctx, lines, areas)
	if err != nil {
		return nil, err
	}
	var out []*themeView
	for _, t := range Themes() {
		v := &themeView{theme: t, year: d.Now().Year(), divided: divided, districts: districts}
		for _, l := range lines {
			if l.Theme == t.Code && (l.Country == country || l.Country == BothLands) {
				v.lines = append(v.lines, l)
			}
		}
		out = append(out, v)
	}
	return out, nil
}

// recent is how many years back a division counts as one that we have.
const recent = 5

// divisions finds by what the recent figures of our own municipality are
// divided, and of which indicators there are figures of districts.
func (d *Desk) divisions(ctx context.Context, lines []Line, areas []Area) (divided map[string]map[string]bool, districts map[string]bool, err error) {
	divided, districts = map[string]map[string]bool{}, map[string]bool{}
	q := Query{Indicators: []string{}, Areas: []string{}, From: fmt.Sprint(d.Now().Year() - recent)}
	level := map[string]bool{}
	for _, a := range areas {
		if level[a.Code] = a.Level == "district"; a.Own || level[a.Code] {
			q.Areas = append(q.Areas, a.Code)
		}
	}
	for _, l := range lines {
		if l.hasOwn() {
			q.Indicators = append(q.Indicators, l.Code)
		}
	}
	values, err := d.Values(ctx, q)
	if err != nil {
		return nil, nil, fmt.Errorf("values for suggestions: %w", err)
	}
	for _, v := range values {
		districts[v.Indicator] = districts[v.Indicator] || level[v.Area]
		for pair := range strings.SplitSeq(v.Breakdown, ";") {
			if pair == "" {
				continue
			}
			if divided[v.Indicator] == nil {
				divided[v.Indicator] = map[string]bool{}
			}
			divided[v.Indicator][keyOf(pair)] = true
		}
	}
	return divided, districts, nil
}
