package journey

import (
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"

	"kindvriendelijk/app"
)

// Difference is what changes in one part of a programme, in Dutch sentences.
type Difference struct {
	Title string
	Lines []string
}

// Compare says what changes when a newer programme takes the place of an older
// one; nothing when they are the same.
func Compare(older, newer *Programme) []Difference {
	var out []Difference
	add := func(title string, lines ...[]string) {
		if all := slices.Concat(lines...); len(all) > 0 {
			out = append(out, Difference{title, all})
		}
	}
	add("In het algemeen", general(older, newer))
	add("Criteria", chapters(older, newer), subs(older, newer))
	add("Stappen", between(stepsOf(older), stepsOf(newer)))
	add("Fasen van het traject", between(statusesOf(older), statusesOf(newer)))
	add("Momenten en diversiteit", between(aspectsOf(older), aspectsOf(newer)))
	add("Woorden", words(older, newer))
	add("Het document", between(partsOf(older), partsOf(newer)))
	return out
}

// Gone returns the sub-criteria that a newer programme no longer has. What was
// written for them stays in the dossier.
func Gone(older, newer *Programme) []SubCriterion {
	var out []SubCriterion
	for _, c := range older.Criteria {
		for _, s := range c.Sub {
			if _, _, ok := newer.SubCriterion(s.Code); !ok {
				out = append(out, s)
			}
		}
	}
	return out
}

// Newer reads the text of a programme that may take the place of the one a
// dossier follows. It returns an [app.UserError] when the text is no programme,
// is of another one, is older, or changes nothing.
func Newer(current *Programme, text string) (*Programme, error) {
	p, err := Parse(text)
	switch {
	case err != nil:
		return nil, &app.UserError{Err: err, Text: fault(err) + " Er is niets gewijzigd. Vraag het bestand opnieuw aan wie het jullie gaf."}
	case p.Code != current.Code:
		return nil, &app.UserError{Text: fmt.Sprintf("Dit bestand is van een ander programma: ‘%s’. Er is niets gewijzigd. Kies een bestand van ‘%s’.", p.Title, current.Title)}
	case p.Version < current.Version:
		return nil, &app.UserError{Text: fmt.Sprintf("Dit bestand is ouder: versie %s, en jullie werken met versie %s. Er is niets gewijzigd.", p.Version, current.Version)}
	case len(Compare(current, p)) == 0:
		return nil, &app.UserError{Text: fmt.Sprintf("Dit bestand zegt hetzelfde als versie %s, waarmee jullie al werken. Er is niets gewijzigd.", current.Version)}
	}
	return p, nil
}

// fault says what is wrong with the text of a programme, as far as somebody who
// did not write it can use.
func fault(err error) string {
	var at toml.ParseError
	if errors.As(err, &at) {
		return fmt.Sprintf("Dit bestand is geen programma, of het is beschadigd: op regel %d staat iets dat niet te lezen is.", at.Position.Line)
	}
	return "Dit bestand is geen volledig programma: er ontbreekt iets, of er staat iets in dat Kindvriendelijk niet kent."
}

func general(older, newer *Programme) []string {
	var out []string
	say := func(changed bool, format string, args ...any) {
		if changed {
			out = append(out, fmt.Sprintf(format, args...))
		}
	}
	say(older.Version != newer.Version, "Versie %s wordt versie %s.", older.Version, newer.Version)
	say(older.Title != newer.Title, "De naam wordt ‘%s’.", newer.Title)
	say(older.CoreMaxPages != newer.CoreMaxPages, "Hoogste aantal bladzijden van de kern: %s wordt %s.", limit(older.CoreMaxPages), limit(newer.CoreMaxPages))
	say(older.ValidityYears != newer.ValidityYears, "Geldigheid in jaren: %s wordt %s.", limit(older.ValidityYears), limit(newer.ValidityYears))
	say(older.Caution != newer.Caution && newer.Caution != "", "Let op: %s", newer.Caution)
	return out
}

func limit(n int) string {
	if n == 0 {
		return "onbepaald"
	}
	return fmt.Sprint(n)
}

// chapters says what changes in the criteria themselves.
func chapters(older, newer *Programme) []string {
	list := func(p *Programme) []thing {
		var out []thing
		for i, c := range p.Criteria {
			c.Sub = nil
			out = append(out, thing{c.Code, fmt.Sprintf("criterium %d, %s", i+1, c.Title), c})
		}
		return out
	}
	return between(list(older), list(newer))
}

// subs says what changes in the sub-criteria: their own text apart from the
// guidance and the checks, since only the first changes what is asked.
func subs(older, newer *Programme) []string {
	list := func(p *Programme, of func(SubCriterion) any) []thing {
		var out []thing
		for _, c := range p.Criteria {
			for _, s := range c.Sub {
				out = append(out, thing{s.Code, s.Number() + " " + s.Title, of(s)})
			}
		}
		return out
	}
	asked := func(s SubCriterion) any { return []any{s.Title, s.Text, s.Required} }
	out := between(list(older, asked), list(newer, asked))
	var helped []string
	for _, c := range newer.Criteria {
		for _, s := range c.Sub {
			was, _, ok := older.SubCriterion(s.Code)
			if ok && reflect.DeepEqual(asked(was), asked(s)) && !reflect.DeepEqual(was, s) {
				helped = append(helped, s.Number())
			}
		}
	}
	if len(helped) > 0 {
		out = append(out, "Andere uitleg of controle: "+strings.Join(helped, ", ")+".")
	}
	return out
}

// thing is one item of a list: how it is known, how it is called, and all that
// may change in it.
type thing struct {
	code, name string
	content    any
}

// between says what came, what went and what changed between two lists.
func between(older, newer []thing) []string {
	find := func(all []thing, code string) int {
		return slices.IndexFunc(all, func(t thing) bool { return t.code == code })
	}
	var came, changed, went []string
	for _, t := range newer {
		switch at := find(older, t.code); {
		case at < 0:
			came = append(came, "Nieuw: "+t.name+".")
		case !reflect.DeepEqual(older[at].content, t.content):
			changed = append(changed, "Anders: "+t.name+".")
		}
	}
	for _, t := range older {
		if find(newer, t.code) < 0 {
			went = append(went, "Vervalt: "+t.name+".")
		}
	}
	return slices.Concat(came, changed, went)
}

func stepsOf(p *Programme) []thing {
	var out []thing
	for _, s := range p.Steps {
		out = append(out, thing{s.Code, "stap " + s.Code + ", " + s.Title, s})
	}
	return out
}

func statusesOf(p *Programme) []thing {
	var out []thing
	for _, s := range p.Statuses {
		out = append(out, thing{s.Code, s.Title, s})
	}
	return out
}

func aspectsOf(p *Programme) []thing {
	var out []thing
	for _, a := range p.Moments {
		out = append(out, thing{"moment " + a.Code, "moment " + a.Title, a})
	}
	for _, a := range p.Diversity {
		out = append(out, thing{"diversity " + a.Code, "kenmerk " + a.Title, a})
	}
	return out
}

func partsOf(p *Programme) []thing {
	var out []thing
	for _, x := range p.Template.Parts {
		out = append(out, thing{x.Code, x.Title, x})
	}
	return out
}

func words(older, newer *Programme) []string {
	var out []string
	for _, key := range slices.Sorted(maps.Keys(newer.Vocabulary)) {
		was, there := older.Vocabulary[key]
		if now := newer.Vocabulary[key]; there && was != now {
			out = append(out, fmt.Sprintf("‘%s’ wordt ‘%s’.", was.One, now.One))
		}
	}
	return out
}
