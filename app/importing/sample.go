package importing

import (
	"context"
	"errors"
	"io"
	"slices"

	"kindvriendelijk/app/importing/cell"
	"kindvriendelijk/app/importing/table"
)

// How much of a sheet the layout is recognised from: so many rows, or fewer
// when they are very wide.
const (
	sampleRows  = 1000
	sampleCells = 2_000_000
)

// class is what a cell looks like on its own.
type class byte

const (
	blank  class = iota
	mark         // stands for 'missing'
	year         // a number that can be a year
	period       // another period, such as 2024* or a date
	number
	text
)

// sample is the beginning of a sheet, with its cells cleaned.
type sample struct {
	file    *table.File
	sheet   string
	rows    [][]string
	classes [][]class
	width   int
	end     int  // the rows from here on are below the table
	whole   bool // the sheet has no more rows
}

// takeSample reads the beginning of a sheet.
func takeSample(ctx context.Context, file *table.File, sheet string) (*sample, error) {
	rows, err := file.Rows(ctx, sheet)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	s := &sample{file: file, sheet: sheet}
	for cells := 0; len(s.rows) < sampleRows && cells < sampleCells; {
		row, err := rows.Next()
		if errors.Is(err, io.EOF) {
			s.whole = true
			break
		}
		if err != nil {
			return nil, err
		}
		s.add(slices.Clone(row))
		cells += len(row)
	}
	s.end = len(s.rows)
	if s.whole {
		s.end = s.tableEnd()
	}
	s.tellYears()
	return s, nil
}

// tableEnd is the row after the last one that can belong to a table: with a
// number or a mark beside another cell. Without any, it is the last row.
func (s *sample) tableEnd() int {
	for row := len(s.rows) - 1; row >= 0; row-- {
		if s.filled(row) > 1 && (s.has(row, number) || s.has(row, mark) || s.has(row, year)) {
			return row + 1
		}
	}
	return len(s.rows)
}

func (s *sample) add(cells []string) {
	classes := make([]class, len(cells))
	for i, c := range cells {
		cells[i] = cell.Clean(c)
		classes[i] = classify(cells[i])
	}
	s.rows = append(s.rows, cells)
	s.classes = append(s.classes, classes)
	s.width = max(s.width, len(cells))
}

func classify(c string) class {
	if c == "" {
		return blank
	}
	if p, ok := cell.ParsePeriod(c); ok {
		if p.Text == c && len(c) == 4 {
			return year
		}
		return period
	}
	if _, ok := cell.Missing(c); ok {
		return mark
	}
	if isNumber(c) {
		return number
	}
	return text
}

// isNumber reports whether a cell is a number with either decimal mark.
func isNumber(c string) bool {
	if _, ok := cell.Number(c, ','); ok {
		return true
	}
	_, ok := cell.Number(c, '.')
	return ok
}

// at returns a cell, empty where the row is shorter.
func (s *sample) at(row, col int) string {
	if row < 0 || row >= len(s.rows) || col >= len(s.rows[row]) {
		return ""
	}
	return s.rows[row][col]
}

func (s *sample) class(row, col int) class {
	if row < 0 || row >= len(s.classes) || col >= len(s.classes[row]) {
		return blank
	}
	return s.classes[row][col]
}

// filled counts the cells of a row that are not blank.
func (s *sample) filled(row int) int {
	n := 0
	for _, c := range s.classes[row] {
		if c != blank {
			n++
		}
	}
	return n
}

// has reports whether a row has a cell of the class.
func (s *sample) has(row int, c class) bool { return slices.Contains(s.classes[row], c) }

// stats tells what the cells of one column look like below the heading.
type stats struct {
	count  [text + 1]int
	first  string          // the first filled cell
	values map[string]bool // different texts, up to a cap
}

const maxDistinct = 400

// column gathers the cells of one column from a row to the end of the table. Words for a total
// count for nothing: they occur in columns of years and areas alike.
func (s *sample) column(col, from int) stats {
	st := stats{values: map[string]bool{}}
	for row := from; row < s.end; row++ {
		c := s.class(row, col)
		if c == text && (isTotal(s.at(row, col)) || s.filled(row) == 1 && isNote(s.at(row, col))) {
			continue
		}
		st.count[c]++
		if c == blank {
			continue
		}
		v := s.at(row, col)
		if st.first == "" {
			st.first = v
		}
		if len(st.values) < maxDistinct {
			st.values[v] = true
		}
	}
	return st
}

// filled counts what says something: numbers, periods and texts.
func (st stats) filled() int {
	return st.count[number] + st.count[year] + st.count[period] + st.count[text]
}

// numeric reports whether the column holds numbers but for stray texts.
func (st stats) numeric() bool {
	n := st.count[number] + st.count[year]
	return n > 0 && n >= 4*(st.count[text]+st.count[period])
}

// periods reports whether most cells are periods.
func (st stats) periods() bool {
	n := st.count[year] + st.count[period]
	return n > 0 && n*10 >= st.filled()*8
}

// units reports whether the column holds nothing but units.
func (st stats) units() bool {
	for v := range st.values {
		if !isUnit(v) {
			return false
		}
	}
	return st.count[text] > 0
}

// running reports whether the column only numbers its rows.
func (st stats) running(s *sample, col, from int) bool {
	want := -1.0
	seen := 0
	for row := from; row < len(s.rows); row++ {
		v, ok := cell.Number(s.at(row, col), '.')
		if !ok {
			continue
		}
		if want < 0 && v != 0 && v != 1 || want >= 0 && v != want {
			return false
		}
		want = v + 1
		seen++
	}
	return seen > 2
}
