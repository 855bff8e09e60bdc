package importing

import (
	"strings"

	"kindvriendelijk/app/areas"
	"kindvriendelijk/app/importing/cell"
)

// minAges is how many single years make a row of numbers a heading of ages.
const minAges = 3

// ageHeading finds a heading of bare ages ('0', '1', '2' … '100+'), which looks
// like a row of figures. The title, the heading itself or the name of the sheet
// or file must speak of ages. It is negative when there is none.
func (s *sample) ageHeading() int {
	said := agesIn(s.sheet) || agesIn(s.file.Name)
	for row := range min(s.end, maxAbove) {
		for _, c := range s.rows[row] {
			said = said || agesIn(c)
		}
		if said && s.ages(row) && row+1 < s.end && s.has(row+1, number) {
			return row
		}
	}
	return -1
}

func agesIn(text string) bool {
	folded := " " + areas.Fold(text) + " "
	return strings.Contains(folded, "leeftijd") || strings.Contains(folded, " age ")
}

// ages reports whether a row counts up by one from an age below adulthood,
// with texts only before its numbers and behind them.
func (s *sample) ages(row int) bool {
	n, want := 0, -1.0
	for col, c := range s.classes[row] {
		switch {
		case c == text && n > 0:
			return n >= minAges && col+1 == len(s.classes[row])
		case c == text, c == blank && n == 0:
		case c != number:
			return false
		default:
			v, ok := cell.Number(s.at(row, col), '.')
			if !ok || !follows(v, want) {
				return false
			}
			want = v + 1
			n++
		}
	}
	return n >= minAges
}

// follows reports whether an age is the wanted one, or can be the first.
func follows(age, want float64) bool {
	if want >= 0 {
		return age == want
	}
	return age >= 0 && age <= 18
}
