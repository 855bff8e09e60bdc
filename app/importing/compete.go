package importing

import (
	"strings"

	"kindvriendelijk/app/areas"
)

// oneEach settles columns that compete: one area by code and one by name, the
// narrowest first; one period; one topic.
func (l *layout) oneEach(all []stats) {
	code, name := l.areaColumns(all)
	for col := range l.columns {
		c := &l.columns[col]
		switch {
		case c.part != partArea && c.part != partAreaName:
		case col == code || col == name && code < 0:
			c.part = partArea
		case col == name:
			c.part = partAreaName
		default:
			c.part = partDimension
		}
	}
	l.onePeriod()
	l.oneTopic()
}

// areaColumns returns the columns that hold the area's code and its name;
// negative for one that is absent. Of several codes the narrowest area wins,
// and its name goes with it.
func (l *layout) areaColumns(all []stats) (code, name int) {
	code, names := l.areaCode(all)
	wanted := municipal
	if code >= 0 {
		wanted = widthOf(l.columns[code].heading, all[code])
	}
	name = -1
	for _, col := range names {
		if name < 0 || nearer(width(l.columns[col].heading), width(l.columns[name].heading), wanted) {
			name = col
		}
	}
	if name >= 0 && code >= 0 && !l.belongs(all, code, name) {
		return code, -1
	}
	return code, name
}

// areaCode is the column with the code of the narrowest area, negative when
// there is none, and those that have names of areas.
func (l *layout) areaCode(all []stats) (code int, names []int) {
	code = -1
	for col, c := range l.columns {
		switch {
		case c.part == partArea && codedShare(all[col]) >= 0.5:
			if code < 0 || widthOf(c.heading, all[col]) < widthOf(l.columns[code].heading, all[code]) {
				code = col
			}
		case c.part == partArea, c.part == partAreaName:
			names = append(names, col)
		}
	}
	return code, names
}

// belongs reports whether names are those of codes: not when they are of the
// municipality around a quarter, nor when one code goes with many names, as of
// the sectors of a municipality. Some spellings of one name are let pass.
func (l *layout) belongs(all []stats, code, name int) bool {
	heading := l.columns[name].heading
	around := widthOf(l.columns[code].heading, all[code]) == narrow && strings.Contains(areas.Fold(heading), "gemeente")
	return !around && len(all[name].values) <= len(all[code].values)*5/4
}

// How wide the areas of a heading are.
const (
	narrow = iota
	municipal
	wide
)

// width reads from a heading how wide its areas are. A statistical sector is a
// breakdown of the municipality beside it, because it has no code that others
// know.
func width(heading string) int {
	folded := areas.Fold(heading)
	for _, w := range []string{"provinc", "arrond", "gewest", "regio ", "prov"} {
		if strings.HasPrefix(folded, w) {
			return wide
		}
	}
	for _, w := range []string{"wijk", "buurt", "postcode", "deelgemeente", "pc4", "stadsdeel"} {
		if strings.Contains(folded, w) {
			return narrow
		}
	}
	if folded == "regio" {
		return wide
	}
	return municipal
}

// widthOf is width, but for a column of codes of quarters under any heading.
func widthOf(heading string, st stats) int {
	for v := range st.values {
		if strings.HasPrefix(v, "WK") || strings.HasPrefix(v, "BU") {
			return narrow
		}
	}
	return width(heading)
}

// nearer reports whether width a is closer to the wanted one than b; of two
// that are equally far the narrower is.
func nearer(a, b, wanted int) bool {
	far := func(w int) int { return max(w-wanted, wanted-w)*2 + w }
	return a != b && far(a)-wanted < far(b)-wanted
}

// codedShare is the part of the different cells that start with a code.
func codedShare(st stats) float64 {
	coded := 0
	for v := range st.values {
		if code, _ := splitCode(v, true); code != "" {
			coded++
		}
	}
	return float64(coded) / float64(max(1, len(st.values)))
}

// onePeriod keeps the column that says which year the figures are about: the
// financial year rather than the year of the report.
func (l *layout) onePeriod() {
	best := -1
	for col, c := range l.columns {
		if c.part == partPeriod && (best < 0 || exactWords[areas.Fold(c.heading)] == partPeriod && exactWords[areas.Fold(l.columns[best].heading)] != partPeriod) {
			best = col
		}
	}
	for col := range l.columns {
		if l.columns[col].part == partPeriod && col != best {
			l.columns[col].part = partDimension
		}
		if p := l.columns[col].part; best < 0 && (p == partQuarter || p == partMonth) {
			l.columns[col].part = partDimension
		}
	}
}

func (l *layout) oneTopic() {
	first := l.find(partTopic)
	for col := range l.columns {
		if l.columns[col].part == partTopic && col != first {
			l.columns[col].part = partDimension
		}
	}
}
