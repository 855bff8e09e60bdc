package listening

import "slices"

// Questionnaire is a list of questions of our own, to be put to a group of
// people. It asks for no name and no address.
type Questionnaire struct {
	Code  string `toml:"code"`
	Title string `toml:"title"`
	// Heading is what the paper is called for those who answer.
	Heading string `toml:"heading"`
	// About says what the list is for and when to use it.
	About string `toml:"about"`
	// Audience is who answers, in words.
	Audience string `toml:"audience"`
	// AgeFrom and AgeTo are the ages of those who answer, in years.
	AgeFrom int `toml:"age_from"`
	AgeTo   int `toml:"age_to"`
	// Minutes is how long answering takes.
	Minutes int `toml:"minutes"`
	// Guide tells the adult who puts the questions what to do; it is not on the
	// paper of those who answer.
	Guide []string `toml:"guide"`
	// Intro stands above the questions, Closing below them.
	Intro   string `toml:"intro"`
	Closing string `toml:"closing"`
	// Scale are the answers to a question of kind [Scaled].
	Scale []Answer `toml:"scale"`
	// Notes are what to write down after each block.
	Notes  []string `toml:"notes"`
	Blocks []Block  `toml:"block"`
}

// Block is a group of questions about one theme.
type Block struct {
	// Theme is the code of a theme; empty when the questions go over all of them.
	Theme     string     `toml:"theme"`
	Title     string     `toml:"title"`
	Questions []Question `toml:"question"`
}

// Question is one question or statement.
type Question struct {
	Code    string   `toml:"code"`
	Text    string   `toml:"text"`
	Kind    Kind     `toml:"kind"`
	Options []string `toml:"options"`
	// Practice is true for a question to get used to answering, which is not
	// counted.
	Practice bool `toml:"practice"`
}

// Kind is how a question is answered.
type Kind string

// Kinds of questions.
const (
	Scaled      Kind = "scale"         // with the scale of the list
	YesPartlyNo Kind = "yes_partly_no" // yes, partly, no or unknown
	Choice      Kind = "choice"        // one of its own options
	Open        Kind = "open"          // in words
	Draw        Kind = "draw"          // with a drawing
)

// Answer is one step of a scale.
type Answer struct {
	Text string `toml:"text"`
	// Face is the sign that stands before the words; empty for none.
	Face string `toml:"face"`
	// Points is what the answer counts for, 0 to 100. An unknown answer counts
	// for nothing and is left out of a mean.
	Points  int  `toml:"points"`
	Unknown bool `toml:"unknown"`
}

// partly is the scale of [YesPartlyNo].
var partly = []Answer{{Text: "ja", Points: 100}, {Text: "gedeeltelijk", Points: 50}, {Text: "nee"}, {Text: "weet niet", Unknown: true}}

// statement reports whether people say how far something is so.
func (x Question) statement() bool { return x.Kind == Scaled || x.Kind == YesPartlyNo }

// Answers are what a question can be answered with; none when it is answered
// with words or a drawing.
func (q Questionnaire) Answers(of Question) []Answer {
	switch of.Kind {
	case Scaled:
		return slices.Clone(q.Scale)
	case YesPartlyNo:
		return slices.Clone(partly)
	}
	out := make([]Answer, len(of.Options))
	for i, text := range of.Options {
		out[i].Text = text
	}
	return out
}

// The ages up to which a list is for children and for young people.
const (
	childhood = 11
	youth     = 17
)

// ForChildren reports whether all who answer are younger than twelve.
func (q Questionnaire) ForChildren() bool { return q.AgeTo <= childhood }

// Questions counts the questions that are no practice.
func (q Questionnaire) Questions() int {
	n := 0
	for _, b := range q.Blocks {
		for _, x := range b.Questions {
			if !x.Practice {
				n++
			}
		}
	}
	return n
}
