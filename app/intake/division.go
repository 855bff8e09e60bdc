package intake

import (
	"fmt"
	"strconv"

	"kindvriendelijk/app/areas"
)

// span is the first and the last period of which a file has figures of an area.
type span struct{ from, to string }

func (s *span) see(period string) {
	if s.from == "" || period < s.from {
		s.from = period
	}
	if period > s.to {
		s.to = period
	}
}

// divisions watches the areas that mergers made or ended, to tell in which
// division into municipalities a source gives its figures.
type divisions struct {
	spans map[string]*span
	order []string
}

// of returns the span of an area; nil for one that no merger made or ended.
// A municipality that kept its code in a merger tells nothing: its code stands
// for the old one and the new one both.
func (d *divisions) of(code string) *span {
	if s, ok := d.spans[code]; ok {
		return s
	}
	if d.spans == nil {
		d.spans = map[string]*span{}
	}
	var s *span
	if a, ok := areas.Default().ByCode(code); ok && a.Code == code && (a.From > 0 || a.Until > 0) {
		s = &span{}
		d.order = append(d.order, code)
	}
	d.spans[code] = s
	return s
}

// warnings says in Dutch when figures are of years in which their municipality
// did not exist: the source recomputed them, or it does not follow the merger.
func (d *divisions) warnings() []string {
	var early, late []string
	for _, code := range d.order {
		s := d.spans[code]
		if s.from == "" {
			continue
		}
		a, _ := areas.Default().ByCode(code)
		if from := yearOf(s.from); a.From > 0 && from < a.From {
			early = append(early, fmt.Sprintf("%s in %d", a.Name, from))
		}
		if to := yearOf(s.to); a.Until > 0 && to > a.Until {
			late = append(late, fmt.Sprintf("%s in %d", a.Name, to))
		}
	}
	var w []string
	if len(early) > 0 {
		w = append(w, "Deze bron rekende oudere jaren om naar de gemeenten van nu: "+examples(early)+". De cijfers komen binnen zoals ze in het bestand staan.")
	}
	if len(late) > 0 {
		w = append(w, "Deze bron volgt een fusie nog niet: "+examples(late)+". De cijfers komen binnen zoals ze in het bestand staan.")
	}
	return w
}

// examples names the first three.
func examples(all []string) string {
	const shown = 3
	text := ""
	for i, e := range all[:min(len(all), shown)] {
		if i > 0 {
			text += ", "
		}
		text += e
	}
	if more := len(all) - shown; more > 0 {
		text += fmt.Sprintf(" en nog %d", more)
	}
	return text
}

// yearOf is the year of a period.
func yearOf(period string) int {
	y, err := strconv.Atoi(period[:min(4, len(period))])
	if err != nil {
		return 0
	}
	return y
}
