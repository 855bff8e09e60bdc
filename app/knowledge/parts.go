package knowledge

import "strings"

// Part is a stretch of an article's body: either text or a table.
type Part struct {
	Text string // Markdown without tables
	// Table holds rows of cells, the heads first. A cell is one line of Markdown.
	Table [][]string
}

// Parts cuts the body at its tables, for whoever shows tables in another way
// than text. Rows are lines that begin with a bar.
func (a Article) Parts() []Part {
	var parts []Part
	var text []string
	var table [][]string
	flush := func() {
		if s := strings.TrimSpace(strings.Join(text, "\n")); s != "" {
			parts = append(parts, Part{Text: s})
		}
		if len(table) > 0 {
			parts = append(parts, Part{Table: table})
		}
		text, table = nil, nil
	}
	for line := range strings.Lines(a.Body) {
		line = strings.TrimRight(line, "\n")
		cells, row := cellsOf(line)
		switch {
		case row && !ruler(cells):
			table = append(table, cells)
		case !row:
			if len(table) > 0 {
				flush()
			}
			text = append(text, line)
		}
	}
	flush()
	return parts
}

func cellsOf(line string) (cells []string, row bool) {
	line = strings.TrimSpace(line)
	if !strings.HasPrefix(line, "|") {
		return nil, false
	}
	for _, c := range strings.Split(strings.Trim(line, "|"), "|") {
		cells = append(cells, strings.TrimSpace(c))
	}
	return cells, true
}

// ruler reports whether a row only parts the heads from the rest.
func ruler(cells []string) bool {
	return strings.Trim(strings.Join(cells, ""), "-: ") == ""
}
