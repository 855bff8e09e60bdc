package importing

import (
	"slices"
	"strings"

	"kindvriendelijk/app/areas"
	"kindvriendelijk/app/importing/cell"
)

// heads returns the headings of all columns, folded.
func (s *sample) heads(b band) []string {
	heads := make([]string, s.width)
	for col := range heads {
		heads[col] = areas.Fold(s.label(b, col))
	}
	return heads
}

// isSwing knows the upload table of Swing, the system behind Provincies in
// Cijfers: period, geolevel, geoitem, and one column per topic or dimension.
func isSwing(s *sample, b band) bool {
	heads := s.heads(b)
	return slices.Contains(heads, "geoitem") && slices.Contains(heads, "geolevel") ||
		slices.Contains(heads, "gebiedsniveau") && slices.Contains(heads, "gebied")
}

// swingPart knows the fixed columns, whatever stands in them: the codes of some
// levels are small numbers.
func swingPart(heading string) part {
	switch areas.Fold(heading) {
	case "period", "periode":
		return partPeriod
	case "geolevel", "gebiedsniveau":
		return partLevel
	case "geoitem", "gebied":
		return partArea
	case "naam", "geoitem naam", "geoitemnaam", "gebiedsnaam":
		return partAreaName
	}
	return partUnknown
}

// isStatbel knows the open data of the Belgian statistical office by its
// prefixes: CD_ for codes, TX_ for texts, MS_ for measures.
func isStatbel(s *sample, b band) bool {
	area, measure := false, false
	for col := range s.width {
		h := strings.ToUpper(s.label(b, col))
		area = area || h == "CD_REFNIS" || h == "CD_MUNTY_REFNIS" || h == "CD_SECTOR"
		measure = measure || strings.HasPrefix(h, "MS_")
	}
	return area && measure
}

// statbelPart reads a prefix. The districts, provinces and regions follow from
// the municipality, and texts repeat their code, so both are left out.
func statbelPart(heading string) part {
	h := strings.ToUpper(heading)
	switch {
	case h == "CD_REFNIS" || h == "CD_MUNTY_REFNIS":
		return partArea
	case h == "TX_DESCR_NL" || h == "TX_MUNTY_DESCR_NL":
		return partAreaName
	case h == "CD_SECTOR":
		return partArea
	case h == "CD_YEAR":
		return partPeriod
	case strings.HasPrefix(h, "MS_"):
		return partValue
	case strings.HasPrefix(h, "TX_"), strings.HasSuffix(h, "_REFNIS"), strings.HasPrefix(h, "DT_"):
		return partIgnored
	case strings.HasPrefix(h, "CD_"):
		return partDimension
	}
	return partUnknown
}

// isSwingExport knows a download from a Swing viewer: headings 'topic|period'.
func isSwingExport(s *sample, b band) bool {
	n := 0
	for col := range s.width {
		if _, _, ok := pipePeriod(s.label(b, col)); ok {
			n++
		}
	}
	return n > 0
}

// pipePeriod splits 'Nieuwbouw|2018'.
func pipePeriod(heading string) (topic string, p cell.Period, ok bool) {
	i := strings.LastIndexByte(heading, '|')
	if i <= 0 {
		return "", p, false
	}
	p, ok = cell.ParsePeriod(strings.TrimSpace(heading[i+1:]))
	return strings.TrimSpace(heading[:i]), p, ok
}

// isStatLine knows tables of Statistics Netherlands by the names of their
// dimensions, which stand in a heading or, when the table runs across, beside
// it.
func isStatLine(s *sample, b band) bool {
	for row := b.top; row <= b.bottom; row++ {
		for _, c := range s.rows[row] {
			if c == "Perioden" || c == "Regio's" {
				return true
			}
		}
	}
	return slices.ContainsFunc(s.heads(b), func(h string) bool {
		return h == "wijken en buurten" || strings.Contains(h, "regioaanduiding")
	})
}
