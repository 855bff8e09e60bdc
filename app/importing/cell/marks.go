package cell

import "strings"

// Marks gathers how the numbers of one column are written, because
// '46.769' alone does not tell whether it is forty-six or forty-six thousand.
// The zero value has seen nothing.
type Marks struct {
	comma, point           int // numbers in which this is the decimal mark, for certain
	maybeComma, maybePoint int // one mark with three digits after it
	big                    int // whole numbers from 1000 on without a mark
}

// See takes one cleaned cell into account; what is no number is skipped.
func (m *Marks) See(s string) {
	if _, ok := small(s); ok {
		if len(s) > 3 {
			m.big++
		}
		return
	}
	s, ok := strip(s)
	if !ok {
		return
	}
	commas, points := strings.Count(s, ","), strings.Count(s, ".")
	switch {
	case commas > 0 && points > 0:
		if strings.LastIndexByte(s, ',') > strings.LastIndexByte(s, '.') {
			m.comma++
		} else {
			m.point++
		}
	case points > 1:
		m.comma++
	case commas > 1:
		m.point++
	case commas == 1:
		m.single(s, ',', &m.comma, &m.maybeComma)
	case points == 1:
		m.single(s, '.', &m.point, &m.maybePoint)
	}
}

// single judges a number with one mark: thousands have three digits after it
// and one to three before it, of which the first is no zero.
func (m *Marks) single(s string, mark byte, sure, maybe *int) {
	before, after, _ := strings.Cut(strings.TrimLeft(s, "+-"), string(mark))
	if len(after) == 3 && allDigits(after) && len(before) >= 1 && len(before) <= 3 && before[0] != '0' {
		*maybe++
		return
	}
	*sure++
}

// Add joins what two columns have shown.
func (m *Marks) Add(o Marks) {
	m.comma += o.comma
	m.point += o.point
	m.maybeComma += o.maybeComma
	m.maybePoint += o.maybePoint
	m.big += o.big
}

// Any reports whether a mark was seen at all.
func (m Marks) Any() bool { return m.comma+m.point+m.maybeComma+m.maybePoint > 0 }

// Certain returns the decimal mark that the numbers prove, or 0 when they
// prove none or both.
func (m Marks) Certain() byte {
	switch {
	case m.comma > 0 && m.point == 0:
		return ','
	case m.point > 0 && m.comma == 0:
		return '.'
	}
	return 0
}

// Whole returns the decimal mark with which all numbers seen are whole, because
// their marks can only separate thousands then; 0 when there is no such mark.
func (m Marks) Whole() byte {
	switch {
	case m.comma+m.point > 0 || m.maybeComma > 0 && m.maybePoint > 0:
		return 0
	case m.maybePoint > 0:
		return ','
	case m.maybeComma > 0:
		return '.'
	}
	return 0
}

// Decide returns the decimal mark of the column, and whether that is certain.
// Others is what the other columns of the file prove, or 0; usual is the mark
// of the place where the file comes from. A mark that may separate thousands
// does so when the file's decimal mark is the other one, and also when nothing
// else is known and no whole number from 1000 on stands without it.
func (m Marks) Decide(others, usual byte) (decimal byte, sure bool) {
	if mark := m.Certain(); mark != 0 {
		return mark, true
	}
	if m.comma > 0 {
		if m.comma >= m.point {
			return ',', false
		}
		return '.', false
	}
	if m.maybeComma+m.maybePoint == 0 {
		if others != 0 {
			usual = others
		}
		return usual, true
	}
	if others != 0 {
		return others, m.big == 0
	}
	switch {
	case m.maybeComma > 0 && m.maybePoint > 0:
		return usual, false
	case m.big > 0 && m.maybePoint > 0:
		return '.', false
	case m.big > 0:
		return ',', false
	}
	return usual, false
}
