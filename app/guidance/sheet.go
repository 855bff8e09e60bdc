package guidance

import (
	"regexp"
	"strconv"
	"strings"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/inspiration"
)

// SheetOf writes a first version of a practice sheet about an action. Who owns
// the action, its partners, its private note and what was noted of progress
// stay out, except what was adjusted on the way: that is the lesson.
func SheetOf(d dossier.Dossier, a actions.Detail) inspiration.Sheet {
	s := inspiration.Sheet{Title: strings.TrimSpace(a.Title), Municipality: d.Name, Country: d.Country, Years: years(a.Start, a.End),
		What: bare(a.Description), ForWhom: forWhom(a.Action), How: bare(a.Children)}
	if a.Theme != "" {
		s.Themes = []string{a.Theme}
	}
	s.Summary = firstSentence(s.What)
	var learned []string
	for i := len(a.Log) - 1; i >= 0; i-- { // oldest first
		if text := bare(a.Log[i].Adjusted); text != "" {
			learned = append(learned, text)
		}
	}
	s.Lesson = strings.Join(learned, "\n\n")
	var cents int64
	for _, b := range a.Budgets {
		cents += b.Cents
	}
	if len(a.Budgets) > 0 {
		s.Costs = inspiration.BandOf(cents)
	}
	for _, m := range a.Measures {
		s.Measures = append(s.Measures, inspiration.Outcome{Name: m.Name, Unit: m.Unit, Outcome: outcome(m)})
	}
	return s
}

// proofs are the numbers of proofs, which mean nothing to others.
var proofs = regexp.MustCompile(`\s*\[B-\d+\]`)

func bare(text string) string { return strings.TrimSpace(proofs.ReplaceAllString(text, "")) }

// firstSentence is the beginning of a text, without marks of Markdown.
func firstSentence(text string) string {
	text = strings.Join(strings.Fields(strings.NewReplacer("**", "", "*", "", "#", "").Replace(text)), " ")
	for _, end := range []string{". ", "! ", "? "} {
		if i := strings.Index(text, end); i >= 0 {
			text = text[:i+1]
		}
	}
	return text
}

// years says in which years something ran: "2024–2026".
func years(start, end string) string {
	const year = 4
	if len(start) < year {
		return ""
	}
	if len(end) < year || end[:year] == start[:year] {
		return start[:year]
	}
	return start[:year] + "–" + end[:year]
}

func forWhom(a actions.Action) string {
	out := strings.TrimSpace(a.TargetGroup)
	if a.AgeTo > 0 {
		ages := strconv.Itoa(a.AgeFrom) + " tot " + strconv.Itoa(a.AgeTo) + " jaar"
		if out == "" {
			return "Kinderen en jongeren van " + ages + "."
		}
		out += " (" + ages + ")"
	}
	return out
}

// outcome says how a measure moved: "van 12 naar 34 (streefwaarde 40)".
func outcome(m actions.MeasureDetail) string {
	out := ""
	if n := len(m.Measurements); n > 0 {
		out = number(m.Measurements[n-1].Value)
		if m.Baseline != nil {
			out = "van " + number(*m.Baseline) + " naar " + out
		}
	}
	if m.Target != nil {
		out = strings.TrimSpace(out + " (streefwaarde " + number(*m.Target) + ")")
	}
	return out
}

func number(v float64) string {
	return strings.Replace(strconv.FormatFloat(v, 'f', -1, 64), ".", ",", 1)
}
