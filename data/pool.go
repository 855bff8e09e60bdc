package data

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"strings"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// Both pools get these on every connection. The driver checks the short keys
// and applies busy_timeout first.
const (
	common = "?_busy_timeout=5000&_foreign_keys=1&_defensive=1&_dqs=0&_error_rc=1" +
		"&_time_format=sqlite&_pragma=trusted_schema(0)&_pragma=cell_size_check(1)"
	writer = common + "&_txlock=immediate&_journal_mode=WAL&_synchronous=FULL" +
		"&_pragma=secure_delete(1)&_pragma=cache_size(-16000)"
	reader  = common + "&_query_only=1&_synchronous=FULL&_pragma=cache_size(-8000)"
	readers = 4
)

// init lets SQLite hold its locks by open file where Linux can do so: with the
// usual kind, any part of the process that opens and closes the database file
// would drop them.
func init() {
	sqlite.StrictPragmas(true)
	sqlite.OFDLocking(true) // where it can't be had, the usual locks serve
}

// pool opens a pool of n connections that can't ATTACH another file. The path
// is a plain one: a 'file:' URI would need escaping, and gets lost in names
// with '#' or '%'.
func pool(path, options string, n int) (*sql.DB, error) {
	if strings.Contains(path, "?") {
		return nil, errors.New("the path has a question mark, which SQLite takes for options")
	}
	c, err := sqlite.NewConnector(path + options)
	if err != nil {
		return nil, err
	}
	db := sql.OpenDB(noAttach{c})
	db.SetMaxOpenConns(n)
	db.SetMaxIdleConns(n)
	return db, nil
}

// noAttach limits every connection it makes, also one that database/sql makes
// later in place of a broken one.
type noAttach struct{ driver.Connector }

// Connect lends the connection to a pool for one moment, because
// [sqlite.Limit] takes a *sql.Conn. Closing that pool leaves a connection that
// is checked out open, so it lives on in ours.
func (c noAttach) Connect(ctx context.Context) (driver.Conn, error) {
	dc, err := c.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	loan := sql.OpenDB(lent{c.Connector, dc})
	sc, err := loan.Conn(ctx)
	if err == nil {
		_, err = sqlite.Limit(sc, sqlite3.SQLITE_LIMIT_ATTACHED, 0)
	}
	if err = errors.Join(err, loan.Close()); err != nil {
		return nil, errors.Join(err, dc.Close())
	}
	return dc, nil
}

// lent is a connector that gives out one connection that exists already.
type lent struct {
	driver.Connector
	conn driver.Conn
}

// Connect returns the one connection.
func (l lent) Connect(context.Context) (driver.Conn, error) { return l.conn, nil }
