package table

import (
	"archive/zip"
	"context"
	"errors"
	"fmt"
	"os"
	"syscall"

	"github.com/xuri/excelize/v2"
)

// How much of the sheets together may be kept in memory, and of one of them.
const (
	allInMemory = 64 << 20
	inMemory    = 8 << 20
	leastKept   = 256 << 10
)

// book is an open workbook.
type book struct {
	file   *excelize.File
	zip    *zip.ReadCloser
	temp   string
	styles map[int]dress
	parts  map[string]*zip.File // of the sheets, by name
	epoch  bool                 // days count from 1904
}

// openWorkbook prepares an .xlsx or .xlsm. Formulas are never computed: a cell
// has the value that was stored with it.
func (f *File) openWorkbook(ctx context.Context, path string, size int64, o Options) error {
	if size > maxPacked {
		return &FileError{Problem: TooLarge}
	}
	z, err := zip.OpenReader(path)
	if err != nil {
		return &FileError{Problem: Damaged, Err: err}
	}
	b := &book{zip: z}
	if err := b.open(ctx, path, o.TempDir); err != nil {
		return errors.Join(err, b.close())
	}
	f.close = b.close
	f.Encoding, f.Typed, f.Marked = "xlsx", true, true
	f.Sheets = b.file.GetSheetList()
	for _, name := range f.Sheets {
		if shown, err := b.file.GetSheetVisible(name); err == nil && !shown {
			f.Hidden = append(f.Hidden, name)
		}
	}
	f.open = func(ctx context.Context, sheet string) (Rows, error) { return b.rows(ctx, sheet) }
	return nil
}

// open unpacks the workbook. It guards against the panics that a damaged one
// can cause in the library.
func (b *book) open(ctx context.Context, path, tempDir string) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = &FileError{Problem: Damaged, Err: fmt.Errorf("panic: %v", r)}
		}
	}()
	w, problem := checkZip(&b.zip.Reader)
	if problem != "" {
		return &FileError{Problem: problem}
	}
	if err := checkParts(ctx, &b.zip.Reader, w); err != nil {
		return err
	}
	if b.temp, err = os.MkdirTemp(tempDir, "kindvriendelijk-import-"); err != nil {
		return &FileError{Problem: NoRoom, Err: err}
	}
	limit := int64(inMemory)
	if w.content > allInMemory {
		limit = max(leastKept, allInMemory/int64(w.sheets))
	}
	b.file, err = excelize.OpenFile(path, excelize.Options{
		UnzipSizeLimit: maxUnpacked, UnzipXMLSizeLimit: min(limit, inMemory), RawCellValue: true, TmpDir: b.temp,
	})
	switch {
	case errors.Is(err, syscall.ENOSPC):
		return &FileError{Problem: NoRoom, Err: err}
	case err != nil:
		return &FileError{Problem: Damaged, Err: err}
	case b.file.SheetCount == 0 && len(b.file.GetSheetList()) == 0:
		return &FileError{Problem: Damaged, Err: errors.New("no sheets")}
	}
	return b.learn()
}

// learn finds out where the sheets are and how their numbers look.
func (b *book) learn() error {
	ids := map[string]string{}
	for _, s := range b.file.WorkBook.Sheets.Sheet {
		ids[s.Name] = s.ID
	}
	if len(ids) == 0 {
		return &FileError{Problem: Damaged, Err: errors.New("no sheets")}
	}
	b.parts = sheetParts(&b.zip.Reader, ids)
	if props, err := b.file.GetWorkbookProps(); err == nil && props.Date1904 != nil {
		b.epoch = *props.Date1904
	}
	var err error
	if b.styles, err = pinBadges(b.file); err != nil {
		return &FileError{Problem: Damaged, Err: err}
	}
	return nil
}

// close removes what was unpacked.
func (b *book) close() error {
	b.zip.Close() //nolint:errcheck // it was only read
	if b.file != nil {
		b.file.Close() //nolint:errcheck // only removes files in temp, which goes next
	}
	if b.temp == "" {
		return nil
	}
	return os.RemoveAll(b.temp)
}
