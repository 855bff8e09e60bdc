package figures

// Area is a place or a group of places that figures are about.
type Area struct {
	Code  string // NIS, GM0000, or a name of its own for what has no code
	Name  string
	Level string // municipality, province, region, country, cluster, district, other
	Own   bool   // the municipality of the dossier
	Peer  bool   // chosen to compare with
}

// Missing tells why a value is not there; empty means that it is there.
type Missing string

// Kinds of missing values, as stored. None of them is zero.
const (
	MissingEmpty         Missing = "empty"
	MissingHidden        Missing = "hidden"
	MissingUnknown       Missing = "unknown"
	MissingNotApplicable Missing = "not_applicable"
)

// Value is one figure. Period is YYYY, YYYY-Qn, YYYY-MM or YYYY-MM-DD.
// Breakdown is canonical: 'age=0-2;sex=f', keys sorted; empty is the total.
type Value struct {
	Indicator   string
	Area        string
	Period      string
	Breakdown   string
	Value       float64
	Missing     Missing
	Provisional bool
	Import      string // id of the import it came with; of the first part for a sum

	// What the desk finds out while it reads, and no store keeps.
	Merged   bool // added up from the municipalities of then, or computed from such sums
	Computed bool // follows from other indicators by a formula
	Forecast bool // of a year that is still to come: drawn, but never the newest value
}

// Import is one arrival of figures: a file, a paste or a typed value. Undoing
// it hides its values and brings back what they replaced.
type Import struct {
	ID       string
	Kind     string // file, paste or typed
	Source   string // where the figures come from, as printed under a chart
	File     string // name of the file, without its folder
	SHA256   string // of the file's bytes
	At       string // RFC 3339, UTC
	Who      string
	Rows     int // read
	Values   int // numbers that were taken
	Skipped  int // left out on purpose
	Rejected int // could not be understood
	Note     string
}

// Record is what the dossier itself keeps of an indicator: what was written at
// it, and the whole definition when it is an own one. Its id is the code.
type Record struct {
	ID      string
	Own     bool
	Name    string // own indicators only, as are the fields below
	Unit    string
	Kind    string // count, percentage, permille, ratio, index, median or mean
	Theme   string
	Define  string // definition
	Source  string
	Decimal int
	Better  string // up, down or neutral
	Persons bool   // counts persons, so that small numbers are hidden
	Note    string // Markdown, for every indicator
	Meaning string // Markdown: what it means for our children

	// An own indicator may follow from others: see [Formula]. Base is the
	// period that growth and index are counted from.
	Formula     Formula
	Numerator   string // code
	Denominator string // code; empty when the formula has none
	Base        string
}
