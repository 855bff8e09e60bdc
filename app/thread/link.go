// Package thread ties records together: from a child's words or a figure to
// the action and the page where the jury reads it. It knows records by kind and
// id only.
package thread

// Kinds of records that links can tie, which are the names of their tables.
const (
	Action    = "actions"
	Goal      = "goals"
	Measure   = "measures"
	Evidence  = "evidence"
	Quote     = "quotes"
	Answer    = "answers"
	Indicator = "indicators"
	Gap       = "gaps"
	Decision  = "decisions"
	Partner   = "partners"
	Encounter = "involvements"
	Training  = "trainings"
)

// Roles of a link.
const (
	Why    = "why"    // an action answers a figure or a quote
	Proves = "proves" // evidence proves a text or an action
	Voice  = "voice"  // a quote speaks in a text
)

// Link ties one record to another. Tying the same two in the same role twice
// is no change.
type Link struct{ FromKind, FromID, Role, ToKind, ToID string }

// Node is a record on the thread; Depth is negative towards where it came from.
type Node struct {
	Kind, ID, Title string
	Depth           int
}

// Hit is a record that a search found. Snippet marks the words with [ and ].
type Hit struct{ Kind, ID, Title, Snippet string }
