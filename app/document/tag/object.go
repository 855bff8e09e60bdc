package tag

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
)

// The PDF objects that the finisher reads and writes. Numbers, booleans and
// null that were read stay as the text they were (raw): nothing here
// calculates with them.
type (
	raw    string         // 12, 1.5, true, null
	name   string         // without the slash
	str    string         // the bytes of a string
	ref    int            // N 0 R
	array  []any          //
	dict   map[string]any // keys without the slash
	stream struct {
		dict dict
		data []byte
	}
)

// put writes an object. The keys of a dictionary are sorted, so that the same
// document gives the same bytes; a separator is written only where the next
// token needs one.
func put(w *bytes.Buffer, v any) {
	switch v := v.(type) {
	case raw:
		w.WriteString(string(v))
	case int:
		w.WriteString(strconv.Itoa(v))
	case float64:
		w.Write(appendNumber(w.AvailableBuffer(), v))
	case bool:
		w.WriteString(strconv.FormatBool(v))
	case nil:
		w.WriteString("null")
	case name:
		putName(w, v)
	case str:
		putString(w, v)
	case ref:
		w.WriteString(strconv.Itoa(int(v)))
		w.WriteString(" 0 R")
	case array:
		putArray(w, v)
	case dict:
		putDict(w, v)
	default:
		panic(fmt.Sprintf("tag: cannot write a %T", v))
	}
}

func putArray(w *bytes.Buffer, v array) {
	w.WriteByte('[')
	for i, e := range v {
		if i > 0 && open(e) {
			w.WriteByte(' ')
		}
		put(w, e)
	}
	w.WriteByte(']')
}

func putDict(w *bytes.Buffer, v dict) {
	w.WriteString("<<")
	for _, k := range slices.Sorted(maps.Keys(v)) {
		putName(w, name(k))
		if open(v[k]) {
			w.WriteByte(' ')
		}
		put(w, v[k])
	}
	w.WriteString(">>")
}

// open tells whether an object begins with a character that would run into
// the token before it.
func open(v any) bool {
	switch v.(type) {
	case name, str, array, dict:
		return false
	}
	return true
}

func putName(w *bytes.Buffer, v name) {
	w.WriteByte('/')
	for _, c := range []byte(v) {
		if c <= ' ' || c > '~' || bytes.IndexByte([]byte("()<>[]{}/%#"), c) >= 0 {
			fmt.Fprintf(w, "#%02X", c)
		} else {
			w.WriteByte(c)
		}
	}
}

func putString(w *bytes.Buffer, v str) {
	w.WriteByte('(')
	w.Write(AppendEscaped(w.AvailableBuffer(), []byte(v)...))
	w.WriteByte(')')
}

// AppendEscaped appends bytes as they must stand between the parentheses of a
// string in a content stream.
func AppendEscaped(b []byte, bytes ...byte) []byte {
	for _, c := range bytes {
		switch c {
		case '(', ')', '\\':
			b = append(b, '\\', c)
		case '\r':
			b = append(b, '\\', 'r')
		case '\n':
			b = append(b, '\\', 'n')
		default:
			b = append(b, c)
		}
	}
	return b
}

// appendNumber writes a length in points to the hundredth.
func appendNumber(b []byte, v float64) []byte {
	return AppendHundredths(b, int(v*100+0.5*sign(v)))
}

func sign(v float64) float64 {
	if v < 0 {
		return -1
	}
	return 1
}

// AppendHundredths appends n/100 without needless zeros.
func AppendHundredths(b []byte, n int) []byte {
	if n < 0 {
		b, n = append(b, '-'), -n
	}
	if n >= 100 || n == 0 {
		b = strconv.AppendInt(b, int64(n/100), 10)
	}
	if n%100 == 0 {
		return b
	}
	b = append(b, '.', byte('0'+n/10%10))
	if n%10 != 0 {
		b = append(b, byte('0'+n%10))
	}
	return b
}

// text is a PDF text string: ASCII as it is, anything else UTF-16 with its mark.
// A hard space is a space.
func text(s string) str {
	plain := true
	s = strings.ReplaceAll(s, "\u00A0", " ")
	for _, r := range s {
		plain = plain && r >= ' ' && r <= '~'
	}
	if plain {
		return str(s)
	}
	b := []byte{0xFE, 0xFF}
	for _, u := range utf16.Encode([]rune(s)) {
		b = append(b, byte(u>>8), byte(u))
	}
	return str(b)
}
