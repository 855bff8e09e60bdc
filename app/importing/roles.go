package importing

import (
	"regexp"
	"strings"

	"kindvriendelijk/app/areas"
	"kindvriendelijk/app/importing/cell"
)

// assign decides what each column is: by the family's words, by any table's
// words, and by what stands in it.
func (l *layout) assign(s *sample, b band, f family) {
	from := b.bottom + 1
	l.columns = make([]column, s.width)
	all := make([]stats, s.width)
	for col := range l.columns {
		all[col] = s.column(col, from)
		c := &l.columns[col]
		c.heading, c.first = s.label(b, col), all[col].first
		c.part = f.part(c.heading)
		switch {
		case c.part != partUnknown:
		case all[col].units():
			c.part = partIgnored
		default:
			c.part = byWords(s, col, from, c.heading, all[col])
		}
	}
	l.byContent(all)
	l.oneEach(all)
	l.markAttributes(s, from, all)
	l.breakByNumbers(s, all)
}

// byWords reads the heading and checks that the cells agree with it.
func byWords(s *sample, col, from int, heading string, st stats) part {
	numeric := st.numeric()
	p := wordPart(heading, !numeric)
	switch {
	case p == partIgnored && isIndex(heading) && numeric && !st.running(s, col, from):
		return partUnknown
	case p != partUnknown && agrees(p, s.file.Typed, heading, st):
		return p
	case heading == "" && numeric && st.running(s, col, from):
		return partIgnored
	case !numeric:
		return partUnknown
	}
	return codePart(heading, st)
}

// isIndex reports whether a heading is that of row numbers, or of a figure such
// as the index of deprivation.
func isIndex(heading string) bool { return areas.Fold(heading) == "index" }

// codePart is the part of numbers that are codes.
func codePart(heading string, st stats) part {
	switch {
	case nisCodes(st):
		return partArea
	case codeHeading(heading):
		return partDimension
	}
	return partUnknown
}

// agrees reports whether the cells can be what the heading says.
func agrees(p part, typed bool, heading string, st stats) bool {
	switch p {
	case partPeriod:
		return st.filled() == 0 || st.periods() || every(st, cell.Compact) || typed && every(st, cell.SerialDay)
	case partQuarter, partMonth:
		return parts(st, p == partMonth)
	case partArea, partAreaName:
		return !st.numeric() || codes(st, heading)
	}
	return true
}

// every reports whether all cells are periods of one kind.
func every(st stats, read func(string) (cell.Period, bool)) bool {
	for v := range st.values {
		if _, ok := read(v); !ok {
			return false
		}
	}
	return len(st.values) > 0
}

func parts(st stats, monthly bool) bool {
	for v := range st.values {
		if _, ok := cell.WithPart("2000", v, monthly); !ok {
			return false
		}
	}
	return len(st.values) > 0
}

// codes reports whether numbers can be codes of areas: whole, and of three
// digits or more unless the heading speaks of codes, as '14' for Groningen.
func codes(st stats, heading string) bool {
	least := 3
	if codeHeading(heading) {
		least = 1
	}
	for v := range st.values {
		v = bare(v)
		if strings.Trim(v, "0123456789") != "" || len(v) < least || len(v) > 6 {
			if _, missing := cell.Missing(v); !missing {
				return false
			}
		}
	}
	return len(st.values) > 0
}

// nisShape is how Belgian codes look: an arrondissement and a running number,
// with the zero in front that spreadsheets take away from those of regions.
var nisShape = regexp.MustCompile(`^(?:(?:1[123]|2[1345]|3[1-8]|4[1-6]|5[1-8]|6[1-4]|7[123]|8[1-5]|9[123])(?:0\d\d|1[0-4]\d)|0?[1-4]000|[1-9]0000|2000[12])$`)

// nisCodes reports whether numbers are codes of Belgian municipalities and
// wider areas, which no figures are by chance.
func nisCodes(st stats) bool {
	coded := 0
	for v := range st.values {
		if nisShape.MatchString(bare(v)) {
			coded++
		}
	}
	return coded > 1 && coded*10 >= len(st.values)*9
}

// codeHeading reports whether a short heading names a code, as 'Provinciecode'.
func codeHeading(heading string) bool {
	words := strings.Fields(areas.Fold(heading))
	if len(words) == 0 || len(words) > 2 {
		return false
	}
	for _, w := range words {
		if strings.HasSuffix(w, "code") || w == "cd" || w == "nummer" || w == "id" {
			return true
		}
	}
	return false
}

// byContent decides on what the words left open.
func (l *layout) byContent(all []stats) {
	first := l.firstFigures(all)
	for col := range l.columns {
		if c := &l.columns[col]; c.part == partUnknown {
			c.part = l.contentPart(all[col], c.heading, col-first)
		}
	}
	if !l.has(partArea) && !l.has(partAreaName) {
		l.promoteArea(all)
	}
}

// firstFigures is the leftmost open column of numbers whose heading does not
// speak of a code.
func (l *layout) firstFigures(all []stats) int {
	for col, c := range l.columns {
		if c.part == partUnknown && all[col].numeric() && all[col].count[number] > 0 && !strings.HasSuffix(areas.Fold(c.heading), " code") {
			return col
		}
	}
	return len(l.columns)
}

// contentPart judges a column by its cells and by how far it stands to the
// right of the first figures: numbers there are figures, and so is a column
// that has a heading and nothing but missing cells.
func (l *layout) contentPart(st stats, heading string, right int) part {
	if st.filled() == 0 {
		return emptyPart(st, heading, right)
	}
	numbers := st.count[number] > 0
	switch {
	case st.numeric() && (right > 0 || right == 0 && numbers):
		return partValue
	case st.numeric() && numbers:
		return partDimension
	case st.periods() && !l.has(partPeriod):
		return partPeriod
	}
	return partDimension
}

func emptyPart(st stats, heading string, right int) part {
	if right < 0 || heading == "" && st.count[mark] == 0 {
		return partIgnored
	}
	return partValue
}

// promoteArea makes the first column of which most texts are areas the area.
func (l *layout) promoteArea(all []stats) {
	for col := range l.columns {
		if l.columns[col].part == partDimension && areaShare(all[col]) >= 0.6 {
			l.columns[col].part = partArea
			return
		}
	}
}

// areaShare is the part of the different cells that name an area.
func areaShare(st stats) float64 {
	found, n := 0, 0
	for v := range st.values {
		if _, missing := cell.Missing(v); missing {
			continue
		}
		n++
		if namesArea(v) {
			found++
		}
	}
	if n == 0 {
		return 0
	}
	return float64(found) / float64(n)
}
