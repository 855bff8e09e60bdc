package importing

import (
	"slices"
	"strings"

	"kindvriendelijk/app/areas"
)

// attributeWords are words of headings whose columns describe the area of the
// row: its kind, what it lies in, whether its border moved.
var attributeWords = []string{"regioaanduiding", "soort regio", "indelingswijziging", " gm naam ", " recs "}

// markAttributes marks the columns that only describe the area of their row,
// such as its province or that it is a quarter. Taken for a breakdown they
// would hide the total of the area and make it differ from every other one's.
func (l *layout) markAttributes(s *sample, from int, all []stats) {
	code := l.find(partArea)
	if code < 0 || !l.has(partValue) {
		return
	}
	key := func(row int) string {
		text := ""
		for _, col := range []int{code, l.find(partAreaName), l.find(partLevel)} {
			if col >= 0 {
				text += s.at(row, col) + "\x00"
			}
		}
		return text
	}
	for col := range l.columns {
		c := &l.columns[col]
		if c.part == partDimension && l.describes(all, col, code) && s.follows(from, col, key) {
			c.attribute = true
		}
	}
}

// describes reports whether a column speaks of areas, and of fewer of them than
// the area's own column does, or of the same.
func (l *layout) describes(all []stats, col, area int) bool {
	folded := areas.Fold(l.columns[col].heading)
	if slices.ContainsFunc(attributeWords, func(w string) bool { return strings.Contains(" "+folded+" ", w) }) {
		return true
	}
	mine, own := all[col].values, all[area].values
	if sameTexts(mine, own) {
		return true
	}
	if len(mine) >= len(own) || all[col].numeric() {
		return false // numbers are as well the codes of something else
	}
	return areaShare(all[col]) >= 0.6 || levelsOnly(all[col])
}

func sameTexts(a, b map[string]bool) bool {
	if len(a) != len(b) {
		return false
	}
	for text := range a {
		if !b[text] {
			return false
		}
	}
	return true
}

// levelsOnly reports whether all cells are words for a kind of area.
func levelsOnly(st stats) bool {
	for v := range st.values {
		if _, ok := levelOf(v); !ok {
			return false
		}
	}
	return len(st.values) > 0
}

// follows reports whether a column says the same in all rows of one area, of at
// least two areas.
func (s *sample) follows(from, col int, key func(row int) string) bool {
	said := map[string]string{}
	for row := from; row < s.end; row++ {
		if s.filled(row) < 2 {
			continue
		}
		k, text := key(row), s.at(row, col)
		if was, seen := said[k]; seen && was != text {
			return false
		}
		said[k] = text
	}
	return len(said) > 1
}
