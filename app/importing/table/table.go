// Package table turns a foreign CSV, TXT or XLSX file into rows of text. It
// finds out the format, the encoding and the delimiter, and refuses what is no
// table with a reason. It knows nothing of what the rows mean.
package table

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
)

// Caps that keep a hostile or mistaken file from taking the machine.
const (
	maxText    = 2 << 30 // bytes of a text file
	maxLine    = 4 << 20 // bytes of a line
	maxColumns = 16_384  // as Excel has
)

// Options override what Open finds out. The zero value overrides nothing.
type Options struct {
	Delimiter byte   // ; , | or tab
	TempDir   string // where to make the folder for unpacking; empty is the system's
}

// File is an opened table. Close it to remove what was unpacked.
type File struct {
	Name string // without its folder
	// Encoding is UTF-8, UTF-8 with BOM, UTF-16LE, UTF-16BE, Windows-1252,
	// ISO-8859-15, CP850, Macintosh or xlsx.
	Encoding string
	// Delimiter is empty for a workbook and for a text of one column.
	Delimiter string
	// Sheets are the names of a workbook's sheets in their order; nil for text.
	Sheets []string
	// Hidden are those of the sheets that Excel does not show. They can be read.
	Hidden []string
	// Typed is true when the file itself tells numbers from text, so that a
	// point in a number is always its decimal mark.
	Typed bool
	// Marked is true when a point or a comma may stand in a number somewhere.
	Marked bool

	open  func(ctx context.Context, sheet string) (Rows, error)
	close func() error
}

// Rows goes through one sheet from its first row to its last.
type Rows interface {
	// Next returns the cells of the next row as they are, or io.EOF. The slice
	// holds until the next call; the texts in it stay valid.
	Next() ([]string, error)
	// Row is the 1-based number of the row that Next returned last; blank rows
	// count, and a cell over several lines is one row.
	Row() int
	// Damaged is how many rows up to now had quotes that don't close.
	Damaged() int
	// Notes tells, with their rows, what was read in the best way but should
	// be known, as far as the rows were read; at most fifty.
	Notes() []Note
	Close() error
}

// Open finds out what a file is. Errors are a [FileError], or those of the
// context.
func Open(ctx context.Context, path string, o Options) (*File, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, explainOS(err)
	}
	switch {
	case info.IsDir():
		return nil, &FileError{Problem: Folder}
	case !info.Mode().IsRegular():
		return nil, &FileError{Problem: Unknown}
	case info.Size() == 0:
		return nil, &FileError{Problem: Empty}
	}
	head, err := readHead(path)
	if err != nil {
		return nil, explainOS(err)
	}
	f := &File{Name: filepath.Base(path), close: func() error { return nil }}
	switch problem := recognise(head); {
	case isZip(head):
		err = f.openWorkbook(ctx, path, info.Size(), o)
	case problem == OldExcel:
		err = &FileError{Problem: oldOrLocked(path)}
	case problem != "":
		err = &FileError{Problem: problem}
	case info.Size() > maxText:
		err = &FileError{Problem: TooLarge}
	default:
		err = f.openText(ctx, path, head, info.Size(), o)
	}
	if err != nil {
		return nil, err
	}
	return f, nil
}

// Rows opens one sheet; of a text file the only one, whose name is empty.
func (f *File) Rows(ctx context.Context, sheet string) (Rows, error) {
	if f.Sheets != nil && !slices.Contains(f.Sheets, sheet) {
		return nil, &FileError{Problem: NoSheet, Err: fmt.Errorf("sheet %q", sheet)}
	}
	return f.open(ctx, sheet)
}

// Close removes what was unpacked.
func (f *File) Close() error { return f.close() }

func readHead(path string) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	head := make([]byte, 64<<10)
	n, err := io.ReadFull(file, head)
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) {
		return nil, err
	}
	return head[:n], nil
}

// explainOS names the faults of the file system that a user can act on.
func explainOS(err error) error {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return &FileError{Problem: Absent, Err: err}
	case errors.Is(err, fs.ErrPermission):
		return &FileError{Problem: Forbidden, Err: err}
	}
	return &FileError{Problem: Damaged, Err: err}
}
