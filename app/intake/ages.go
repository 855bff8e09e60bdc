package intake

import (
	"maps"
	"slices"

	"kindvriendelijk/app/figures"
)

// population is the indicator whose ages are summed into those of the
// catalogue that have an age band: all of them count inhabitants.
const population = "inwoners"

// ages adds up the inhabitants that a file gives by age, per area and period,
// into the bands of the catalogue, as a whole and by sex.
type ages struct {
	bands []band
	sums  map[agesKey]*tally
	order []agesKey
	last  *tally
	was   agesKey
	seen  map[ageBand]bool // classes of age that occur
	whole bool             // the file itself tells the number of all inhabitants
}

type band struct {
	code string
	ages ageBand
}

type agesKey struct{ area, period string }

// The sums that are kept of one area and period: over everything, and by sex.
const (
	sumAll = iota
	sumFemale
	sumMale
	sumKinds
)

// tally holds two sets of sums: over every row, and over the rows that are
// broken down by age (and sex) alone. The first one counts when no row of the
// file is a total of others, the second one when some are.
type tally struct {
	every, plain [sumKinds][]cellSum
}

// cellSum is one sum. Broken means that a part of it is hidden or unknown.
type cellSum struct {
	n           float64
	any, broken bool
	provisional bool
}

func newAges() *ages {
	a := &ages{sums: map[agesKey]*tally{}, seen: map[ageBand]bool{}}
	a.bands = append(a.bands, band{population, ageBand{0, maxAge}})
	for _, in := range figures.Catalogue() {
		if in.Ages != nil && in.Summable() {
			a.bands = append(a.bands, band{in.Code, ageBand{in.Ages.From, in.Ages.To}})
		}
	}
	return a
}

// add takes one value of the population.
func (a *ages) add(v figures.Value, w written) {
	if w.band == noAge {
		if v.Breakdown == "" {
			a.whole = true
		}
		return
	}
	a.seen[w.band] = true
	key := agesKey{v.Area, v.Period}
	if a.last == nil || key != a.was {
		a.last, a.was = a.tally(key), key
	}
	for i, b := range a.bands {
		if w.band.from >= b.ages.from && w.band.to <= b.ages.to {
			a.last.add(i, v, w)
		}
	}
}

// sumOfSex is the sum that a sex belongs to; everyone else is only in the sum
// over everything.
var sumOfSex = map[string]int{"f": sumFemale, "m": sumMale}

// add takes a value into the sums of a band.
func (t *tally) add(band int, v figures.Value, w written) {
	sex, sexed := sumOfSex[w.sex]
	t.every[sumAll][band].add(v)
	if sexed {
		t.every[sex][band].add(v)
	}
	switch {
	case w.keys == 1:
		t.plain[sumAll][band].add(v)
	case w.keys == 2 && sexed:
		t.plain[sex][band].add(v)
	}
}

func (a *ages) tally(key agesKey) *tally {
	t := a.sums[key]
	if t == nil {
		t = &tally{}
		for k := range sumKinds {
			t.every[k], t.plain[k] = make([]cellSum, len(a.bands)), make([]cellSum, len(a.bands))
		}
		a.sums[key] = t
		a.order = append(a.order, key)
	}
	return t
}

func (c *cellSum) add(v figures.Value) {
	switch v.Missing {
	case "":
		c.n += v.Value
		c.any = true
	case figures.MissingEmpty: // nobody is there
	default:
		c.broken = true
	}
	c.provisional = c.provisional || v.Provisional
}

// give yields the sums that can be trusted: of bands that the ages of the file
// fill exactly, and of which no part is hidden. Totals says that the file has
// rows that are the total of others.
func (a *ages) give(totals bool, yield func(figures.Value) error) error {
	sexes := [sumKinds]string{"", figures.BySex + "=f", figures.BySex + "=m"}
	for i, b := range a.bands {
		if b.code == population && a.whole || !a.fills(b.ages) {
			continue
		}
		for _, key := range a.order {
			t := a.sums[key]
			from := &t.every
			if totals {
				from = &t.plain
			}
			for kind, breakdown := range sexes {
				c := from[kind][i]
				if !c.any || c.broken {
					continue
				}
				err := yield(figures.Value{Indicator: b.code, Area: key.area, Period: key.period, Breakdown: breakdown, Value: c.n, Provisional: c.provisional})
				if err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// fills reports whether the ages of the file follow one another without a gap
// or an overlap from the beginning of a band to its end. Nobody is required to
// be over ninety.
func (a *ages) fills(b ageBand) bool {
	const old = 90
	inside := slices.SortedFunc(maps.Keys(a.seen), func(x, y ageBand) int { return x.from - y.from })
	next := b.from
	for _, c := range inside {
		if c.from < b.from || c.to > b.to {
			continue
		}
		if c.from != next && next < old || c.from < next {
			return false
		}
		next = c.to + 1
	}
	return next == b.to+1 || b.to == maxAge && next > old
}
