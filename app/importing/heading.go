package importing

import (
	"slices"
	"strings"
)

// band is the heading of a table: one row or several, 0-based.
type band struct{ top, bottom int }

// maxAbove caps how many rows about itself an export is expected to have.
const maxAbove = 60

// maxBand caps how many rows a heading can have above its lowest.
const maxBand = 4

// findBand finds the heading: the fullest row above the first row of numbers
// that is not itself data, with the rows that belong to it. A row that is much
// narrower than the rows of numbers is taken only when there is no better one:
// exports put rows about themselves above the table. It reports false for a
// sheet without a row of numbers under a heading.
func (s *sample) findBand() (band, bool) {
	typical := s.typicalWidth()
	narrow, last := -1, len(s.rows)
	for first := 0; first < last; first++ {
		if !s.has(first, number) || s.filled(first) < 2 || s.filled(first)*3 < typical {
			continue
		}
		row := s.headingAbove(first)
		if row < 0 {
			continue
		}
		if s.continues(row, first) {
			row = first
		}
		if s.filled(row)*3 >= typical*2 {
			return s.grow(s.namedBelow(row)), true
		}
		if narrow < 0 {
			narrow, last = row, min(last, first+maxAbove)
		}
	}
	if row := s.ageHeading(); row >= 0 {
		return band{top: row, bottom: row}, true
	}
	if narrow < 0 {
		return band{}, false
	}
	return s.grow(narrow), true
}

// namedBelow returns the row below a supposed heading that names more columns by
// words we know, since remarks of two cells look like a small table; the row
// itself when there is none.
func (s *sample) namedBelow(row int) int {
	most := s.known(row)
	for below := row + 1; below < min(len(s.rows), row+maxAbove); below++ {
		if n := s.known(below); n > most && n > 1 && s.filled(below) > s.filled(row) && s.canHead(below) {
			return below
		}
	}
	return row
}

// known counts the cells of a row that are headings we know.
func (s *sample) known(row int) int {
	n := 0
	for col, c := range s.classes[row] {
		if c == text && wordPart(s.at(row, col), false) != partUnknown {
			n++
		}
	}
	return n
}

// typicalWidth is the median number of filled cells of rows with numbers.
func (s *sample) typicalWidth() int {
	var widths []int
	for row := range s.rows {
		if s.has(row, number) {
			widths = append(widths, s.filled(row))
		}
	}
	if len(widths) == 0 {
		return 0
	}
	slices.Sort(widths)
	return widths[len(widths)/2]
}

// headingAbove returns the fullest row above first that can be a heading, the
// lowest of equals; negative when there is none.
func (s *sample) headingAbove(first int) int {
	found, most := -1, 1
	for row := first - 1; row >= 0; row-- {
		if n := s.filled(row); n > most && s.canHead(row) {
			found, most = row, n
		}
	}
	return found
}

// canHead reports whether a row can be part of a heading: it has no numbers
// and no marks for missing values, years only where no years stand below, and no
// text that comes back below it.
func (s *sample) canHead(row int) bool {
	if s.has(row, number) || s.has(row, mark) || strings.HasSuffix(s.at(row, 0), ":") {
		return false
	}
	across := s.yearsAcross(row)
	for col, c := range s.classes[row] {
		if (c != year || !across) && s.isData(row, col, c) {
			return false
		}
	}
	return true
}

// isData reports whether a cell is like those below it: a period above periods,
// or a text that comes back.
func (s *sample) isData(row, col int, c class) bool {
	below := s.column(col, row+1)
	switch c {
	case year, period:
		return below.filled() > 0 && 2*(below.count[year]+below.count[period]) >= below.filled()
	case text:
		return below.values[s.at(row, col)] && !isUnit(s.at(row, col))
	}
	return false
}

// continues reports whether the row that seems to hold the first numbers is
// the second row of a heading: the periods stand above it, and it names the
// columns that have no heading yet, as in a cross table of StatLine where the
// areas are postcodes.
func (s *sample) continues(heading, first int) bool {
	if heading != first-1 || !s.has(heading, year) && !s.has(heading, period) {
		return false
	}
	for col := range s.rows[first] {
		if s.class(first, col) == text && s.at(heading, col) == "" && wordPart(s.at(first, col), true) != partUnknown {
			return true
		}
	}
	return false
}

// grow adds the rows around the lowest row of names that belong to the
// heading: topics, periods or areas above it, and units below it.
func (s *sample) grow(row int) band {
	b := band{top: row, bottom: row}
	for b.bottom+1 < len(s.rows) && (s.unitRow(b.bottom+1) || s.labelRow(b.bottom+1)) {
		b.bottom++
	}
	values := s.firstNumber(b.bottom + 1)
	for b.top > 0 && row-b.top < maxBand && s.headsAcross(b.top-1, values) {
		b.top--
	}
	return b
}

// unitRow reports whether a row holds nothing but units.
func (s *sample) unitRow(row int) bool {
	for col, c := range s.classes[row] {
		if c != blank && !isUnit(s.at(row, col)) {
			return false
		}
	}
	return s.filled(row) > 0
}

// labelRow reports whether a row below a heading names the columns of labels
// that the heading leaves blank, as StatLine does when the periods run across.
func (s *sample) labelRow(row int) bool {
	known := false
	for col, c := range s.classes[row] {
		switch {
		case c == blank, isUnit(s.at(row, col)):
		case c != text || s.class(row-1, col) != blank:
			return false
		default:
			known = known || wordPart(s.at(row, col), false) != partUnknown
		}
	}
	return known
}

// firstNumber returns the leftmost column that holds numbers below a row.
func (s *sample) firstNumber(from int) int {
	for col := range s.width {
		if st := s.column(col, from); st.numeric() && st.count[number] > 0 {
			return col
		}
	}
	return s.width
}

// headsAcross reports whether a row stands above the columns of numbers as a
// heading: at least two filled cells, of which one over a number.
func (s *sample) headsAcross(row, values int) bool {
	if s.filled(row) < 2 || s.has(row, number) || s.has(row, mark) || isNote(s.at(row, 0)) || strings.HasSuffix(s.at(row, 0), ":") {
		return false
	}
	for col := values; col < len(s.rows[row]); col++ {
		if s.at(row, col) != "" {
			return true
		}
	}
	return false
}

// label is the lowest filled cell of a column in the heading that is no unit.
func (s *sample) label(b band, col int) string {
	found := ""
	for row := b.bottom; row >= b.top; row-- {
		h := s.at(row, col)
		if h != "" && !isUnit(h) {
			return h
		}
		if found == "" {
			found = h
		}
	}
	return found
}

// titles are the texts that stand above the heading.
func (s *sample) titles(b band) []string {
	var titles []string
	for row := range b.top {
		for _, c := range s.rows[row] {
			if c != "" {
				titles = append(titles, c)
			}
		}
	}
	return titles
}
