package areas

import (
	"slices"
	"strings"
)

// Search finds areas of today for a search box: by the beginning of the name
// first, then of a word in it, then anywhere in it; or by the beginning of the
// code, also in the short Dutch form '363'. Municipalities come before wider
// areas. An empty text finds nothing; limit 0 means all.
func (c *Catalogue) Search(text string, limit int) []Area {
	folded := Fold(text)
	if folded == "" {
		return nil
	}
	ranks := make([][]Area, 8)
	for _, a := range c.all {
		if !a.Current() || a.Level == Arrondissement {
			continue
		}
		if r := c.rank(a, folded); r >= 0 {
			if a.Level != Municipality {
				r += 4
			}
			ranks[r] = append(ranks[r], a)
		}
	}
	for _, r := range ranks {
		slices.SortStableFunc(r, func(a, b Area) int { return strings.Compare(Fold(a.Name), Fold(b.Name)) })
	}
	found := slices.Concat(ranks...)
	if limit > 0 && len(found) > limit {
		found = found[:limit]
	}
	return found
}

// rank is 0 for the best fit and negative for none.
func (c *Catalogue) rank(a Area, folded string) int {
	name := Fold(a.Name)
	for other, code := range c.others {
		if code == a.Code && strings.HasPrefix(other, folded) {
			return 0
		}
	}
	switch {
	case strings.HasPrefix(name, folded):
		return 0
	case strings.Contains(name, " "+folded):
		return 1
	case codeFits(a.Code, folded):
		return 2
	case len(folded) >= 3 && strings.Contains(name, folded):
		return 3
	}
	return -1
}

func codeFits(code, folded string) bool {
	if strings.HasPrefix(strings.ToLower(code), folded) {
		return true
	}
	return digits(folded) && strings.HasPrefix(code, "GM") && strings.HasPrefix(strings.TrimLeft(code[2:], "0"), strings.TrimLeft(folded, "0"))
}
