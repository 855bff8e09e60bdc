package importing

import (
	"slices"
	"strconv"
	"strings"

	"kindvriendelijk/app/areas"
)

// tellYears reads numbers that can be years as figures in columns under another
// heading, when a column under a heading such as 'Jaar' has the years: 1.950
// children are no period.
func (s *sample) tellYears() {
	s.tellYearsAcross()
	var others []int
	told := false
	for col := range s.width {
		if !s.yearsDown(col) {
			continue
		}
		switch heading := s.at(s.firstText(col), col); {
		case exactWords[strings.Trim(areas.Fold(heading), "() ")] == partPeriod:
			told = true
		case heading != "" && !speaksOfTime(heading):
			others = append(others, col)
		}
	}
	if !told {
		return
	}
	for _, col := range others {
		s.figuresFrom(0, col)
	}
}

// figuresFrom reads the years of a column as figures from a row on.
func (s *sample) figuresFrom(row, col int) {
	for ; row < len(s.rows); row++ {
		if s.class(row, col) == year {
			s.classes[row][col] = number
		}
	}
}

// tellYearsAcross does the same below a heading with the years across.
func (s *sample) tellYearsAcross() {
	for row := range s.rows {
		if !s.yearsAcross(row) {
			continue
		}
		for col, c := range s.classes[row] {
			if c == year {
				s.figuresFrom(row+1, col)
			}
		}
		return
	}
}

// speaksOfTime reports whether a heading may be that of years.
func speaksOfTime(heading string) bool {
	folded := areas.Fold(heading)
	for _, w := range []string{"jaar", "year", "periode", "period", "datum", "tijd", "geldig", "sinds", "tot en met", "start", "einde"} {
		if strings.Contains(folded, w) {
			return true
		}
	}
	return false
}

// yearsDown reports whether a column holds years, and hardly anything else,
// below its heading.
func (s *sample) yearsDown(col int) bool {
	st := s.column(col, s.firstText(col)+1)
	return st.count[year]*10 >= st.filled()*8 && st.count[year] > 0 && st.count[number]+st.count[period] == 0
}

// firstText is the row of the first text of a column that does not stand alone,
// which is its heading or a remark above it; negative when there is none.
func (s *sample) firstText(col int) int {
	return slices.IndexFunc(s.classes, func(row []class) bool {
		return col < len(row) && row[col] == text && len(row)-count(row, blank) > 1
	})
}

func count(row []class, c class) int {
	n := 0
	for _, k := range row {
		if k == c {
			n++
		}
	}
	return n
}

// yearsAcross reports whether years follow each other in a row, which they do
// in a heading only: three of them, or two beside the name of a column.
func (s *sample) yearsAcross(row int) bool {
	n, last, named := 0, 0, false
	for col, c := range s.classes[row] {
		if c == text && wordPart(s.at(row, col), false) != partUnknown {
			named = true
		}
		if c != year {
			continue
		}
		y, err := strconv.Atoi(s.at(row, col))
		if err != nil || n > 0 && y != last+1 {
			return false
		}
		n, last = n+1, y
	}
	return n > 2 || n == 2 && named
}
