package table

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/xuri/excelize/v2"
)

// sheetRows reads a sheet as a stream.
type sheetRows struct {
	ctx   context.Context
	rows  *excelize.Rows
	shown *excelize.Rows // the same with badges; nil when no cell has one
	check *sheetCheck
	epoch bool
	row   int
}

// rows opens a sheet after a pass over it.
func (b *book) rows(ctx context.Context, sheet string) (s *sheetRows, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = &FileError{Problem: Damaged, Err: fmt.Errorf("panic: %v", r)}
		}
	}()
	part := b.parts[sheet]
	if part == nil {
		return nil, &FileError{Problem: Damaged, Err: fmt.Errorf("sheet %q has no part", sheet)}
	}
	content, err := part.Open()
	if err != nil {
		return nil, &FileError{Problem: Damaged, Err: err}
	}
	defer content.Close()
	s = &sheetRows{ctx: ctx, check: &sheetCheck{styles: b.styles}, epoch: b.epoch}
	if err := s.check.check(ctx, content); err != nil {
		return nil, err
	}
	if s.rows, err = b.file.Rows(sheet); err != nil {
		return nil, &FileError{Problem: Damaged, Err: fmt.Errorf("open sheet %q: %w", sheet, err)}
	}
	if s.check.dressed {
		if s.shown, err = b.file.Rows(sheet); err != nil {
			return nil, errors.Join(&FileError{Problem: Damaged, Err: err}, s.rows.Close())
		}
	}
	return s, nil
}

func (s *sheetRows) Row() int     { return s.row }
func (s *sheetRows) Damaged() int { return 0 }

func (s *sheetRows) Notes() []Note {
	for i, n := range s.check.notes {
		if n.Row > s.row {
			return s.check.notes[:i]
		}
	}
	return s.check.notes
}

func (s *sheetRows) Close() error {
	if s.shown != nil {
		return errors.Join(s.rows.Close(), s.shown.Close())
	}
	return s.rows.Close()
}

func (s *sheetRows) Next() (cells []string, err error) {
	defer func() {
		if r := recover(); r != nil {
			cells, err = nil, &FileError{Problem: Damaged, Row: s.row, Err: fmt.Errorf("panic: %v", r)}
		}
	}()
	if s.row%256 == 0 {
		if err := s.ctx.Err(); err != nil {
			return nil, err
		}
	}
	if !s.rows.Next() {
		if err := s.rows.Error(); err != nil || s.row < s.check.rows {
			return nil, &FileError{Problem: Damaged, Row: s.row + 1, Err: err}
		}
		return nil, io.EOF
	}
	s.row++
	cells, err = s.rows.Columns(excelize.Options{RawCellValue: true})
	if err != nil {
		return nil, &FileError{Problem: Damaged, Row: s.row, Err: err}
	}
	return cells, s.undress(cells)
}

// undress writes the cells of a row as the sheet shows them where their stored
// value is another: percentages, days and booleans.
func (s *sheetRows) undress(cells []string) error {
	if s.shown == nil || !s.shown.Next() {
		return nil
	}
	badges, err := s.shown.Columns(excelize.Options{})
	if err != nil || len(badges) != len(cells) {
		return &FileError{Problem: Damaged, Row: s.row, Err: err}
	}
	for i, badge := range badges {
		cells[i] = wear(cells[i], badge, s.epoch)
	}
	return nil
}
