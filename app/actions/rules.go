package actions

import (
	"strings"
	"time"
	"unicode/utf8"

	"kindvriendelijk/app"
)

// Longest texts, in characters.
const (
	maxTitle = 200
	maxText  = 10_000
	maxCode  = 20
)

// Late reports whether the end has passed while something is still expected.
// A postponed action is late too: it was promised for that day.
func (a Action) Late(today string) bool {
	return a.End != "" && a.End < today && !a.Status.Closed()
}

// Validate returns an [app.InvalidError] with what must be mended first.
func (a Action) Validate() error {
	const noDay, tooLong = "Dit is geen datum.", "Deze tekst is langer dan 10.000 tekens."
	return invalid([]check{
		{"Title", strings.TrimSpace(a.Title) == "", "Geef de actie een titel."},
		{"Title", longer(a.Title, maxTitle), "Houd de titel onder 200 tekens; de rest past bij ‘Wat we doen’."},
		{"Description", longer(a.Description, maxText), tooLong},
		{"Why", longer(a.Why, maxText), tooLong},
		{"Children", longer(a.Children, maxText), tooLong},
		{"Internal", longer(a.Internal, maxText), tooLong},
		{"Status", !a.Status.known(), "Kies een status."},
		{"Progress", a.Progress < 0 || a.Progress > 100, "Voortgang ligt tussen 0 en 100 %."},
		{"FTE", a.FTE < 0, "Personeel is nul of meer."},
		{"AgeTo", a.AgeTo != 0 && a.AgeTo < a.AgeFrom, "De hoogste leeftijd ligt onder de laagste."},
		{"PlanCode", longer(a.PlanCode, maxCode), "Deze code heeft hoogstens 20 tekens."},
		{"Start", a.Start != "" && !isDay(a.Start), noDay},
		{"End", a.End != "" && !isDay(a.End), noDay},
		{"End", isDay(a.Start) && isDay(a.End) && a.End < a.Start, "Het einde ligt vóór het begin."},
	})
}

// Validate returns an [app.InvalidError] with what must be mended first.
func (e Progress) Validate() error {
	return invalid([]check{
		{"Date", !isDay(e.Date), "Dit is geen datum."},
		{"Status", !e.Status.known(), "Kies een status."},
		{"Percent", e.Percent < 0 || e.Percent > 100, "Voortgang ligt tussen 0 en 100 %."},
		{"Text", strings.TrimSpace(e.Text) == "" && strings.TrimSpace(e.Adjusted) == "", "Schrijf in één zin wat er gebeurde."},
	})
}

// Validate returns an [app.InvalidError] with what must be mended first.
func (m Measurement) Validate() error {
	return invalid([]check{{"Date", !isDay(m.Date), "Dit is geen datum."}})
}

// check says what is wrong with a field, when it is.
type check struct {
	field string
	wrong bool
	say   string
}

func invalid(checks []check) error {
	fields := map[string]string{}
	for _, c := range checks {
		if c.wrong {
			fields[c.field] = c.say
		}
	}
	if len(fields) == 0 {
		return nil
	}
	return &app.InvalidError{Fields: fields}
}

func longer(s string, most int) bool { return utf8.RuneCountInString(s) > most }

func isDay(s string) bool {
	_, err := time.Parse(time.DateOnly, s)
	return err == nil
}

// Reached tells how far a measure is from baseline to target, 0 to 1, by its
// newest measurement; ok is false when one of the three is not known.
func (m MeasureDetail) Reached() (share float64, ok bool) {
	if m.Baseline == nil || m.Target == nil || len(m.Measurements) == 0 || *m.Target == *m.Baseline {
		return 0, false
	}
	now := m.Measurements[len(m.Measurements)-1].Value
	return min(1, max(0, (now-*m.Baseline)/(*m.Target-*m.Baseline))), true
}

// Total adds the years of a budget, in cents.
func Total(years []Budget) int64 {
	var sum int64
	for _, b := range years {
		sum += b.Cents
	}
	return sum
}
