package table

import (
	"context"
	"errors"
	"io"
	"os"
)

// dialect says how a text is cut into cells.
type dialect struct {
	delimiter byte
	width     int  // how many cells most rows have; 0 when unknown
	wrapped   bool // each record stands as one quoted cell in another CSV
	repair    bool // some bytes are not UTF-8
	declared  bool // the first row only tells the delimiter
	unnamed   bool // the first column numbers the rows and has no heading
}

// cut cuts a record into cells.
func (d dialect) cut(cells []string, record string) []string {
	cells = split(cells, record, d.delimiter)
	if d.wrapped && len(cells) == 1 {
		cells = split(cells[:0], cells[0], d.delimiter)
	}
	return cells
}

// textRows reads the records of a text. A line that needs no more than cutting
// costs one allocation, for its text.
type textRows struct {
	ctx     context.Context
	lines   *lines
	dialect dialect
	cells   []string
	record  []byte
	row     int
	damaged int
	notes   notes
	closer  io.Closer
}

const readBuffer = 256 << 10

func newTextRows(ctx context.Context, r io.ReadCloser, d dialect) *textRows {
	return &textRows{ctx: ctx, lines: newLines(r, readBuffer), dialect: d, closer: r}
}

func (t *textRows) Row() int      { return t.row }
func (t *textRows) Damaged() int  { return t.damaged }
func (t *textRows) Notes() []Note { return t.notes }
func (t *textRows) Close() error  { return t.closer.Close() }

func (t *textRows) Next() ([]string, error) {
	if t.row%256 == 0 {
		if err := t.ctx.Err(); err != nil {
			return nil, err
		}
	}
	text, bad, err := t.read()
	if err != nil {
		return nil, t.explain(err)
	}
	t.row++
	text = t.mend(text)
	t.cells = t.dialect.cut(t.cells[:0], text)
	if bad {
		t.damage(text)
	}
	if t.row == 1 {
		t.first()
	}
	if len(t.cells) > maxColumns {
		return nil, &FileError{Problem: TooWide, Row: t.row}
	}
	return t.cells, nil
}

// first settles what only the first row can have.
func (t *textRows) first() {
	switch {
	case t.dialect.declared:
		t.cells = append(t.cells[:0], "")
	case t.dialect.unnamed:
		t.cells = append([]string{""}, t.cells...)
	}
}

func (t *textRows) explain(err error) error {
	switch {
	case errors.Is(err, io.EOF):
		return io.EOF
	case errors.Is(err, errLongLine):
		return &FileError{Problem: LongLine, Row: t.row + 1}
	case t.ctx.Err() != nil:
		return t.ctx.Err()
	}
	return &FileError{Problem: Damaged, Row: t.row + 1, Err: err}
}

// openText prepares a text file.
func (f *File) openText(ctx context.Context, path string, head []byte, size int64, o Options) error {
	encoding, s, err := surveyText(ctx, path, head, size)
	if err != nil {
		return err
	}
	text := func() (io.ReadCloser, error) { return openDecoded(path, encoding, s) }
	d, err := sniff(text, o.Delimiter)
	if err != nil {
		return err
	}
	d.repair = s.broken > 0 && (encoding == utf8BOM || encoding == utf8Plain)
	f.Encoding, f.Marked = encoding, s.marked || wide(encoding)
	if d.delimiter != 0 {
		f.Delimiter = string(d.delimiter)
	}
	f.open = func(ctx context.Context, _ string) (Rows, error) {
		r, err := text()
		if err != nil {
			return nil, err
		}
		return newTextRows(ctx, r, d), nil
	}
	return nil
}

// surveyText reads a text file through and tells how its letters are written.
func surveyText(ctx context.Context, path string, head []byte, size int64) (encoding string, s *survey, err error) {
	encoding, ok := encodingOf(head)
	if !ok {
		return "", nil, &FileError{Problem: Unknown}
	}
	s, err = surveyFile(ctx, path, size)
	switch {
	case ctx.Err() != nil:
		return "", nil, ctx.Err()
	case err != nil:
		return "", nil, explainOS(err)
	case !wide(encoding) && s.nulls*4 > size:
		return "", nil, &FileError{Problem: Unknown}
	}
	if encoding == "" {
		encoding = s.encoding()
	}
	return encoding, s, nil
}

// wide reports whether a letter takes two bytes.
func wide(encoding string) bool { return encoding == utf16LE || encoding == utf16BE }

// openDecoded opens a file as UTF-8 with tidy ends of lines, as far as it went
// when it was surveyed.
func openDecoded(path, encoding string, s *survey) (io.ReadCloser, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, explainOS(err)
	}
	return struct {
		io.Reader
		io.Closer
	}{decode(&wholeReader{r: file, left: s.size}, encoding, s.untidy), file}, nil
}
