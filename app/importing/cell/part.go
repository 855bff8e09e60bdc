package cell

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

var quarterCell = regexp.MustCompile(`^(?:` + namedQuarter + `|` + countQuarter + `|([1-4]))$`)

// WithPart joins a year with the quarter or the month that stands in a column
// of its own: 2018 and 'Q2' are 2018-Q2. It reports false when the part is
// neither.
func WithPart(year, part string, monthly bool) (string, bool) {
	part = usualSpelling(part)
	if !monthly {
		m := quarterCell.FindStringSubmatch(part)
		if m == nil {
			return "", false
		}
		return year + "-Q" + m[1] + m[2] + m[3], true
	}
	if n := monthNumber(part); n != "" {
		part = n
	}
	if len(part) > 2 || !allDigits(part) {
		return "", false
	}
	p, ok := month(year, part)
	return p.Text, ok
}

// Compact reads a day or a month that is written without anything between its
// parts: 20191231 and 201912. A number of inhabitants looks the same, so only
// a column that is known to hold periods may be read with it.
func Compact(s string) (Period, bool) {
	if !allDigits(s) {
		return Period{}, false
	}
	switch len(s) {
	case 6:
		return month(s[:4], s[4:])
	case 8:
		return day(s[:4], s[4:6], s[6:])
	}
	return Period{}, false
}

// SerialDay reads the number by which spreadsheets keep a day: days since 30
// December 1899. Years are never mistaken for one: it starts in 1954.
func SerialDay(s string) (Period, bool) {
	n, err := strconv.ParseFloat(s, 64)
	if err != nil || n < 20_000 || n > 80_000 || n != float64(int(n)) {
		return Period{}, false
	}
	d := time.Date(1899, time.December, 30, 0, 0, 0, 0, time.UTC).AddDate(0, 0, int(n))
	return Period{Text: d.Format(time.DateOnly)}, true
}

var (
	yearIn   = regexp.MustCompile(`(?:^|[^0-9])((?:19|20)\d\d)(?:[^0-9]|$)`)
	forecast = regexp.MustCompile(`(\d{4})\s*[-–]\s*(\d{4})\s*:?\s*\(?(?:vooruitzicht|prognose|projectie|raming|schatting|forecast)`)
)

// YearsIn lists the different years that a title or a name mentions, in order.
// Digits inside a longer number, such as a date without separators, are none.
func YearsIn(text string) []string {
	var years []string
	for {
		loc := yearIn.FindStringSubmatchIndex(text)
		if loc == nil {
			return years
		}
		y := text[loc[2]:loc[3]]
		if !slices.Contains(years, y) {
			years = append(years, y)
		}
		text = text[loc[3]:]
	}
}

// ForecastFrom reads from a source line since which year its figures are a
// forecast ('2021-2071 : vooruitzichten'); empty when it does not say so.
func ForecastFrom(text string) string {
	if m := forecast.FindStringSubmatch(strings.ToLower(text)); m != nil {
		return m[1]
	}
	return ""
}
