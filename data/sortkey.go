package data

import (
	"database/sql/driver"
	"strings"
	"unicode"

	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"
	"modernc.org/sqlite"
)

// init adds the function sortkey(text) to SQLite, whose own way of sorting
// knows no letters outside ASCII. Queries use it; no index does, so that other
// programs can read and check the file.
func init() {
	sqlite.MustRegisterDeterministicScalarFunction("sortkey", 1,
		func(_ *sqlite.FunctionContext, args []driver.Value) (driver.Value, error) {
			text, ok := args[0].(string)
			if !ok {
				return nil, nil
			}
			return sortKey(text), nil
		})
}

// sortKey folds case and accents, so that 'École' stands at 'ecole'.
func sortKey(s string) string {
	for i := range len(s) {
		if s[i] >= 0x80 {
			folder := transform.Chain(norm.NFD, runes.Remove(runes.In(unicode.Mn)), norm.NFC)
			if folded, _, err := transform.String(folder, s); err == nil {
				s = folded
			}
			break
		}
	}
	return strings.ToLower(s)
}
