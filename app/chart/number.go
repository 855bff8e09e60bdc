package chart

import (
	"math"
	"strconv"
	"strings"
)

// number writes a figure the Dutch way: decimal comma, point per thousand.
func number(v float64, digits int) string {
	s := strconv.FormatFloat(v, 'f', max(digits, 0), 64)
	whole, frac, _ := strings.Cut(s, ".")
	sign := ""
	if strings.HasPrefix(whole, "-") {
		sign, whole = "-", whole[1:]
	}
	if sign != "" && strings.Trim(whole+frac, "0") == "" {
		sign = ""
	}
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "." + whole[i:]
	}
	if frac != "" {
		frac = "," + frac
	}
	return sign + whole + frac
}

const hardSpace = "\u00A0"

// amount writes a figure with its unit, kept together on one line.
func amount(v float64, digits int, unit string) string {
	switch unit {
	case "":
		return number(v, digits)
	case "€":
		return "€" + hardSpace + number(v, digits)
	}
	return number(v, digits) + hardSpace + unit
}

// told is the figure, or why there is none.
func told(v float64, digits int, unit, mark string) string {
	switch {
	case !math.IsNaN(v):
		return amount(v, digits, unit)
	case mark != "":
		return mark
	}
	return noFigure
}

// What stands in the place of a figure that isn't there, and of a whole chart.
const (
	noFigure  = "geen cijfer"
	noFigures = "Er zijn nog geen cijfers om te tonen."
)

// share writes part of whole in whole percents; 0 of 0 is 0 %.
func share(part, whole float64) string {
	if whole == 0 {
		return amount(0, 0, "%")
	}
	return amount(100*part/whole, 0, "%")
}
