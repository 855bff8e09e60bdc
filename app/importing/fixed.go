package importing

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"kindvriendelijk/app"
	"kindvriendelijk/app/importing/cell"
)

// fill adds what the rows and headings don't tell: from the user's choice, or
// from a title, the name of the sheet or the name of the file, with a warning.
func (l *layout) fill(s *sample, c Choices) error {
	if !l.tellsPeriod() {
		if err := l.fillPeriod(s, c.Period); err != nil {
			return err
		}
	}
	if !l.tellsArea() {
		l.fillArea(s, c.Area)
	}
	l.indicator = l.nameFor(s)
	return nil
}

func (l *layout) fillPeriod(s *sample, chosen string) error {
	if chosen != "" {
		p, ok := cell.ParsePeriod(cell.Clean(chosen))
		if !ok {
			return &app.UserError{Text: fmt.Sprintf("'%s' is geen periode. Vul een jaar in (2024), een kwartaal (2024-Q1), een maand (2024-01) of een datum (2024-01-31).", chosen)}
		}
		l.period = fixed{value: p.Text, known: true}
		return nil
	}
	var titles []string
	for _, t := range l.titles {
		if !isNote(t) {
			titles = append(titles, t)
		}
	}
	for _, place := range []struct{ text, where string }{
		{strings.Join(titles, " "), "de titel boven de tabel"},
		{s.sheet, "de naam van het blad"},
		{s.file.Name, "de naam van het bestand"},
	} {
		if years := cell.YearsIn(place.text); len(years) == 1 {
			l.period = fixed{value: years[0], known: true}
			l.warnings = append(l.warnings, fmt.Sprintf("De periode %s komt uit %s.", years[0], place.where))
			return nil
		}
	}
	return nil
}

var areaTitle = regexp.MustCompile(`(?i)^(?:gemeente|gebied|regio|regio's|stad|provincie)\s*:\s*(.+)$`)

func (l *layout) fillArea(s *sample, chosen string) {
	p := newPlacer(l)
	if chosen != "" {
		at := p.place(cell.Clean(chosen), "", "", "")
		l.area = fixed{value: at.code, name: at.name, known: true}
		return
	}
	for _, t := range l.titles {
		if m := areaTitle.FindStringSubmatch(t); m != nil && namesArea(m[1]) {
			l.area = fixed{value: p.place(m[1], "", "", "").code, name: m[1], known: true}
			l.warnings = append(l.warnings, fmt.Sprintf("Het gebied %s komt uit de titel boven de tabel.", m[1]))
			return
		}
	}
	if s.sheet == "" || !namesArea(s.sheet) && !areaSheets(s.file.Sheets) {
		return
	}
	l.area = fixed{value: p.place(s.sheet, "", "", "").code, name: s.sheet, known: true}
	l.warnings = append(l.warnings, fmt.Sprintf("Het gebied %s komt uit de naam van het blad.", s.sheet))
}

// areaSheets reports whether most sheets are called after an area, so that
// those with a name we don't know are too.
func areaSheets(sheets []string) bool {
	n := 0
	for _, name := range sheets {
		if namesArea(name) {
			n++
		}
	}
	return n > 2 && n*2 > len(sheets)
}

// nameFor is the indicator of columns whose heading holds only a period or an
// area: the title of the table, else the name of the sheet or the file.
func (l *layout) nameFor(s *sample) string {
	for _, t := range l.titles {
		if !isNote(t) && !areaTitle.MatchString(t) {
			return t
		}
	}
	if s.sheet != "" && !l.area.known {
		return s.sheet
	}
	name := s.file.Name
	if dot := strings.LastIndexByte(name, '.'); dot > 0 {
		name = name[:dot]
	}
	return name
}

// choose puts the user's decisions on single columns over our own.
func (l *layout) choose(sheet string, choices []ColumnChoice) {
	for _, c := range choices {
		if c.Sheet != sheet || c.Column < 0 || c.Column >= len(l.columns) {
			continue
		}
		col := &l.columns[c.Column]
		if c.Role != "" && c.Role != col.part.role() {
			l.reassign(c.Column, c.Role)
		}
		if c.Decimal != 0 {
			col.decimal, col.sure = c.Decimal, true
		}
		if c.Indicator != nil {
			col.known = *c.Indicator
		}
	}
}

var chosenParts = map[Role]part{Area: partArea, Period: partPeriod, Dimension: partDimension, Indicator: partValue, Ignored: partIgnored}

// reassign gives a column another role. There is one column of the area and
// one of the period; the one that had the role becomes a breakdown.
func (l *layout) reassign(col int, role Role) {
	p, ok := chosenParts[role]
	if !ok {
		return
	}
	if was := l.find(p); was >= 0 && (p == partArea || p == partPeriod) {
		l.columns[was].part = partDimension
	}
	c := &l.columns[col]
	c.part = p
	if p == partValue && c.indicator == "" {
		c.indicator = c.heading
	}
}

// settle fills in our indicators where the user has not chosen.
func (l *layout) settle(c Choices, sheet string) {
	if c.Known == nil {
		return
	}
	for col := range l.columns {
		chosen := slices.ContainsFunc(c.Columns, func(o ColumnChoice) bool {
			return o.Sheet == sheet && o.Column == col && o.Indicator != nil
		})
		if v := &l.columns[col]; v.part == partValue && !chosen && v.indicator != "" {
			v.known = c.Known(v.indicator, l.source)
		}
	}
}

// resolveHeads finds the codes of the areas that stand in headings.
func (l *layout) resolveHeads() {
	p := newPlacer(l)
	for col := range l.columns {
		if c := &l.columns[col]; c.area.known {
			c.area.value = p.place(c.area.name, "", "", c.period).code
		}
	}
}
