// Package xlsx writes tables as a workbook for Excel and LibreOffice. It knows
// columns and their kinds, and nothing of what the rows are about.
package xlsx

import (
	"fmt"
	"io"

	"github.com/xuri/excelize/v2"
)

// Kind is what a column holds; it decides how a value is stored and shown.
type Kind int

// Kinds of columns, with the values that they take. Any other value is written
// as text, so that nothing gets lost. nil and NaN leave the cell empty.
const (
	Text    Kind = iota // anything, as it is printed
	Number              // a number
	Money               // int64: euro cents
	Date                // string: YYYY-MM-DD
	Percent             // a number: 11.8 is 11,8 %
)

// Column is one column of a [Sheet]. Digits are the decimals of a Number or a
// Percent.
type Column struct {
	Head   string
	Kind   Kind
	Digits int
}

// Sheet is one table. Rows hold a value per column; what is missing at the end
// of a row is empty.
type Sheet struct {
	Name    string
	Columns []Column
	Rows    [][]any
}

// Limits of the format.
const (
	maxRows    = 1_048_576
	maxColumns = 16_384
)

// Write writes the sheets as one workbook: heads that stay in sight and can
// filter, columns as wide as they need. Text is never taken for a formula. The
// same sheets give the same bytes.
func Write(w io.Writer, sheets []Sheet) error {
	f := excelize.NewFile()
	defer f.Close()
	if len(sheets) == 0 {
		sheets = []Sheet{{}}
	}
	styles := &styles{file: f, known: map[string]int{}}
	names := sheetNames(sheets)
	for i, s := range sheets {
		if err := add(f, styles, i, names[i], s); err != nil {
			return fmt.Errorf("write sheet %q: %w", names[i], err)
		}
	}
	f.SetActiveSheet(0)
	if err := f.SetDocProps(&excelize.DocProperties{Creator: "Kindvriendelijk", Language: "nl"}); err != nil {
		return fmt.Errorf("write properties: %w", err)
	}
	if _, err := f.WriteTo(w); err != nil {
		return fmt.Errorf("write workbook: %w", err)
	}
	return nil
}

// add makes a sheet; a new workbook already has its first.
func add(f *excelize.File, styles *styles, i int, name string, s Sheet) error {
	if len(s.Rows)+1 > maxRows || len(s.Columns) > maxColumns {
		return fmt.Errorf("%d rows and %d columns are more than a sheet can hold", len(s.Rows), len(s.Columns))
	}
	if i == 0 {
		if err := f.SetSheetName(f.GetSheetName(0), name); err != nil {
			return fmt.Errorf("name sheet: %w", err)
		}
	} else if _, err := f.NewSheet(name); err != nil {
		return fmt.Errorf("make sheet: %w", err)
	}
	t := &table{file: f, styles: styles, name: name, sheet: s}
	for _, step := range []func() error{t.heads, t.rows, t.widths, t.view, t.print} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}
