// Package inspiration knows what others did and what a municipality could do:
// practice examples, which are facts with a source, and example actions, which
// are ideas; and the practice sheets in which municipalities tell each other
// what they did. It finds them by theme and by words. It knows nothing of a
// dossier and puts nothing into a plan.
package inspiration

// Practice is something a real municipality or body did, as far as its sources
// tell. Texts are Dutch.
type Practice struct {
	// Code is the name of the file, stable for ever.
	Code  string `toml:"code"`
	Title string `toml:"title"`
	// Municipality is the name of the place, or who worked there when it is a
	// programme of several.
	Municipality string `toml:"municipality"`
	// Country is a code of [Countries].
	Country string `toml:"country"`
	// Years says when, such as "2015–2018, verlengd in 2024".
	Years   string   `toml:"years"`
	Themes  []string `toml:"themes"` // codes of figures.Themes, the main one first
	Phases  []string `toml:"phases"` // codes of [journey.PhaseNames]
	Summary string   `toml:"summary"`
	// What, How and Result hold nothing that the sources do not say.
	What   string `toml:"what"`
	How    string `toml:"how"`
	Result string `toml:"result"`
	// Lesson is our own remark: show it under [LessonTitle], never as a fact.
	Lesson  string   `toml:"lesson"`
	Sources []Source `toml:"sources"`
	// Sheet is the practice sheet that another municipality told this in; nil
	// for an example that comes along.
	Sheet *Sheet `toml:"-"`
}

// LessonTitle is the heading above a practice example's lesson.
const LessonTitle = "Onze opmerking"

// Source says where a fact stands.
type Source struct {
	Title     string `toml:"title"`
	Publisher string `toml:"publisher"`
	// Year is 0 for a page without a date.
	Year    int    `toml:"year"`
	Address string `toml:"address"`
}

// Idea is an example action: something to take over, change or leave. It is
// nobody's plan and states no facts.
type Idea struct {
	// Code is stable for ever and unique over all themes.
	Code  string `toml:"code"`
	Title string `toml:"title"`
	// Theme is the code of the theme whose file holds the idea.
	Theme       string `toml:"-"`
	Description string `toml:"description"`
	Why         string `toml:"why"`
	// Children says how children and young people take part.
	Children    string `toml:"children"`
	TargetGroup string `toml:"target_group"`
	// AgeFrom and AgeTo are years, both included.
	AgeFrom int `toml:"age_from"`
	AgeTo   int `toml:"age_to"`
	// Service pulls the action: one of [Services].
	Service  string   `toml:"service"`
	Partners []string `toml:"partners"`
	// Months is how long it takes from the decision to the first result.
	Months int `toml:"months"`
	// Cost is a code of [Costs].
	Cost     string    `toml:"cost"`
	Rights   []int     `toml:"rights"` // articles of the Convention, 1 to 42
	Goals    []string  `toml:"goals"`  // codes of journey.Goals
	Measures []Measure `toml:"measures"`
	// Small is true when a small municipality can do it with the people it has.
	Small bool `toml:"small"`
}

// Measure is something to count that tells whether an action helps.
type Measure struct {
	Name string `toml:"name"`
	Unit string `toml:"unit"`
	// How says who counts, when, and with what.
	How string `toml:"how"`
}
