// Package methods knows the ways to work with children, young people and
// colleagues: the cards that come along, how to find one, which ones fit four
// answers, how a card looks on paper, the cards that a municipality adds, and
// where in its trajectory it uses one. It knows steps and moments by code only,
// and nothing of what was heard in a session.
package methods

// Method is one card. Texts are Dutch and may hold words of a programme's
// vocabulary between braces, such as {word.executive}.
type Method struct {
	// Code is the name of the file, stable for ever: lower-case words with
	// hyphens.
	Code string `toml:"code"`
	Name string `toml:"name"`
	// Aim says in one or two sentences what you get from it.
	Aim      string   `toml:"aim"`
	Purposes []string `toml:"purposes"` // codes of [Purposes], the main one first
	Phases   []string `toml:"phases"`   // codes of [journey.PhaseNames]
	// AgeFrom and AgeTo are years; a card for adults has 18 and 99.
	AgeFrom int `toml:"age_from"`
	AgeTo   int `toml:"age_to"`
	// GroupFrom and GroupTo count the participants of one session.
	GroupFrom int `toml:"group_from"`
	GroupTo   int `toml:"group_to"`
	// MinutesFrom and MinutesTo are what one session with the group takes,
	// without preparation.
	MinutesFrom int      `toml:"minutes_from"`
	MinutesTo   int      `toml:"minutes_to"`
	Effort      string   `toml:"effort"` // code of [Efforts]
	Staff       string   `toml:"staff"`  // who guides, and how many
	Material    []string `toml:"material"`
	Prepare     []string `toml:"prepare"`
	Result      string   `toml:"result"`  // what lies on the table afterwards
	Consent     string   `toml:"consent"` // permission and privacy
	Quick       string   `toml:"quick"`   // what to do with little time
	Pitfalls    []string `toml:"pitfalls"`
	Related     []string `toml:"related"` // codes of other cards

	Steps     []Step    `toml:"steps"`
	Inclusion Inclusion `toml:"inclusion"`

	// Own is true for a card that the municipality wrote itself.
	Own bool `toml:"-"`
}

// Step is one move of the session, in order.
type Step struct {
	Title   string `toml:"title"`
	Text    string `toml:"text"`
	Minutes int    `toml:"minutes"`
}

// Inclusion says how those who are often missed can take part.
type Inclusion struct {
	Disability string `toml:"disability"`
	Language   string `toml:"language"`
	Poverty    string `toml:"poverty"`
}

// AdultAge is the age from which a card is for adults only.
const AdultAge = 18

// Adults reports whether the card is for adults only.
func (m Method) Adults() bool { return m.AgeFrom >= AdultAge }
