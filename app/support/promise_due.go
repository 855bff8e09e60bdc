package support

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"
)

// Late reports whether the report should have been there on a day
// (YYYY-MM-DD).
func (p Promise) Late(today string) bool { return p.NextOn != "" && p.NextOn < today }

// Kept reports whether the report was given before and is not late on a day.
func (p Promise) Kept(today string) bool { return p.LastOn != "" && !p.Late(today) }

// Overdue are the promises that should have been kept by a day (YYYY-MM-DD),
// those that wait longest first.
func Overdue(promises []Promise, today string) []Promise {
	var late []Promise
	for _, p := range promises {
		if p.Late(today) {
			late = append(late, p)
		}
	}
	slices.SortStableFunc(late, func(a, b Promise) int { return cmp.Compare(a.NextOn, b.NextOn) })
	return late
}

// Done is the promise after a report on a day (YYYY-MM-DD): the next one is
// due Months later, and none is due when it was promised once. A day that is
// none changes nothing.
func Done(p Promise, day string) Promise {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return p
	}
	p.LastOn, p.NextOn = day, ""
	if p.Months > 0 {
		p.NextOn = addMonths(t, p.Months).Format(time.DateOnly)
	}
	return p
}

// addMonths stays within the month that it reaches: three months after 30
// November is the last day of February.
func addMonths(t time.Time, months int) time.Time {
	first := time.Date(t.Year(), t.Month()+time.Month(months), 1, 0, 0, 0, 0, time.UTC)
	last := first.AddDate(0, 1, -1).Day()
	return first.AddDate(0, 0, min(t.Day(), last)-1)
}

// MaxMonths is the longest rhythm of a promise: the six years of a label.
const MaxMonths = 72

// Rhythm says in Dutch how often a report was promised.
func (p Promise) Rhythm() string {
	switch p.Months {
	case 0:
		return "eenmalig"
	case 1:
		return "elke maand"
	case 3:
		return "elk kwartaal"
	case 6:
		return "elk half jaar"
	case 12:
		return "elk jaar"
	}
	if p.Months%12 == 0 {
		return fmt.Sprintf("om de %d jaar", p.Months/12)
	}
	return fmt.Sprintf("om de %d maanden", p.Months)
}

// Validate returns an [app.InvalidError] with what must be mended first, on the
// fields To, Subject, Months, LastOn and NextOn.
func (p Promise) Validate() error {
	return invalid([]fault{
		{"To", empty(p.To), "Met wie spraken jullie dit verslag af?"},
		{"Subject", empty(p.Subject), "Waarover brengen jullie verslag uit?"},
		{"Months", p.Months < 0 || p.Months > MaxMonths, "Kies een ritme van 0 tot 72 maanden."},
		{"LastOn", noDay(p.LastOn), saysNoDay},
		{"NextOn", noDay(p.NextOn), saysNoDay},
	})
}

func empty(s string) bool { return strings.TrimSpace(s) == "" }
