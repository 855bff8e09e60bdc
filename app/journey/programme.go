// Package journey knows what a label asks: programmes with their criteria,
// statuses, words, steps and portfolio template, the rights of the child and
// UNICEF's goal areas. It knows no dossier and judges none: what the
// municipality wrote stands elsewhere, and so does the code that carries out the
// rules.
package journey

import "slices"

// Programme is one version of what a label or initiative asks of a
// municipality. Everything in it is content that can change with a round; the
// code that reads it knows no label in particular.
type Programme struct {
	// Code names the programme over all its versions: "vlaams-label".
	Code string `toml:"code"`
	// Version names this set of criteria: "2024".
	Version string `toml:"version"`
	Title   string `toml:"title"`
	// Short is the title for narrow places.
	Short string `toml:"short"`
	// Country is BE-VLG, NL or empty for everywhere.
	Country string `toml:"country"`
	// Source says where the facts come from, Checked on which day they were
	// checked (YYYY-MM-DD), Caution what is not certain about them.
	Source  string `toml:"source"`
	Checked string `toml:"checked"`
	Caution string `toml:"caution"`
	// ValidityYears is how long a recognition lasts; 0 when that is unknown.
	ValidityYears int `toml:"validity_years"`
	// CoreMaxPages is the most pages the core of the portfolio may have,
	// annexes apart; 0 when there is no limit.
	CoreMaxPages int `toml:"core_max_pages"`
	// Vocabulary holds the words that differ between countries and programmes.
	Vocabulary map[string]Word `toml:"vocabulary"`
	Statuses   []Status        `toml:"status"`
	// Moments are the moments of the process at which others must be involved.
	Moments []Aspect `toml:"moment"`
	// Diversity lists the characteristics in which a group must be diverse.
	Diversity []Aspect    `toml:"diversity"`
	Criteria  []Criterion `toml:"criterion"`
	Template  Template    `toml:"template"`
	// Frameworks are the versions of the framework behind the programme, the
	// oldest first; most programmes have none.
	Frameworks []Framework `toml:"framework"`
	// Phases and Steps are the road through the programme, in their order.
	Phases []Phase `toml:"phase"`
	Steps  []Step  `toml:"step"`
}

// Word is a word of the programme's vocabulary: "het college", "colleges".
type Word struct {
	One     string `toml:"one"`
	Many    string `toml:"many"`
	Article string `toml:"article"`
}

// Status is one state of the trajectory, in the order of the journey.
type Status struct {
	Code  string `toml:"code"`
	Title string `toml:"title"`
	// About says in one sentence what happens in this state.
	About string `toml:"about"`
	// Next holds what can be done now, the most important first, at most three.
	Next []Next `toml:"next"`
}

// Next is one suggestion: a button that opens a page.
type Next struct {
	Text string `toml:"text"`
	Page string `toml:"page"`
}

// Aspect is a moment or a characteristic that a text must deal with.
type Aspect struct {
	Code  string `toml:"code"`
	Title string `toml:"title"`
	About string `toml:"about"`
	// Words are the beginnings of words by which a text shows that it deals
	// with the aspect, in lower case.
	Words []string `toml:"words"`
}

// Criterion is one thing the jury judges.
type Criterion struct {
	Code  string `toml:"code"`
	Title string `toml:"title"`
	// Question is what the jury wants to know, in one sentence.
	Question string `toml:"question"`
	About    string `toml:"about"`
	// Admissibility is true when the jury does not read a file that fails here.
	Admissibility bool           `toml:"admissibility"`
	Sub           []SubCriterion `toml:"sub"`
}

// SubCriterion is one part of a criterion, for which a text and evidence are
// asked.
type SubCriterion struct {
	// Code is the criterion's code, a dot and a number: "c1.4".
	Code  string `toml:"code"`
	Title string `toml:"title"`
	Text  string `toml:"text"`
	// Guidance is Markdown: what the jury looks for, a first sentence, which
	// evidence helps, pitfalls, what may honestly not work yet.
	Guidance string `toml:"guidance"`
	// Evidence lists the kinds of proof that fit, the strongest first.
	Evidence []string `toml:"evidence"`
	Required bool     `toml:"required"`
	MaxChars int      `toml:"max_chars"`
	Rules    []Rule   `toml:"rules"`
	// Own is true for one that the municipality added itself; Shown is then its
	// number, since its code is an id. See [SubCriterion.Number].
	Own   bool   `toml:"-"`
	Shown string `toml:"-"`
}

// Template is the order in which the jury's document is built.
type Template struct {
	Parts []Part `toml:"part"`
	// Headings are the recurring headings inside a criterion's chapter, by key:
	// answer, proof, children, done, not_yet, evidence.
	Headings map[string]string `toml:"headings"`
}

// Part is one part of the jury's document. The part "criteria" stands for the
// chapters of all criteria.
type Part struct {
	Code  string `toml:"code"`
	Title string `toml:"title"`
	// Intro is the sentence that opens the part; it may be empty.
	Intro string `toml:"intro"`
	// Core is true when its pages count towards the limit.
	Core bool `toml:"core"`
}

// Gated reports whether there are criteria that decide if the rest is read.
func (p *Programme) Gated() bool {
	return slices.ContainsFunc(p.Criteria, func(c Criterion) bool { return c.Admissibility })
}

// Criterion finds a criterion by its code.
func (p *Programme) Criterion(code string) (Criterion, bool) {
	for _, c := range p.Criteria {
		if c.Code == code {
			return c, true
		}
	}
	return Criterion{}, false
}

// SubCriterion finds a sub-criterion by its code, with its criterion.
func (p *Programme) SubCriterion(code string) (SubCriterion, Criterion, bool) {
	for _, c := range p.Criteria {
		for _, s := range c.Sub {
			if s.Code == code {
				return s, c, true
			}
		}
	}
	return SubCriterion{}, Criterion{}, false
}

// Status finds a status by its code.
func (p *Programme) Status(code string) (Status, bool) {
	for _, s := range p.Statuses {
		if s.Code == code {
			return s, true
		}
	}
	return Status{}, false
}

// Word returns the programme's word for a key ("schepen"), or the key itself.
func (p *Programme) Word(key string) string {
	if w, ok := p.Vocabulary[key]; ok {
		return w.One
	}
	return key
}

// Words returns the plural of the programme's word for a key, or the key
// itself.
func (p *Programme) Words(key string) string {
	if w, ok := p.Vocabulary[key]; ok && w.Many != "" {
		return w.Many
	}
	return p.Word(key)
}

// The returns the programme's word for a key with its article ("het college"),
// or the key itself.
func (p *Programme) The(key string) string {
	w, ok := p.Vocabulary[key]
	if !ok || w.Article == "" {
		return p.Word(key)
	}
	return w.Article + " " + w.One
}
