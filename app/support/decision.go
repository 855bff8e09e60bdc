package support

// Organ is who decides.
type Organ string

// The organs, as stored. Their names follow from the vocabulary of the
// programme.
const (
	Executive  Organ = "executive"  // college
	Council    Organ = "council"    // gemeenteraad
	Management Organ = "management" // MAT or MT
	OtherOrgan Organ = "other"
)

// Decision is a formal decision. The admissibility of a candidature rests on
// one that gives a mandate, a budget and a place in the multi-year plan.
type Decision struct {
	ID         string
	Organ      Organ
	On         string // YYYY-MM-DD or empty
	Number     string
	Subject    string
	Result     string
	HasMandate bool
	MandateAt  string // the page or article where it stands
	HasBudget  bool
	BudgetAt   string
	HasPlan    bool
	PlanAt     string
	HasVision  bool
	VisionAt   string
	Link       string // where it is published
	EvidenceID string // its document; may be empty
}
