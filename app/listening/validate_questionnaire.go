package listening

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"kindvriendelijk/app"
	"kindvriendelijk/app/figures"
)

// How many words a sentence has at most, and how many answers a child under
// twelve can choose from, besides not knowing.
const (
	childWords  = 15
	mostWords   = 30
	childScale  = 3
	leastScale  = 2
	mostJoining = 1 // words in a statement that join two things
)

var (
	sentenceEnd = regexp.MustCompile(`[.!?:](\s|$)`)
	negative    = []string{"niet", "geen", "nooit", "niemand", "nergens", "niets"}
	joining     = []string{"en", "of"}
	// personal is what a list never asks for.
	personal = regexp.MustCompile(`\b(naam|namen|heet|heten|adres|woonadres|geboortedatum|verjaardag|jarig|telefoonnummer|e-mail|mailadres|juf|meester|klastitularis|mentor)\b`)
)

// Validate returns everything that is wrong with a list, joined. The rules for
// children are those of good practice: few answers, short sentences, no
// statement that has to be turned round.
func (q Questionnaire) Validate() error {
	c := &faults{list: q, codes: map[string]bool{}}
	for _, f := range []struct{ name, text string }{{"code", q.Code}, {"title", q.Title}, {"heading", q.Heading}, {"about", q.About}, {"audience", q.Audience}, {"intro", q.Intro}, {"closing", q.Closing}} {
		c.filled(f.name, f.text)
	}
	if q.AgeFrom < 0 || q.AgeTo < q.AgeFrom {
		c.add("the ages %d to %d are none", q.AgeFrom, q.AgeTo)
	}
	if q.Minutes < 1 {
		c.add("minutes is %d", q.Minutes)
	}
	for _, text := range slices.Concat(q.Guide, q.Notes) {
		c.filled("guide or notes", text)
	}
	c.short("intro", q.Intro)
	c.short("closing", q.Closing)
	c.scale()
	if len(q.Blocks) == 0 {
		c.add("there are no blocks")
	}
	for _, b := range q.Blocks {
		c.block(b)
	}
	return errors.Join(c.all...)
}

// faults collects what is wrong with a list.
type faults struct {
	list  Questionnaire
	codes map[string]bool
	all   []error
}

func (c *faults) add(format string, args ...any) { c.all = append(c.all, fmt.Errorf(format, args...)) }

func (c *faults) filled(name, text string) {
	if strings.TrimSpace(text) == "" {
		c.add("%s is empty", name)
	}
}

// short checks that no sentence is too long for those who answer.
func (c *faults) short(name, text string) {
	most := mostWords
	if c.list.ForChildren() {
		most = childWords
	}
	for _, s := range sentenceEnd.Split(text, -1) {
		if n := len(strings.Fields(s)); n > most {
			c.add("%s has a sentence of %d words: %q", name, n, s)
		}
	}
}

func (c *faults) scale() {
	known := 0
	for _, a := range c.list.Scale {
		c.filled("an answer of the scale", a.Text)
		if !a.Unknown {
			known++
		}
		if a.Points < 0 || a.Points > 100 || a.Unknown && a.Points != 0 {
			c.add("the answer %q counts for %d points", a.Text, a.Points)
		}
	}
	if c.list.ForChildren() && known > childScale {
		c.add("%d answers are too many for children", known)
	}
}

func (c *faults) block(b Block) {
	c.filled("the title of a block", b.Title)
	if b.Theme != "" && !slices.ContainsFunc(figures.Themes(), func(t figures.Theme) bool { return t.Code == b.Theme }) {
		c.add("theme %q does not exist", b.Theme)
	}
	if len(b.Questions) == 0 {
		c.add("block %q has no questions", b.Title)
	}
	for _, x := range b.Questions {
		c.question(x)
	}
}

func (c *faults) question(x Question) {
	c.filled("the code of a question", x.Code)
	c.filled("the text of question "+x.Code, x.Text)
	if c.codes[x.Code] {
		c.add("question %s is there twice", x.Code)
	}
	c.codes[x.Code] = true
	for _, text := range append([]string{x.Text}, x.Options...) {
		c.short("question "+x.Code, text)
		if found := personal.FindString(strings.ToLower(text)); found != "" {
			c.add("question %s asks who somebody is: %q", x.Code, found)
		}
	}
	c.kind(x)
	if x.Kind == Scaled || x.Kind == YesPartlyNo {
		c.statement(x)
	}
}

// kind checks that a question can be answered.
func (c *faults) kind(x Question) {
	switch x.Kind {
	case Scaled, YesPartlyNo, Choice:
		if len(c.list.Answers(x)) < leastScale {
			c.add("question %s has too few answers", x.Code)
		}
	case Open, Draw:
	default:
		c.add("question %s is of the unknown kind %q", x.Code, x.Kind)
	}
	if x.Kind != Choice && len(x.Options) > 0 {
		c.add("question %s has options, but is not a choice", x.Code)
	}
	if slices.ContainsFunc(x.Options, func(o string) bool { return strings.TrimSpace(o) == "" }) {
		c.add("question %s has an empty option", x.Code)
	}
}

// statement checks that a statement says one thing, and says it straight to
// children.
func (c *faults) statement(x Question) {
	joined := 0
	for _, w := range strings.FieldsFunc(app.Fold(x.Text), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if slices.Contains(joining, w) {
			joined++
		}
		if c.list.ForChildren() && slices.Contains(negative, w) {
			c.add("question %s says it turned round: %q", x.Code, w)
		}
	}
	if joined > mostJoining {
		c.add("question %s asks more than one thing", x.Code)
	}
}
