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
	askPerson   = "person"
	askAction   = "action"
	askLanguage = "language"
)

var questions = map[string]string{
	askAge: "Voor welke leeftijd?", askGroup: "Met welke groep?", askBody: "Over welke groep gaat het?",
	askPerson: "Voor wie?", askAction: "Over welke actie?", askLanguage: "Met een tweede taal?",
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
	case askPerson:
		for _, p := range m.data.People {
			out = append(out, app.Named{Code: p.ID, Name: unescaped(p.Name)})
		}
	case askAction:
		for _, a := range m.data.Actions {
			out = append(out, app.Named{Code: a.ID, Name: unescaped(a.Title)})
		}
	}
	return out
}

// chosen is the data with what was chosen.
func (m *Material) chosen(c Choice) Data {
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
	d.Person = find(d.People, pick(askPerson), func(p Person) string { return p.ID })
	d.Action = find(d.Actions, pick(askAction), func(a Action) string { return a.ID })
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
