package areas

import "slices"

// Catalogue is a fixed set of areas, today's and former ones. It is safe for
// use by several goroutines.
type Catalogue struct {
	all     []Area
	byCode  map[string]int
	byName  map[string][]int // folded, with and without the suffix
	mergers []Merger
	others  map[string]string // code by folded name, for other names of an area
	called  map[string][]string
}

// index fills what follows from the lists.
func (c *Catalogue) index() {
	for _, m := range c.mergers {
		if !slices.Contains(c.mergers, Merger{Year: m.Year, Old: m.New, New: m.New}) {
			c.all[c.byCode[m.New]].From = m.Year
		}
	}
	for i, a := range c.all {
		base, suffix := splitSuffix(Fold(a.Name))
		c.byName[base] = append(c.byName[base], i)
		if suffix != "" {
			c.byName[Fold(a.Name)] = []int{i}
		}
	}
	for name, code := range c.others {
		c.byName[name] = append(c.byName[name], c.byCode[code])
	}
}

// OtherNames are those by which people and sources also call the area with a
// code, such as Den Haag for 's-Gravenhage.
func (c *Catalogue) OtherNames(code string) []string { return c.called[code] }

// ByCode finds an area by its code in any spelling of [NormalizeCode], or by
// the bare digits of a Dutch municipality. Former municipalities are found too.
func (c *Catalogue) ByCode(code string) (Area, bool) {
	code = NormalizeCode(code)
	i, ok := c.byCode[code]
	if !ok && digits(code) && len(code) <= 4 {
		i, ok = c.byCode["GM"+pad(code, 4)]
	}
	if !ok {
		return Area{}, false
	}
	return c.all[i], true
}

// Current returns the areas of one level and country that exist today, in the
// order of their lists. An empty country means both.
func (c *Catalogue) Current(level Level, country string) []Area {
	var found []Area
	for _, a := range c.all {
		if a.Level == level && a.Current() && (country == "" || a.Country == country) {
			found = append(found, a)
		}
	}
	return found
}

// Mergers returns the Flemish mergers, the newest first.
func (c *Catalogue) Mergers() []Merger { return slices.Clone(c.mergers) }

// Old returns what the area with this code was made of before the merger of
// the year that is found, itself included when it kept its code; nothing for a
// code that never grew.
func (c *Catalogue) Old(code string) []Merger {
	var old []Merger
	for _, m := range c.mergers {
		if m.New == code {
			old = append(old, m)
		}
	}
	return old
}
