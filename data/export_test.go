package data

import (
	"context"
	"database/sql"
	"slices"
	"testing"
)

// ApplicationID is what the header of our files says.
const ApplicationID = applicationID

// Writer is the pool that writes.
func (s *Store) Writer() *sql.DB { return s.rw }

// Readers is the pool that reads.
func (s *Store) Readers() *sql.DB { return s.ro }

// Query is where a verb would read.
func (s *Store) Query(ctx context.Context) interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
} {
	return s.reader(ctx)
}

// Logged are the tables with a history.
func Logged() []string { return logged }

// LoggedAt are the tables with a history that a version of the schema had.
func LoggedAt(t testing.TB, version int) []string {
	tables, err := schemaAt(t.Context(), version)
	if err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(slices.Clone(logged), func(name string) bool { return tables["table "+name] == "" })
}

// Version is the newest version of the schema.
func Version() int { return len(migrations) }

// Migrate brings the file up to date with other scripts than ours.
func (s *Store) Migrate(ctx context.Context, scripts []string, version int) error {
	return s.migrate(ctx, scripts, version)
}

// Scripts are our migrations.
func Scripts() []string { return migrations }
