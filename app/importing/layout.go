package importing

import "kindvriendelijk/app/areas"

// layout is the plan for reading one sheet: what each column is, and what
// holds for the whole sheet.
type layout struct {
	name    string
	source  string // of the headings: swing, cbs, statbel or empty
	header  int    // 1-based row of the lowest heading
	top     int    // how many rows stand above the heading
	columns []column
	titles  []string

	period    fixed // for rows and headings that tell none
	area      fixed
	indicator string // for columns and rows that tell none

	post      bool        // areas are postcodes
	level     areas.Level // of the areas, when the file tells
	country   string      // in which most areas of the sample lie
	vintage   int         // first year of the newest municipality in the sample
	subtotals bool        // rows of totals stand between the others
	forecast  string      // first year of the forecast; empty when not told
	marked    bool        // some number has a mark
	warnings  []string
}

// fixed is a period or an area for a whole sheet.
type fixed struct {
	value string // the area's code, or the period
	name  string // the area's name as in the file
	known bool
}

// column is one column of the plan.
type column struct {
	heading string
	part    part
	first   string // its first filled cell

	attribute bool // a dimension that only describes the area

	// For columns of values:
	indicator   string
	unit        string // from a row of the heading of its own
	period      string // from the heading; empty when rows tell
	provisional bool
	span        bool  // the period is a school year
	area        fixed // from the heading
	dims        []Dim // from the heading
	decimal     byte
	sure        bool
	known       string
}

// find returns the first column of a part, or a negative number.
func (l *layout) find(p part) int {
	for i, c := range l.columns {
		if c.part == p {
			return i
		}
	}
	return -1
}

func (l *layout) has(p part) bool { return l.find(p) >= 0 }

// tellsPeriod reports whether every value gets a period.
func (l *layout) tellsPeriod() bool {
	if l.period.known || l.has(partPeriod) {
		return true
	}
	return l.everyValue(func(c column) bool { return c.period != "" })
}

// tellsArea reports whether every value gets an area.
func (l *layout) tellsArea() bool {
	if l.area.known || l.has(partArea) {
		return true
	}
	return l.everyValue(func(c column) bool { return c.area.known })
}

func (l *layout) everyValue(tells func(column) bool) bool {
	any := false
	for _, c := range l.columns {
		if c.part == partValue {
			if !tells(c) {
				return false
			}
			any = true
		}
	}
	return any
}

// family is a kind of table that is known by its headings. Its words come
// before those that hold for any table.
type family struct {
	layout, source string
	is             func(s *sample, b band) bool
	part           func(heading string) part // partUnknown leaves it to the words
}

// families are tried in this order; the last one takes everything.
var families = []family{
	{"swing-table", "swing", isSwing, swingPart},
	{"statbel", "statbel", isStatbel, statbelPart},
	{"swing-export", "swing", isSwingExport, noPart},
	{"statline", "cbs", isStatLine, noPart},
	{"table", "", func(*sample, band) bool { return true }, noPart},
}

func noPart(string) part { return partUnknown }

// recognise makes the plan of a sheet with figures, or reports false.
func recognise(s *sample, header int) (*layout, bool) {
	b, ok := s.findBand()
	if header > 0 {
		b, ok = band{top: header - 1, bottom: header - 1}, header <= len(s.rows)
	}
	if !ok {
		return nil, false
	}
	for _, f := range families {
		if f.is(s, b) {
			l := &layout{name: f.layout, source: f.source, header: b.bottom + 1, top: b.top, titles: s.titles(b)}
			l.assign(s, b, f)
			l.readHeads(s, b)
			return l, true
		}
	}
	return nil, false
}
