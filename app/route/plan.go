package route

import (
	"math"
	"slices"
	"time"

	"kindvriendelijk/app/calendar"
	"kindvriendelijk/app/journey"
)

// Request is what a plan is proposed for.
type Request struct {
	Road       Road
	Country    string // of the dossier
	Submission string // YYYY-MM-DD
	Short      bool   // only the steps of the short route
	// Renew proposes dates for steps that have some already; without it a date
	// that stands there is kept.
	Renew    bool
	Calendar calendar.Calendar
}

// Line is what is proposed for one step.
type Line struct {
	State
	Phase      journey.Phase
	Start, Due string // YYYY-MM-DD
	Kept       bool   // both dates are those that stand there
}

// Changes reports whether the line says something else than what stands there.
func (l Line) Changes() bool { return l.Start != l.Progress.StartOn || l.Due != l.Progress.DueOn }

// Plan is a proposal, in the order of the road. Steps that are closed are left
// out.
type Plan struct {
	Request
	Lines []Line
	// Weeks lie between today and the submission; the steps need Needed weeks
	// when they take the time they usually take.
	Weeks, Needed int
	// Possible is false when there is far too little time: then there are no
	// lines, and Earliest is the first sensible day for the submission.
	Possible bool
	Earliest string
	Warnings []string // about the whole plan, as sentences
	Clashes  []Clash  // about single steps
}

// tightest is the part of the usual time with which a plan is still proposed. A
// step can go faster with more hands; below this, judgement goes before a rule:
// no source gives a number.
const tightest = 0.7

// Propose plans backwards from the submission: every step gets the day by which
// it should be ready and the day to begin. Sessions with children keep out of
// holidays and exams, decisions out of the recess. When there is somewhat less
// time than the steps need, they all move closer together. It is a pure
// function: the same request gives the same plan.
func Propose(r Request) Plan {
	p := &planner{Plan: Plan{Request: r, Possible: true}}
	p.today, p.end = planDay(r.Road.Today), planDay(r.Submission)
	p.Lines = open(r)
	p.weigh()
	if !p.Possible {
		p.Lines = nil
		return p.Plan
	}
	p.days = daysOf(r.Calendar, p.today, p.last())
	p.place()
	p.Warnings = append(p.Warnings, p.remarks()...)
	p.Clashes = Clashes(p.Plan)
	return p.Plan
}

// Current is the plan as it stands: the dates that were filled in, and what
// clashes.
func Current(r Request) Plan {
	p := Plan{Request: r, Possible: true, Lines: open(r)}
	for i := range p.Lines {
		p.Lines[i].Kept = true
	}
	p.Clashes = Clashes(p)
	return p
}

// open are the steps that the plan is about.
func open(r Request) []Line {
	var out []Line
	for _, part := range r.Road.Parts {
		for _, s := range part.Steps {
			if !r.covers(s) {
				continue
			}
			if s.Own {
				s.Before = lastOf(part)
			}
			dated := s.Progress.StartOn != "" && s.Progress.DueOn != ""
			out = append(out, Line{State: s, Phase: part.Phase, Start: s.Progress.StartOn, Due: s.Progress.DueOn, Kept: dated && !r.Renew})
		}
	}
	return out
}

// covers reports whether a plan is about a step: one that is still open, and
// with the short route one of that route, of our own or under way.
func (r Request) covers(s State) bool {
	if s.leftOut() || s.Progress.Status == Todo {
		return !r.Short || s.Short || s.Own
	}
	return !s.Closed()
}

// lastOf is how long before the submission a phase ends: an own step, which
// says nothing of it, is ready by then.
func lastOf(part Part) int {
	least, found := 0, false
	for _, s := range part.Steps {
		if !s.Own && (!found || s.Before < least) {
			least, found = s.Before, true
		}
	}
	return least
}

// planner is a plan under way.
type planner struct {
	Plan
	today, end time.Time
	days       days
	pace       float64 // the part of the usual time that there is, at most 1
	road       stretch
}

// weigh compares the time there is with the time that is needed. With less than
// the usual time, first the weeks in which nothing happens shrink, and only
// then the steps themselves.
func (p *planner) weigh() {
	p.pace, p.Weeks, p.road = 1, weeksBetween(p.today, p.end), stretchOf(p.Lines)
	p.Needed = p.road.busy()
	usual := len(p.road.weeks)
	switch {
	case !p.end.After(p.today) || float64(p.Weeks) < tightest*float64(p.Needed):
		p.Possible = false
		p.Earliest = p.earliest()
		p.Warnings = []string{p.tooLate()}
	case p.Weeks < p.Needed:
		p.pace, p.road.slack = float64(p.Weeks)/float64(p.Needed), 0
	case p.Weeks < usual:
		p.road.slack = float64(p.Weeks-p.Needed) / float64(usual-p.Needed)
	}
}

// earliest is the first working day after the weeks that are needed on which
// schools and council are at work.
func (p *planner) earliest() string {
	from := p.today.AddDate(0, 0, 7*max(p.Needed, 1))
	days := daysOf(p.Calendar, from, from.AddDate(1, 0, 0))
	d := from
	for range 200 {
		if _, shut := days.shut(d, handIn); !shut {
			break
		}
		d = d.AddDate(0, 0, 1)
	}
	return showDay(d)
}

// last is the last day that the plan can speak of.
func (p *planner) last() time.Time {
	after := 0
	for _, l := range p.Lines {
		after = max(after, -l.Before)
	}
	return p.end.AddDate(0, 0, 7*after+60)
}

// place gives every line its days, from the last one to the first, so that a
// step is never ready after one that builds on it.
func (p *planner) place() {
	for i, l := range slices.Backward(p.Lines) {
		if l.Kept {
			continue
		}
		old := l.Progress
		due := p.due(i)
		if !p.Renew && old.DueOn != "" {
			due = planDay(old.DueOn)
		}
		start := p.start(l, due)
		switch {
		case old.StartOn != "" && (!p.Renew || old.Status == Busy && old.StartOn <= p.Road.Today):
			start = planDay(old.StartOn)
			due = later(due, start)
		case start.After(due): // a day by hand in the past
			start = due
		}
		p.Lines[i].Start, p.Lines[i].Due = showDay(start), showDay(due)
	}
}

// due is the day by which a step should be ready.
func (p *planner) due(i int) time.Time {
	l := p.Lines[i]
	floor, limit := p.today, p.latest(i)
	want := p.end.AddDate(0, 0, -days7(p.road.at(l.Before), p.pace))
	if l.Before < 0 {
		want, floor = p.end.AddDate(0, 0, -7*l.Before), later(p.today, p.end)
	}
	want = later(earlier(want, limit), floor)
	return p.days.move(want, floor, later(limit, floor), meets(l.State))
}

// latest is the last day for a step: the submission for all before it, and the
// day of every step that comes after it. The lane runs beside the other phases.
func (p *planner) latest(i int) time.Time {
	l := p.Lines[i]
	limit := p.end
	if l.Before < 0 {
		limit = p.last()
	}
	for j, after := range p.Lines[i+1:] {
		if l.Phase.Lane != after.Phase.Lane || after.Due == "" || after.Kept {
			continue
		}
		if after.Phase.Code != l.Phase.Code || p.Lines[i+1+j].Before < l.Before {
			limit = earlier(limit, planDay(after.Due))
		}
	}
	return limit
}

// start goes back from the day a step is due. A session counts only days on
// which schools are open.
func (p *planner) start(l Line, due time.Time) time.Time {
	at := meets(l.State)
	weeks := max(l.Weeks, 1)
	start := due.AddDate(0, 0, -days7(float64(weeks), p.pace))
	if at == session {
		start = p.days.back(due, int(math.Ceil(float64(5*weeks)*p.pace)), p.today)
	}
	start = later(start, earlier(p.today, due))
	return p.days.forward(start, due, at)
}

// days7 is weeks at a pace, as days.
func days7(weeks, pace float64) int { return int(math.Round(7 * weeks * pace)) }
