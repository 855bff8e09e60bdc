package methods

// Use says that a method has a place in the trajectory.
type Use struct {
	ID     string
	Method string // code of a card, or the id of an own one
	Step   string // code of a step, or the id of an own one; may be empty
	Moment string // code of a moment of the programme; may be empty
	On     string // YYYY-MM-DD or empty
	Who    string // which group
	People int    // how many; 0: not said
	Note   string
}

// Own is a card that a municipality wrote itself, in the form of the bundled
// ones.
type Own struct {
	ID   string
	TOML string
}
