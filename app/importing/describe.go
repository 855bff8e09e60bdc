package importing

import (
	"fmt"
	"strings"
)

// describe shows the plan of the columns.
func (l *layout) describe(s *sample) []Column {
	columns := make([]Column, len(l.columns))
	for i, c := range l.columns {
		columns[i] = Column{Name: c.heading, Role: c.part.role(), Sample: short(c.first)}
		if c.part == partValue {
			columns[i].Indicator, columns[i].Decimal, columns[i].Sure = c.known, c.decimal, c.sure
			columns[i].Period, columns[i].Area = c.period, c.area.name
		}
	}
	return columns
}

// plainColumns shows the columns of a sheet without a plan.
func (s *sample) plainColumns(header int) []Column {
	if header == 0 {
		return nil
	}
	columns := make([]Column, s.width)
	for i := range columns {
		columns[i] = Column{Name: s.at(header-1, i), Role: Ignored, Sample: short(s.column(i, header).first)}
	}
	return columns
}

func (s *sample) preview() [][]string {
	return s.rows[:min(len(s.rows), keepPreview)]
}

// fill takes over what the account of a sheet says.
func (s *Sheet) fill(l *layout, a *account) {
	s.Counts, s.Rows, s.Taken = a.Counts, a.rows, a.taken
	s.Account, s.LeftOut, s.Faults = a.notes, a.leftOut(), a.faults
	s.Repeats, s.Repeated, s.Notes = a.repeats, a.repeated, a.remarks
	s.Period, s.Area = l.period.value, l.area.name
}

// doubts says which decimal marks the numbers don't prove.
func (l *layout) doubts() []string {
	var names []string
	for _, c := range l.columns {
		if c.part == partValue && !c.sure && c.decimal != 0 {
			names = append(names, short(c.heading))
		}
	}
	if len(names) == 0 {
		return nil
	}
	return []string{fmt.Sprintf("Bij %s is niet zeker of de punt of de komma duizendtallen scheidt. Kijk de voorbeelden na.", strings.Join(names[:min(3, len(names))], ", "))}
}

// heard gathers warnings of several sheets, in the order in which they came.
type heard struct {
	texts  []string
	sheets map[string][]string // by text
}

func (h *heard) add(sheet, text string) {
	if h.sheets == nil {
		h.sheets = map[string][]string{}
	}
	if _, ok := h.sheets[text]; !ok {
		h.texts = append(h.texts, text)
	}
	h.sheets[text] = append(h.sheets[text], sheet)
}

// say writes each warning once, with the sheets that it is about when the file
// has more than one.
func (h *heard) say(several bool) []string {
	var said []string
	for _, text := range h.texts {
		sheets := h.sheets[text]
		switch n := len(sheets); {
		case !several:
		case n == 1:
			text = fmt.Sprintf("Blad %s: %s", sheets[0], text)
		case n <= 3:
			text = fmt.Sprintf("Bladen %s: %s", strings.Join(sheets, ", "), text)
		default:
			text = fmt.Sprintf("Bladen %s en nog %d: %s", strings.Join(sheets[:2], ", "), n-2, text)
		}
		said = append(said, text)
	}
	return said
}

// conclude sums up the sheets. A file with figures on one of its sheets is a
// file with figures; else it is what its first recognised sheet is.
func (r *Report) conclude() {
	for i, s := range r.Sheets {
		r.Values += s.Values
		r.Missing += s.Missing
		r.Rejected += s.Rejected
		if i == 0 || s.Kind == Figures && r.Kind != Figures || r.Kind == Unknown && s.Kind != Unknown {
			r.Kind, r.Layout, r.Header = s.Kind, s.Layout, s.Header
		}
		if s.Reason != "" {
			r.heard.add(s.Name, s.Reason)
		}
	}
	r.Warnings = r.heard.say(len(r.Sheets) > 1)
	if r.NeedsPeriod {
		r.Warnings = append(r.Warnings, "Nergens staat bij welke periode deze cijfers horen. Kies zelf een periode.")
	}
	if r.NeedsArea {
		r.Warnings = append(r.Warnings, "Nergens staat bij welk gebied deze cijfers horen. Kies zelf een gebied.")
	}
}
