package journey

import (
	"fmt"
	"slices"
	"strings"

	"kindvriendelijk/app"
)

// OwnStep is a step that a municipality adds to a programme.
type OwnStep struct {
	ID        string
	Programme string // code
	Phase     string // code of a phase of the programme
	Title     string
	Why       string
	How       string
	Result    string
	Weeks     int // how long it takes, at most [MaxWeeks]; 0: not said
}

// MaxWeeks is the longest a step can take, two years: beyond it a number is a
// typing mistake.
const MaxWeeks = 104

// Validate returns an [app.InvalidError] with what must be mended first, on the
// fields Title, Phase and Weeks.
func (s OwnStep) Validate() error {
	wrong := map[string]string{}
	if strings.TrimSpace(s.Title) == "" {
		wrong["Title"] = "Geef de stap een naam."
	}
	if s.Phase == "" {
		wrong["Phase"] = "Kies de fase waarin de stap hoort."
	}
	if s.Weeks < 0 || s.Weeks > MaxWeeks {
		wrong["Weeks"] = fmt.Sprintf("Schrijf een aantal weken van 0 tot %d.", MaxWeeks)
	}
	if len(wrong) == 0 {
		return nil
	}
	return &app.InvalidError{Fields: wrong}
}

// OwnCriterion is something that a municipality wants to answer besides what
// its programme asks.
type OwnCriterion struct {
	ID        string // stands in the place of the code of a sub-criterion
	Programme string // code
	Criterion string // code of the chapter it belongs to; empty: one of our own
	Title     string
	Text      string
	Guidance  string // Markdown
}

// OwnChapter is the code of the chapter that holds the own criteria which
// belong to no chapter of the programme.
const OwnChapter = "own"

// ownLength is the most characters the text of an own criterion may have, as
// programmes give it.
const ownLength = 10_000

// With returns the programme with what a municipality added to it: an own step
// comes last in its phase, an own criterion last in its chapter, or in a chapter
// of its own behind the others. What belongs to another programme stays out;
// what belongs to a phase or chapter that is gone comes at the end, never lost.
// The programme itself stays as it is.
func (p *Programme) With(steps []OwnStep, criteria []OwnCriterion) *Programme {
	with := *p
	with.Steps = slices.Clone(p.Steps)
	with.Criteria = slices.Clone(p.Criteria)
	for _, s := range steps {
		if s.Programme == p.Code {
			with.addStep(s)
		}
	}
	for _, c := range criteria {
		if c.Programme == p.Code {
			with.addCriterion(c)
		}
	}
	return &with
}

// addStep puts a step behind the others of its phase. It is ready when the
// last of them is.
func (p *Programme) addStep(own OwnStep) {
	if _, ok := p.Phase(own.Phase); !ok && len(p.Phases) > 0 {
		own.Phase = p.Phases[len(p.Phases)-1].Code
	}
	made := Step{Code: own.ID, Phase: own.Phase, Title: own.Title, Why: own.Why, How: lines(own.How), Weeks: min(max(own.Weeks, 0), MaxWeeks),
		Result: own.Result, Own: true, Short: true}
	at := len(p.Steps)
	for i, s := range p.Steps {
		if s.Phase == own.Phase {
			at, made.Before = i+1, s.Before
		}
	}
	p.Steps = slices.Insert(p.Steps, at, made)
}

// lines are the lines of a text, without the empty ones and without dashes
// before them.
func lines(text string) []string {
	var out []string
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(strings.TrimLeft(strings.TrimSpace(line), "-*•")); line != "" {
			out = append(out, line)
		}
	}
	return out
}

func (p *Programme) addCriterion(own OwnCriterion) {
	at := slices.IndexFunc(p.Criteria, func(c Criterion) bool { return c.Code == own.Criterion })
	if at < 0 {
		at = slices.IndexFunc(p.Criteria, func(c Criterion) bool { return c.Code == OwnChapter })
	}
	if at < 0 {
		at = len(p.Criteria)
		p.Criteria = append(p.Criteria, Criterion{Code: OwnChapter, Title: "Eigen criteria",
			Question: "Wat willen jullie zelf nog laten zien?", About: "Wat jullie belangrijk vinden en het programma niet vraagt."})
	}
	c := &p.Criteria[at]
	c.Sub = append(slices.Clone(c.Sub), SubCriterion{Code: own.ID, Title: own.Title, Text: own.Text, Guidance: own.Guidance,
		MaxChars: ownLength, Own: true, Shown: fmt.Sprintf("%d.%d", at+1, len(c.Sub)+1)})
}

// Number is the code of a sub-criterion as people say it: 1.4.
func (s SubCriterion) Number() string {
	if s.Shown != "" {
		return s.Shown
	}
	return strings.TrimPrefix(s.Code, "c")
}
