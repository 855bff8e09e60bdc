package table

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"io"
	"os"
	"unicode/utf8"
)

// survey is what one pass over the whole file tells.
type survey struct {
	size   int64 // bytes; what is added to the file later is not read
	marked bool  // a point, or a comma that may be no delimiter, follows a digit
	untidy bool  // there are carriage returns or nulls
	nulls  int64
	letter int      // letters of several bytes in UTF-8
	broken int      // bytes that are not UTF-8
	high   [256]int // how often each byte that is not UTF-8 by itself occurs
}

// surveyFile reads the whole file once.
func surveyFile(ctx context.Context, path string, size int64) (*survey, error) {
	s := &survey{size: size}
	file, err := os.Open(path)
	if err != nil {
		return s, err
	}
	defer file.Close()
	r := io.LimitReader(file, size)
	buf := make([]byte, min(1<<20, size+utf8.UTFMax))
	keep := 0
	for {
		if err := ctx.Err(); err != nil {
			return s, err
		}
		n, err := io.ReadFull(r, buf[keep:])
		end := err != nil
		if end && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
			return s, err
		}
		n += keep
		keep = s.chunk(buf[:n], end)
		if end {
			return s, nil
		}
		copy(buf, buf[n-keep:n])
	}
}

// chunk judges a part of the file and returns how many bytes at its end belong
// to a character that goes on in the next part.
func (s *survey) chunk(b []byte, last bool) int {
	s.marked = s.marked || markAfterDigit(b, '.') || markAfterDigit(b, ',')
	s.nulls += int64(bytes.Count(b, []byte{0}))
	s.untidy = s.untidy || s.nulls > 0 || bytes.IndexByte(b, '\r') >= 0
	for i := ascii(b); i < len(b); {
		if b[i] < utf8.RuneSelf {
			i += ascii(b[i:])
			continue
		}
		if !last && !utf8.FullRune(b[i:]) {
			return len(b) - i
		}
		r, size := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && size == 1 {
			s.broken++
		} else {
			s.letter++
		}
		for _, c := range b[i : i+size] {
			s.high[c]++
		}
		i += size
	}
	return 0
}

// ascii returns at how many bytes the first letter outside ASCII stands.
func ascii(b []byte) int {
	i := 0
	for ; i+8 <= len(b); i += 8 {
		if binary.LittleEndian.Uint64(b[i:])&0x8080808080808080 != 0 {
			break
		}
	}
	for i < len(b) && b[i] < utf8.RuneSelf {
		i++
	}
	return i
}

// encoding tells UTF-8 from an older encoding. A text in which letters of
// several bytes outnumber the broken bytes is UTF-8 that was damaged.
func (s *survey) encoding() string {
	if s.broken <= s.letter {
		return utf8Plain
	}
	return codepageOf(&s.high)
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
