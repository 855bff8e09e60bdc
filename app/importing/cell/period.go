package cell

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// Period is a stretch of time as figures are labelled with it.
type Period struct {
	// Text is YYYY, YYYY-Qn, YYYY-MM or YYYY-MM-DD.
	Text string
	// Provisional is true for '2024*' and '2024 (voorlopig)'.
	Provisional bool
	// Forecast is true for '2030 (prognose)'.
	Forecast bool
	// Span is true when the cell names two years, such as a school year; Text
	// is then the first of them.
	Span bool
}

// ParsePeriod reads a cleaned cell as a period: a year, a quarter, a month, a
// day, or a school year, in Dutch, English or ISO spelling, or as a code of
// Statistics Netherlands such as 2024KW01. Of a date in digits the day comes
// first, as people here write it.
func ParsePeriod(s string) (Period, bool) {
	if year(s) {
		return Period{Text: s}, true
	}
	if len(s) < 4 || len(s) > 60 || !strings.ContainsAny(s, "0123456789") {
		return Period{}, false
	}
	s, provisional, expected := cutRemarks(usualSpelling(s))
	p, ok := Period{Text: s}, year(s)
	for _, form := range forms {
		if ok {
			break
		}
		if m := form.re.FindStringSubmatch(s); m != nil {
			p, ok = form.read(m)
		}
	}
	if !ok {
		return Period{}, false
	}
	p.Provisional, p.Forecast = provisional, expected
	return p, true
}

// year reports whether s is a year that a figure can be about.
func year(s string) bool {
	if len(s) != 4 || !allDigits(s) {
		return false
	}
	return s >= "1800" && s < "2200"
}

var usual = strings.NewReplacer("–", "-", "−", "-", "\u00a0", " ", "\u202f", " ", "’", "'", "‘", "'",
	"eerste ", "1e ", "tweede ", "2e ", "derde ", "3e ", "vierde ", "4e ", "¹", "", "²", "", "³", "")

// usualSpelling makes one spelling of dashes, spaces and counting words, and
// takes away the number of a footnote.
func usualSpelling(s string) string {
	return strings.Join(strings.Fields(usual.Replace(strings.ToLower(s))), " ")
}

var (
	provisionalEnd = regexp.MustCompile(`\s*(?:\*+|\(?(?:voorlopig|voorlopige cijfers|nader voorlopig|voorl\.)\)?|\([pv]\))$`)
	forecastEnd    = regexp.MustCompile(`\s*\(?(?:prognose|vooruitzicht|vooruitzichten|projectie|raming)\)?$`)
)

func cutRemarks(s string) (rest string, provisional, expected bool) {
	if loc := provisionalEnd.FindStringIndex(s); loc != nil {
		return s[:loc[0]], true, false
	}
	if loc := forecastEnd.FindStringIndex(s); loc != nil {
		return s[:loc[0]], false, true
	}
	return s, false, false
}

func quarter(y, q string) (Period, bool) {
	return Period{Text: y + "-Q" + q}, year(y) && len(q) == 1 && q >= "1" && q <= "4"
}

func month(y, m string) (Period, bool) {
	n, err := strconv.Atoi(m)
	return Period{Text: fmt.Sprintf("%s-%02d", y, n)}, err == nil && year(y) && n >= 1 && n <= 12
}

func day(y, m, d string) (Period, bool) {
	mm, _ := strconv.Atoi(m)
	dd, _ := strconv.Atoi(d)
	text := fmt.Sprintf("%s-%02d-%02d", y, mm, dd)
	_, err := time.Parse(time.DateOnly, text)
	return Period{Text: text}, err == nil && year(y)
}

// schoolYear accepts two years only when one follows the other.
func schoolYear(first, second string) (Period, bool) {
	a, _ := strconv.Atoi(first)
	b, err := strconv.Atoi(second)
	if len(second) == 2 {
		b += (a + 1) / 100 * 100
	}
	return Period{Text: first, Span: true}, err == nil && year(first) && b == a+1
}

// months are the names and the short names, Dutch and English, as people and
// spreadsheets write them.
var months = map[string]int{
	"januari": 1, "january": 1, "jan": 1, "februari": 2, "february": 2, "feb": 2, "maart": 3, "march": 3, "mrt": 3, "mar": 3, "maa": 3,
	"april": 4, "apr": 4, "mei": 5, "may": 5, "juni": 6, "june": 6, "jun": 6, "juli": 7, "july": 7, "jul": 7,
	"augustus": 8, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "oktober": 10, "october": 10, "okt": 10, "oct": 10,
	"november": 11, "nov": 11, "december": 12, "dec": 12,
}

// monthNumber turns the name of a month, in full or in short, into its number;
// empty for another word.
func monthNumber(name string) string {
	if n := months[strings.TrimSuffix(name, ".")]; n > 0 {
		return strconv.Itoa(n)
	}
	return ""
}
