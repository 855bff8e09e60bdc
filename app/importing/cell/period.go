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
	// Span is true when the cell names two years, such as a school year; Text
	// is then the first of them.
	Span bool
}

// ParsePeriod reads a cleaned cell as a period: a year, a quarter, a month, a
// day, or a school year, in Dutch or ISO spelling, or as a code of Statistics
// Netherlands such as 2024KW01.
func ParsePeriod(s string) (Period, bool) {
	if year(s) {
		return Period{Text: s}, true
	}
	if len(s) < 4 || len(s) > 60 {
		return Period{}, false
	}
	s, provisional := cutProvisional(strings.ToLower(s))
	p, ok := Period{Text: s}, year(s)
	for _, form := range forms {
		if ok {
			break
		}
		if m := form.re.FindStringSubmatch(s); m != nil {
			p, ok = form.read(m)
		}
	}
	p.Provisional = provisional
	return p, ok
}

// year reports whether s is a year that a figure can be about.
func year(s string) bool {
	if len(s) != 4 || !allDigits(s) {
		return false
	}
	return s >= "1800" && s < "2200"
}

var provisionalEnd = regexp.MustCompile(`\s*(\*+|\(?(voorlopig|voorlopige cijfers|nader voorlopig|voorl\.)\)?)$`)

func cutProvisional(s string) (string, bool) {
	loc := provisionalEnd.FindStringIndex(s)
	if loc == nil {
		return s, false
	}
	return s[:loc[0]], true
}

const monthNames = `januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|okt|nov|dec`

type form struct {
	re   *regexp.Regexp
	read func(m []string) (Period, bool)
}

var forms = []form{
	{regexp.MustCompile(`^(?:jaar )?(\d{4})(?:\.0)?$`), func(m []string) (Period, bool) { return Period{Text: m[1]}, year(m[1]) }},
	{regexp.MustCompile(`^(\d{4})(jj|kw|mm|sj)(\d\d)$`), readCode},
	{regexp.MustCompile(`^(\d{4})[-/ ]*(?:q|k|t|kwartaal )([1-4])$`), func(m []string) (Period, bool) { return quarter(m[1], m[2]) }},
	{regexp.MustCompile(`^(?:q|k|kwartaal )([1-4])[-/ ]*(\d{4})$`), func(m []string) (Period, bool) { return quarter(m[2], m[1]) }},
	{regexp.MustCompile(`^(\d{4}) ([1-4])[ea]? kwartaal$`), func(m []string) (Period, bool) { return quarter(m[1], m[2]) }},
	{regexp.MustCompile(`^([1-4])[ea]? kwartaal (\d{4})$`), func(m []string) (Period, bool) { return quarter(m[2], m[1]) }},
	{regexp.MustCompile(`^(\d{4})-(\d\d)-(\d\d)(?:[t ]00:00(?::00)?(?:\.0+)?z?)?$`), func(m []string) (Period, bool) { return day(m[1], m[2], m[3]) }},
	{regexp.MustCompile(`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$`), func(m []string) (Period, bool) { return day(m[3], m[2], m[1]) }},
	{regexp.MustCompile(`^(\d{4})-(\d\d)$`), readDashed},
	{regexp.MustCompile(`^(\d{1,2})[-/](\d{4})$`), func(m []string) (Period, bool) { return month(m[2], m[1]) }},
	{regexp.MustCompile(`^(` + monthNames + `)[- ](\d{4})$`), func(m []string) (Period, bool) { return month(m[2], monthNumber(m[1])) }},
	{regexp.MustCompile(`^(\d{4}) (` + monthNames + `)$`), func(m []string) (Period, bool) { return month(m[1], monthNumber(m[2])) }},
	{regexp.MustCompile(`^(\d{1,2}) (` + monthNames + `) (\d{4})$`), func(m []string) (Period, bool) { return day(m[3], monthNumber(m[2]), m[1]) }},
	{regexp.MustCompile(`^(?:schooljaar )?(\d{4}) ?[-/] ?'?(\d{2}|\d{4})$`), func(m []string) (Period, bool) { return schoolYear(m[1], m[2]) }},
}

func readCode(m []string) (Period, bool) {
	switch m[2] {
	case "kw":
		return quarter(m[1], strings.TrimPrefix(m[3], "0"))
	case "mm":
		return month(m[1], m[3])
	}
	return Period{Text: m[1], Span: m[2] == "sj"}, year(m[1])
}

// readDashed tells a month (2024-03) from a school year (2019-20).
func readDashed(m []string) (Period, bool) {
	if p, ok := month(m[1], m[2]); ok {
		return p, true
	}
	return schoolYear(m[1], m[2])
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

// monthNumber turns a Dutch name of a month, in full or in short, into its
// number; empty for another word.
func monthNumber(name string) string {
	for i, short := range []string{"jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"} {
		if strings.HasPrefix(name, short) {
			return strconv.Itoa(i + 1)
		}
	}
	if name == "mrt" {
		return "3"
	}
	return ""
}
