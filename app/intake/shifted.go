package intake

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"kindvriendelijk/app/figures"
)

// mostCompared is up to how many values of a file the years are compared with
// those of the dossier: a larger one has single ages or a whole country, whose
// years nobody mixes up.
const mostCompared = 200_000

// yearsSeen are the yearly totals of a file for our own area and those that we
// compare with.
type yearsSeen struct {
	ours  map[string]bool // codes of those areas
	found map[series][]figures.Value
}

type series struct{ indicator, area string }

func newYearsSeen(have []figures.Area) *yearsSeen {
	y := &yearsSeen{ours: map[string]bool{}, found: map[series][]figures.Value{}}
	for _, a := range have {
		if a.Own || a.Peer {
			y.ours[a.Code] = true
		}
	}
	return y
}

// over gives values on to yield and keeps those that can be compared.
func (y *yearsSeen) over(yield yieldFunc) yieldFunc {
	clear(y.found) // a second reading starts anew
	return func(v figures.Value) error {
		if v.Breakdown == "" && len(v.Period) == 4 && v.Missing == "" && y.ours[v.Area] {
			at := series{v.Indicator, v.Area}
			y.found[at] = append(y.found[at], v)
		}
		return yield(v)
	}
}

// shiftedYears says in Dutch of which indicators the file has the numbers of the
// dossier under other years, which would then stand there twice.
func (s *Service) shiftedYears(ctx context.Context, y *yearsSeen, c *converter) ([]string, error) {
	total := ""
	q := figures.Query{Indicators: []string{}, Areas: []string{}, Breakdown: &total}
	for at := range y.found {
		if !slices.Contains(q.Indicators, at.indicator) {
			q.Indicators = append(q.Indicators, at.indicator)
		}
		if !slices.Contains(q.Areas, at.area) {
			q.Areas = append(q.Areas, at.area)
		}
	}
	if len(y.found) == 0 {
		return nil, nil
	}
	values, err := s.Values(ctx, q)
	if err != nil {
		return nil, fmt.Errorf("values of the same areas: %w", err)
	}
	old := map[series][]figures.Value{}
	for _, v := range values {
		at := series{v.Indicator, v.Area}
		old[at] = append(old[at], v)
	}
	moved := map[shift][]string{} // names of areas
	for at, values := range y.found {
		if years, ok := figures.ShiftedYears(old[at], values); ok {
			x := shift{at.indicator, years, meeting(old[at], values, years)}
			moved[x] = append(moved[x], c.places.seen[at.area].Name)
		}
	}
	return shiftWarnings(moved, c), nil
}

// shift is how much later a file labels the years of an indicator, and the
// newest year in the dossier that the file has under another name.
type shift struct {
	indicator string
	years     int
	newest    string
}

// meeting is the newest year of old values that a file has some years later.
func meeting(old, fresh []figures.Value, years int) string {
	have := map[string]bool{}
	for _, v := range fresh {
		have[v.Period] = true
	}
	newest := ""
	for _, v := range old {
		if len(v.Period) == 4 && v.Missing == "" && v.Period > newest && have[later(v.Period, years)] {
			newest = v.Period
		}
	}
	return newest
}

// later is a year some years after another.
func later(year string, years int) string {
	n, _ := strconv.Atoi(year) // it is four digits
	return strconv.Itoa(n + years)
}

// shiftWarnings writes a sentence per indicator, in the order of the file.
func shiftWarnings(moved map[shift][]string, c *converter) []string {
	var out []string
	told := map[string]bool{}
	for _, t := range c.order {
		if told[t.Code] {
			continue
		}
		told[t.Code] = true
		var found []shift
		for x := range moved {
			if x.indicator == t.Code {
				found = append(found, x)
			}
		}
		slices.SortFunc(found, func(a, b shift) int {
			return cmp.Or(strings.Compare(a.newest, b.newest), cmp.Compare(a.years, b.years))
		})
		for _, x := range found {
			names := moved[x]
			slices.Sort(names)
			out = append(out, fmt.Sprintf("De cijfers van ‘%s’ voor %s zijn dezelfde als in het dossier, maar één jaar verschoven (wat in het dossier bij %s staat, staat in het bestand bij %s). Kijk na welk jaar de bron bedoelt.",
				t.Name, andList(names), x.newest, later(x.newest, x.years)))
		}
	}
	return out
}

// andList writes names as in speech: 'Izegem, Lede en Hove'.
func andList(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " en " + names[len(names)-1]
}
