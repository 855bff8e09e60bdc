package areas

import "slices"

// In reports whether the area existed in the year; year 0 is today.
func (a Area) In(year int) bool {
	if year == 0 {
		return a.Current()
	}
	return a.From <= year && (a.Until == 0 || year <= a.Until)
}

// PartsIn returns the areas that together made up the municipality with this
// code in a year, by their code: those of its mergers after that year, one that
// kept its code included. It is empty when the municipality was itself in that
// year, and for a code that is unknown or of a wider area.
func (c *Catalogue) PartsIn(code string, year int) []Area {
	a, ok := c.ByCode(code)
	if !ok || year == 0 {
		return nil
	}
	codes := c.partsIn(a.Code, year)
	if len(codes) < 2 {
		return nil
	}
	parts := make([]Area, len(codes))
	for i, code := range codes {
		parts[i] = c.all[c.byCode[code]]
	}
	return parts
}

// partsIn follows the mergers after a year back, each as often as its parts
// had grown before.
func (c *Catalogue) partsIn(code string, year int) []string {
	first := 0 // the latest merger is undone first
	for _, m := range c.mergers {
		if m.New == code && m.Year > year {
			first = max(first, m.Year)
		}
	}
	if first == 0 {
		return []string{code}
	}
	var codes []string
	for _, m := range c.mergers {
		switch {
		case m.New != code || m.Year != first:
		case m.Old == code:
			codes = append(codes, c.partsBefore(code, year, first)...)
		default:
			codes = append(codes, c.partsIn(m.Old, year)...)
		}
	}
	slices.Sort(codes)
	return codes
}

// partsBefore is partsIn for a municipality that kept its code in a merger: of
// its mergers only those before it are left to undo.
func (c *Catalogue) partsBefore(code string, year, before int) []string {
	codes := []string{code}
	for _, m := range c.mergers {
		if m.New == code && m.Old != code && m.Year > year && m.Year < before {
			codes = append(codes, c.partsIn(m.Old, year)...)
		}
	}
	return codes
}
