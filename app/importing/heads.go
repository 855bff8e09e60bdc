package importing

import (
	"slices"
	"strings"

	"kindvriendelijk/app/areas"
	"kindvriendelijk/app/importing/cell"
)

// headKind is what one row of the heading names over the columns of figures.
type headKind int

const (
	headNothing headKind = iota
	headTopic
	headPeriod
	headArea
	headDim
)

// readHeads reads what the headings above the figures say: the indicator, and
// in tables that run across also the period, the area or a breakdown.
func (l *layout) readHeads(s *sample, b band) {
	if l.pipeHeads() {
		return
	}
	names := l.acrossNames(s, b)
	topics := 0
	for row := b.top; row <= b.bottom; row++ {
		heads := l.rowHeads(s, row, row < b.bottom)
		if s.ages(row) {
			names[row] = "leeftijd"
		}
		kind := headKindOf(heads, names[row], b.top == b.bottom)
		l.post = l.post || kind == headArea && isPostcode(names[row])
		l.noteUnits(kind, heads)
		if kind == headTopic {
			topics++
		}
		for col := range l.columns {
			if l.columns[col].part == partValue {
				l.columns[col].take(kind, heads[col], names[row])
			}
		}
	}
	if slices.ContainsFunc(l.columns, func(c column) bool { return c.span }) {
		l.warnings = append(l.warnings, "Kolommen over een schooljaar staan bij het eerste jaar.")
	}
	if topics > 0 {
		l.yearsInHeads()
	}
	l.nameUnits()
}

// noteUnits keeps the units of a row that names nothing else.
func (l *layout) noteUnits(kind headKind, heads []string) {
	if kind != headNothing {
		return
	}
	for col, head := range heads {
		if isUnit(head) {
			l.columns[col].unit = strings.Trim(head, "()[] ")
		}
	}
}

// nameUnits adds the unit to the names of the indicators when nothing else
// tells a number from its share.
func (l *layout) nameUnits() {
	type key struct{ indicator, period, area string }
	units := map[key]string{}
	apart := true
	for _, c := range l.columns {
		if c.part != partValue || c.unit == "" {
			continue
		}
		k := key{c.indicator, c.period, c.area.name}
		if unit, ok := units[k]; ok && unit != c.unit {
			apart = false
		}
		units[k] = c.unit
	}
	for col := range l.columns {
		if c := &l.columns[col]; !apart && c.part == partValue && c.unit != "" && c.indicator != "" {
			c.indicator += " (" + c.unit + ")"
		}
	}
}

// pipeHeads reads headings such as 'Nieuwbouw|2018', and reports whether there
// are any.
func (l *layout) pipeHeads() bool {
	found := false
	for col := range l.columns {
		c := &l.columns[col]
		if c.part != partValue {
			continue
		}
		c.indicator = c.heading
		if topic, p, ok := pipePeriod(c.heading); ok {
			c.indicator, c.period, c.provisional, c.span = topic, p.Text, p.Provisional || p.Forecast, p.Span
			found = true
		}
	}
	if !found {
		for col := range l.columns {
			l.columns[col].indicator = ""
		}
	}
	return found
}

// acrossNames tells per row of the heading what runs across in it, which
// StatLine writes in the column of the units.
func (l *layout) acrossNames(s *sample, b band) map[int]string {
	names := map[int]string{}
	for col, c := range l.columns {
		if c.part != partIgnored || !isUnit(c.first) {
			continue
		}
		for row := b.top; row <= b.bottom; row++ {
			names[row] = s.at(row, col)
		}
	}
	return names
}

// rowHeads returns the headings of the value columns in one row. In the rows
// above the lowest, a heading holds for the blank cells after it, since such
// cells are often merged.
func (l *layout) rowHeads(s *sample, row int, merged bool) []string {
	heads := make([]string, len(l.columns))
	last := ""
	for col, c := range l.columns {
		if c.part != partValue {
			last = ""
			continue
		}
		heads[col] = s.at(row, col)
		if heads[col] == "" && merged {
			heads[col] = last
		}
		last = heads[col]
	}
	return heads
}

// headKindOf judges a row of headings; name is what runs across, if told. Units
// name an indicator only when the heading has no other row.
func headKindOf(heads []string, name string, alone bool) headKind {
	n := countHeads(heads)
	named := partUnknown
	if name != "" {
		named = wordPart(name, true)
	}
	switch {
	case n.filled == 0 || n.units == n.filled && !alone:
		return headNothing
	case n.periods*10 >= n.filled*8:
		return headPeriod
	case named == partArea, n.places*10 >= n.filled*6 && n.places >= 2:
		return headArea
	case name != "" && named != partTopic:
		return headDim
	}
	return headTopic
}

// headCounts is what the filled headings of a row look like.
type headCounts struct{ filled, periods, places, units int }

func countHeads(heads []string) headCounts {
	var n headCounts
	for _, h := range heads {
		if h == "" || isTotal(h) {
			continue
		}
		n.filled++
		if _, ok := cell.ParsePeriod(h); ok {
			n.periods++
		}
		if namesArea(h) {
			n.places++
		}
		if isUnit(h) {
			n.units++
		}
	}
	return n
}

// take adds what one row of the heading says to a column of figures.
func (c *column) take(kind headKind, head, name string) {
	switch kind {
	case headTopic:
		switch {
		case c.indicator == "":
			c.indicator = head
		case head != "" && head != c.indicator:
			c.indicator += " / " + head
		}
	case headPeriod:
		if p, ok := cell.ParsePeriod(head); ok {
			c.period, c.provisional, c.span = p.Text, p.Provisional || p.Forecast, p.Span
		} else {
			c.part = partIgnored
		}
	case headArea:
		if head == "" || isTotal(head) {
			c.part = partIgnored
			return
		}
		c.area = fixed{name: head, known: true}
	case headDim:
		c.dims = append(c.dims, Dim{Name: name, Value: head})
	}
}

func (l *layout) anyPeriod() bool {
	for _, c := range l.columns {
		if c.part == partValue && c.period != "" {
			return true
		}
	}
	return false
}

// yearsInHeads reads headings that all contain one year, such as 'Inwoners
// 2024'. The year is taken out of the indicator's name when that makes two
// columns the same indicator, and always where it stands apart in front, as in
// '2026,Uitgave' of the budget reports.
func (l *layout) yearsInHeads() {
	if l.has(partPeriod) || l.anyPeriod() {
		return
	}
	bare := map[string]int{}
	var years []string
	for _, c := range l.columns {
		if c.part != partValue {
			continue
		}
		in := cell.YearsIn(c.indicator)
		if len(in) != 1 {
			return
		}
		years = append(years, in[0])
		bare[withoutYear(c.indicator, in[0])]++
	}
	next := 0
	for col := range l.columns {
		c := &l.columns[col]
		if c.part != partValue {
			continue
		}
		c.period = years[next]
		next++
		if topic := withoutYear(c.indicator, c.period); topic != "" && (bare[topic] > 1 || strings.HasPrefix(c.indicator, c.period+",")) {
			c.indicator = topic
		}
	}
}

func withoutYear(heading, year string) string {
	return strings.Trim(strings.Join(strings.Fields(strings.Replace(heading, year, "", 1)), " "), " ,;:-–_/()")
}

// namesArea reports whether a text names an area by its code or its name.
func namesArea(text string) bool {
	code, rest := splitCode(text, false)
	if code != "" {
		return true
	}
	for _, country := range []string{areas.Belgium, areas.Netherlands} {
		if _, ok := areas.Default().ByName(rest, areas.Hint{Country: country}); ok {
			return true
		}
	}
	return false
}
