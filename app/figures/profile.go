package figures

// Profile is who the children of our municipality are: how many of which age,
// how that changed, where they live, and the few figures that say most about
// their lives.
type Profile struct {
	Own      Area   // our municipality; without a code when the dossier has none
	Period   string // that the numbers are of; empty without any
	Since    string // that changes count from; empty with numbers of one period only
	Children Band   // 0 to 17
	Bands    []Band // those with numbers, from young to old, 18 to 24 last
	// Ages are the inhabitants by single year of age, from 0 to 24, of the
	// newest period that has them: AgePeriod. Those that are missing say why.
	Ages      []Value
	AgePeriod string
	// Sexes are the girls and the boys of 0 to 17 (and x where it is counted),
	// of the newest period that has them: SexPeriod.
	Sexes     []Value
	SexPeriod string
	Districts Districts // the children of 0 to 17; without rows when there are none
	Headlines []Headline
	Lacks     []Lack
	Imports   []Import // those that the numbers of children came with, newest first
}

// Band is the children of some ages.
type Band struct {
	Indicator
	Label  string // 0-2 jaar
	Series Series // of at most ten years before the period of the profile, oldest first
	Now    Value  // of that period; without an indicator when there is none
	Was    Value  // where changes count from; without an indicator when there is none
	Share  float64
}

// Known reports whether the number is there.
func (b Band) Known() bool { return b.Now.Indicator != "" && b.Now.Missing == "" }

// Change is how many more there are than at the beginning; ok is false when
// that can't be told.
func (b Band) Change() (n float64, ok bool) {
	if !b.Known() || b.Was.Indicator == "" || b.Was.Missing != "" {
		return 0, false
	}
	return b.Now.Value - b.Was.Value, true
}

// Headline is one of the figures that say most, beside a wider area.
type Headline struct {
	Indicator
	Own    Series
	Trend  Trend
	Wider  Area  // province, region or country; without a code when none has the figure
	Beside Value // of the wider area, in the period of our newest value
	Source string
}

// Newest is our newest value.
func (h Headline) Newest() Value {
	v, _ := h.Own.Last()
	return v
}

// Lack is something that would complete the profile: what is missing, and what
// to do about it.
type Lack struct{ Text, Do string }

// Filled reports whether there is any number of children.
func (p Profile) Filled() bool { return p.Period != "" }

// SourceName is where the numbers of children come from.
func (p Profile) SourceName() string {
	if len(p.Imports) > 0 && p.Imports[0].Source != "" {
		return p.Imports[0].Source
	}
	return p.Children.Source
}

// Notes are the sentences that belong below the numbers of children: what was
// added up over a merger, and what is provisional.
func (p Profile) Notes() []string {
	if !p.Filled() {
		return nil
	}
	return Page{Indicator: p.Children.Indicator, Series: []Series{p.Children.Series}}.Notes()
}

// childrenCode and inhabitantsCode are the indicators of all children and of
// everybody.
const (
	childrenCode    = "inwoners-0-17"
	inhabitantsCode = "inwoners"
	shareCode       = "aandeel-0-17"
)

// profileBands are the indicators of the bands, from young to old.
var profileBands = []string{"inwoners-0-2", "inwoners-3-5", "inwoners-6-11", "inwoners-12-17", "inwoners-18-24"}

// childBands are those that together are all children.
var childBands = profileBands[:4]

// headlines are the figures that say most about children's lives, in the order
// of the page: of those that the dossier has, the first eight are shown. Most
// exist in one of the two countries only.
var headlines = []string{
	"kansarmoede-index", "bijstandsgezin-0-17",
	"verhoogde-tegemoetkoming-0-17", "kinderen-sociale-toeslag", "huishoudens-laag-inkomen",
	"kinderen-eenoudergezin", "opvangplaatsen-0-2", "afstand-kinderdagverblijf",
	"schoolse-vertraging-lager", "vsv-nl",
	"verkeersslachtoffers-0-17", "speelvoorzieningen-tevreden", "buurtgroen",
	"jeugdhulp-minderjarigen", "aandeel-jeugdzorg",
}

// mostHeadlines is how many a page holds.
const mostHeadlines = 8
