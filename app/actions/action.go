// Package actions holds the action plan: goals, actions with their budget,
// measures with measurements, and the progress that is written down. It knows
// nothing of the label's criteria or of the paper.
package actions

// Goal is what the municipality wants to reach; actions hang on it.
type Goal struct {
	ID       string
	Title    string
	Why      string // Markdown
	Position int
}

// Status of an action, as stored.
type Status string

// The statuses an action goes through.
const (
	Idea      Status = "idea"
	Planned   Status = "planned"
	Preparing Status = "preparing"
	Running   Status = "running"
	Achieved  Status = "achieved"
	Postponed Status = "postponed"
	Stopped   Status = "stopped"
)

// Statuses are all statuses in order, with their Dutch name.
var Statuses = []struct {
	Status Status
	Name   string
}{
	{Idea, "Idee"}, {Planned, "Gepland"}, {Preparing, "In voorbereiding"}, {Running, "In uitvoering"},
	{Achieved, "Gerealiseerd"}, {Postponed, "Uitgesteld"}, {Stopped, "Stopgezet"},
}

// Name returns the Dutch name of the status.
func (s Status) Name() string {
	for _, e := range Statuses {
		if e.Status == s {
			return e.Name
		}
	}
	return string(s)
}

// known reports whether it is one of the statuses there are.
func (s Status) known() bool {
	for _, e := range Statuses {
		if e.Status == s {
			return true
		}
	}
	return false
}

// Open are the statuses of which something is still expected.
func Open() []Status {
	var out []Status
	for _, e := range Statuses {
		if !e.Status.Closed() {
			out = append(out, e.Status)
		}
	}
	return out
}

// Closed reports whether nothing is expected of the action any more.
func (s Status) Closed() bool { return s == Achieved || s == Stopped }

// Action is something the municipality does. Lists of codes are in their
// order of choice. Dates are YYYY-MM-DD or empty.
type Action struct {
	ID          string
	GoalID      string // empty: not under a goal yet
	Title       string
	Description string // Markdown: what we do
	Why         string // Markdown: besides the links to figures and quotes
	Theme       string // code of a theme
	TargetGroup string
	AgeFrom     int // years; AgeTo 0 means that no age was given
	AgeTo       int
	Service     string
	OwnerID     string // a person; empty means that nobody owns it yet
	Partners    string
	Start       string
	End         string
	Status      Status
	Progress    int     // percent, 0 to 100
	FTE         float64 // staff in full-time equivalents
	StaffNote   string
	Rights      []int    // articles of the CRC
	Goals       []string // UNICEF goal areas
	Showcase    bool     // told in full in the portfolio
	PlanCode    string   // BD/AP/AC of the multi-year plan
	Children    string   // Markdown: how children take part
	Internal    string   // private note, never in a meeting or a document
}

// Budget is what an action costs in one year.
type Budget struct {
	ActionID string
	Year     int
	Cents    int64
}

// Measure is how one sees that an action works.
type Measure struct {
	ID           string
	ActionID     string
	Name         string
	Unit         string
	Baseline     *float64
	BaselineDate string
	Target       *float64
	TargetDate   string
}

// Measurement is a measure on a day.
type Measurement struct {
	ID        string
	MeasureID string
	Date      string
	Value     float64
	Note      string
}

// Progress is one entry of the log of an action.
type Progress struct {
	ID       string
	ActionID string
	Date     string
	Status   Status
	Percent  int
	Text     string
	Adjusted string // what was adjusted because of it
	Who      string
}

// Row is an action as lists show it, with what they need beside it.
type Row struct {
	Action
	GoalTitle string
	OwnerName string
	Cents     int64 // all years together
}

// Filter chooses rows. The zero value chooses all.
type Filter struct {
	Text     string // words that must occur
	Status   []Status
	GoalID   string
	Theme    string
	OwnerID  string
	Service  string
	Late     bool // the end has passed and it is not closed
	Unowned  bool
	Showcase bool
	Today    string // YYYY-MM-DD, for Late
	Sort     string // title, owner, end, status, progress, theme or goal; empty: goal, then title
	Desc     bool
	Limit    int // 0: all
	Offset   int
}
