package support

import (
	"time"

	"kindvriendelijk/app"
)

// fault says what is wrong with a field, when it is.
type fault struct {
	field string
	wrong bool
	say   string
}

const saysNoDay = "Dit is geen datum."

func invalid(faults []fault) error {
	fields := map[string]string{}
	for _, f := range faults {
		if _, told := fields[f.field]; f.wrong && !told {
			fields[f.field] = f.say
		}
	}
	if len(fields) == 0 {
		return nil
	}
	return &app.InvalidError{Fields: fields}
}

// noDay reports whether a text is neither empty nor a day.
func noDay(s string) bool {
	_, err := time.Parse(time.DateOnly, s)
	return s != "" && err != nil
}

// Validate returns an [app.InvalidError] with what must be mended first, on the
// fields Name, Kind, AgeFrom, AgeTo and Groups.
func (p Partner) Validate() error {
	_, known := PartnerKindByCode(p.Kind)
	return invalid([]fault{
		{"Name", empty(p.Name), "Geef de partner een naam."},
		{"Kind", !known, "Kies een soort uit de lijst."},
		{"AgeFrom", p.AgeFrom < 0 || p.AgeFrom > MaxAge, "Kies een leeftijd van 0 tot 30 jaar."},
		{"AgeTo", p.AgeTo < 0 || p.AgeTo > MaxAge, "Kies een leeftijd van 0 tot 30 jaar."},
		{"AgeTo", p.AgeTo < p.AgeFrom, "De hoogste leeftijd ligt onder de laagste."},
		{"Groups", !knownGroups(p.Groups), "Kies groepen uit de lijst."},
	})
}

func knownGroups(codes []string) bool {
	for _, c := range codes {
		if _, known := GroupByCode(c); !known {
			return false
		}
	}
	return true
}

// Validate returns an [app.InvalidError] with what must be mended first, on the
// fields Who, Moment, On and ToldOn.
func (e Encounter) Validate() error {
	return invalid([]fault{
		{"Who", empty(e.Who) && e.PartnerID == "", "Met wie spraken jullie? Schrijf een groep of een organisatie, geen namen van kinderen."},
		{"Moment", empty(e.Moment), "Kies bij welk moment van het traject dit hoort."},
		{"On", noDay(e.On), saysNoDay},
		{"ToldOn", noDay(e.ToldOn), saysNoDay},
		{"ToldOn", !noDay(e.On) && !noDay(e.ToldOn) && e.ToldOn != "" && e.ToldOn < e.On, "Jullie kunnen pas terugmelden nadat jullie luisterden."},
	})
}

// Validate returns an [app.InvalidError] with what must be mended first, on the
// fields Subject and On.
func (w Weighing) Validate() error {
	return invalid([]fault{
		{"Subject", empty(w.Subject), "Waarover botsten de belangen?"},
		{"On", noDay(w.On), saysNoDay},
	})
}

// Validate returns an [app.InvalidError] with what must be mended first, on the
// fields Title, On, Minutes and People.
func (t Training) Validate() error {
	return invalid([]fault{
		{"Title", empty(t.Title), "Geef de vorming een titel."},
		{"On", noDay(t.On), saysNoDay},
		{"Minutes", t.Minutes < 0, "De duur is nul of meer minuten."},
		{"People", t.People < 0, "Het aantal deelnemers is nul of meer."},
	})
}
