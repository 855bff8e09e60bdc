package portfolio

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/journey"
)

// Written is a text of another programme that serves a sub-criterion of the one
// that is worked on.
type Written struct {
	Answer    Answer
	Programme string // the short title of the other programme
	Number    string // of the other sub-criterion: 1.4
	Title     string
	Needs     string // what this programme still needs; empty for nothing
}

// Origin names where a text was taken over from, as the last line of the copy.
func (w Written) Origin() string {
	return fmt.Sprintf("*Overgenomen van %s, %s %s.*", w.Programme, w.Number, w.Title)
}

// Written finds, by the code of a sub-criterion of the current programme, what
// was already written for another one.
func (o *Office) Written(ctx context.Context) (map[string][]Written, error) {
	all, err := o.ListCandidatures(ctx)
	if err != nil || len(all) < 2 {
		return nil, err
	}
	now := all[0]
	out := map[string][]Written{}
	seen := map[string]bool{now.Programme: true}
	for _, c := range all[1:] {
		walk, ok := journey.Crosswalk(c.Programme, now.Programme)
		if !ok || seen[c.Programme] {
			continue // the newest pass through a programme speaks for it
		}
		seen[c.Programme] = true
		texts, p, err := o.texts(ctx, c)
		if err != nil {
			return nil, err
		}
		for _, pair := range walk.Pairs {
			a, there := texts[pair.From]
			sub, _, known := p.SubCriterion(pair.From)
			if there && known {
				out[pair.To] = append(out[pair.To], Written{a, p.Short, sub.Number(), sub.Title, pair.Needs})
			}
		}
	}
	for _, found := range out {
		slices.SortStableFunc(found, func(x, y Written) int { return min(len(x.Needs), 1) - min(len(y.Needs), 1) })
	}
	return out, nil
}

// texts are the answers of a candidature that hold a text, by their code.
func (o *Office) texts(ctx context.Context, c dossier.Candidature) (map[string]Answer, *journey.Programme, error) {
	p, err := o.programme(ctx, c)
	if err != nil {
		return nil, nil, err
	}
	answers, err := o.ListAnswers(ctx, c.ID, c.Programme)
	if err != nil {
		return nil, nil, fmt.Errorf("read texts of %s: %w", c.Programme, err)
	}
	texts := map[string]Answer{}
	for _, a := range answers {
		if strings.TrimSpace(a.Text) != "" {
			texts[a.SubCriterion] = a
		}
	}
	return texts, p, nil
}

// Coverage says how far what was written answers a sub-criterion of another
// programme.
type Coverage int

// The coverages, the least first.
const (
	NotYet Coverage = iota
	PartlyCovered
	Covered
)

// Asked is what another programme asks, beside what is there.
type Asked struct {
	Programme *journey.Programme
	Chapters  []AskedChapter
	// Count holds how many sub-criteria have each coverage.
	Count map[Coverage]int
}

// AskedChapter is a criterion of the other programme.
type AskedChapter struct {
	journey.Criterion
	Subs []AskedSub
}

// AskedSub is one sub-criterion of the other programme.
type AskedSub struct {
	journey.SubCriterion
	Coverage Coverage
	// Lines say in sentences what it is answered by, or what is missing.
	Lines []string
}

// Asks compares what was written for the current programme with what another
// one asks. What was already written for that other one counts too. It returns
// false when the two were never compared.
func (o *Office) Asks(ctx context.Context, other string) (Asked, bool, error) {
	now, p, err := o.Current(ctx)
	if err != nil {
		return Asked{}, false, err
	}
	walk, ok := journey.Crosswalk(now.Programme, other)
	if !ok {
		return Asked{}, false, nil
	}
	texts, _, err := o.texts(ctx, now)
	if err != nil {
		return Asked{}, false, err
	}
	target, own, err := o.target(ctx, now, other)
	if err != nil {
		return Asked{}, false, err
	}
	asked := Asked{Programme: target, Count: map[Coverage]int{}}
	for _, c := range target.Criteria {
		chapter := AskedChapter{Criterion: c}
		for _, s := range c.Sub {
			x := compare(s, walk, p, texts, own)
			asked.Count[x.Coverage]++
			chapter.Subs = append(chapter.Subs, x)
		}
		asked.Chapters = append(asked.Chapters, chapter)
	}
	return asked, true, nil
}

// target is the other programme with the texts that were written for it: as the
// dossier has it, or else the bundled one.
func (o *Office) target(ctx context.Context, now dossier.Candidature, other string) (*journey.Programme, map[string]Answer, error) {
	all, err := o.ListCandidatures(ctx)
	if err != nil {
		return nil, nil, fmt.Errorf("list candidatures: %w", err)
	}
	for _, c := range all {
		if c.Programme == other && c.ID != now.ID {
			own, p, err := o.texts(ctx, c)
			return p, own, err
		}
	}
	newest, _ := journey.Find(other, "")
	p, err := o.programme(ctx, dossier.Candidature{Programme: other, ProgrammeVersion: newest.Version})
	return p, nil, err
}

// compare says how far one sub-criterion is answered.
func compare(s journey.SubCriterion, walk journey.Walk, from *journey.Programme, texts, own map[string]Answer) AskedSub {
	x := AskedSub{SubCriterion: s}
	if a, ok := own[s.Code]; ok && a.Status.done() {
		x.Coverage, x.Lines = Covered, []string{"De tekst is hier al klaar."}
		return x
	}
	var write []string // what has no text yet
	for _, pair := range walk.Into(s.Code) {
		sub, _, known := from.SubCriterion(pair.From)
		if !known {
			continue // a version of the programme without it
		}
		name := sub.Number() + " ‘" + sub.Title + "’"
		a, there := texts[pair.From]
		switch {
		case !there:
			write = append(write, name)
		case pair.Fit() == journey.Fully && a.Status.done():
			x.Coverage, x.Lines = Covered, []string{name + " zegt dit al."}
			return x
		case pair.Fit() == journey.Fully:
			x.Coverage = PartlyCovered
			x.Lines = append(x.Lines, name+" zegt dit, maar die tekst is nog niet klaar.")
		default:
			x.Coverage = PartlyCovered
			x.Lines = append(x.Lines, name+" zegt dit voor een deel. "+pair.Needs)
		}
	}
	if x.Coverage == NotYet {
		x.Lines = x.start(write, walk)
	}
	return x
}

// start says where to begin with what nothing was written about.
func (x AskedSub) start(write []string, walk journey.Walk) []string {
	if len(write) > 0 {
		return []string{"Schrijf eerst " + enumerate(write) + ": dan is een deel hiervan er ook."}
	}
	for _, a := range walk.Alone {
		if a.Code == x.Code {
			return []string{a.Why}
		}
	}
	return nil
}
