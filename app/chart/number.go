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

// pair is a name with its figure, or with why there is none in brackets.
func pair(name string, v float64, digits int, unit, mark string) string {
	if math.IsNaN(v) {
		return name + " (" + told(v, 0, "", mark) + ")"
	}
	return name + ": " + amount(v, digits, unit)
}

// longUnit is told once, in a head, instead of behind each figure.
func longUnit(unit string) bool { return len([]rune(unit)) > 12 }

// behind is the unit as it stands behind a figure.
func behind(unit string) string {
	if longUnit(unit) {
		return ""
	}
	return unit
}

// inUnit is the unit as it stands behind a head.
func inUnit(unit string) string {
	if longUnit(unit) {
		return " in " + unit
	}
	return ""
}
