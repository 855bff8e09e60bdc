package figures

import (
	"strconv"
	"strings"
)

// hardSpace is a space at which no line ends: it keeps a number and its sign
// together.
const hardSpace = "\u00a0"

// Format writes a value the Dutch way, with its unit where a reader needs it:
// 5.214, 11,8 %, 3,4 ‰, € 1.240.
func (in Indicator) Format(v float64) string {
	s := Decimal(v, in.Decimals)
	switch {
	case in.Kind == Percentage:
		return s + " %"
	case in.Kind == Permille:
		return s + " ‰"
	case in.Unit == "euro" || in.Unit == "€":
		return "€ " + s
	}
	return s
}

// inText is [Indicator.Format] for a sentence: no line ends within it.
func (in Indicator) inText(v float64) string { return strings.ReplaceAll(in.Format(v), " ", hardSpace) }

// percent puts the sign behind a number in a sentence.
func percent(number string) string { return number + hardSpace + "%" }

// Decimal writes a number with a decimal comma and points between thousands.
func Decimal(v float64, decimals int) string {
	s := strconv.FormatFloat(v, 'f', decimals, 64)
	whole, rest, _ := strings.Cut(s, ".")
	sign := ""
	if strings.HasPrefix(whole, "-") {
		sign, whole = "-", whole[1:]
	}
	if strings.Trim(whole+rest, "0") == "" {
		sign = "" // no minus before a zero
	}
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "." + whole[i:]
	}
	if rest != "" {
		rest = "," + rest
	}
	return sign + whole + rest
}
