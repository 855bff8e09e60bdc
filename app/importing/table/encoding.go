package table

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// The encodings as they are shown.
const (
	utf8Plain   = "UTF-8"
	utf8BOM     = "UTF-8 with BOM"
	utf16LE     = "UTF-16LE"
	utf16BE     = "UTF-16BE"
	windows1252 = "Windows-1252"
)

var bom = []byte("\xef\xbb\xbf")

// survey is what one pass over the whole file tells.
type survey struct {
	valid  bool // all of it is UTF-8
	marked bool // a point, or a comma that may be no delimiter, follows a digit
}

// encodingOf tells the encoding from a mark at the start, or else from the
// nulls in it; empty when only the whole file can tell UTF-8 from
// Windows-1252. It reports false for what is no text.
func encodingOf(head []byte) (string, bool) {
	switch {
	case bytes.HasPrefix(head, bom):
		return utf8BOM, bytes.IndexByte(head, 0) < 0
	case bytes.HasPrefix(head, []byte{0xff, 0xfe}):
		return utf16LE, true
	case bytes.HasPrefix(head, []byte{0xfe, 0xff}):
		return utf16BE, true
	}
	var nulls [2]int
	for i, b := range head {
		if b == 0 {
			nulls[i%2]++
		}
	}
	switch quarter := len(head) / 4; {
	case nulls[0]+nulls[1] == 0:
		return "", true
	case nulls[1] > quarter && nulls[0] < quarter/8:
		return utf16LE, true
	case nulls[0] > quarter && nulls[1] < quarter/8:
		return utf16BE, true
	}
	return "", false
}

// surveyFile reads the whole file once.
func surveyFile(ctx context.Context, path string) (survey, error) {
	s := survey{valid: true}
	file, err := os.Open(path)
	if err != nil {
		return s, err
	}
	defer file.Close()
	buf := make([]byte, 1<<20)
	keep := 0
	for {
		if err := ctx.Err(); err != nil {
			return s, err
		}
		n, err := io.ReadFull(file, buf[keep:])
		end := err != nil
		if end && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
			return s, err
		}
		keep = s.chunk(buf[:keep+n], end)
		if end {
			return s, nil
		}
		copy(buf, buf[len(buf)-keep:])
	}
}

// chunk judges a part of the file and returns how many bytes at its end belong
// to a character that goes on in the next part.
func (s *survey) chunk(b []byte, last bool) int {
	s.marked = s.marked || markAfterDigit(b, '.') || markAfterDigit(b, ',')
	cut := len(b)
	for i := 1; !last && i < utf8.UTFMax && i <= len(b); i++ {
		if utf8.RuneStart(b[len(b)-i]) {
			if !utf8.FullRune(b[len(b)-i:]) {
				cut = len(b) - i
			}
			break
		}
	}
	s.valid = s.valid && utf8.Valid(b[:cut])
	return len(b) - cut
}

// markAfterDigit looks for '5.' and '5,': the mark is rarer than digits.
func markAfterDigit(b []byte, mark byte) bool {
	for {
		i := bytes.IndexByte(b, mark)
		if i < 0 {
			return false
		}
		if i > 0 && b[i-1] >= '0' && b[i-1] <= '9' {
			return true
		}
		b = b[i+1:]
	}
}

// decode returns a reader of UTF-8 without a byte order mark.
func decode(r io.Reader, encoding string) io.Reader {
	switch encoding {
	case utf16LE:
		return unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder().Reader(r)
	case utf16BE:
		return unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewDecoder().Reader(r)
	case windows1252:
		return charmap.Windows1252.NewDecoder().Reader(r)
	}
	return r
}
