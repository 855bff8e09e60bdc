package support

import (
	"fmt"
	"slices"

	"kindvriendelijk/app"
)

// Reached is a group of children and the partners through whom they can be
// reached.
type Reached struct {
	Code string // from and to of an age band as '6-11', name of an area, or code of a Group
	Name string // in Dutch, as in 'kinderen …'
	By   []Partner
	Open []int // of an age band: the years that nobody reaches
}

// Missed reports whether nobody reaches them, or not all of them.
func (r Reached) Missed() bool { return len(r.By) == 0 || len(r.Open) > 0 }

// Coverage tells which children the partners reach, and so which ones they
// don't.
type Coverage struct {
	Ages   []Reached
	Areas  []Reached // by partners who work there in particular
	Groups []Reached
}

// bands are the ages of children, as they spend their days.
var bands = [][2]int{{0, 2}, {3, 5}, {6, 8}, {9, 11}, {12, 14}, {15, oldestChild}}

// Reach looks through whom children can be reached. Areas are the names of the
// districts and villages of the municipality.
func Reach(partners []Partner, areas []string) Coverage {
	var c Coverage
	for _, b := range bands {
		c.Ages = append(c.Ages, reachAges(partners, b[0], b[1]))
	}
	for _, name := range areas {
		r := Reached{Code: name, Name: "in " + name}
		r.By = those(partners, func(p Partner) bool { return p.worksIn(name) })
		c.Areas = append(c.Areas, r)
	}
	for _, g := range vulnerableGroups {
		r := Reached{Code: g.Code, Name: g.Name}
		r.By = those(partners, func(p Partner) bool { return slices.Contains(p.Groups, g.Code) })
		c.Groups = append(c.Groups, r)
	}
	return c
}

func reachAges(partners []Partner, from, to int) Reached {
	r := Reached{Code: fmt.Sprintf("%d-%d", from, to), Name: fmt.Sprintf("van %d tot %d jaar", from, to)}
	r.By = those(partners, func(p Partner) bool { return p.hasAges() && p.AgeFrom <= to && p.AgeTo >= from })
	for age := from; age <= to; age++ {
		if !slices.ContainsFunc(r.By, func(p Partner) bool { return p.AgeFrom <= age && age <= p.AgeTo }) {
			r.Open = append(r.Open, age)
		}
	}
	return r
}

// hasAges reports whether somebody said which ages the partner reaches.
func (p Partner) hasAges() bool { return p.AgeFrom != 0 || p.AgeTo != 0 }

func (p Partner) worksIn(area string) bool {
	return slices.ContainsFunc(p.Areas(), func(a string) bool { return app.Fold(a) == app.Fold(area) })
}

func those(partners []Partner, is func(Partner) bool) []Partner {
	var out []Partner
	for _, p := range partners {
		if is(p) {
			out = append(out, p)
		}
	}
	return out
}

// Missed are the groups of children that nobody reaches yet, in the order of
// the coverage.
func (c Coverage) Missed() []Reached {
	var out []Reached
	for _, list := range [][]Reached{c.Ages, c.Areas, c.Groups} {
		for _, r := range list {
			if r.Missed() {
				out = append(out, r)
			}
		}
	}
	return out
}
