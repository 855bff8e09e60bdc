package table

import (
	"strconv"
	"strings"
)

// sight is what a sample looks like when it is cut at a delimiter.
type sight struct {
	delimiter byte
	total     int // rows that are not blank
	width     int // that most rows of two cells or more have
	alike     int // rows of that width
	run       int // the most of them on end
	widths    []int
	trailing  int    // rows in which the delimiter only follows a comma, as a space would
	index     int    // rows that begin with the number of the row before plus one
	last      string // the last cell of the second row and later, joined
}

// see takes a row into account; one that the delimiter has torn has no width.
func (s *sight) see(cells []string, torn bool) {
	width := len(cells)
	if torn {
		width = 0
	}
	s.widths = append(s.widths, width)
	if len(cells) > 1 && s.delimiter == '\t' && strings.HasSuffix(cells[0], ",") {
		s.trailing++
	}
	if n, err := strconv.Atoi(cells[0]); err == nil && n == s.total {
		s.index++
	}
	if s.total > 0 && len(s.last) < 10 {
		s.last += cells[len(cells)-1]
	}
	s.total++
}

// judge finds the width that most rows have.
func (s *sight) judge() {
	rows := map[int]int{}
	for _, w := range s.widths {
		if w > 1 {
			rows[w]++
		}
	}
	for w, n := range rows {
		if n > s.alike || n == s.alike && w > s.width {
			s.width, s.alike = w, n
		}
	}
	run := 0
	for _, w := range s.widths {
		if run++; w != s.width {
			run = 0
		}
		s.run = max(s.run, run)
	}
	if s.trailing > 0 && s.trailing >= s.alike {
		s.alike = 0
	}
}

// better reports whether a delimiter explains the text better than another:
// by more rows alike, or by about as many of which more stand on end or that
// are wider. What counts is the share of the rows, because a wrong delimiter
// also breaks up the cells over several lines.
func (s sight) better(than sight) bool {
	if than.alike == 0 {
		return s.alike > 0
	}
	mine, other := s.alike*than.total, than.alike*s.total
	if more := mine - other; more*10 > mine || -more*10 > other {
		return more > 0
	}
	if s.run != than.run {
		return s.run > than.run
	}
	return s.width > than.width
}

// numbered reports whether the first row has a cell less than all others,
// which begin with 1, 2, 3: so R writes a table with the numbers of its rows.
func (s sight) numbered() bool {
	if s.total < 3 || s.alike != s.total-1 || s.widths[0] != s.width-1 || s.width < 3 {
		return false
	}
	return s.index == s.total-1 && s.last != ""
}
