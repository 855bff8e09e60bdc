package data_test

import (
	"fmt"
	"strings"
	"testing"

	"kindvriendelijk/data"
)

// dump is the whole content of a dossier's records as text, to compare.
func dump(t testing.TB, s *data.Store) string {
	t.Helper()
	var b strings.Builder
	for _, table := range data.Logged() {
		for _, line := range rowsOf(t, s, `SELECT * FROM "`+table+`" ORDER BY 1, 2`) {
			fmt.Fprintln(&b, table, line)
		}
	}
	return b.String()
}

// rowsOf returns each row of a query as text.
func rowsOf(t testing.TB, s *data.Store, query string, args ...any) (lines []string) {
	t.Helper()
	rows, err := s.Readers().QueryContext(t.Context(), query, args...)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	cols, err := rows.Columns()
	if err != nil {
		t.Fatal(err)
	}
	for rows.Next() {
		values, dest := make([]any, len(cols)), make([]any, len(cols))
		for i := range values {
			dest[i] = &values[i]
		}
		if err := rows.Scan(dest...); err != nil {
			t.Fatal(err)
		}
		lines = append(lines, fmt.Sprintf("%#v", values))
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return lines
}

// number returns the single number of a query.
func number(t testing.TB, s *data.Store, query string, args ...any) (n int) {
	t.Helper()
	if err := s.Readers().QueryRowContext(t.Context(), query, args...).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

// whole checks that a dossier holds together: the file, what rows point at,
// the index, the numbers of the groups, and nothing left of an action.
func whole(t testing.TB, s *data.Store) {
	t.Helper()
	for query, want := range map[string]int{
		`SELECT integrity_check <> 'ok' FROM pragma_integrity_check`:                              0,
		`SELECT count(*) FROM pragma_foreign_key_check`:                                           0,
		`SELECT count(*) FROM context`:                                                            0,
		`SELECT count(*) FROM search_dirty`:                                                       0,
		`SELECT count(*) FROM groups g WHERE NOT EXISTS (SELECT 1 FROM history WHERE grp = g.id)`: 0,
		`SELECT count(*) FROM (SELECT 1 FROM groups GROUP BY device HAVING max(seq) <> count(*))`: 0,
		`SELECT (SELECT count(*) FROM search_map) - (SELECT count(*) FROM search_text)`:           0,
	} {
		if got := number(t, s, query); got != want {
			t.Errorf("%s: got %d, want %d", query, got, want)
		}
	}
	if _, err := s.Writer().ExecContext(t.Context(), `INSERT INTO search (search, rank) VALUES ('integrity-check', 1)`); err != nil {
		t.Errorf("the index differs from the records: %v", err)
	}
}

// must stops the test on an error.
func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
