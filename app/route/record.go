// Package route is the way of one municipality through the steps of its
// programme: how far each step is, who does it by when, and what comes next. It
// knows what a step asks from package journey; it knows no screen and no store.
package route

// Status is how far a step is.
type Status string

// The states of a step, as stored.
const (
	Todo    Status = "todo"
	Busy    Status = "busy"
	Waiting Status = "waiting" // for someone else
	Done    Status = "done"
	Skipped Status = "skipped" // does not apply here, for a reason
)

// Progress is how far a step of a programme is in a candidature. A step that
// nobody touched has none.
type Progress struct {
	ID          string // see StepID
	Candidature string
	Step        string // code of the step, or the id of an own one
	Status      Status
	Reason      string // why it is skipped
	PersonID    string // who is responsible; may be empty
	StartOn     string // YYYY-MM-DD or empty, as are the others
	DueOn       string
	DoneOn      string
	Note        string
}

// StepID is the id of the progress of a step: the same for everyone who starts
// on it.
func StepID(candidature, step string) string { return candidature + "/" + step }

// Tick says that a person found a check of a step met.
type Tick struct {
	ID     string // see TickID
	StepID string // of the progress
	Check  string // code of the check
	On     string // YYYY-MM-DD
	Who    string
	Note   string
}

// TickID is the id of a tick.
func TickID(stepID, check string) string { return stepID + "/" + check }

// Task is something to do for a step.
type Task struct {
	ID       string
	StepID   string // of the progress
	Title    string
	PersonID string // may be empty
	DueOn    string // YYYY-MM-DD or empty
	DoneOn   string // YYYY-MM-DD; empty: still to do
	Note     string
}
