package route

import (
	"fmt"
	"slices"

	"kindvriendelijk/app/journey"
)

func submissionPlanned(f *Facts, _ journey.Check) Answer {
	p := Place{"dossier", "journey/", "Naar jullie traject"}
	if f.Submission == "" {
		return Answer{Unmet, "Jullie kozen nog geen dag om in te dienen.", p}
	}
	return Answer{Met, sentence("Jullie willen indienen op " + f.day(f.Submission)), p}
}

func statusReached(f *Facts, c journey.Check) Answer {
	p := Place{"dossier", "journey/", "Naar jullie traject"}
	if len(c.Kinds) == 0 {
		return Answer{}
	}
	place := func(code string) int {
		return slices.IndexFunc(f.Programme.Statuses, func(s journey.Status) bool { return s.Code == code })
	}
	at, wanted := place(f.Status), place(c.Kinds[0])
	now, _ := f.Programme.Status(f.Status)
	then, _ := f.Programme.Status(c.Kinds[0])
	why := "Jullie traject staat op " + quoted(now.Title)
	if at >= 0 && wanted >= 0 && at >= wanted {
		return Answer{Met, sentence(why), p}
	}
	return Answer{Unmet, sentence(why + ". Nodig: " + quoted(then.Title)), p}
}

func textsReady(f *Facts, c journey.Check) Answer {
	n, ready, first := 0, 0, Text{}
	for _, t := range f.Texts {
		if !t.Required || len(c.Kinds) > 0 && !slices.Contains(c.Kinds, t.Criterion) {
			continue
		}
		n++
		if t.Ready {
			ready++
		} else if first.Code == "" {
			first = t
		}
	}
	p := Place{"portfolio", "", "Naar het portfolio"}
	if n == 0 {
		return Answer{Unmet, "Er is nog geen tekst van het portfolio die dit toont.", p}
	}
	if first.Code != "" {
		p = Place{"portfolio", "answers/" + first.Code, "Naar de eerste tekst"}
	}
	why := fmt.Sprintf("%d van %d teksten staan op ‘klaar’", ready, n)
	if ready*100 >= c.Min*n {
		return Answer{Met, sentence(why), p}
	}
	return Answer{Unmet, sentence(why + ". De eerste die nog open staat: " + quoted(first.Title)), p}
}

func portfolioChecked(f *Facts, _ journey.Check) Answer {
	n := 0
	var open []string
	p := Place{"portfolio", "", "Naar het portfolio"}
	for _, t := range f.Texts {
		if !t.Required {
			continue
		}
		n++
		if !t.Complete {
			if len(open) == 0 {
				p = Place{"portfolio", "answers/" + t.Code, "Naar het eerste onderdeel"}
			}
			open = append(open, quoted(t.Title))
		}
	}
	switch {
	case n == 0:
		return Answer{Unmet, "Er valt nog niets na te kijken.", p}
	case len(open) > 0:
		return Answer{Unmet, sentence("Nog niet volledig: " + listed(open)), p}
	}
	return Answer{Met, "De controle van het portfolio vindt geen onderdeel meer waar iets ontbreekt.", p}
}
