package table

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"strings"
)

// A quoted cell that goes on for longer than this was never meant to.
const (
	maxCellLines = 2000
	maxCellBytes = 256 << 10
)

// dialect says how a text is cut into cells.
type dialect struct {
	delimiter byte
	end       byte // of a line
	wrapped   bool // each record stands as one quoted cell in another CSV
	repair    bool // some bytes are not UTF-8
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
	closer  io.Closer
}

func newTextRows(ctx context.Context, r io.Reader, d dialect, closer io.Closer) *textRows {
	return &textRows{ctx: ctx, lines: newLines(r, d.end), dialect: d, closer: closer}
}

func (t *textRows) Row() int     { return t.row }
func (t *textRows) Damaged() int { return t.damaged }
func (t *textRows) Close() error { return t.closer.Close() }

func (t *textRows) Next() ([]string, error) {
	if t.row%1024 == 0 {
		if err := t.ctx.Err(); err != nil {
			return nil, err
		}
	}
	text, err := t.read()
	if err != nil {
		return nil, t.explain(err)
	}
	t.row++
	if t.dialect.repair {
		text = strings.ToValidUTF8(text, "\ufffd")
	}
	t.cells = split(t.cells[:0], text, t.dialect.delimiter)
	if t.dialect.wrapped && len(t.cells) == 1 {
		t.cells = split(t.cells[:0], t.cells[0], t.dialect.delimiter)
	}
	if len(t.cells) > maxColumns {
		return nil, &FileError{Problem: TooWide, Row: t.row}
	}
	return t.cells, nil
}

func (t *textRows) explain(err error) error {
	switch {
	case errors.Is(err, io.EOF):
		return io.EOF
	case errors.Is(err, errLongLine):
		return &FileError{Problem: LongLine, Row: t.row + 1}
	}
	return &FileError{Problem: Damaged, Row: t.row + 1, Err: err}
}

// read returns one record: a line, or several when a quoted cell goes on.
func (t *textRows) read() (string, error) {
	line, err := t.lines.next()
	if err != nil {
		return "", err
	}
	if bytes.IndexByte(line, '"') < 0 {
		return string(line), nil
	}
	stillOpen, bad := open(line, t.dialect.delimiter, false)
	if bad {
		t.damaged++
	}
	if !stillOpen {
		return string(line), nil
	}
	return t.gather(line)
}

// gather adds lines until the quoted cell closes. When it does not close as it
// should, a quote was lost: then the first line stands on its own, so that one
// fault does not swallow the rows after it.
func (t *textRows) gather(line []byte) (string, error) {
	t.record = append(t.record[:0], line...)
	var taken [][]byte
	for stillOpen := true; stillOpen; {
		next, err := t.lines.next()
		if err != nil && !errors.Is(err, io.EOF) {
			return "", err
		}
		var bad bool
		if err == nil {
			taken = append(taken, bytes.Clone(next))
			stillOpen, bad = open(next, t.dialect.delimiter, true)
			t.record = append(append(t.record, '\n'), next...)
		}
		if err != nil || bad || len(taken) > maxCellLines || len(t.record) > maxCellBytes {
			t.damaged++
			t.lines.unread(taken)
			return string(t.record[:len(t.record)-size(taken)]), nil
		}
	}
	return string(t.record), nil
}

// size is what lines took in a record, their ends included.
func size(taken [][]byte) int {
	n := 0
	for _, l := range taken {
		n += len(l) + 1
	}
	return n
}

// openText prepares a text file.
func (f *File) openText(ctx context.Context, path string, head []byte, o Options) error {
	encoding, ok := encodingOf(head)
	if !ok {
		return &FileError{Problem: Unknown}
	}
	s, err := surveyFile(ctx, path)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err != nil {
		return explainOS(err)
	}
	if encoding == "" {
		encoding = windows1252
		if s.valid {
			encoding = utf8Plain
		}
	}
	d, err := sniff(path, encoding, o.Delimiter)
	if err != nil {
		return err
	}
	d.repair = encoding == utf8BOM && !s.valid
	f.Encoding, f.Marked = encoding, s.marked || encoding == utf16LE || encoding == utf16BE
	if d.delimiter != 0 {
		f.Delimiter = string(d.delimiter)
	}
	f.open = func(ctx context.Context, _ string) (Rows, error) {
		file, err := os.Open(path)
		if err != nil {
			return nil, explainOS(err)
		}
		return newTextRows(ctx, decode(file, encoding), d, file), nil
	}
	return nil
}
