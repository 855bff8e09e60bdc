// Package calendar knows when schools are closed, pupils have exams, councils
// do not meet and voters vote, per country and region. It reads that from files
// with their sources, and computes what follows from a rule. It knows nothing
// of a route or of a dossier.
package calendar

import (
	"cmp"
	"slices"
	"time"
)

// Kind is what a period is.
type Kind string

// Kinds of periods.
const (
	SchoolHoliday Kind = "school_holiday"
	PublicHoliday Kind = "public_holiday"
	Exam          Kind = "exam"
	Recess        Kind = "recess"    // the council does not meet
	Election      Kind = "election"  // the day of the vote
	Formation     Kind = "formation" // the weeks around a vote in which little is decided
)

// Period is some days in a row. From and To are its first and last day,
// YYYY-MM-DD.
type Period struct {
	Code  string `toml:"code"` // the same every year: "kerst"
	Title string `toml:"title"`
	From  string `toml:"from"`
	To    string `toml:"to"`
	Kind  Kind   `toml:"kind"`
	// Source says where the days come from and Year of which year, or school
	// year, that source is.
	Source string `toml:"source"`
	Year   string `toml:"year"`
	// Certain is false for what is usual but still to be confirmed.
	Certain bool   `toml:"certain"`
	Note    string `toml:"note"`
	// Computed is true for days that follow from a rule.
	Computed bool `toml:"-"`
}

// Has reports whether a day lies in the period.
func (p Period) Has(day string) bool { return p.From <= day && day <= p.To }

// Calendar is all that holds in one place. Its zero value is an empty calendar.
type Calendar struct {
	Title      string
	KnownUntil string // the last day with known school holidays; empty: no end

	files []file
}

// For is the calendar of a country ([dossier.Flanders] or
// [dossier.Netherlands]) and region. A country has what holds everywhere in it;
// in the Netherlands the school holidays come with a region. Elsewhere the
// calendar is empty.
func For(country, region string) Calendar { return bundled().pick(country, region) }

// Region is a part of a country with school holidays of its own.
type Region struct{ Code, Title string }

// Regions lists the regions of a country, empty when it has none.
func Regions(country string) []Region {
	var out []Region
	for _, f := range bundled() {
		if f.Country == country && f.Region != "" {
			out = append(out, Region{f.Region, f.Title})
		}
	}
	slices.SortFunc(out, func(a, b Region) int { return cmp.Compare(place(a.Code), place(b.Code)) })
	return out
}

// place keeps the order in which everyone names the regions.
func place(region string) int { return slices.Index([]string{"noord", "midden", "zuid"}, region) }

// Between returns the periods that touch the days from from to to, in their
// order.
func (c Calendar) Between(from, to string) []Period {
	first, err1 := time.Parse(time.DateOnly, from)
	last, err2 := time.Parse(time.DateOnly, to)
	if err1 != nil || err2 != nil {
		return nil
	}
	var out []Period
	for _, f := range c.files {
		out = append(out, f.Entries...)
		for _, r := range f.Rules {
			for year := first.Year() - 1; year <= last.Year()+1; year++ {
				if p, ok := r.in(year); ok {
					out = append(out, p)
				}
			}
		}
	}
	out = slices.DeleteFunc(out, func(p Period) bool { return p.To < from || p.From > to })
	slices.SortStableFunc(out, func(a, b Period) int {
		return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To), cmp.Compare(a.Code, b.Code))
	})
	return out
}

// On returns the first period of one of the kinds that a day lies in; without
// kinds, of any.
func (c Calendar) On(day string, kinds ...Kind) (Period, bool) {
	for _, p := range c.Between(day, day) {
		if len(kinds) == 0 || slices.Contains(kinds, p.Kind) {
			return p, true
		}
	}
	return Period{}, false
}

// Free reports whether schools are closed on a day, and why. Weekends are no
// periods.
func (c Calendar) Free(day string) (Period, bool) { return c.On(day, SchoolHoliday, PublicHoliday) }
