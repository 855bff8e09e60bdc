package tag

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"strings"
)

const blanks = " \t\r\n\f\x00"

// reader parses the objects of a file that gofpdf wrote: no comments, no hex
// strings, no object streams, direct stream lengths.
type reader struct {
	b []byte
	i int
}

func (r *reader) space() {
	for r.i < len(r.b) && strings.IndexByte(blanks, r.b[r.i]) >= 0 {
		r.i++
	}
}

func (r *reader) word() string {
	j := r.i
	for j < len(r.b) && strings.IndexByte(blanks+"()<>[]{}/%", r.b[j]) < 0 {
		j++
	}
	w := string(r.b[r.i:j])
	r.i = j
	return w
}

func (r *reader) object() (any, error) {
	r.space()
	if r.i >= len(r.b) {
		return nil, errors.New("end of file inside an object")
	}
	switch c := r.b[r.i]; {
	case c == '/':
		r.i++
		return name(r.word()), nil
	case c == '(':
		return r.str()
	case c == '[':
		return r.array()
	case bytes.HasPrefix(r.b[r.i:], []byte("<<")):
		return r.dict()
	}
	w := r.word()
	if w == "" {
		return nil, fmt.Errorf("unexpected %q at %d", r.b[r.i], r.i)
	}
	if n, err := strconv.Atoi(w); err == nil && bytes.HasPrefix(r.b[r.i:], []byte(" 0 R")) {
		r.i += len(" 0 R")
		return ref(n), nil
	}
	return raw(w), nil
}

func (r *reader) array() (any, error) {
	r.i++
	var a array
	for {
		r.space()
		if r.i < len(r.b) && r.b[r.i] == ']' {
			r.i++
			return a, nil
		}
		v, err := r.object()
		if err != nil {
			return nil, err
		}
		a = append(a, v)
	}
}

func (r *reader) dict() (any, error) {
	r.i += 2
	d := dict{}
	for {
		r.space()
		if bytes.HasPrefix(r.b[r.i:], []byte(">>")) {
			r.i += 2
			return d, nil
		}
		k, err := r.object()
		if err != nil {
			return nil, err
		}
		key, ok := k.(name)
		if !ok {
			return nil, fmt.Errorf("key %v is no name at %d", k, r.i)
		}
		if d[string(key)], err = r.object(); err != nil {
			return nil, err
		}
	}
}

func (r *reader) str() (any, error) {
	var out []byte
	depth := 0
	for ; r.i < len(r.b); r.i++ {
		switch c := r.b[r.i]; c {
		case '\\':
			r.i++
			if r.i < len(r.b) && r.b[r.i] == 'r' { // the only letter that gofpdf escapes
				out = append(out, '\r')
			} else if r.i < len(r.b) {
				out = append(out, r.b[r.i])
			}
		case '(':
			if depth++; depth > 1 {
				out = append(out, c)
			}
		case ')':
			if depth--; depth == 0 {
				r.i++
				return str(out), nil
			}
			out = append(out, c)
		default:
			out = append(out, c)
		}
	}
	return nil, errors.New("string without end")
}

// readFile parses what gofpdf's Output wrote: every object, and the trailer.
func readFile(b []byte) (map[ref]any, dict, error) {
	at := bytes.LastIndex(b, []byte("startxref\n"))
	if at < 0 {
		return nil, nil, errors.New("no startxref")
	}
	var pos, n int
	if _, err := fmt.Sscan(string(b[at+len("startxref\n"):]), &pos); err != nil || pos >= len(b) {
		return nil, nil, fmt.Errorf("startxref: %w", err)
	}
	if _, err := fmt.Sscanf(string(b[pos:min(pos+40, len(b))]), "xref\n0 %d\n", &n); err != nil {
		return nil, nil, fmt.Errorf("xref: %w", err)
	}
	table := pos + len(fmt.Sprintf("xref\n0 %d\n", n))
	objs := make(map[ref]any, n)
	r := &reader{b: b}
	for k := 1; k < n; k++ {
		off, err := strconv.Atoi(string(b[table+20*k : table+20*k+10]))
		if err != nil {
			return nil, nil, fmt.Errorf("xref entry %d: %w", k, err)
		}
		if objs[ref(k)], err = r.numbered(off); err != nil {
			return nil, nil, fmt.Errorf("object %d: %w", k, err)
		}
	}
	r.i = table + 20*n
	r.space()
	if r.word() != "trailer" {
		return nil, nil, errors.New("no trailer")
	}
	t, err := r.object()
	if err != nil {
		return nil, nil, fmt.Errorf("trailer: %w", err)
	}
	return objs, t.(dict), nil
}

// numbered reads the object "N 0 obj …" at an offset, with its stream.
func (r *reader) numbered(off int) (any, error) {
	r.i = off
	for range 3 {
		r.word()
		r.space()
	}
	v, err := r.object()
	if err != nil {
		return nil, err
	}
	r.space()
	d, ok := v.(dict)
	if !ok || !bytes.HasPrefix(r.b[r.i:], []byte("stream\n")) {
		return v, nil
	}
	length, _ := d["Length"].(raw)
	size, err := strconv.Atoi(string(length))
	if err != nil {
		return nil, fmt.Errorf("stream length: %w", err)
	}
	from := r.i + len("stream\n")
	return &stream{d, r.b[from : from+size]}, nil
}
