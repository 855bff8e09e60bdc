package importing

// mergedLabels finds the leading columns whose cells hold for the blank cells
// below them, as merged cells and pivot tables leave them: filled in the first
// row of figures, blank in at least a fifth of the others, with a column of
// labels to the right that is always filled. Rows of totals don't count.
func (l *layout) mergedLabels(s *sample) []int {
	body := l.figureRows(s)
	if len(body) == 0 {
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
		if l.figuresIn(s, row) && !l.totals(s, row) {
			rows = append(rows, row)
		}
	}
	return rows
}

// totals reports whether a row is one of totals: over the areas, or over any
// label in a table that has sums.
func (l *layout) totals(s *sample, row int) bool {
	for col, c := range l.columns {
		area := c.part == partArea || c.part == partAreaName
		if area && isTotal(s.at(row, col)) || l.subtotals && c.part.labels() && sumOf(s.at(row, col)) {
			return true
		}
	}
	return false
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

// carry fills the blank cells of merged columns with the text above them. What
// is blank behind a total stays so.
func (r *run) carry(cells []string) {
	for i, col := range r.merged {
		switch {
		case col >= len(cells):
		case sumOf(cells[col]):
			return
		case cells[col] != "":
			r.above[i] = cells[col]
		default:
			cells[col] = r.above[i]
		}
	}
}
