// Package figures knows what is counted and what the counts say: themes,
// indicators, areas, values, trends, comparison, small numbers, and what nobody
// knows yet. It knows no files and no database: those bring the values in and
// keep them.
package figures

// Kind says what sort of number an indicator holds. It decides how a value is
// written, and whether values may be added up: only counts may.
type Kind string

// The kinds of indicator. Percentages are kept as 0–100, per mille as 0–1000.
const (
	Count      Kind = "count"
	Percentage Kind = "percentage"
	Permille   Kind = "permille"
	Ratio      Kind = "ratio"
	Index      Kind = "index"
	Median     Kind = "median"
	Mean       Kind = "mean"
)

// Kinds lists every kind in the order in which a form offers them.
func Kinds() []Kind {
	return []Kind{Count, Percentage, Permille, Ratio, Index, Median, Mean}
}

// Name is the Dutch name of the kind; empty for a kind that does not exist.
func (k Kind) Name() string {
	return map[Kind]string{
		Count:      "aantal",
		Percentage: "percentage",
		Permille:   "promille",
		Ratio:      "verhouding",
		Index:      "index",
		Median:     "mediaan",
		Mean:       "gemiddelde",
	}[k]
}

// Direction says which way an indicator should move to be good for children.
type Direction string

// The wished directions. Neutral figures describe and are never judged.
const (
	Up      Direction = "up"
	Down    Direction = "down"
	Neutral Direction = "neutral"
)

// Directions lists every direction in the order in which a form offers them.
func Directions() []Direction { return []Direction{Up, Down, Neutral} }

// Name is the Dutch name of the direction; empty for one that does not exist.
func (d Direction) Name() string {
	return map[Direction]string{
		Up:      "hoger is beter",
		Down:    "lager is beter",
		Neutral: "geen oordeel",
	}[d]
}

// PeriodType says whether a value is the state on one day or what happened
// during a period.
type PeriodType string

// The two period types, as statistical offices use them.
const (
	Stock PeriodType = "stock"
	Flow  PeriodType = "flow"
)

// Country says where an indicator exists.
type Country string

// The countries of the catalogue.
const (
	Belgium     Country = "be"
	Netherlands Country = "nl"
	BothLands   Country = "both"
)

// DefaultThreshold is the number below which counts of persons are hidden
// from readers, following the custom of Flemish and Dutch data owners: 1 to 4
// are hidden, 0 is shown.
const DefaultThreshold = 5

// AgeBand is a range of ages in whole years, both ends included.
type AgeBand struct {
	From int `toml:"from"`
	To   int `toml:"to"`
}

// Indicator is the definition of one figure; the values stand elsewhere.
type Indicator struct {
	// Code is stable and is what values refer to. A bundled indicator has a
	// slug ("kansarmoede-index"), an indicator of the municipality its id.
	Code string `toml:"code"`
	// Name is the Dutch name without its unit.
	Name string `toml:"name"`
	// Definition says precisely what is counted, out of what, and when.
	Definition string `toml:"definition"`
	// Theme is the code of a Theme.
	Theme string `toml:"-"`
	Kind  Kind   `toml:"kind"`
	// Unit is what one unit is called, in the plural: "kinderen", "%".
	Unit string `toml:"unit"`
	// Decimals is how many digits stand behind the comma, 0 to 2.
	Decimals  int        `toml:"decimals"`
	Direction Direction  `toml:"direction"`
	Period    PeriodType `toml:"period"`
	// Survey is true when the figure comes from asking a sample of people, so
	// that it carries a margin of error.
	Survey bool `toml:"survey"`
	// Persons is true when the figure counts persons, or follows from such a
	// count, so that the rule of small numbers applies.
	Persons bool `toml:"persons"`
	// Threshold is the number below which a count of persons is hidden.
	Threshold int `toml:"threshold"`
	// Numerator and Denominator are the codes of the counts from which the
	// figure follows; empty when they are not in the catalogue.
	Numerator   string `toml:"numerator"`
	Denominator string `toml:"denominator"`
	// Parts are the codes of the counts that add up to this one.
	Parts []string `toml:"parts"`
	// Ages is the band over which single years of age are summed when a source
	// gives them; nil when the figure is not made that way.
	Ages *AgeBand `toml:"ages"`
	// Source names the institution and the statistic.
	Source  string  `toml:"source"`
	Country Country `toml:"country"`
	// Articles are the articles of the Convention on the Rights of the Child
	// (1–42) that the figure says something about.
	Articles []int `toml:"articles"`
	// Goals are codes of UNICEF's goal areas.
	Goals []string `toml:"goals"`
	// Children says in plain words what the figure means for children.
	Children string `toml:"children"`
	// Headings are the names and codes by which sources call this figure.
	Headings []string `toml:"headings"`
	// Formula says how an own indicator follows from others, and Base the
	// period that growth and index are counted from. See [Indicator.Follows].
	Formula Formula `toml:"-"`
	Base    string  `toml:"-"`
	// Own is true for an indicator that the municipality added itself.
	Own bool `toml:"-"`
}

// Summable reports whether values of areas or age bands may be added up:
// counts may, shares, means, medians and indices never.
func (i Indicator) Summable() bool { return i.Kind == Count }
