package data

import (
	"database/sql/driver"
	"strings"
	"unicode"

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

// plainLetters are the letters from À to ɏ without their accents. Taking them
// from a table is what makes sorting a long list quick.
var plainLetters = func() (table ['ɏ' - 'À' + 1]rune) {
	for i := range table {
		letter := 'À' + rune(i)
		table[i] = unicode.ToLower([]rune(norm.NFD.String(string(letter)))[0])
	}
	return table
}()

// sortKey folds case and accents, so that 'École' stands at 'ecole'. Accents
// that stand apart from their letter are left out.
func sortKey(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r < 'À':
			return unicode.ToLower(r)
		case r <= 'ɏ':
			return plainLetters[r-'À']
		case unicode.Is(unicode.Mn, r):
			return -1
		}
		return unicode.ToLower(r)
	}, s)
}
