package figures

// Gap is something that the municipality does not know about its children yet:
// the question that the figures leave open, and how it will be answered.
type Gap struct {
	ID       string
	Theme    string // code of a Theme, or empty
	Question string
	Why      string // why it matters
	Approach string // how to find out
	PersonID string // who finds out; may be empty
	DueOn    string // YYYY-MM-DD or empty
	Status   GapStatus
	Answer   string // what was found
}

// GapStatus says how far a question is.
type GapStatus string

// The states of a gap, as stored.
const (
	GapOpen   GapStatus = "open"
	GapBusy   GapStatus = "busy"
	GapClosed GapStatus = "closed"
)
