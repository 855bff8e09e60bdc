package table

import (
	"bufio"
	"bytes"
	"errors"
	"io"
)

// lines reads physical lines without their end, and takes lines back.
type lines struct {
	r    *bufio.Reader
	back [][]byte
	long []byte
}

// newLines reads through a buffer of the given size.
func newLines(r io.Reader, size int) *lines {
	br := bufio.NewReaderSize(r, size)
	if start, err := br.Peek(len(bom)); err == nil && bytes.Equal(start, bom) {
		br.Discard(len(bom)) //nolint:errcheck // these bytes are in the buffer
	}
	return &lines{r: br}
}

// errLongLine means that a line is longer than a table's can be.
var errLongLine = errors.New("line too long")

// next returns the next line, which holds until the next call.
func (l *lines) next() ([]byte, error) {
	if n := len(l.back); n > 0 {
		line := l.back[n-1]
		l.back = l.back[:n-1]
		return line, nil
	}
	line, err := l.r.ReadSlice('\n')
	if errors.Is(err, bufio.ErrBufferFull) {
		l.long = append(l.long[:0], line...)
		for errors.Is(err, bufio.ErrBufferFull) && len(l.long) <= maxLine {
			line, err = l.r.ReadSlice('\n')
			l.long = append(l.long, line...)
		}
		line = l.long
	}
	if len(line) > maxLine {
		return nil, errLongLine
	}
	if errors.Is(err, io.EOF) && len(line) > 0 {
		err = nil
	}
	if err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(line, []byte{'\n'}), nil
}

// unread gives lines back, which must be copies; the first comes out first.
func (l *lines) unread(back [][]byte) {
	for i := len(back) - 1; i >= 0; i-- {
		l.back = append(l.back, back[i])
	}
}
