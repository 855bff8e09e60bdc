package journey

import (
	"errors"
	"fmt"
	"slices"
	"sync"

	"kindvriendelijk/app/bundle"
	"kindvriendelijk/resources"
)

// Fit says how far a text that was written for one programme serves another.
type Fit int

// The fits, the least first.
const (
	NoFit  Fit = iota
	Partly     // something is still needed
	Fully
)

// Pair is a sub-criterion of one programme that asks what one of another asks.
type Pair struct {
	From, To string // codes of sub-criteria
	// Needs says in a sentence what the other still needs; empty when the text
	// covers it fully.
	Needs string
}

// Fit says how far the pair goes.
func (p Pair) Fit() Fit {
	if p.Needs == "" {
		return Fully
	}
	return Partly
}

// Alone is a sub-criterion without a counterpart, and why.
type Alone struct {
	Code string `toml:"code"`
	Why  string `toml:"why"`
}

// Walk leads from one programme to another.
type Walk struct {
	From, To string  // codes of programmes
	Pairs    []Pair  // in the order of From
	Alone    []Alone // of To: nothing in From speaks of it
}

// Crosswalk is the way from one programme to another, in either direction;
// false when the two were never compared.
func Crosswalk(from, to string) (Walk, bool) {
	for _, c := range crosswalks() {
		w := Walk{From: from, To: to}
		switch {
		case c.A == from && c.B == to:
			w.Alone = c.BAlone
			for _, p := range c.Pairs {
				w.Pairs = append(w.Pairs, Pair{p.A, p.B, p.BNeeds})
			}
		case c.B == from && c.A == to:
			w.Alone = c.AAlone
			for _, p := range c.Pairs {
				w.Pairs = append(w.Pairs, Pair{p.B, p.A, p.ANeeds})
			}
		default:
			continue
		}
		return w, true
	}
	return Walk{}, false
}

// Into returns the pairs that lead to a sub-criterion, those that cover it
// fully first.
func (w Walk) Into(code string) []Pair {
	var out []Pair
	for _, p := range w.Pairs {
		if p.To == code {
			out = append(out, p)
		}
	}
	slices.SortStableFunc(out, func(x, y Pair) int { return int(y.Fit()) - int(x.Fit()) })
	return out
}

// crosswalk is how the file tells of two programmes.
type crosswalk struct {
	A      string   `toml:"a"`
	B      string   `toml:"b"`
	Pairs  []twoWay `toml:"pairs"`
	AAlone []Alone  `toml:"a_alone"`
	BAlone []Alone  `toml:"b_alone"`
}

type twoWay struct {
	A      string `toml:"a"`
	B      string `toml:"b"`
	ANeeds string `toml:"a_needs"`
	BNeeds string `toml:"b_needs"`
}

// crosswalks are the bundled ones, read once; a fault in them is one of the
// program itself.
var crosswalks = sync.OnceValue(func() []crosswalk {
	text := bundle.Must(resources.Programmes.ReadFile("programmes/" + crosswalkFile))
	return bundle.Must(readCrosswalks(string(text)))
})

func readCrosswalks(text string) ([]crosswalk, error) {
	var file struct {
		Crosswalks []crosswalk `toml:"crosswalk"`
	}
	if err := bundle.Decode(text, &file); err != nil {
		return nil, fmt.Errorf("read crosswalk: %w", err)
	}
	var errs []error
	for _, c := range file.Crosswalks {
		errs = append(errs, c.check())
	}
	return file.Crosswalks, errors.Join(errs...)
}

// check finds codes that the newest bundled programmes do not have, and
// sub-criteria that are neither paired nor named as standing alone.
func (c crosswalk) check() error {
	var a, b []string
	for _, p := range c.Pairs {
		a, b = append(a, p.A), append(b, p.B)
	}
	return errors.Join(checkSide(c.A, a, c.AAlone), checkSide(c.B, b, c.BAlone))
}

func checkSide(programme string, paired []string, alone []Alone) error {
	p, ok := Find(programme, "")
	if !ok {
		return fmt.Errorf("crosswalk: programme %q is not bundled", programme)
	}
	var errs []error
	named := slices.Clone(paired)
	for _, a := range alone {
		if a.Why == "" || slices.Contains(named, a.Code) {
			errs = append(errs, fmt.Errorf("crosswalk: %s %s stands alone without a reason, or is there twice", programme, a.Code))
		}
		named = append(named, a.Code)
	}
	for _, code := range named {
		if _, _, ok := p.SubCriterion(code); !ok {
			errs = append(errs, fmt.Errorf("crosswalk: %s has no %q", programme, code))
		}
	}
	for _, c := range p.Criteria {
		for _, s := range c.Sub {
			if !slices.Contains(named, s.Code) {
				errs = append(errs, fmt.Errorf("crosswalk: %s %s is not named", programme, s.Code))
			}
		}
	}
	return errors.Join(errs...)
}
