package content

import (
	"errors"
	"fmt"

	"kindvriendelijk/app/journey"
)

// text is something that asks for words of a programme.
type text struct {
	name    string // to find it by
	country string // empty: it serves every country
	body    any
}

// checkWords returns which words a text asks for that a programme in whose
// country it is read does not have.
func (l *Library) checkWords() error {
	var faults []error
	for _, t := range l.texts() {
		keys := journey.Keys(fmt.Sprintf("%+v", t.body))
		for _, p := range l.Programmes {
			if t.country != "" && p.Country != "" && t.country != p.Country {
				continue
			}
			for _, key := range keys {
				if _, ok := p.Vocabulary[key]; !ok {
					faults = append(faults, fmt.Errorf("%s asks for the word %q, which %s does not have", t.name, key, p.Code))
				}
			}
		}
	}
	return errors.Join(faults...)
}

// texts are all that may ask for words. The programmes' own texts are not among
// them: a programme checks itself. A practice is of the country it happened in,
// but is read everywhere.
func (l *Library) texts() []text {
	var all []text
	for _, m := range l.Methods.All() {
		all = append(all, text{name: "method " + m.Code, body: m})
	}
	for _, a := range l.Knowledge.Articles() {
		all = append(all, text{"article " + a.Code, a.Country, a})
	}
	for _, t := range l.Knowledge.Terms().All() {
		all = append(all, text{"term " + t.Code, t.Country, t})
	}
	for _, i := range l.Ideas.Ideas() {
		all = append(all, text{name: "idea " + i.Code, body: i})
	}
	for _, p := range l.Ideas.Practices() {
		all = append(all, text{name: "practice " + p.Code, body: p})
	}
	for _, q := range l.Questionnaires.All() {
		all = append(all, text{name: "questionnaire " + q.Code, body: q})
	}
	for _, t := range l.Templates.All() {
		all = append(all, text{"template " + t.Code, t.Country, t})
	}
	return all
}
