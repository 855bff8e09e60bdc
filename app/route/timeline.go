package route

import (
	"time"

	"kindvriendelijk/app/calendar"
	"kindvriendelijk/app/chart"
	"kindvriendelijk/app/journey"
)

// Timeline draws a plan: the lane of support first and then the phases in their
// order, each as a band with its steps below, the submission as a line, and
// what is in the way behind it. A step with a clash has a sign and words.
func Timeline(p Plan) chart.Timeline {
	c := frame(p)
	words := map[string]string{}
	for _, x := range p.Clashes {
		if words[x.Step] == "" {
			words[x.Step] = x.Word
		}
	}
	planned := p.dates()
	for _, part := range lanesFirst(p.Road.Parts) {
		steps := spansOf(part, planned, p.Road.Today)
		if len(steps) == 0 {
			continue
		}
		c.Spans = append(c.Spans, band(part.Phase, steps, "Hele fase"))
		for i, s := range steps {
			steps[i].Alert = words[s.code]
			c.Spans = append(c.Spans, steps[i].Span)
		}
	}
	return c
}

// Phases draws only the bands of the phases, for a narrow place.
func Phases(p Plan) chart.Timeline {
	c := frame(p)
	planned := p.dates()
	for _, part := range lanesFirst(p.Road.Parts) {
		if steps := spansOf(part, planned, p.Road.Today); len(steps) > 0 {
			b := band(part.Phase, steps, part.Title)
			b.Group = ""
			c.Spans = append(c.Spans, b)
		}
	}
	return c
}

// frame is a timeline with all but its spans.
func frame(p Plan) chart.Timeline {
	c := chart.Timeline{About: chart.About{ID: "stappenplan", Title: "De weg naar de indiening"}, Today: planDay(p.Road.Today)}
	if p.Submission != "" {
		c.Milestones = []chart.Milestone{{At: planDay(p.Submission), Label: "Indiening"}}
	}
	from, to := p.reach()
	if from == "" {
		return c
	}
	for _, x := range p.Calendar.Between(from, to) {
		switch x.Kind {
		case calendar.SchoolHoliday:
			if x.From != x.To {
				c.Shades = append(c.Shades, chart.Shade{Label: "Schoolvakantie", From: planDay(x.From), To: planDay(x.To)})
			}
		case calendar.Exam:
			c.Shades = append(c.Shades, chart.Shade{Label: "Examens (meestal)", From: planDay(x.From), To: planDay(x.To), Hatch: true})
		case calendar.Election:
			c.Milestones = append(c.Milestones, chart.Milestone{At: planDay(x.From), Label: x.Title})
		}
	}
	return c
}

// dates are the first and last day of each step that has some: what is
// proposed, else what stands there.
func (p Plan) dates() map[string][2]string {
	out := map[string][2]string{}
	for _, s := range p.Road.All() {
		if x := s.Progress; x.Status != Skipped {
			end := x.DueOn
			if x.DoneOn != "" {
				end = x.DoneOn
			}
			out[s.Code] = [2]string{x.StartOn, end}
		}
	}
	for _, l := range p.Lines {
		out[l.Code] = [2]string{l.Start, l.Due}
	}
	return out
}

// reach is the first and the last day of what a timeline shows.
func (p Plan) reach() (from, to string) {
	planned := p.dates()
	for _, s := range p.Road.All() {
		if s.Before < 0 {
			continue
		}
		for _, day := range planned[s.Code] {
			if day != "" && (from == "" || day < from) {
				from = day
			}
			to = max(to, day)
		}
	}
	return from, max(to, p.Submission)
}

// stepSpan is the bar of a step.
type stepSpan struct {
	chart.Span
	code string
}

func spansOf(part Part, dates map[string][2]string, today string) []stepSpan {
	var out []stepSpan
	for _, s := range part.Steps {
		d := dates[s.Code]
		if d == [2]string{} || s.Before < 0 {
			continue
		}
		out = append(out, stepSpan{chart.Span{Group: groupName(part.Phase), Label: numbered(s), From: planDay(d[0]), To: planDay(d[1]),
			State: chartState(s, d[1], today)}, s.Code})
	}
	return out
}

func groupName(p journey.Phase) string {
	if p.Lane {
		return p.Title + ": loopt langs alle fasen"
	}
	return p.Title
}

// chartState is how a timeline draws a step that is due on a day.
func chartState(s State, due, today string) chart.State {
	switch {
	case s.Progress.Status == Done:
		return chart.Done
	case due != "" && due < today:
		return chart.Late
	case s.Progress.Status == Waiting:
		return chart.Stuck
	case s.Progress.Status == Busy:
		return chart.Busy
	}
	return chart.Planned
}

// band goes from the first day of the steps to the last one.
func band(p journey.Phase, steps []stepSpan, label string) chart.Span {
	b := chart.Span{Group: groupName(p), Label: label, State: chart.Planned}
	done := 0
	for _, s := range steps {
		for _, day := range [...]time.Time{s.From, s.To} {
			if day.IsZero() {
				continue
			}
			if b.From.IsZero() || day.Before(b.From) {
				b.From = day
			}
			b.To = later(b.To, day)
		}
		if s.State == chart.Done {
			done++
		}
		if s.State != chart.Planned {
			b.State = chart.Busy
		}
	}
	b.Done = float64(done) / float64(len(steps))
	if done == len(steps) {
		b.State = chart.Done
	}
	return b
}

// lanesFirst puts the phases that run along the others in front.
func lanesFirst(parts []Part) []Part {
	var lanes, rest []Part
	for _, p := range parts {
		if p.Lane {
			lanes = append(lanes, p)
		} else {
			rest = append(rest, p)
		}
	}
	return append(lanes, rest...)
}
