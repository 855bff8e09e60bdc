package table

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// A quoted cell that goes on for longer than this was never meant to.
const (
	maxCellLines = 2000
	maxCellBytes = 256 << 10
)

// read returns one record: a line, or several when a quoted cell goes on. Bad
// says that its quotes are damaged.
func (t *textRows) read() (text string, bad bool, err error) {
	line, err := t.lines.next()
	if err != nil {
		return "", false, err
	}
	if bytes.IndexByte(line, '"') < 0 {
		return string(line), false, nil
	}
	stillOpen, bad := open(line, t.dialect.delimiter, false)
	if !stillOpen {
		return string(line), bad, nil
	}
	return t.gather(line, bad)
}

// gather adds lines until the quoted cell closes. When it does not close as it
// should, a quote was lost: then the first line stands on its own, so that one
// fault does not swallow the rows after it.
func (t *textRows) gather(line []byte, bad bool) (string, bool, error) {
	t.record = append(t.record[:0], line...)
	first := len(line)
	var taken [][]byte
	for stillOpen := true; stillOpen; {
		next, err := t.lines.next()
		if err != nil && !errors.Is(err, io.EOF) {
			return "", false, err
		}
		var odd bool
		if err == nil {
			taken = append(taken, bytes.Clone(next))
			stillOpen, odd = open(next, t.dialect.delimiter, true)
			t.record = append(append(t.record, '\n'), next...)
		}
		if err != nil || odd || len(taken) > maxCellLines || len(t.record) > maxCellBytes {
			t.lines.unread(taken)
			return string(t.record[:first]), true, nil
		}
	}
	if t.swallowed(t.record, first, taken) {
		t.lines.unread(taken)
		return string(t.record[:first]), true, nil
	}
	return string(t.record), bad, nil
}

// manyRows is how many whole rows in one cell are no coincidence.
const manyRows = 5

// swallowed reports whether a cell over several lines holds rows of the table:
// it closed only because a later row happens to have a single quote too.
func (t *textRows) swallowed(record []byte, first int, taken [][]byte) bool {
	d := t.dialect
	if d.width < 2 || d.wrapped {
		return false
	}
	if len(taken)+1 < manyRows && len(split(nil, string(record), d.delimiter)) == d.width {
		return false
	}
	last := len(taken)
	for i, line := range append([][]byte{record[:first]}, taken...) {
		lost := 0
		if i == 0 || i == last {
			lost = 1
		}
		if bytes.Count(line, []byte{d.delimiter})+1 != d.width || bytes.Count(line, []byte{'"'}) != lost {
			return false
		}
	}
	return true
}

// damage counts a row with damaged quotes, and cuts it at every delimiter when
// only that gives the cells that the other rows have.
func (t *textRows) damage(text string) {
	t.damaged++
	t.notes.add(t.row, noteQuotes)
	d := t.dialect
	if d.width < 2 || d.wrapped || len(t.cells) == d.width || strings.Count(text, string(d.delimiter))+1 != d.width {
		return
	}
	t.cells = t.cells[:0]
	for part := range strings.SplitSeq(text, string(d.delimiter)) {
		part = strings.TrimSuffix(strings.TrimPrefix(part, `"`), `"`)
		t.cells = append(t.cells, strings.ReplaceAll(part, `""`, `"`))
	}
}

// mend reads the bytes of a text in UTF-8 that are not UTF-8 as Windows wrote
// them.
func (t *textRows) mend(text string) string {
	if !t.dialect.repair || utf8.ValidString(text) {
		return text
	}
	t.notes.add(t.row, noteLetters)
	var b strings.Builder
	for i, r := range text {
		if r != utf8.RuneError || strings.HasPrefix(text[i:], "\ufffd") {
			b.WriteRune(r)
			continue
		}
		b.WriteRune(charmap.Windows1252.DecodeByte(text[i]))
	}
	return b.String()
}
