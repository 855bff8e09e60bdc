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
// negative for one that is absent.
func (l *layout) areaColumns(all []stats) (code, name int) {
	code, name = -1, -1
	for col, c := range l.columns {
		if c.part != partArea && c.part != partAreaName {
			continue
		}
		found := &name
		if c.part == partArea && codedShare(all[col]) >= 0.5 {
			found = &code
		}
		if *found < 0 || wider(l.columns[*found].heading) {
			*found = col
		}
	}
	return code, name
}

// wider reports whether a heading names something wider than a municipality.
func wider(heading string) bool {
	folded := areas.Fold(heading)
	for _, w := range []string{"provinc", "arrond", "gewest", "regio ", "prov"} {
		if strings.HasPrefix(folded, w) {
			return true
		}
	}
	return folded == "regio"
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
