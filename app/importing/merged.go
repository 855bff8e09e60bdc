package importing

// mergedLabels finds the leading columns whose cells hold for the blank cells
// below them, as merged cells and pivot tables leave them: filled in the first
// row of figures, blank in at least a fifth of the others, with a column of
// labels to the right that is always filled.
func (l *layout) mergedLabels(s *sample) []int {
	if l.subtotals {
		return nil
	}
	first, n := -1, 0
	for row := l.header; row < len(s.rows); row++ {
		if l.figuresIn(s, row) {
			if n++; first < 0 {
				first = row
			}
		}
	}
	full := false
	var merged []int
	for col, c := range l.columns {
		if c.part == partValue {
			break
		}
		if c.part == partIgnored {
			continue
		}
		switch blanks := l.blanks(s, col); {
		case s.at(first, col) == "":
			return nil
		case blanks == 0:
			full = true
		case full || blanks*5 < n:
			return nil
		default:
			merged = append(merged, col)
		}
	}
	if !full {
		return nil
	}
	return merged
}

// figuresIn reports whether a row has a number in a column of figures.
func (l *layout) figuresIn(s *sample, row int) bool {
	for col, c := range l.columns {
		if k := s.class(row, col); c.part == partValue && (k == number || k == year) {
			return true
		}
	}
	return false
}

func (l *layout) blanks(s *sample, col int) int {
	n := 0
	for row := l.header; row < len(s.rows); row++ {
		if l.figuresIn(s, row) && s.at(row, col) == "" {
			n++
		}
	}
	return n
}

// carry fills the blank cells of merged columns with the text above them.
func (r *run) carry(cells []string) {
	for i, col := range r.merged {
		switch {
		case col >= len(cells):
		case cells[col] != "":
			r.above[i] = cells[col]
		default:
			cells[col] = r.above[i]
		}
	}
}
