package table

import (
	"bytes"
	"io"

	"golang.org/x/text/encoding/unicode"
)

// The encodings as they are shown.
const (
	utf8Plain = "UTF-8"
	utf8BOM   = "UTF-8 with BOM"
	utf16LE   = "UTF-16LE"
	utf16BE   = "UTF-16BE"
)

var bom = []byte("\xef\xbb\xbf")

// encodingOf tells the encoding from a mark at the start, or else from the
// nulls in it; empty when only the whole file can tell UTF-8 from an older
// encoding. It reports false for what is no text: some stray nulls are no
// reason to refuse a text, other control characters are.
func encodingOf(head []byte) (string, bool) {
	switch {
	case bytes.HasPrefix(head, bom):
		return utf8BOM, legible(head)
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
	case nulls[1] > quarter && nulls[0] <= quarter/8:
		return utf16LE, true
	case nulls[0] > quarter && nulls[1] <= quarter/8:
		return utf16BE, true
	}
	return "", legible(head)
}

// legible reports whether hardly any byte is a control character.
func legible(head []byte) bool {
	nulls, controls := 0, 0
	for _, b := range head {
		switch {
		case b == 0:
			nulls++
		case b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != '\v' && b != 0x1a:
			controls++
		}
	}
	return nulls*4 <= len(head) && controls*25 <= len(head)
}

// decode returns a reader of UTF-8 with line feeds at the ends of lines. Tidy
// says that there is something to tidy besides the encoding.
func decode(r io.Reader, encoding string, tidy bool) io.Reader {
	switch encoding {
	case utf16LE:
		r = unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder().Reader(r)
	case utf16BE:
		r = unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewDecoder().Reader(r)
	default:
		if old := codepages[encoding]; old != nil {
			r = old.NewDecoder().Reader(r)
		}
	}
	if tidy || encoding == utf16LE || encoding == utf16BE {
		r = newTidyReader(r)
	}
	return r
}
