package pdf

import (
	"fmt"
	"strings"
	"unicode"

	"kindvriendelijk/app/document"
	"kindvriendelijk/app/document/tag"
)

const (
	manyRows = 4    // above which a table of values is turned, when that fits
	valueX   = 26.0 // room to spare in each column of such a table
)

// values prints the figures of a chart as a table below it, as narrow and as
// low as it can be. The first row holds the heads.
func (w *writer) values(f *flow, fr frame, up *tag.Elem, rows [][]string, no int) {
	if len(rows) < 2 || len(rows[0]) == 0 {
		return
	}
	caption := fmt.Sprintf("Waarden bij figuur %d", no)
	rows, unit := withoutUnit(rows)
	if unit != "" {
		caption += ", in " + unit
	}
	t := valueTable(rows)
	if len(rows) > manyRows && len(rows) > len(rows[0]) {
		turned := valueTable(transposed(rows))
		least, _ := w.columnNeeds(turned, 0)
		if need := sum(least); need <= fr.w || need <= wideW && fr.notes && fr.w == textW {
			t = turned
		}
	}
	f.gap = half
	w.placeTable(f, fr, up, grid{Table: t, caption: caption, narrow: true})
}

// withoutUnit takes the unit from the figures when it is the same for all.
func withoutUnit(rows [][]string) ([][]string, string) {
	const longest = 14
	unit, found := "", false
	out := make([][]string, len(rows))
	for i, r := range rows {
		out[i] = append([]string(nil), r...)
		if i == 0 {
			continue
		}
		for k := 1; k < len(r); k++ {
			at := strings.LastIndexFunc(r[k], unicode.IsDigit)
			if at < 0 {
				continue
			}
			u := strings.TrimSpace(r[k][at+1:])
			if found && u != unit || u == "" || len(u) > longest || strings.ContainsAny(u, "()*") {
				return rows, ""
			}
			unit, found = u, true
			out[i][k] = r[k][:at+1]
		}
	}
	return out, unit
}

func valueTable(rows [][]string) document.Table {
	t := document.Table{Plain: true}
	for k, title := range rows[0] {
		c := document.Column{Title: title}
		if k > 0 && numeric(rows[1:], k) {
			c.Kind = document.Number
		}
		t.Columns = append(t.Columns, c)
	}
	for _, r := range rows[1:] {
		t.Rows = append(t.Rows, document.Cells(r...))
	}
	return t
}

func transposed(rows [][]string) [][]string {
	out := make([][]string, len(rows[0]))
	for k := range out {
		out[k] = make([]string, len(rows))
		for i, r := range rows {
			if k < len(r) {
				out[k][i] = r[k]
			}
		}
	}
	return out
}

// numeric tells whether a column holds figures, or the marks of what is hidden
// or missing.
func numeric(rows [][]string, k int) bool {
	figures := false
	for _, r := range rows {
		if k >= len(r) {
			continue
		}
		digit := strings.IndexFunc(r[k], unicode.IsDigit) >= 0
		if figures = figures || digit; !digit && len([]rune(r[k])) > 12 {
			return false
		}
	}
	return figures
}
