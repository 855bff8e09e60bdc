package importing

// mergedLabels finds the leading columns whose cells hold for the blank cells
// below them, as merged cells and pivot tables leave them: filled in the first
// row of figures, blank in at least a fifth of the others, with a column of
// labels to the right that is always filled.
func (l *layout) mergedLabels(s *sample) []int {
	body := l.figureRows(s)
	if l.subtotals || len(body) == 0 {
		return nil
	}
	var merged []int
	for col, c := range l.columns {
		switch {
		case c.part == partValue:
			return nil
		case c.part == partIgnored:
			continue
		}
		blanks := 0
		for _, row := range body {
			if s.at(row, col) == "" {
				blanks++
			}
		}
		switch {
		case blanks == 0:
			return merged
		case s.at(body[0], col) == "" || blanks*5 < len(body):
			return nil
		}
		merged = append(merged, col)
	}
	return nil
}

// figureRows are the rows of the sample with a number in a column of figures.
func (l *layout) figureRows(s *sample) []int {
	var rows []int
	for row := l.header; row < len(s.rows); row++ {
		if l.figuresIn(s, row) {
			rows = append(rows, row)
		}
	}
	return rows
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
