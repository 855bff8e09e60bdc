package route

import (
	"slices"
	"time"

	"kindvriendelijk/app/calendar"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/methods"
)

// meeting is whom a step needs, which decides on which days it can be done.
type meeting int

const (
	desk     meeting = iota // work that can be done on every working day
	session                 // children and young people
	decision                // the executive or the council
	handIn                  // who signs, and who brings a portfolio away
)

// meets tells whom a step needs, by what its checks look at.
func meets(s State) meeting {
	for _, c := range s.Step.Checks {
		switch c.Rule {
		case journey.DecisionWithAll, journey.DecisionVision, journey.DecisionStrategy:
			return decision
		case journey.StepQuotesMin, journey.QuotesFollowed:
			return session
		case journey.MethodUsesMin:
			if withChildren(c.Kinds) {
				return session
			}
		}
	}
	return desk
}

// withChildren reports whether one of the methods is for people below 18; a
// check of any method, or of one that only the municipality has, is.
func withChildren(codes []string) bool {
	for _, code := range codes {
		if m, ok := methods.Default().ByCode(code); !ok || m.AgeFrom < adult {
			return true
		}
	}
	return len(codes) == 0
}

const adult = 18

// closed are the periods in which there is nobody for a meeting.
var closed = map[meeting][]calendar.Kind{
	desk:     {calendar.PublicHoliday},
	session:  {calendar.PublicHoliday, calendar.SchoolHoliday, calendar.Exam},
	decision: {calendar.PublicHoliday, calendar.Recess, calendar.Formation},
	handIn:   {calendar.PublicHoliday, calendar.SchoolHoliday, calendar.Recess, calendar.Formation},
}

// days are the periods of a calendar that a plan can meet.
type days []calendar.Period

func daysOf(c calendar.Calendar, from, to time.Time) days {
	return c.Between(showDay(from), showDay(to))
}

// shut returns the period in which there is nobody for a meeting on a day. A
// weekend is none, and says so with an empty period.
func (d days) shut(day time.Time, at meeting) (calendar.Period, bool) {
	text := showDay(day)
	for _, p := range d {
		if p.Has(text) && slices.Contains(closed[at], p.Kind) {
			return p, true
		}
	}
	wd := day.Weekday()
	return calendar.Period{}, wd == time.Saturday || wd == time.Sunday
}

// move finds a day for a meeting as near before a day as there is, else after
// it, between floor and limit. When there is none the day stays, and clashes.
func (d days) move(day, floor, limit time.Time, at meeting) time.Time {
	for t := day; !t.Before(floor); t = t.AddDate(0, 0, -1) {
		if _, shut := d.shut(t, at); !shut {
			return t
		}
	}
	return d.forward(day, limit, at)
}

// forward is the first day for a meeting from a day on; without one until limit
// it is the day itself.
func (d days) forward(day, limit time.Time, at meeting) time.Time {
	for t := day; !t.After(limit); t = t.AddDate(0, 0, 1) {
		if _, shut := d.shut(t, at); !shut {
			return t
		}
	}
	return day
}

// back is the day from which on there are n days for a session up to due, not
// before floor.
func (d days) back(due time.Time, n int, floor time.Time) time.Time {
	t := due
	for t.After(floor) {
		if _, shut := d.shut(t, session); !shut {
			n--
		}
		if n <= 0 {
			break
		}
		t = t.AddDate(0, 0, -1)
	}
	return t
}

// planDay is the instant of a stored day, zero when there is none.
func planDay(s string) time.Time {
	t, _ := time.Parse(time.DateOnly, s)
	return t
}

func showDay(t time.Time) string { return t.Format(time.DateOnly) }

func earlier(a, b time.Time) time.Time {
	if b.Before(a) {
		return b
	}
	return a
}

func later(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}

// weeksBetween counts whole weeks, none when the order is the other way round.
func weeksBetween(from, to time.Time) int { return max(int(to.Sub(from).Hours()/24/7), 0) }
