package importing

import (
	"strings"

	"kindvriendelijk/app/importing/cell"
)

// maxClasses caps how many different numbers a breakdown by number has: the
// single years of age.
const maxClasses = 130

// breakByNumbers makes columns of numbers breakdowns, such as the codes of a
// sex or an age, and columns of units, when the rows would be about the same thing without them. The
// last column of figures stays one.
func (l *layout) breakByNumbers(s *sample, all []stats) {
	last := -1
	for col, c := range l.columns {
		if c.part == partValue {
			last = col
		}
	}
	repeated := l.unitsApart(s, all, l.repeats(s))
	for col := 0; col < last && repeated > 0; col++ {
		c := &l.columns[col]
		if c.part != partValue || !classes(all[col]) {
			continue
		}
		c.part = partDimension
		if now := l.repeats(s); now*2 <= repeated {
			repeated = now
			continue
		}
		c.part = partValue
	}
}

// unitsApart makes a column of units a breakdown when it tells rows apart, as
// those of a number and of its share, and returns how many rows still repeat.
func (l *layout) unitsApart(s *sample, all []stats, repeated int) int {
	for col := range l.columns {
		c := &l.columns[col]
		if repeated == 0 || c.part != partIgnored || len(all[col].values) < 2 || !all[col].units() {
			continue
		}
		c.part = partDimension
		if now := l.repeats(s); now*2 <= repeated {
			return now
		}
		c.part = partIgnored
	}
	return repeated
}

// classes reports whether numbers can be codes of classes: whole, few, and each
// several times.
func classes(st stats) bool {
	n := st.count[number] + st.count[year]
	if st.count[text]+st.count[period] > 0 || len(st.values) > maxClasses || n < 2*len(st.values) {
		return false
	}
	for v := range st.values {
		if n, ok := cell.Number(v, '.'); ok && (n != float64(int(n)) || strings.ContainsAny(v, ".,")) {
			return false
		}
	}
	return len(st.values) > 1
}

// repeats counts the rows of the sample whose labels an earlier row has too.
func (l *layout) repeats(s *sample) int {
	seen := map[string]bool{}
	n := 0
	var b strings.Builder
	for row := l.header; row < s.end; row++ {
		b.Reset()
		for col, c := range l.columns {
			if c.part.labels() {
				b.WriteString(s.at(row, col))
				b.WriteByte(0)
			}
		}
		if seen[b.String()] {
			n++
		}
		seen[b.String()] = true
	}
	return n
}
