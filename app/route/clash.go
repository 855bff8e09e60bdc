package route

import (
	"fmt"
	"strings"

	"kindvriendelijk/app"
	"kindvriendelijk/app/calendar"
)

// Clash is something about the days of one step that somebody should look at.
type Clash struct {
	Step string // its code
	Word string // for a narrow place: 'paasvakantie'
	Text string // a sentence that says what is the matter
}

// Clashes finds what is the matter with the days of the lines of a plan: those
// that were proposed, and those that somebody filled in.
func Clashes(p Plan) []Clash {
	today := planDay(p.Road.Today)
	last := planDay(p.Submission)
	for _, l := range p.Lines {
		last = later(last, planDay(l.Due))
	}
	periods := daysOf(p.Calendar, earlier(today, planDay(p.Submission)).AddDate(-1, 0, 0), last)
	var out []Clash
	for i, l := range p.Lines {
		if l.Due == "" {
			continue
		}
		if word, text := inPeriod(periods, l); text != "" {
			out = append(out, Clash{l.Code, word, text})
		}
		out = append(out, p.inOrder(i)...)
	}
	return out
}

// inOrder looks at the days of a line beside the other days of the plan.
func (p Plan) inOrder(i int) []Clash {
	l := p.Lines[i]
	var out []Clash
	add := func(word, text string, args ...any) {
		out = append(out, Clash{l.Code, word, l.name() + " " + fmt.Sprintf(text, args...)})
	}
	if l.Due < p.Road.Today {
		add("voorbij", "moest klaar zijn op %s. Kies een nieuwe dag.", app.LongDay(l.Due))
	}
	if l.Start > l.Due {
		add("omgekeerd", "begint na de dag waarop hij klaar moet zijn. Wissel de data om.")
	}
	if l.Before >= 0 && p.Submission != "" && l.Due > p.Submission {
		add("na indiening", "is pas klaar op %s, na de indiening. Maak er eerder werk van.", app.LongDay(l.Due))
	}
	for _, after := range p.Lines[i+1:] {
		if !l.Phase.Lane && !after.Phase.Lane && after.Phase.Code != l.Phase.Code && after.Due != "" && after.Due < l.Due {
			add("volgorde", "is later klaar dan %s, die erop voortbouwt. Kijk de volgorde na.", lowerFirst(after.name()))
			break
		}
	}
	return out
}

// inPeriod tells when a step ends on a day without the people it needs.
func inPeriod(d days, l Line) (word, text string) {
	at := meets(l.State)
	period, shut := d.shut(planDay(l.Due), at)
	if !shut || period.Title == "" || period.Kind == calendar.PublicHoliday && at == desk {
		return "", ""
	}
	who := map[meeting]string{
		session:  "Plan de sessies op andere dagen.",
		decision: "Vraag wanneer de agenda vol of dicht is, en kies een vroegere dag.",
	}[at]
	return strings.ToLower(period.Title), fmt.Sprintf("%s valt %s: %s%s. %s", l.name(), inWords(period), span(period), unsure(period), who)
}

// span writes the days of a period.
func span(p calendar.Period) string {
	if p.From == p.To {
		return app.LongDay(p.From)
	}
	return app.LongDay(p.From) + " tot en met " + app.LongDay(p.To)
}

// inWords names a period with its article: 'in de paasvakantie'.
func inWords(p calendar.Period) string {
	title := lowerFirst(p.Title)
	switch p.Kind {
	case calendar.SchoolHoliday:
		if p.From == p.To {
			return "op de " + title
		}
	case calendar.PublicHoliday:
		return "op een feestdag, " + p.Title
	case calendar.Exam:
		return "in een examenperiode, " + title
	case calendar.Recess:
		return "in het " + title
	case calendar.Formation:
		return "in de weken van " + title
	}
	return "in de " + title
}

func unsure(p calendar.Period) string {
	if p.Certain {
		return ""
	}
	return " (te bevestigen)"
}

func (l Line) name() string {
	if l.Own {
		return "Stap " + quoted(l.Title)
	}
	return "Stap " + l.Code
}

func lowerFirst(s string) string {
	for i, r := range s {
		return strings.ToLower(string(r)) + s[i+len(string(r)):]
	}
	return s
}
