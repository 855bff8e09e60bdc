package intake

import (
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/google/uuid"

	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/importing"
)

// keepHeadings bounds what is kept of a very wide file.
const keepHeadings = 500

// periodInHeading is what changes from one year's file to the next: days,
// months, quarters, school years and years.
var periodInHeading = regexp.MustCompile(`(?i)\b\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d\d\b` +
	`|\b(?:19|20)\d\d(?:\s?[-/]\s?(?:(?:19|20)?\d\d|[QK][1-4]))?(?:[-/]\d{1,2})?\b` +
	`|\b[QK][1-4]\b|\b[1-4](?:e|de|ste)?\s+kwartaal\b|\bkwartaal\s+[1-4]\b` +
	`|\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec)\b`)

// aPeriod stands for a heading that is nothing but a period.
const aPeriod = "periode"

// foldHeading brings a heading, or the name of a sheet, to what stays the same
// from year to year.
func foldHeading(heading string) string {
	heading = strings.ReplaceAll(heading, "_", " ")
	folded := figures.Normalise(periodInHeading.ReplaceAllString(heading, " "))
	if folded == "" && figures.Normalise(heading) != "" {
		return aPeriod
	}
	return folded
}

// headings is the layout of a file as the program itself reads it: the headings
// of its sheets in their order, folded, each once. Repeated ones are those of
// several years. A file whose figures have a heading that says nothing by
// itself is known by its name too, and a file without headings by the texts at
// its beginning.
func headings(report *importing.Report) []string {
	var all []string
	seen := map[string]bool{}
	add := func(sheet, text string) {
		if text == "" {
			return
		}
		if sheet != "" {
			text = sheet + ": " + text
		}
		if !seen[text] {
			seen[text] = true
			all = append(all, text)
		}
	}
	dull := true
	for _, sheet := range layoutSheets(report) {
		name := foldHeading(sheet.Name)
		for _, c := range sheet.Columns {
			folded := foldHeading(c.Name)
			add(name, folded)
			dull = dull && (c.Role != importing.Indicator || vague(folded))
		}
		for _, row := range sheet.Preview[:min(len(sheet.Preview), opening(sheet))] {
			add(name, texts(row))
		}
	}
	if dull && len(all) > 0 {
		add("", "bestand "+foldHeading(stem(filepath.Base(report.File))))
	}
	return all
}

// opening is how many rows tell the layout of a sheet without headings.
func opening(s importing.Sheet) int {
	if len(s.Columns) > 0 {
		return 0
	}
	return 3
}

// layoutSheets are the sheets with figures, or all when there are none.
func layoutSheets(report *importing.Report) []importing.Sheet {
	isFigures := func(s importing.Sheet) bool { return s.Kind == importing.Figures }
	if !slices.ContainsFunc(report.Sheets, isFigures) {
		return report.Sheets
	}
	return slices.DeleteFunc(slices.Clone(report.Sheets), func(s importing.Sheet) bool { return !isFigures(s) })
}

// texts are the words of a row.
func texts(row []string) string {
	var words []string
	for _, c := range row {
		if folded := foldHeading(c); folded != aPeriod && strings.Trim(folded, "0123456789 ") != "" {
			words = append(words, folded)
		}
	}
	return strings.Join(words, " ")
}

// MappingID is the id under which a layout is remembered; empty for a file
// without any heading.
func MappingID(headings []string) string {
	if len(headings) == 0 {
		return ""
	}
	return uuid.NewSHA1(namespace, []byte("layout\x00"+strings.Join(headings, "\x00"))).String()
}

// alike is the least part of the headings of two files together that both must
// have to be of one layout.
const alike = 0.75

// likeness is the part of the headings of either file that both have.
func likeness(a, b []string) float64 {
	in := map[string]bool{}
	for _, h := range a {
		in[h] = true
	}
	both := 0
	for _, h := range b {
		if in[h] {
			both++
		}
	}
	if all := len(in) + len(b) - both; all > 0 {
		return float64(both) / float64(all)
	}
	return 0
}
