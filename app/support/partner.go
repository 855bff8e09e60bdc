package support

// Partner is an organisation or a group outside the municipality.
type Partner struct {
	ID      string
	Kind    string // code of PartnerKinds
	Name    string
	Wants   string
	Brings  string
	Reaches string // whom it reaches
	AgeFrom int    // ages it reaches; both 0: not said
	AgeTo   int
	Area    string   // district or village
	Groups  []string // codes of vulnerable groups it reaches
	Contact string
	Note    string
}

// PartnerRole is what a partner gives and gets in a phase.
type PartnerRole struct {
	ID        string // see PartnerRoleID
	PartnerID string
	Phase     string // code of a phase of the programme
	Gives     string
	Gets      string
}

// PartnerRoleID is the id of the role of a partner in a phase.
func PartnerRoleID(partner, phase string) string { return partner + "/" + phase }

// Encounter is one line of the log of stakeholders: who was involved at which
// moment, what they said, what was done with it and how they heard of it.
type Encounter struct {
	ID        string
	PartnerID string // may be empty
	Who       string
	Moment    string // code of a moment of the programme
	On        string // YYYY-MM-DD or empty
	Informed  string // how they were informed
	Heard     string
	Used      string
	ToldOn    string // YYYY-MM-DD or empty
	Told      string
}

// Weighing is how interests of children and of others were weighed.
type Weighing struct {
	ID       string
	Subject  string
	Children string // what children want
	Others   string
	Outcome  string // how it was weighed, and what came out
	On       string // YYYY-MM-DD or empty
}
