// Package history describes what was changed in a dossier, by whom and when.
// It knows neither how changes are stored nor what a record means.
package history

import "time"

// Change is one changed record within one user action.
type Change struct {
	ID     int64
	Group  int64
	At     time.Time
	Who    string
	Label  string // the action, in Dutch: 'Actie gewijzigd'
	Action string // do, undo or redo
	Kind   string // table of the record
	Record string
	Op     Op
	Fields []Field
}

// Op is what happened to the record.
type Op string

// Operations, as stored.
const (
	Insert Op = "I"
	Update Op = "U"
	Delete Op = "D"
)

// Field is one value before and after, as text; empty means absent.
type Field struct{ Name, Old, New string }

// State tells what undo and redo would do now: their labels, empty when there
// is nothing.
type State struct{ Undo, Redo string }
