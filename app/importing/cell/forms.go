package cell

import (
	"regexp"
	"strings"
)

// form is one way to write a period, in small letters.
type form struct {
	re   *regexp.Regexp
	read func(m []string) (Period, bool)
}

const (
	someMonth    = `([a-z]{3,9}\.?)`
	countQuarter = `([1-4])(?:e|a|de|ste)? ?(?:kwartaal|trimester|kw\.?)`
	namedQuarter = `(?:q|k|t|kw\.?|kwartaal|trimester) ?([1-4])`
	midnight     = `(?:[t ]0?0:00(?::00)?(?:[.,]0+)?(?:z|[+-]\d\d:?\d\d)?)?`
	joint        = `(?:[-/,]? ?)`
)

// forms are tried in order.
var forms = []form{
	made(`(?:jaar )?(\d{4})(?:[.,]0)?`, func(m []string) (Period, bool) { return Period{Text: m[1]}, year(m[1]) }),
	made(`(\d{4})(jj|kw|mm|sj)(\d\d)`, readCode),
	made(`(\d{4}) ?`+joint+namedQuarter, func(m []string) (Period, bool) { return quarter(m[1], m[2]) }),
	made(namedQuarter+` ?`+joint+`(\d{4})`, func(m []string) (Period, bool) { return quarter(m[2], m[1]) }),
	made(`(\d{4}) ?`+joint+countQuarter, func(m []string) (Period, bool) { return quarter(m[1], m[2]) }),
	made(countQuarter+` ?`+joint+`(\d{4})`, func(m []string) (Period, bool) { return quarter(m[2], m[1]) }),
	made(`(\d{4})[-/](\d\d)[-/](\d\d)`+midnight, func(m []string) (Period, bool) { return day(m[1], m[2], m[3]) }),
	made(`(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})`+midnight, func(m []string) (Period, bool) { return day(m[3], m[2], m[1]) }),
	made(`(\d{4})-(\d\d)`, readDashed),
	made(`(\d{1,2})[-/](\d{4})`, func(m []string) (Period, bool) { return month(m[2], m[1]) }),
	made(someMonth+`[-/ ](\d{4})`, func(m []string) (Period, bool) { return month(m[2], monthNumber(m[1])) }),
	made(someMonth+` ?[-/'] ?'?(\d\d)`, func(m []string) (Period, bool) { return month("20"+m[2], monthNumber(m[1])) }),
	made(`(\d{4}) ?`+joint+someMonth, func(m []string) (Period, bool) { return month(m[1], monthNumber(m[2])) }),
	made(`(\d{1,2})[- ]`+someMonth+`[- ](\d{4})`, func(m []string) (Period, bool) { return day(m[3], monthNumber(m[2]), m[1]) }),
	made(`(?:schooljaar |academiejaar |werkjaar |seizoen )?(\d{4}) ?[-/] ?'?(\d{2}|\d{4})`, func(m []string) (Period, bool) { return schoolYear(m[1], m[2]) }),
}

func made(pattern string, read func(m []string) (Period, bool)) form {
	return form{regexp.MustCompile("^" + pattern + "$"), read}
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
