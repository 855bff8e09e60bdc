// Package guidance is about help from outside: what a municipality can carry
// itself, where guidance helps most, how it asks for it, and what it gives to
// and takes from other municipalities. It knows the steps of a road; it knows no
// screen, and not how a store keeps its records.
package guidance

// Unsaid is a score that nobody gave yet.
const Unsaid = -1

// Capacity is what the municipality can carry itself in a step, each from 0
// (not) to 3 (well), or [Unsaid].
type Capacity struct {
	ID          string // see CapacityID
	Candidature string
	Step        string // code of the step
	Competence  int
	Time        int
	Means       int
	Note        string
}

// CapacityID is the id of what can be carried in a step.
func CapacityID(candidature, step string) string { return candidature + "/" + step }

// Guidance is help that is wished for, asked or agreed.
type Guidance struct {
	ID        string
	Form      string // code of Forms
	Steps     []string
	Question  string
	Giver     string
	Status    string // code of Statuses
	StartOn   string // YYYY-MM-DD or empty
	EndOn     string
	Hours     float64
	Cents     int64
	Delivered string
}

// Meeting is a meeting of the network.
type Meeting struct {
	ID       string
	Title    string
	On       string // YYYY-MM-DD or empty
	Place    string
	Who      string // who of us went
	Lessons  string
	Followed string // what we do with them
}

// Contact is a colleague in another municipality.
type Contact struct {
	ID           string
	Municipality string
	Name         string
	Function     string
	Email        string
	Phone        string
	About        string
}

// Bottleneck is something that the municipality can't solve alone.
type Bottleneck struct {
	ID       string
	Title    string
	Text     string
	Level    string // code of Levels
	Receiver string // with whom it is raised
	RaisedOn string // YYYY-MM-DD or empty
	Status   string // code of BottleneckStatuses
	Result   string
}

// Practice is a practice sheet: our own, or one read in from another
// municipality.
type Practice struct {
	ID   string
	Own  bool
	TOML string
}
