package datatest

import (
	"strings"
	"testing"

	"kindvriendelijk/data"
)

// Overwrite replaces what people wrote in a dossier, all of it but whole
// documents: programmes and practice sheets. It does so as a foreign program
// might: past every rule, and unseen by the history. Texts without a space are
// codes and days, and stay.
func Overwrite(t testing.TB, s *data.Store, change func(table string, row int, old string) string) {
	t.Helper()
	db := behind(t, s)
	defer db.Close()
	query := func(q string) (out []string) {
		t.Helper()
		rows, err := db.Query(q)
		if err != nil {
			t.Fatal(err)
		}
		defer rows.Close()
		for rows.Next() {
			var v string
			if err := rows.Scan(&v); err != nil {
				t.Fatal(err)
			}
			out = append(out, v)
		}
		if err := rows.Err(); err != nil {
			t.Fatal(err)
		}
		return out
	}
	kept := []string{"programmes", "practices", "history", "groups", "search", "sqlite", "context"}
	for _, table := range query(`SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'`) {
		if hasPrefix(table, kept) {
			continue
		}
		for _, trigger := range query(`SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '` + table + `'`) {
			query(`DROP TRIGGER ` + trigger)
		}
		for _, column := range query(`SELECT name FROM pragma_table_info('` + table + `') WHERE type = 'TEXT'`) {
			for i, old := range query(`SELECT DISTINCT ` + column + ` FROM ` + table + ` WHERE ` + column + ` LIKE '% %'`) {
				_, err := db.Exec(`UPDATE OR IGNORE `+table+` SET `+column+` = ? WHERE `+column+` = ?`, change(table, i, old), old)
				if err != nil && !strings.Contains(err.Error(), "constraint") {
					t.Fatal(err)
				}
			}
		}
	}
}

func hasPrefix(s string, all []string) bool {
	for _, p := range all {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}
