package importing

import (
	"context"
	"errors"
	"io"
	"slices"
	"strings"

	"kindvriendelijk/app/areas"
	"kindvriendelijk/app/importing/cell"
)

// decideDecimals sets the decimal mark of every column of figures that the
// user has not set. In a text file all rows are looked at, when there are
// marks at all, because the first thousand rows may hold only small numbers.
func (l *layout) decideDecimals(ctx context.Context, s *sample) error {
	marks := make([]cell.Marks, len(l.columns))
	if s.file.Marked {
		if err := l.gatherMarks(ctx, s, marks); err != nil {
			return err
		}
	}
	var all cell.Marks
	for _, m := range marks {
		all.Add(m)
	}
	l.marked = all.Any()
	usual := usualMark(s.file.Delimiter)
	for col := range l.columns {
		c := &l.columns[col]
		if c.part != partValue || c.decimal != 0 {
			continue
		}
		switch {
		case !s.file.Typed:
			c.decimal, c.sure = marks[col].Decide(all.Certain(), usual)
			if whole := marks[col].Whole(); !c.sure && whole != 0 {
				c.wholes(whole)
			}
		case marks[col].Certain() == ',':
			c.decimal, c.sure = ',', true
		default:
			c.decimal, c.sure = '.', true
		}
	}
	return nil
}

// wholes reads the numbers of a column as whole ones when its heading promises
// so: for certain when it speaks of a number, probably when it names what is
// counted.
func (c *column) wholes(decimal byte) {
	switch {
	case counts(c.heading):
		c.decimal, c.sure = decimal, true
	case countsPeople(c.heading):
		c.decimal = decimal
	}
}

// counts reports whether a heading promises whole numbers.
func counts(heading string) bool {
	return strings.Contains(" "+areas.Fold(heading)+" ", " aantal ") || strings.Contains(strings.ToLower(heading), "(aantal)")
}

// What is counted one by one, and words that make it a rate, folded.
var (
	countedWords = []string{"inwoner", "kind", "jongen", "meisje", "person", "gezin", "huishouden", "leerling", "geboort", "woning", "werkzoekend", "werkloze",
		"plaatsen", "leden", "mannen", "vrouwen", "bevolking", "population", "births", "totaal", "total"}
	rateWords = []string{"%", "aandeel", "percent", "procent", "gemiddeld", "per ", "index", "ratio", "graad", "relatief", "promille", "cijfer", "mediaan"}
)

// countsPeople reports whether a heading names what can only be counted.
func countsPeople(heading string) bool {
	lower := strings.ToLower(heading)
	in := func(w string) bool { return strings.Contains(lower, w) }
	return slices.ContainsFunc(countedWords, in) && !slices.ContainsFunc(rateWords, in)
}

// usualMark is the decimal mark of the programs that write a delimiter: where
// the comma separates cells, numbers have a point.
func usualMark(delimiter string) byte {
	if delimiter == "," || delimiter == "" {
		return '.'
	}
	return ','
}

// gatherMarks sees the numbers of all columns of figures.
func (l *layout) gatherMarks(ctx context.Context, s *sample, marks []cell.Marks) error {
	see := func(cells []string) {
		for col := range min(len(cells), len(l.columns)) {
			if l.columns[col].part == partValue {
				marks[col].See(cell.Clean(cells[col]))
			}
		}
	}
	if s.file.Typed || s.whole {
		for _, cells := range s.rows[min(l.header, len(s.rows)):] {
			see(cells)
		}
		return nil
	}
	rows, err := s.file.Rows(ctx, s.sheet)
	if err != nil {
		return err
	}
	defer rows.Close()
	for {
		cells, err := rows.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if rows.Row() > l.header {
			see(cells)
		}
	}
}

// shownDecimal is the decimal mark of most columns of figures; empty when no
// number has a mark.
func (l *layout) shownDecimal() string {
	if !l.marked {
		return ""
	}
	n := 0
	for _, c := range l.columns {
		switch {
		case c.part != partValue:
		case c.decimal == ',':
			n++
		default:
			n--
		}
	}
	if n > 0 {
		return ","
	}
	return "."
}
