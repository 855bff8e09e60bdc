package table

import (
	"bytes"
	"strings"
)

// open reports whether a quoted cell is still open at the end of line, and
// whether a closing quote is followed by something else than a delimiter.
// Inside says whether the line starts within a quoted cell.
func open(line []byte, delimiter byte, inside bool) (stillOpen, bad bool) {
	for {
		if !inside {
			line = bytes.TrimLeft(line, " ")
			if len(line) == 0 || line[0] != '"' {
				i := bytes.IndexByte(line, delimiter)
				if i < 0 {
					return false, bad
				}
				line = line[i+1:]
				continue
			}
			line = line[1:]
		}
		rest, closed, odd := past(line, delimiter)
		bad = bad || odd
		if !closed || len(rest) == 0 {
			return !closed, bad
		}
		line, inside = rest[1:], false
	}
}

// past goes to the end of a quoted cell. Rest is empty or starts with the
// delimiter; odd says that a quote inside the cell was not doubled.
func past(line []byte, delimiter byte) (rest []byte, closed, odd bool) {
	for {
		i := bytes.IndexByte(line, '"')
		if i < 0 {
			return nil, false, odd
		}
		line = line[i+1:]
		if len(line) > 0 && line[0] == '"' {
			line = line[1:]
			continue
		}
		if n := closes(line, delimiter); n >= 0 {
			return line[n:], true, odd
		}
		odd = true
	}
}

// closes reports how many spaces stand between a quote and the delimiter or
// the end; negative when something else does.
func closes(rest []byte, delimiter byte) int {
	for i, b := range rest {
		if b == delimiter {
			return i
		}
		if b != ' ' {
			return -1
		}
	}
	return len(rest)
}

// split cuts a whole record into cells. A cell in quotes ends at a quote before
// a delimiter or the end; any other quote in it is kept. An unclosed quote
// belongs to the text. It stops one past the cap on columns.
func split(cells []string, record string, delimiter byte) []string {
	unclosed := false // from the first such quote on, none can close
	for len(cells) < maxColumns {
		start := 0
		for start < len(record) && record[start] == ' ' {
			start++
		}
		if start < len(record) && record[start] == '"' && !unclosed {
			cell, rest, ok := quoted(record[start+1:], delimiter)
			unclosed = !ok
			if ok {
				cells = append(cells, cell)
				if rest == "" {
					return cells
				}
				record = rest[1:]
				continue
			}
		}
		i := strings.IndexByte(record, delimiter)
		if i < 0 {
			return append(cells, unpaired(record))
		}
		cells = append(cells, unpaired(record[:i]))
		record = record[i+1:]
	}
	return append(cells, record)
}

// torn reports whether a cell that is not in quotes holds a quote. A wrong
// delimiter leaves such cells where it cuts through a quoted one.
func torn(record string, delimiter byte) bool {
	for {
		start := strings.TrimLeft(record, " ")
		if strings.HasPrefix(start, `"`) {
			_, rest, ok := quoted(start[1:], delimiter)
			if !ok || rest == "" {
				return !ok
			}
			record = rest[1:]
			continue
		}
		cell, rest, more := strings.Cut(record, string(delimiter))
		if strings.Contains(cell, `"`) {
			return true
		}
		if !more {
			return false
		}
		record = rest
	}
}

// unpaired takes away the only quote of a cell when it stands in front.
func unpaired(cell string) string {
	if len(cell) > 1 && cell[0] == '"' && strings.IndexByte(cell[1:], '"') < 0 {
		return cell[1:]
	}
	return cell
}

// quoted reads up to the closing quote. Rest is empty at the end, else it
// starts with the delimiter.
func quoted(s string, delimiter byte) (cell, rest string, ok bool) {
	doubled := false
	for i := 0; i < len(s); i++ {
		if s[i] != '"' {
			continue
		}
		if i+1 < len(s) && s[i+1] == '"' {
			doubled = true
			i++
			continue
		}
		j := i + 1
		for j < len(s) && s[j] == ' ' && s[j] != delimiter {
			j++
		}
		if j < len(s) && s[j] != delimiter {
			continue
		}
		cell = s[:i]
		if doubled {
			cell = strings.ReplaceAll(cell, `""`, `"`)
		}
		return cell, s[j:], true
	}
	return "", "", false
}
