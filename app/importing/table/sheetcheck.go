package table

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strconv"
)

// maxCells bounds the cells of a sheet, those between the filled ones of a row
// included: 200 columns of a million rows.
const maxCells = 200 << 20

// sheetCheck is what one pass over the tags of a sheet tells. The library that
// reads the cells is silent about faults in the XML: it stops early, or puts
// cells one column further.
type sheetCheck struct {
	styles   map[int]dress
	rows     int  // the number of the last row
	dressed  bool // some cell's value is not what the sheet shows
	notes    notes
	row, col int // where the pass is
	cells    int
	formula  bool // the present cell has one
	value    bool // the present cell has one
}

// check goes through a sheet. Its error is a [FileError] or that of the
// context.
func (s *sheetCheck) check(ctx context.Context, r io.Reader) error {
	t := newTags(r)
	for n := 0; ; n++ {
		if n%4096 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		tag, err := t.next()
		if err != nil {
			return s.fault(err)
		}
		name := tagName(tag)
		if err := s.see(name, tag); err != nil {
			return s.fault(err)
		}
		if name == "/sheetData" || name == "sheetData" && bytes.HasSuffix(tag, []byte("/")) {
			return nil
		}
	}
}

func (s *sheetCheck) fault(err error) error {
	var fault *FileError
	if errors.As(err, &fault) {
		return err
	}
	return &FileError{Problem: Damaged, Row: s.row, Err: err}
}

func (s *sheetCheck) see(name string, tag []byte) error {
	closed := bytes.HasSuffix(tag, []byte("/"))
	switch name {
	case "row":
		return s.startRow(tag)
	case "c":
		s.formula, s.value = false, false
		return s.startCell(tag)
	case "f":
		s.formula = true
	case "v", "is":
		s.value = s.value || !closed
	case "/c":
		if s.formula && !s.value {
			s.notes.add(s.row, noteFormula)
		}
	}
	return nil
}

var errOrder = errors.New("rows or cells out of order")

func (s *sheetCheck) startRow(tag []byte) error {
	next := s.row + 1
	if r := attribute(tag, "r"); r != nil {
		n, err := strconv.Atoi(string(r))
		if err != nil || n < next {
			return errOrder
		}
		next = n
	}
	s.row, s.rows, s.col = next, next, 0
	return nil
}

func (s *sheetCheck) startCell(tag []byte) error {
	next := s.col + 1
	if r := attribute(tag, "r"); len(r) > 0 {
		n := columnOf(r)
		if n < next {
			return errOrder
		}
		next = n
	}
	s.cells += next - s.col
	s.col = next
	switch {
	case next > maxColumns:
		return &FileError{Problem: TooWide, Row: s.row}
	case s.cells > maxCells:
		return &FileError{Problem: TooLarge, Row: s.row}
	}
	if s.dressed {
		return nil
	}
	if style := attribute(tag, "s"); style != nil {
		n, err := strconv.Atoi(string(style))
		s.dressed = err == nil && s.styles[n] != bare
	}
	s.dressed = s.dressed || string(attribute(tag, "t")) == "b"
	return nil
}

// columnOf reads the letters of a reference such as BC12; 0 when there are
// none, and more than Excel has when they are too many.
func columnOf(ref []byte) int {
	n := 0
	for _, b := range ref {
		b &^= 0x20
		if b < 'A' || b > 'Z' || n > maxColumns {
			break
		}
		n = n*26 + int(b-'A') + 1
	}
	return n
}
