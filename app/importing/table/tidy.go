package table

import (
	"bytes"
	"io"
)

// tidyReader ends every line with one line feed, whichever of CR, LF, CR LF
// and CR CR LF a program wrote, also when a file mixes them, and drops nulls.
type tidyReader struct {
	r       io.Reader
	in, out []byte
	rest    []byte // of out
	returns int    // carriage returns of which the sequel is not known yet
	err     error
}

func newTidyReader(r io.Reader) *tidyReader {
	return &tidyReader{r: r, in: make([]byte, 64<<10)}
}

func (t *tidyReader) Read(p []byte) (int, error) {
	for len(t.rest) == 0 {
		if t.err != nil {
			return 0, t.err
		}
		var n int
		n, t.err = t.r.Read(t.in)
		t.out = t.out[:0]
		t.tidy(t.in[:n])
		if t.err != nil {
			t.endLines()
		}
		t.rest = t.out
	}
	n := copy(p, t.rest)
	t.rest = t.rest[n:]
	return n, nil
}

// manyReturns bounds what is held back for a line feed that may follow.
const manyReturns = 1024

func (t *tidyReader) tidy(b []byte) {
	for len(b) > 0 {
		if b[0] == '\r' {
			if t.returns++; t.returns > manyReturns {
				t.endLines()
			}
			b = b[1:]
			continue
		}
		if b[0] == '\n' {
			t.returns = 0 // they belong to this one end
		}
		t.endLines()
		i := bytes.IndexByte(b, '\r')
		if i < 0 {
			i = len(b)
		}
		t.add(b[:i])
		b = b[i:]
	}
}

// endLines writes a line feed for each carriage return that had none.
func (t *tidyReader) endLines() {
	for ; t.returns > 0; t.returns-- {
		t.out = append(t.out, '\n')
	}
}

func (t *tidyReader) add(b []byte) {
	for {
		i := bytes.IndexByte(b, 0)
		if i < 0 {
			t.out = append(t.out, b...)
			return
		}
		t.out = append(t.out, b[:i]...)
		b = b[i+1:]
	}
}

// wholeReader fails when a file ends before the size that it had.
type wholeReader struct {
	r    io.Reader
	left int64
}

func (w *wholeReader) Read(p []byte) (int, error) {
	if w.left <= 0 {
		return 0, io.EOF
	}
	n, err := w.r.Read(p[:min(int64(len(p)), w.left)])
	w.left -= int64(n)
	if err == io.EOF && w.left > 0 {
		err = io.ErrUnexpectedEOF
	}
	return n, err
}
