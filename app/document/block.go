package document

import "kindvriendelijk/app/chart"

// Block is one element of the flow. The set is closed: the types of this
// package.
type Block interface{ block() }

// Heading of level 2, 3 or 4; level 1 is the title of the [Part]. A level is
// never skipped: a writer lifts a heading that is too deep. Without an ID a
// writer gives it one (see [Outline]).
type Heading struct {
	Level  int
	ID     string
	Number string
	Text   string
}

// Paragraph is running text. Lead text is a size larger, and Big text is for
// readers who are still learning to read.
type Paragraph struct {
	Runs []Run
	Lead bool
	Big  bool
}

// List is bulleted, or numbered when Ordered.
type List struct {
	Ordered bool
	Items   [][]Run
}

// Side puts a label in the margin beside the blocks it covers, so that a
// reader can scan the margin only. Strong marks a label worth stopping at.
type Side struct {
	Label  string
	Strong bool
	Blocks []Block
}

// Quote is what a child said, in its own words.
type Quote struct {
	Text  string
	By    string // age band and group, never a name
	About string // the question that was asked, or ""
	Ref   string // evidence number, or ""
}

// CallOut sets blocks apart.
type CallOut struct {
	Kind   CallOutKind
	Title  string
	Blocks []Block
}

// CallOutKind says why blocks are set apart; a writer shows it by form and word
// as well as by colour.
type CallOutKind int

// Kinds of call-out.
const (
	Note          CallOutKind = iota
	CriterionText             // the words of the label
	Learned                   // what does not work yet
)

// Facts is a row of key figures.
type Facts struct{ Items []Fact }

// Fact is one key figure with its direction and comparison.
type Fact struct {
	Value string
	Label string
	Trend Trend
	Note  string
}

// Trend is the direction in which a figure moved.
type Trend int

// Trends.
const (
	NoTrend Trend = iota
	Up
	Down
	Flat
)

// Figure is a picture with a caption. Wide also uses the margin column. Share
// is its part of the width, 0 means all of it.
type Figure struct {
	ID      string
	Image   Image
	Caption []Run
	Credit  string
	Share   float64
	Wide    bool
}

// Chart is a picture of figures. Wide also uses the margin column; Table prints
// the values below it.
type Chart struct {
	chart.Chart
	Wide  bool
	Table bool
}

// Contents asks for the table of contents down to Depth (1: parts only).
type Contents struct{ Depth int }

// EvidenceIndex asks for the list of all evidence, with the pages that call on
// each.
type EvidenceIndex struct{}

// PageBreak starts a new page.
type PageBreak struct{}

func (Heading) block()       {}
func (Paragraph) block()     {}
func (List) block()          {}
func (Side) block()          {}
func (Quote) block()         {}
func (CallOut) block()       {}
func (Facts) block()         {}
func (Figure) block()        {}
func (Chart) block()         {}
func (Table) block()         {}
func (Contents) block()      {}
func (EvidenceIndex) block() {}
func (PageBreak) block()     {}
