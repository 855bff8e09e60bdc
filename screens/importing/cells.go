package importing

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"

	"kindvriendelijk/app/importing"
	"kindvriendelijk/app/importing/cell"
	"kindvriendelijk/app/importing/table"
)

// readCells reads the cells of some rows of a sheet. Numbers are 1-based.
func readCells(ctx context.Context, path, sheet string, c importing.Choices, numbers map[int]bool) (found map[int][]string, err error) {
	file, err := table.Open(ctx, path, table.Options{Delimiter: c.Delimiter, TempDir: c.TempDir})
	if err != nil {
		return nil, fmt.Errorf("open rows: %w", err)
	}
	defer func() {
		if cerr := file.Close(); err == nil && cerr != nil {
			err = fmt.Errorf("close rows: %w", cerr)
		}
	}()
	rows, err := file.Rows(ctx, sheet)
	if err != nil {
		return nil, fmt.Errorf("read rows: %w", err)
	}
	defer rows.Close()
	found = map[int][]string{}
	for len(found) < len(numbers) {
		cells, err := rows.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("read rows: %w", err)
		}
		if numbers[rows.Row()] {
			cells = slices.Clone(cells)
			for i := range cells {
				cells[i] = cell.Clean(cells[i])
			}
			found[rows.Row()] = cells
		}
	}
	return found, nil
}

// lacking are the rows of which the report does not have the cells.
func (a account) lacking() map[int]bool {
	numbers := map[int]bool{}
	for _, l := range a.lines {
		if l.row > len(a.sheet.Preview) {
			numbers[l.row] = true
		}
	}
	return numbers
}

// fill takes over cells that were read.
func (a account) fill(cells map[int][]string) {
	for i, l := range a.lines {
		if found := cells[l.row]; found != nil {
			a.lines[i].cells = found
		}
	}
}
