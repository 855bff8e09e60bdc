package templates

import (
	"slices"

	"kindvriendelijk/app"
)

// Choice says what was chosen, by the key of the question; a key that is
// missing is what the first answer says.
type Choice map[string]string

// Ask is a question to answer before a template is filled, with the answers
// that there are.
type Ask struct {
	Key, Title string
	Answers    []app.Named
}

// Keys of questions.
const (
	askAge      = "age"
	askGroup    = "group"
	askBody     = "body"
	askPerson   = "person"  // who pulls comes first
	askContact  = "contact" // who speaks for a service comes first
	askLanguage = "language"
)

var questions = map[string]string{
	askAge: "Voor welke leeftijd?", askGroup: "Met welke groep?", askBody: "Over welke groep gaat het?",
	askPerson: "Voor wie?", askContact: "Voor wie?", askLanguage: "Met een tweede taal?",
}

// Age bands and groups, as templates know them.
var (
	ages      = []app.Named{{Code: "under12", Name: "Jonger dan 12 jaar"}, {Code: "12-15", Name: "12 tot 15 jaar"}, {Code: "16+", Name: "16 jaar en ouder"}}
	groups    = []app.Named{{Code: "children", Name: "Kinderen tot 12 jaar"}, {Code: "youth", Name: "Jongeren vanaf 12 jaar"}, {Code: "staff", Name: "Collega’s van de gemeente"}, {Code: "parents", Name: "Ouders en partners"}}
	languages = []app.Named{{Code: "", Name: "Alleen Nederlands"}, {Code: "two", Name: "Twee kolommen, de tweede nog leeg"}}
)

// Asks are the questions of a template that have more than one answer in this
// dossier.
func (m *Material) Asks(t Template) []Ask {
	var out []Ask
	for _, key := range t.Ask {
		a := Ask{Key: key, Title: questions[key], Answers: m.answers(key)}
		if len(a.Answers) > 1 {
			out = append(out, a)
		}
	}
	return out
}

func (m *Material) answers(key string) []app.Named {
	var out []app.Named
	switch key {
	case askAge:
		return slices.Clone(ages)
	case askGroup:
		return slices.Clone(groups)
	case askLanguage:
		return slices.Clone(languages)
	case askBody:
		for _, b := range m.data.Bodies {
			out = append(out, app.Named{Code: b.ID, Name: unescaped(b.Name)})
		}
	case askPerson, askContact:
		people := slices.Clone(m.data.People)
		slices.SortStableFunc(people, func(a, b Person) int { return b.rank(key) - a.rank(key) })
		for _, p := range people {
			out = append(out, app.Named{Code: p.ID, Name: unescaped(p.Name)})
		}
	}
	return out
}

// chosen is the data with what was chosen for a template.
func (m *Material) chosen(t Template, c Choice) Data {
	d := m.data
	pick := func(key string) string {
		answers := m.answers(key)
		if len(answers) == 0 {
			return ""
		}
		if code, ok := c[key]; ok && slices.ContainsFunc(answers, func(n app.Named) bool { return n.Code == code }) {
			return code
		}
		return answers[0].Code
	}
	d.Age, d.Group, d.Language = pick(askAge), pick(askGroup), pick(askLanguage) != ""
	d.Body = find(d.Bodies, pick(askBody), func(b Body) string { return b.ID })
	who := pick(askPerson)
	if slices.Contains(t.Ask, askContact) {
		who = pick(askContact)
	}
	d.Person = find(d.People, who, func(p Person) string { return p.ID })
	if d.Person != nil {
		d.belonging(d.Person)
	}
	return d
}

func find[T any](all []T, id string, of func(T) string) *T {
	for i := range all {
		if of(all[i]) == id {
			return &all[i]
		}
	}
	return nil
}

// rank is how likely somebody is meant by a question about a person.
func (p Person) rank(key string) int {
	switch {
	case key == askPerson && p.leads, key == askContact && p.speaks:
		return 1
	}
	return 0
}

// belonging notes the service, promises and actions of a person.
func (d *Data) belonging(p *Person) {
	if p.Service != "" {
		d.Service = find(d.Services, p.Service, func(s Service) string { return s.Name })
	}
	for _, x := range d.Promises {
		if x.Person == p.Name {
			d.OwnPromises = append(d.OwnPromises, x)
		}
	}
	for _, a := range d.Actions {
		if a.Owner == p.Name && a.open {
			d.OwnActions = append(d.OwnActions, a)
		}
	}
}
