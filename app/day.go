package app

import (
	"fmt"
	"time"
)

// Today is the calendar day of an instant, in the place of the user.
func Today(now time.Time) string { return now.Format(time.DateOnly) }

// ShowDay writes a stored day (YYYY-MM-DD) as people write it: 21/11/2026 in
// Flanders, 21-11-2026 in the Netherlands. Anything else comes back as it is.
func ShowDay(day, country string) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return day
	}
	if country == "NL" {
		return t.Format("02-01-2006")
	}
	return t.Format("02/01/2006")
}

var months = [...]string{"januari", "februari", "maart", "april", "mei", "juni", "juli",
	"augustus", "september", "oktober", "november", "december"}

// LongDay writes a stored day in words: 21 november 2026.
func LongDay(day string) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return day
	}
	return fmt.Sprintf("%d %s %d", t.Day(), months[t.Month()-1], t.Year())
}

// DaysUntil counts the days from one stored day to another; ok is false when
// either is not a day.
func DaysUntil(from, to string) (days int, ok bool) {
	a, err1 := time.Parse(time.DateOnly, from)
	b, err2 := time.Parse(time.DateOnly, to)
	if err1 != nil || err2 != nil {
		return 0, false
	}
	return int(b.Sub(a).Hours() / 24), true
}

// Euro writes cents as euro: € 86.000, or € 86.000,50 when there are cents.
func Euro(cents int64) string {
	sign := ""
	if cents < 0 {
		sign, cents = "-", -cents
	}
	s := fmt.Sprint(cents / 100)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "." + s[i:]
	}
	if rest := cents % 100; rest > 0 {
		s += fmt.Sprintf(",%02d", rest)
	}
	return "€ " + sign + s
}
