package templates

// Data is what a template can say. All texts are plain words that mean nothing
// in Markdown; days are written in full; what the dossier does not know is
// empty.
type Data struct {
	Municipality string
	Contact      string
	Netherlands  bool
	Example      bool // an openly fictional municipality
	Today, Year  string
	Round        string
	Start        string
	Submission   string

	People     []Person
	Leads      []Person // those who pull the trajectory
	Alderman   string   // who carries it in the executive; empty when nobody is named
	Services   []Service
	Bodies     []Body
	Partners   []Partner
	Decisions  []Decision
	Encounters []Encounter
	Trainings  []Training
	Promises   []Promise
	Weighings  []Weighing

	Goals    []Goal
	Actions  []Action // without those that are an idea only
	Showcase []Action
	Running  []Action
	Achieved []Action
	Stuck    []Action // postponed or stopped
	Money    string   // of all actions together; empty when nothing was given

	Themes    []Theme // those with figures or actions
	Priority  []Theme // those with the most actions
	Quotes    []Quote // those that may be shown
	Questions []string

	Guidance []Guidance
	Weak     []Weak // steps that the municipality can hardly carry

	// What was chosen; nil or empty when nothing was.
	Age      string
	Group    string
	Body     *Body
	Person   *Person
	Language bool
	// What belongs to the person that was chosen.
	Service     *Service
	OwnPromises []Promise
	OwnActions  []Action
}

// Person is an adult who works on the dossier.
type Person struct {
	ID, Name, Service, Function, Organisation, Reach string

	leads, speaks bool // pulls the trajectory, speaks for a service
}

// Service is a part of the municipality.
type Service struct {
	Name, Domain, Involvement, Contact string
	Ways                               string // how it takes part, per phase
}

// Body is a group that meets.
type Body struct {
	ID, Kind, Name, Mandate, Rhythm, Makeup string
	Members                                 []Member
}

// Member is an adult's place in a body.
type Member struct{ Name, Role, Service string }

// Partner is an organisation or a group outside the municipality.
type Partner struct{ Name, Wants, Brings, Reaches string }

// Decision is a formal decision.
type Decision struct{ Organ, On, Number, Subject, Mandate, Budget, Plan, Vision string }

// Encounter is a moment at which others were involved.
type Encounter struct{ Who, Moment, On, Heard, Used, Told string }

// Training is something that people learned about children's rights.
type Training struct{ Title, On, Audience, Changed string }

// Promise is a report that was promised.
type Promise struct{ To, Subject, Rhythm, Next, Person string }

// Weighing is how interests were weighed.
type Weighing struct{ Subject, Children, Others, Outcome string }

// Goal is a goal with its actions.
type Goal struct {
	Title, Why string
	Actions    []Action
}

// Action is one action of the plan.
type Action struct {
	ID, Title, Goal, Theme, What, Why, Owner, Service, Partners string
	Start, End, Status, Money, Staff, PlanCode, Children        string
	News                                                        string // the last that was noted of its progress
	Percent                                                     int

	open bool // something is still to be done
}

// Theme is an area of children's lives with what is known about it.
type Theme struct {
	Name, About string
	Figures     []string // sentences of one figure each, those that moved first
	Quotes      []Quote
	Actions     []Action
}

// Quote is what a child or a young person said.
type Quote struct{ Text, Speaker, Theme, Followed string }

// Guidance is help that is wished for or asked.
type Guidance struct{ Form, Question, Giver, Steps string }

// Weak is a step with what is short there.
type Weak struct{ Step, Short string }
