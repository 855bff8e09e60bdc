package xlsx

import (
	"fmt"
	"math"
	"regexp"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// store turns a value into what its cell holds: a float64, a string, or nil
// for an empty cell.
func store(k Kind, value any) any {
	if value == nil {
		return nil
	}
	if number, ok := toNumber(value); ok && (k == Number || k == Percent || math.IsNaN(number)) {
		return storeNumber(k, number)
	}
	if cents, ok := value.(int64); ok && k == Money {
		return float64(cents) / 100
	}
	text, ok := value.(string)
	if !ok {
		text = fmt.Sprint(value)
	}
	if serial, ok := toSerial(text); ok && k == Date {
		return serial
	}
	if text = clean(text); text == "" {
		return nil
	}
	return text
}

func storeNumber(k Kind, number float64) any {
	switch {
	case math.IsNaN(number):
		return nil
	case math.IsInf(number, 0):
		return "oneindig"
	case k == Percent:
		return number / 100
	}
	return number
}

func toNumber(value any) (float64, bool) {
	switch v := value.(type) {
	case float64:
		return v, true
	case float32:
		return float64(v), true
	case int:
		return float64(v), true
	case int64:
		return float64(v), true
	case *float64:
		if v == nil {
			return math.NaN(), true
		}
		return *v, true
	}
	return 0, false
}

// toSerial counts days the way of Excel. Its calendar has a 29 February 1900
// that never was, so earlier days stay text.
func toSerial(text string) (float64, bool) {
	d, err := time.Parse(time.DateOnly, text)
	if err != nil || d.Year() < 1901 {
		return 0, false
	}
	return math.Round(d.Sub(time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)).Hours() / 24), true
}

// maxText is what a cell can hold.
const maxText = 32_767

// clean drops what a workbook can't hold and ends a very long text with a note
// that it goes on.
func clean(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return r
		case r == utf8.RuneError, unicode.IsControl(r), r&0xFFFE == 0xFFFE:
			return -1
		}
		return r
	}, s)
	if cut := short(s, maxText); cut != s {
		const more = "… (ingekort)"
		return short(s, maxText-utf8.RuneCountInString(more)) + more
	}
	return s
}

// escape keeps texts that look like the format's own way to write a sign by
// its number, such as _x000D_; excelize reads it but doesn't write it.
func escape(s string) string {
	var b strings.Builder
	from := 0
	for i := range len(s) {
		if s[i] == '_' && numbered.MatchString(s[i:min(i+7, len(s))]) {
			b.WriteString(s[from:i] + "_x005F")
			from = i
		}
	}
	return b.String() + s[from:]
}

var numbered = regexp.MustCompile(`^_x[0-9A-Fa-f]{4}_$`)
