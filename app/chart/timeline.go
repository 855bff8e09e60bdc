package chart

import (
	"fmt"
	"slices"
	"time"
)

// Span is one bar of a [Timeline]. Done is the part that is done, from 0 to 1;
// it shows while the span is under way.
type Span struct {
	Group    string // written once above its spans; "" for none
	Label    string
	From, To time.Time // the first and the last day
	State    State
	Done     float64
	Alert    string // what somebody should look at, in a few words; "" for nothing
}

// Milestone is a day with a name.
type Milestone struct {
	At    time.Time
	Label string
}

// Timeline shows a plan over months and years. Today, when it is set, is a line
// through all. Timelines that go on with one another have the same From and To:
// the days that each must reach.
type Timeline struct {
	About
	Spans      []Span
	Milestones []Milestone
	Shades     []Shade // what else is going on; their labels stand in the key
	Today      time.Time
	From, To   time.Time
}

// ends puts the days in order; a span without one of them is a single day.
func (sp Span) ends() (from, to time.Time) {
	from, to = sp.From, sp.To
	if from.IsZero() {
		from = to
	}
	if to.IsZero() {
		to = from
	}
	if to.Before(from) {
		from, to = to, from
	}
	return from, to
}

func (sp Span) dated() bool { return !sp.From.IsZero() || !sp.To.IsZero() }

// dated are the spans that have a place in time.
func (c Timeline) dated() []Span {
	var out []Span
	for _, sp := range c.Spans {
		if sp.dated() {
			out = append(out, sp)
		}
	}
	return out
}

// inOrder are the milestones that have a day, from early to late.
func (c Timeline) inOrder() []Milestone {
	list := slices.DeleteFunc(slices.Clone(c.Milestones), func(m Milestone) bool { return m.At.IsZero() })
	slices.SortStableFunc(list, func(a, b Milestone) int { return a.At.Compare(b.At) })
	return list
}

// period is from the first of the first month until the end of the last.
func (c Timeline) period() (from, to time.Time) {
	grow := func(d time.Time) {
		if d.IsZero() {
			return
		}
		if from.IsZero() || d.Before(from) {
			from = d
		}
		if to.IsZero() || d.After(to) {
			to = d
		}
	}
	for _, sp := range c.dated() {
		a, b := sp.ends()
		grow(a)
		grow(b)
	}
	for _, m := range c.Milestones {
		grow(m.At)
	}
	grow(c.From)
	grow(c.To)
	month := func(d time.Time, more int) time.Time {
		return time.Date(d.Year(), d.Month()+time.Month(more), 1, 0, 0, 0, 0, time.UTC)
	}
	return month(from, 0), month(to, 1)
}

// Describe implements [Chart].
func (c Timeline) Describe() About { return c.about(c.alt) }

func (c Timeline) alt() string {
	spans := c.dated()
	if len(spans) == 0 {
		return "Tijdlijn zonder data."
	}
	from, to := c.period()
	count := map[State]int{}
	for _, sp := range spans {
		count[sp.State]++
	}
	var parts []string
	for _, state := range order {
		if n := count[state]; n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, state.spoken()))
		}
	}
	return fmt.Sprintf("Tijdlijn van %s tot %s met %s: %s.", monthYear(from), monthYear(to.AddDate(0, 0, -1)),
		plural(len(spans), "balk", "balken"), enumerate(parts, 7))
}

// Values implements [Chart]: a row per span and per milestone.
func (c Timeline) Values() [][]string {
	out := [][]string{{"Wat", "Van", "Tot", "Stand"}}
	for _, sp := range c.Spans {
		name := sp.Label
		if sp.Group != "" {
			name = sp.Group + ": " + name
		}
		row := []string{name, "niet gepland", "niet gepland", sp.State.String()}
		if sp.dated() {
			from, to := sp.ends()
			row[1], row[2] = day(from), day(to)
		}
		if sp.Alert != "" {
			row[3] += ", kijk na: " + sp.Alert
		}
		out = append(out, row)
	}
	for _, m := range c.inOrder() {
		out = append(out, []string{m.Label, day(m.At), day(m.At), "Mijlpaal"})
	}
	for _, sh := range c.Shades {
		from, to := sh.ends()
		out = append(out, []string{sh.Label, day(from), day(to), "Achtergrond"})
	}
	return out
}

var (
	months = [...]string{
		"januari", "februari", "maart", "april", "mei", "juni",
		"juli", "augustus", "september", "oktober", "november", "december",
	}
	shortMonths = [...]string{"jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"}
)

func monthYear(d time.Time) string { return fmt.Sprintf("%s %d", months[d.Month()-1], d.Year()) }

// day is written out, which reads the same in Flanders and the Netherlands.
func day(d time.Time) string { return fmt.Sprintf("%d %s", d.Day(), monthYear(d)) }

func plural(n int, one, more string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, more)
}
