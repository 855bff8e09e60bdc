package data

import (
	"database/sql"
	"errors"
	"fmt"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"kindvriendelijk/app"
)

// translate turns a fault of SQLite into one of [app] that callers decide on,
// by its code. Other errors, and those translated already, stay as they are.
func translate(err error) error {
	if errors.Is(err, sql.ErrNoRows) {
		return app.ErrNotFound
	}
	var fault *sqlite.Error
	if !errors.As(err, &fault) {
		return err
	}
	switch fault.Code() { // the reason within the kind
	case sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY, sqlite3.SQLITE_CONSTRAINT_TRIGGER:
		return as(app.ErrNotFound, err)
	}
	switch fault.Code() & 0xff {
	case sqlite3.SQLITE_FULL:
		return as(app.ErrFull, err)
	case sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN:
		return as(app.ErrDisk, err)
	case sqlite3.SQLITE_READONLY:
		return as(app.ErrReadOnly, err)
	case sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT:
		return as(app.ErrDamaged, err)
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
		var known *app.InUseError
		if !errors.As(err, &known) {
			return errors.Join(&app.InUseError{}, err)
		}
	}
	return err
}

// as marks err as the known fault, once.
func as(known, err error) error {
	if errors.Is(err, known) {
		return err
	}
	return fmt.Errorf("%w: %w", known, err)
}
