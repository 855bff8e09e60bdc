package importing

import (
	"regexp"
	"strconv"
	"strings"

	"kindvriendelijk/app/areas"
	"kindvriendelijk/app/importing/cell"
)

// placeIn finds out what the names of areas need to be understood: whether
// they are postcodes, their level, their country, and the division of which
// year they follow.
func (l *layout) placeIn(s *sample) {
	if col := l.find(partArea); col >= 0 {
		l.post = l.post || isPostcode(l.columns[col].heading)
	}
	for _, t := range l.titles {
		if level, ok := levelInTitle(t); ok {
			l.level = level
		}
		if from := cell.ForecastFrom(t); from != "" {
			l.forecast = from
		}
	}
	for _, p := range []part{partAreaName, partArea} {
		if col := l.find(p); col >= 0 {
			if level, ok := levelOf(l.columns[col].heading); ok {
				l.level = level
			}
		}
	}
	l.subtotals = l.hasSubtotals(s)
	names := l.areaNames(s)
	l.country = countryOf(names)
	l.vintage = vintageOf(names, l.country, l.firstYear(s))
}

func isPostcode(heading string) bool {
	return strings.Contains(areas.Fold(heading), "postcode") || strings.Contains(areas.Fold(heading), "pc4")
}

var perLevel = regexp.MustCompile(`\b(?:per|naar|by)\s+(gemeente|arrondissement|provincie|gewest)`)

func levelInTitle(title string) (areas.Level, bool) {
	m := perLevel.FindStringSubmatch(strings.ToLower(title))
	if m == nil {
		return "", false
	}
	return levelOf(m[1])
}

// hasSubtotals reports whether rows of totals stand between the others, as in
// an exported pivot table: the word for a total with blank labels after it.
// 'Totaal' in a full row is a category and is kept.
func (l *layout) hasSubtotals(s *sample) bool {
	for row := l.header; row < len(s.rows); row++ {
		total := false
		for col, c := range l.columns {
			if !c.part.labels() {
				continue
			}
			if total && s.at(row, col) == "" {
				return true
			}
			total = total || sumOf(s.at(row, col))
		}
	}
	return false
}

// areaNames are the different areas that the sample mentions.
func (l *layout) areaNames(s *sample) map[string]bool {
	names := map[string]bool{}
	for col, c := range l.columns {
		if c.area.known {
			names[c.area.name] = true
		}
		if c.part != partArea && c.part != partAreaName {
			continue
		}
		for name := range s.column(col, l.header).values {
			names[name] = true
		}
	}
	if s.sheet != "" && len(names) == 0 {
		for _, sheet := range s.file.Sheets {
			names[sheet] = true
		}
	}
	return names
}

// countryOf returns the country of most of the areas that lie in one country
// for certain.
func countryOf(names map[string]bool) string {
	votes := map[string]int{}
	for name := range names {
		code, rest := splitCode(name, false)
		if a, ok := areas.Default().ByCode(code); ok && code != "" {
			votes[a.Country]++
			continue
		}
		_, be := areas.Default().ByName(rest, areas.Hint{Country: areas.Belgium})
		_, nl := areas.Default().ByName(rest, areas.Hint{Country: areas.Netherlands})
		switch {
		case be && !nl:
			votes[areas.Belgium]++
		case nl && !be:
			votes[areas.Netherlands]++
		}
	}
	switch {
	case votes[areas.Belgium] > votes[areas.Netherlands]:
		return areas.Belgium
	case votes[areas.Netherlands] > votes[areas.Belgium]:
		return areas.Netherlands
	}
	return ""
}

// vintageOf returns the first year of the newest municipality that is named,
// when the figures are older than it: then a source has recomputed them for
// the division of that year. A list that names former municipalities too
// follows the division of each year, and has no vintage.
func vintageOf(names map[string]bool, country string, first int) int {
	if country != areas.Belgium || first == 0 {
		return 0
	}
	vintage := 0
	for name := range names {
		if code, _ := splitCode(name, false); code != "" {
			return 0
		}
		now, ok := areas.Default().ByName(name, areas.Hint{Country: country})
		switch {
		case !ok || now.Level != areas.Municipality:
		case !now.Current():
			return 0
		case now.From > first:
			if then, _ := areas.Default().ByName(name, areas.Hint{Country: country, Year: first}); then.Code == now.Code {
				vintage = max(vintage, now.From)
			}
		}
	}
	return vintage
}

// firstYear is the earliest year in the sample; 0 when there is none.
func (l *layout) firstYear(s *sample) int {
	first := 0
	see := func(period string) {
		if y, err := strconv.Atoi(period[:min(4, len(period))]); err == nil && (first == 0 || y < first) {
			first = y
		}
	}
	for col, c := range l.columns {
		see(c.period)
		if c.part != partPeriod {
			continue
		}
		for v := range s.column(col, l.header).values {
			if p, ok := cell.ParsePeriod(v); ok {
				see(p.Text)
			}
		}
	}
	return first
}
