package table

import (
	"archive/zip"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"strings"
	"syscall"

	"github.com/xuri/excelize/v2"
)

// Caps on what a workbook may unpack to. Sheets and the list of shared texts
// go to the disk when they are large; the other parts are kept in memory.
const (
	maxPacked   = 64 << 20
	maxUnpacked = 512 << 20
	maxPart     = 16 << 20 // of a part that is neither a sheet nor shared texts
	maxParts    = 20_000
	maxRatio    = 150 // how much smaller a large part may be packed
	inMemory    = 8 << 20
)

// openWorkbook prepares an .xlsx or .xlsm. Formulas are never computed: a cell
// has the value that was stored with it.
func (f *File) openWorkbook(file string, size int64, o Options) (err error) {
	if problem := checkZip(file, size); problem != "" {
		return &FileError{Problem: problem}
	}
	temp, err := os.MkdirTemp(o.TempDir, "kindvriendelijk-import-")
	if err != nil {
		return &FileError{Problem: NoRoom, Err: err}
	}
	f.close = func() error { return os.RemoveAll(temp) }
	defer func() {
		if err != nil {
			err = errors.Join(err, os.RemoveAll(temp))
		}
	}()
	book, err := openBook(file, temp)
	if err != nil {
		return err
	}
	f.close = func() error {
		book.Close() //nolint:errcheck // only removes files in temp, which goes next
		return os.RemoveAll(temp)
	}
	f.Encoding, f.Typed, f.Marked = "xlsx", true, true
	f.Sheets = book.GetSheetList()
	if len(f.Sheets) == 0 {
		return &FileError{Problem: Damaged, Err: errors.New("no sheets")}
	}
	f.open = func(ctx context.Context, sheet string) (Rows, error) { return openSheet(ctx, book, sheet) }
	return nil
}

// openBook guards against the panics that a damaged workbook can cause in the
// library.
func openBook(file, temp string) (book *excelize.File, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = &FileError{Problem: Damaged, Err: fmt.Errorf("panic: %v", r)}
		}
	}()
	book, err = excelize.OpenFile(file, excelize.Options{
		UnzipSizeLimit: maxUnpacked, UnzipXMLSizeLimit: inMemory, RawCellValue: true, TmpDir: temp,
	})
	switch {
	case errors.Is(err, syscall.ENOSPC):
		return nil, &FileError{Problem: NoRoom, Err: err}
	case err != nil:
		return nil, &FileError{Problem: Damaged, Err: err}
	}
	return book, nil
}

// checkZip looks at the directory of a zip before anything is unpacked. The
// sizes in it are binding: archive/zip fails on a part that is longer.
func checkZip(file string, size int64) Problem {
	if size > maxPacked {
		return TooLarge
	}
	z, err := zip.OpenReader(file)
	if err != nil {
		return Damaged
	}
	defer z.Close()
	if len(z.File) > maxParts {
		return TooLarge
	}
	total, kind := uint64(0), Archive
	for _, part := range z.File {
		name := strings.ToLower(strings.ReplaceAll(part.Name, `\`, "/"))
		switch name {
		case "xl/workbook.xml":
			kind = ""
		case "xl/workbook.bin":
			return Binary
		case "content.xml":
			kind = OpenDoc
		}
		total += part.UncompressedSize64
		if total > maxUnpacked || tooLarge(part, name) {
			return TooLarge
		}
	}
	return kind
}

func tooLarge(part *zip.File, name string) bool {
	n := part.UncompressedSize64
	if n > 1<<20 && n/maxRatio > part.CompressedSize64 {
		return true
	}
	large := path.Dir(name) == "xl/worksheets" || name == "xl/sharedstrings.xml"
	return n > maxPart && !large
}

// sheetRows reads a sheet as a stream.
type sheetRows struct {
	ctx  context.Context
	rows *excelize.Rows
	row  int
}

func openSheet(ctx context.Context, book *excelize.File, sheet string) (s *sheetRows, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = &FileError{Problem: Damaged, Err: fmt.Errorf("panic: %v", r)}
		}
	}()
	rows, err := book.Rows(sheet)
	if err != nil {
		return nil, &FileError{Problem: Damaged, Err: fmt.Errorf("open sheet %q: %w", sheet, err)}
	}
	return &sheetRows{ctx: ctx, rows: rows}, nil
}

func (s *sheetRows) Row() int      { return s.row }
func (s *sheetRows) Damaged() int  { return 0 }
func (s *sheetRows) Notes() []Note { return nil }
func (s *sheetRows) Close() error  { return s.rows.Close() }

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
		if err := s.rows.Error(); err != nil {
			return nil, &FileError{Problem: Damaged, Row: s.row + 1, Err: err}
		}
		return nil, io.EOF
	}
	s.row++
	cells, err = s.rows.Columns(excelize.Options{RawCellValue: true})
	if err != nil {
		return nil, &FileError{Problem: Damaged, Row: s.row, Err: err}
	}
	if len(cells) > maxColumns {
		return nil, &FileError{Problem: TooWide, Row: s.row}
	}
	return cells, nil
}
