// Package app holds what all rooms of the municipality's work share: the
// errors that callers decide on, and calendar days. The rooms are its
// sub-packages. It knows neither how records are stored nor how they are shown.
package app

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Errors that callers decide on.
var (
	// ErrNotFound means that the record does not exist (any more).
	ErrNotFound = errors.New("not found")
	// ErrNothing means that there is nothing to undo or redo.
	ErrNothing = errors.New("nothing to undo or redo")
	// ErrNotOurs means that another program made the file.
	ErrNotOurs = errors.New("not a file of this program")
	// ErrDamaged means that a file is ours but not whole.
	ErrDamaged = errors.New("damaged")
	// ErrReadOnly means that the dossier can be read but not changed.
	ErrReadOnly = errors.New("read-only")
	// ErrDiffers means that a package holds another state of a dossier that is
	// here already.
	ErrDiffers = errors.New("the dossier is here already in another state")
	// ErrFull means that the disk has no room; nothing was changed.
	ErrFull = errors.New("disk full")
	// ErrDisk means that the disk failed to read or to write. Whether the last
	// change was kept is not certain.
	ErrDisk = errors.New("disk failure")
)

// TooNewError means that a newer version of the program wrote the file.
type TooNewError struct{ Have, Know int }

func (e *TooNewError) Error() string {
	return fmt.Sprintf("schema %d is newer than %d", e.Have, e.Know)
}

// ConflictError means that a later change touched the same fields, so that
// undoing would lose it.
type ConflictError struct{ Kind, ID, Detail string }

func (e *ConflictError) Error() string {
	return fmt.Sprintf("%s %s was changed later: %s", e.Kind, e.ID, e.Detail)
}

// InUseError means that another window has the dossier open. Who may be empty.
type InUseError struct{ Who string }

func (e *InUseError) Error() string { return "in use by " + e.Who }

// InvalidError tells per field, by its name in code, what is wrong, in Dutch.
type InvalidError struct{ Fields map[string]string }

func (e *InvalidError) Error() string {
	var parts []string
	for _, f := range slices.Sorted(maps.Keys(e.Fields)) {
		parts = append(parts, f+": "+e.Fields[f])
	}
	return "invalid: " + strings.Join(parts, "; ")
}

// A UserError carries a Dutch text that can be shown as it is.
type UserError struct {
	Text string
	Err  error // for the log; may be nil
}

func (e *UserError) Error() string {
	if e.Err == nil {
		return e.Text
	}
	return strings.TrimSuffix(e.Text, ".") + ": " + e.Err.Error()
}

func (e *UserError) Unwrap() error { return e.Err }
