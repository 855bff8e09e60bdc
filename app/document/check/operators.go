package check

import (
	"bytes"
	"strings"
)

// op is one operator of a content stream with its operands. Strings are
// []byte, names start with "/", dictionaries and arrays are []any.
type op struct {
	name string
	args []any
}

const blanks = " \t\r\n\f\x00"

// scanner cuts a content stream into operators.
type scanner struct {
	b     []byte
	i     int
	args  []any
	stack [][]any
	out   []op
}

func operators(b []byte) []op {
	s := &scanner{b: b}
	for s.i < len(s.b) {
		s.step()
	}
	return s.out
}

func (s *scanner) step() {
	c := s.b[s.i]
	switch {
	case strings.IndexByte(blanks, c) >= 0:
		s.i++
	case c == '(':
		s.args = append(s.args, s.str())
	case s.at("<<"):
		s.begin(2)
	case c == '[':
		s.begin(1)
	case s.at(">>"):
		s.end(2)
	case c == ']':
		s.end(1)
	default:
		s.word(c)
	}
}

func (s *scanner) at(p string) bool { return bytes.HasPrefix(s.b[s.i:], []byte(p)) }

func (s *scanner) begin(n int) {
	s.stack = append(s.stack, s.args)
	s.args = nil
	s.i += n
}

func (s *scanner) end(n int) {
	s.i += n
	if len(s.stack) == 0 {
		return
	}
	inner := s.args
	s.args = append(s.stack[len(s.stack)-1], inner)
	s.stack = s.stack[:len(s.stack)-1]
}

// word reads a name, a number or an operator.
func (s *scanner) word(c byte) {
	j := s.i + 1
	for j < len(s.b) && strings.IndexByte(blanks+"()<>[]{}/%", s.b[j]) < 0 {
		j++
	}
	w := string(s.b[s.i:j])
	s.i = j
	if c >= '0' && c <= '9' || strings.IndexByte("/-+.", c) >= 0 {
		s.args = append(s.args, w)
		return
	}
	s.out = append(s.out, op{w, s.args})
	s.args = nil
}

// str reads a string between parentheses, which may hold others.
func (s *scanner) str() []byte {
	out := []byte{}
	depth := 0
	for ; s.i < len(s.b); s.i++ {
		switch c := s.b[s.i]; c {
		case '\\':
			if s.i++; s.i < len(s.b) {
				out = append(out, escaped(s.b[s.i]))
			}
			continue
		case '(':
			if depth++; depth == 1 {
				continue
			}
		case ')':
			if depth--; depth == 0 {
				s.i++
				return out
			}
		}
		out = append(out, s.b[s.i])
	}
	return out
}

func escaped(c byte) byte {
	switch c {
	case 'r':
		return '\r'
	case 'n':
		return '\n'
	}
	return c
}

// value looks a key up in the flat operand list of an inline dictionary.
func value(d []any, key string) string {
	for i := 0; i+1 < len(d); i += 2 {
		if d[i] == "/"+key {
			s, _ := d[i+1].(string)
			return s
		}
	}
	return ""
}
