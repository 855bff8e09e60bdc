package calendar

import (
	"fmt"
	"time"
)

// rule is a period that returns. From and To of its period are MM-DD, and only
// used by the rule "dates".
type rule struct {
	Period
	Rule string `toml:"rule"`
	// Since is the first day that the rule speaks of: what was published
	// before stands in the file as it was published.
	Since string `toml:"since"`
	// Offset moves the day that the rule finds; Length is how many days there
	// are from there on.
	Offset int `toml:"offset"`
	Length int `toml:"length"`
	// First and Every make a rule return less often than each year.
	First int `toml:"first"`
	Every int `toml:"every"`
}

// anchors find the day of a year that a rule starts from. Those of the Flemish
// school holidays follow article 7 of the decision of the Flemish government of
// 31 August 2001 on the organisation of the school year.
var anchors = map[string]func(year int) time.Time{
	"easter":            easter,
	"flemish-autumn":    flemishAutumn,
	"flemish-christmas": flemishChristmas,
	"flemish-spring":    flemishSpring,
	"october-sunday":    octoberSunday,
	"kings-day":         kingsDay,
}

// in is the period that starts from a year.
func (r rule) in(year int) (Period, bool) {
	if r.Every > 0 && (year < r.First || (year-r.First)%r.Every != 0) {
		return Period{}, false
	}
	p := r.Period
	p.Computed = true
	if anchor, ok := anchors[r.Rule]; ok {
		first := anchor(year).AddDate(0, 0, r.Offset)
		p.From, p.To = show(first), show(first.AddDate(0, 0, r.Length-1))
	} else {
		p.From, p.To = fmt.Sprintf("%d-%s", year, r.From), fmt.Sprintf("%d-%s", year, r.To)
		if r.To < r.From {
			p.To = fmt.Sprintf("%d-%s", year+1, r.To)
		}
	}
	return p, p.From >= r.Since
}

func (r rule) validate(what string) error {
	if r.Since != "" && !isDay(r.Since) {
		return fmt.Errorf("%s: since is not a day", what)
	}
	if r.Every < 0 || r.Every > 0 && r.First == 0 {
		return fmt.Errorf("%s: every needs the first year", what)
	}
	if _, ok := anchors[r.Rule]; ok {
		return r.validateAnchored(what)
	}
	switch {
	case r.Rule != "dates":
		return fmt.Errorf("%s: unknown rule %q", what, r.Rule)
	case !r.between() || r.Length != 0 || r.Offset != 0:
		return fmt.Errorf("%s: rule dates takes from and to as MM-DD, and no length", what)
	}
	return nil
}

// validateAnchored is for a rule that starts from a day of the year.
func (r rule) validateAnchored(what string) error {
	if r.Length < 1 || r.From != "" || r.To != "" {
		return fmt.Errorf("%s: rule %q takes a length, and no from or to", what, r.Rule)
	}
	return nil
}

// between reports whether the rule has a first and a last day. 2023 is not a
// leap year: a rule never starts or ends on 29 February.
func (r rule) between() bool { return isDay("2023-"+r.From) && isDay("2023-"+r.To) }

func show(t time.Time) string { return t.Format(time.DateOnly) }

func date(year int, month time.Month, day int) time.Time {
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

// easter is Easter Sunday in the Gregorian calendar (the anonymous method, as
// in Meeus, Astronomical Algorithms, chapter 8).
func easter(year int) time.Time {
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return date(year, time.Month(n/31), n%31+1)
}

// monday is the Monday of the week of a day.
func monday(t time.Time) time.Time { return t.AddDate(0, 0, -(int(t.Weekday())+6)%7) }

// flemishAutumn is the Monday of the week of 1 November; when that is a Sunday,
// 2 November.
func flemishAutumn(year int) time.Time {
	t := date(year, time.November, 1)
	if t.Weekday() == time.Sunday {
		return t.AddDate(0, 0, 1)
	}
	return monday(t)
}

// flemishChristmas is the Monday of the week of 25 December; when that is in a
// weekend, the Monday after it.
func flemishChristmas(year int) time.Time {
	t := date(year, time.December, 25)
	if wd := t.Weekday(); wd == time.Saturday || wd == time.Sunday {
		return monday(t).AddDate(0, 0, 7)
	}
	return monday(t)
}

// flemishSpring is the first Monday of April; with Easter in March the Monday
// after Easter, with Easter after 15 April the second Monday before it.
func flemishSpring(year int) time.Time {
	e := easter(year)
	switch {
	case e.Month() == time.March:
		return e.AddDate(0, 0, 1)
	case e.Day() > 15:
		return e.AddDate(0, 0, -13)
	}
	return monday(date(year, time.April, 7))
}

// octoberSunday is the second Sunday of October, on which Flanders votes for
// its councils.
func octoberSunday(year int) time.Time {
	return monday(date(year, time.October, 8)).AddDate(0, 0, 6)
}

// kingsDay is 27 April, or the day before when that is a Sunday.
func kingsDay(year int) time.Time {
	t := date(year, time.April, 27)
	if t.Weekday() == time.Sunday {
		return t.AddDate(0, 0, -1)
	}
	return t
}
