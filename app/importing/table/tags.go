package table

import (
	"bufio"
	"bytes"
	"errors"
	"io"
)

// Caps on XML, which the library that reads workbooks does not have: it keeps
// a text, a tag and the path to the present element in memory as a whole.
const (
	maxTag   = 256 << 10
	maxRun   = 1 << 20 // of text between two tags; Excel allows 32,767 letters
	maxDepth = 64
)

var errHostile = errors.New("xml that no program writes")

// tags goes through the tags of an XML text, which is enough to check a part
// of a workbook before it is read. It reads no values.
type tags struct {
	r     *bufio.Reader
	depth int
}

func newTags(r io.Reader) *tags { return &tags{r: bufio.NewReaderSize(r, maxTag)} }

// next returns what stands between the next < and >, without comments and
// processing instructions. It holds until the next call.
func (t *tags) next() ([]byte, error) {
	for {
		if err := t.skipText(); err != nil {
			return nil, err
		}
		start, err := t.r.Peek(8)
		if err != nil && len(start) == 0 {
			return nil, io.ErrUnexpectedEOF
		}
		switch {
		case bytes.HasPrefix(start, []byte("!--")):
			err = t.skipPast("-->")
		case bytes.HasPrefix(start, []byte("![CDATA[")):
			err = t.skipPast("]]>")
		case start[0] == '?':
			err = t.skipPast("?>")
		default:
			return t.tag()
		}
		if err != nil {
			return nil, err
		}
	}
}

// tag reads up to the end of a tag and keeps count of the depth.
func (t *tags) tag() ([]byte, error) {
	tag, err := t.r.ReadSlice('>')
	switch {
	case errors.Is(err, bufio.ErrBufferFull):
		return nil, errHostile
	case err != nil:
		return nil, io.ErrUnexpectedEOF
	}
	tag = tag[:len(tag)-1]
	switch {
	case bytes.HasPrefix(tag, []byte("/")):
		t.depth--
	case !bytes.HasSuffix(tag, []byte("/")):
		t.depth++
	}
	if t.depth > maxDepth {
		return nil, errHostile
	}
	return tag, nil
}

// skipText goes past the next <.
func (t *tags) skipText() error {
	for n := 0; n <= maxRun; {
		text, err := t.r.ReadSlice('<')
		if !errors.Is(err, bufio.ErrBufferFull) {
			return err
		}
		n += len(text)
	}
	return errHostile
}

// skipPast goes past a text.
func (t *tags) skipPast(end string) error {
	last := end[len(end)-1]
	for n := 0; n <= maxRun; {
		text, err := t.r.ReadSlice(last)
		n += len(text)
		if err != nil && !errors.Is(err, bufio.ErrBufferFull) {
			return io.ErrUnexpectedEOF
		}
		if bytes.HasSuffix(text, []byte(end)) {
			return nil
		}
	}
	return errHostile
}

// tagName is the name of a tag without its prefix; with the slash of an end
// tag.
func tagName(tag []byte) string {
	if i := bytes.IndexAny(tag, " \t\r\n"); i >= 0 {
		tag = tag[:i]
	}
	tag = bytes.TrimSuffix(tag, []byte("/"))
	if i := bytes.IndexByte(tag, ':'); i >= 0 {
		if tag[0] == '/' {
			return "/" + string(tag[i+1:])
		}
		return string(tag[i+1:])
	}
	return string(tag)
}

// attribute returns the value of an attribute without a prefix, or nothing.
func attribute(tag []byte, name string) []byte {
	for rest := tag; ; {
		i := bytes.Index(rest, []byte(name))
		if i < 0 {
			return nil
		}
		before, after := i > 0 && isSpace(rest[i-1]), bytes.TrimLeft(rest[i+len(name):], " ")
		rest = rest[i+len(name):]
		if !before || len(after) == 0 || after[0] != '=' {
			continue
		}
		after = bytes.TrimLeft(after[1:], " ")
		if len(after) == 0 || after[0] != '"' && after[0] != '\'' {
			return nil
		}
		value, _, ok := bytes.Cut(after[1:], after[:1])
		if !ok {
			return nil
		}
		return value
	}
}

func isSpace(b byte) bool { return b == ' ' || b == '\t' || b == '\r' || b == '\n' }
