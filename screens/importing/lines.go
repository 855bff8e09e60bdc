package importing

import (
	"fmt"
	"slices"

	"kindvriendelijk/app/importing"
)

// line is one row of a sheet with what became of it.
type line struct {
	row    int // 1-based
	cells  []string
	taken  bool
	reason string // why it was left out
	faults []importing.CellFault
}

// account is what is known of the rows of one sheet: the first ones of each
// kind, and how many there are in all.
type account struct {
	sheet importing.Sheet
	lines []line // in the order of the file
}

// The filters of the account.
const (
	showAll = iota
	showTaken
	showLeft
	showFaults
)

// newAccount puts rows and cells together.
func newAccount(s importing.Sheet) account {
	a := account{sheet: s}
	at := map[int]int{}
	for _, n := range s.Account {
		at[n.Row] = len(a.lines)
		a.lines = append(a.lines, line{row: n.Row, cells: cellsOf(s, n), taken: n.Taken, reason: n.Reason})
	}
	for _, f := range s.Faults {
		i, ok := at[f.Row]
		if !ok {
			i = len(a.lines)
			at[f.Row] = i
			a.lines = append(a.lines, line{row: f.Row, taken: true})
		}
		l := &a.lines[i]
		for len(l.cells) <= f.Column {
			l.cells = append(l.cells, "")
		}
		l.cells[f.Column] = f.Text
		l.faults = append(l.faults, f)
	}
	slices.SortStableFunc(a.lines, func(x, y line) int { return x.row - y.row })
	return a
}

// cellsOf are the cells of a row, as far as the report has them.
func cellsOf(s importing.Sheet, n importing.RowNote) []string {
	if n.Row <= len(s.Preview) {
		return slices.Clone(s.Preview[n.Row-1])
	}
	return nil
}

// of returns the lines of a filter; a reason leaves only those with it.
func (a account) of(filter int, reason string) []line {
	var out []line
	for _, l := range a.lines {
		fits := filter == showAll || filter == showTaken && l.taken || filter == showLeft && !l.taken || filter == showFaults && len(l.faults) > 0
		if fits && (reason == "" || l.reason == reason) {
			out = append(out, l)
		}
	}
	return out
}

// count is how many rows a filter holds in all; for what is not understood it
// counts the cells.
func (a account) count(filter int) int {
	return [...]int{a.sheet.Rows, a.sheet.Taken, a.sheet.Rows - a.sheet.Taken, a.sheet.Rejected}[filter]
}

// capped says that not all of them are listed; empty when they are.
func (a account) capped(filter int, reason string, shown []line) string {
	all, what := a.count(filter), "rijen"
	if filter == showFaults {
		all, what = a.count(filter), "cellen"
	}
	n := len(shown)
	if filter == showFaults {
		n = 0
		for _, l := range shown {
			n += len(l.faults)
		}
	}
	for _, c := range a.sheet.LeftOut {
		if reason != "" && c.Reason == reason {
			all = c.Rows
		}
	}
	if n >= all {
		return ""
	}
	return fmt.Sprintf("Je ziet de eerste %s van %s %s.", decimal(n), decimal(all), what)
}

// verdict says in a few words what became of a row.
func (l line) verdict(s importing.Sheet) string {
	switch {
	case len(l.faults) == 1:
		f := l.faults[0]
		return "‘" + f.Text + "’ in " + columnName(s, f.Column) + " is geen getal"
	case len(l.faults) > 1:
		return fmt.Sprintf("%d cellen zijn geen getal", len(l.faults))
	case l.taken:
		return "Komt mee"
	}
	return capital(l.reason)
}

// columnName is what a column is called, in as few words as tell it apart.
func columnName(s importing.Sheet, i int) string {
	if i < len(s.Columns) && s.Columns[i].Name != "" {
		return lastPart(s.Columns[i].Name)
	}
	return fmt.Sprintf("kolom %d", i+1)
}
