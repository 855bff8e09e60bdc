package journey

// OwnStep is a step that a municipality adds to a programme.
type OwnStep struct {
	ID        string
	Programme string // code
	Phase     string // code of a phase of the programme
	Title     string
	Why       string
	How       string
	Result    string
	Weeks     int // how long it takes; 0: not said
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
