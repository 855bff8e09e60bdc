package ui

import "strings"

// valueField is a field for one value that is typed as text. It keeps the
// last right value, says what is wrong, and writes a value in full when the
// keyboard leaves.
type valueField[T comparable] struct {
	Entry

	parse  func(text string) (T, bool)
	format func(T) string
	wrong  string // what to say of a text that is no value
	tell   func(v T, filled bool)

	v       T
	filled  bool
	problem func(string) // shows what is wrong in the [Field] around it
}

// Value returns the last right value; filled is false for an empty field.
func (f *valueField[T]) Value() (v T, filled bool) { return f.v, f.filled }

// set fills in a value, unless it is there already or the user is typing.
func (f *valueField[T]) set(v T, filled bool) {
	if f.typed || f.v == v && f.filled == filled {
		return
	}
	f.v, f.filled = v, filled
	f.write()
	f.say("")
}

// Leave is [Entry.Leave]; it also forgets what was wrong.
func (f *valueField[T]) Leave() {
	var none T
	f.Settle()
	f.v, f.filled = none, false
	f.write()
	f.say("")
}

func (f *valueField[T]) write() {
	if !f.filled {
		f.fill("")
		return
	}
	f.fill(f.format(f.v))
}

// settled reads what was typed.
func (f *valueField[T]) settled(text string) {
	v, ok := f.parse(text)
	if !ok && strings.TrimSpace(text) != "" {
		f.say(f.wrong)
		return
	}
	f.say("")
	f.change(v, ok)
}

// change takes over a value and tells of it.
func (f *valueField[T]) change(v T, filled bool) {
	if f.v == v && f.filled == filled {
		return
	}
	f.v, f.filled = v, filled
	f.tell(v, filled)
}

func (f *valueField[T]) say(problem string) {
	if f.problem != nil {
		f.problem(problem)
	}
}

// FocusLost writes the value in full: 'vandaag' becomes 21/11/2026.
func (f *valueField[T]) FocusLost() {
	f.Entry.FocusLost()
	if _, ok := f.parse(f.Text); ok {
		f.write()
	}
}

// onProblem lets a [Field] show what is wrong.
func (f *valueField[T]) onProblem(show func(string)) { f.problem = show }
