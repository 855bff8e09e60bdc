package support

// BodyKind is what a body is for.
type BodyKind string

// The kinds of bodies, as stored.
const (
	Platform        BodyKind = "platform" // strategisch platform
	Steering        BodyKind = "steering"
	Working         BodyKind = "working"
	YouthCouncil    BodyKind = "youth_council"
	ChildrenCouncil BodyKind = "children_council"
	OtherBody       BodyKind = "other"
)

// Body is a group that meets.
type Body struct {
	ID      string
	Kind    BodyKind
	Name    string
	Mandate string
	Rhythm  string
	Makeup  string // who sits in it, in words: children are never named
}

// Membership is an adult's place in a body.
type Membership struct {
	ID       string // see MembershipID
	BodyID   string
	PersonID string
	Role     string
}

// MembershipID is the id of a person's place in a body.
func MembershipID(body, person string) string { return body + "/" + person }
