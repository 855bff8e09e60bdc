package importing

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"kindvriendelijk/app/importing/cell"
)

// PeriodError means that the chosen period can't be understood.
type PeriodError struct{ Text string }

// Error names the text.
func (e *PeriodError) Error() string { return fmt.Sprintf("%q is no period", e.Text) }

// Explain says in Dutch what a period looks like.
func (e *PeriodError) Explain() string {
	return fmt.Sprintf("'%s' is geen periode. Vul een jaar in (2024), een kwartaal (2024-Q1), een maand (2024-01) of een datum (2024-01-31).", e.Text)
}

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
			return &PeriodError{Text: chosen}
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
	l.warnings = append(l.warnings, "Het gebied komt uit de naam van het blad.")
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
	return n >= 2 && n*2 >= len(sheets)
}

// nameFor is the indicator of columns whose heading holds only a period or an
// area: the title of the table, else the name of the sheet or the file.
func (l *layout) nameFor(s *sample) string {
	if name := l.titleOf(s); name != "" {
		return name
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

// nameKeys are the words before the name of an export, in rows of a word and
// what it stands for.
var nameKeys = []string{"naam", "rapport", "titel", "onderwerp", "indicator", "tabel", "analyse", "thema"}

// titleOf is the title above the table: what stands behind a word such as
// 'Rapport' in the rows of an export about itself, else a text alone in its row.
func (l *layout) titleOf(s *sample) string {
	alone := ""
	for row := range min(l.top, len(s.rows)) {
		cells := slices.DeleteFunc(slices.Clone(s.rows[row]), func(c string) bool { return c == "" })
		switch {
		case len(cells) == 0 || isNote(cells[0]) || areaTitle.MatchString(cells[0]):
		case len(cells) == 1 && alone == "":
			alone = cells[0]
		case alone == "" && slices.ContainsFunc(nameKeys, func(k string) bool { return strings.HasPrefix(strings.ToLower(cells[0]), k) }):
			return cells[1]
		}
	}
	return alone
}
