package ui

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// ParseDay reads a day as people type it and returns it as it is stored,
// YYYY-MM-DD: 3/9/2026, 03-09-26, 2026-09-03, 3 september, 'vandaag', 'morgen'
// or 'eind mei'. The day must exist. A day without a year is the first one
// from today on. Today is stored too.
func ParseDay(text, today string) (day string, ok bool) {
	now, err := time.Parse(time.DateOnly, today)
	if err != nil {
		return "", false
	}
	text = strings.Join(strings.Fields(strings.ToLower(text)), " ")
	if by, relative := relativeDays[text]; relative {
		return now.AddDate(0, 0, by).Format(time.DateOnly), true
	}
	for _, form := range []string{"2/1/2006", "2-1-2006", "2.1.2006", "2006-1-2", "2/1/06", "2-1-06", "2.1.06"} {
		if d, err := time.Parse(form, text); err == nil {
			return d.Format(time.DateOnly), d.Year() >= 1900 && d.Year() < 2200
		}
	}
	return dayInWords(text, now)
}

var relativeDays = map[string]int{"eergisteren": -2, "gisteren": -1, "vandaag": 0, "nu": 0, "morgen": 1, "overmorgen": 2}

var (
	partOfMonth = regexp.MustCompile(`^(begin|half|midden|eind|einde)(?: van)? ([a-z]+)\.?(?: (\d{4}))?$`)
	dayOfMonth  = regexp.MustCompile(`^(\d{1,2}) ([a-z]+)\.?(?: (\d{4}))?$`)
	dayNumbers  = regexp.MustCompile(`^(\d{1,2})[/.-](\d{1,2})$`)
)

// dayInWords reads 'eind mei', '3 september 2026' and '3/9'.
func dayInWords(text string, now time.Time) (string, bool) {
	if m := partOfMonth.FindStringSubmatch(text); m != nil {
		number := map[string]int{"begin": 1, "half": 15, "midden": 15}[m[1]] // 0: the last day
		return nextDay(number, monthNamed(m[2]), m[3], now)
	}
	if m := dayOfMonth.FindStringSubmatch(text); m != nil {
		return nextDay(dayNumber(m[1]), monthNamed(m[2]), m[3], now)
	}
	if m := dayNumbers.FindStringSubmatch(text); m != nil {
		month, _ := strconv.Atoi(m[2])
		return nextDay(dayNumber(m[1]), month, "", now)
	}
	return "", false
}

// dayNumber is a day within a month; a typed 0 is no day at all.
func dayNumber(text string) int {
	n, _ := strconv.Atoi(text)
	if n == 0 {
		return 99
	}
	return n
}

// nextDay is a day of a month, in a year or else the first time from now on.
// Number 0 is the last day of the month.
func nextDay(number, month int, year string, now time.Time) (string, bool) {
	if month < 1 || month > 12 {
		return "", false
	}
	in := now.Year()
	if year != "" {
		in, _ = strconv.Atoi(year)
	}
	for range 9 { // 29 February is at most eight years away
		d := time.Date(in, time.Month(month), number, 0, 0, 0, 0, time.UTC)
		if number == 0 {
			d = time.Date(in, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC)
		}
		exists := d.Month() == time.Month(month)
		if year != "" || exists && !d.Before(now) {
			return d.Format(time.DateOnly), exists
		}
		in++
	}
	return "", false
}

// monthNamed is the number of a month by its name or first letters; 0: none.
func monthNamed(name string) int {
	if i := slices.Index(shortMonths[:], name); i >= 0 {
		return i + 1
	}
	for i, m := range months {
		if m == name || len(name) >= 3 && strings.HasPrefix(m, name) {
			return i + 1
		}
	}
	return 0
}
