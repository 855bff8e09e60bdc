// Package evidence holds the proofs of the dossier: what they are, what they
// prove and how their files come in. It knows nothing of where files lie.
package evidence

// Kind of a proof, as stored.
type Kind string

// Kinds of evidence.
const (
	Decision        Kind = "decision"         // collegebesluit
	CouncilDecision Kind = "council_decision" // gemeenteraadsbesluit
	Vision          Kind = "vision"
	Plan            Kind = "plan"
	Report          Kind = "report"
	Research        Kind = "research"
	Photo           Kind = "photo"
	Press           Kind = "press"
	BudgetPaper     Kind = "budget"
	Form            Kind = "form"
	Website         Kind = "website"
	Other           Kind = "other"
)

// Kinds are all kinds in order, with their Dutch name.
var Kinds = []struct {
	Kind Kind
	Name string
}{
	{Decision, "Collegebesluit"}, {CouncilDecision, "Gemeenteraadsbesluit"}, {Vision, "Visietekst"}, {Plan, "Plan"},
	{Report, "Verslag"}, {Research, "Onderzoeksrapport"}, {Photo, "Foto"}, {Press, "Persartikel"},
	{BudgetPaper, "Begroting"}, {Form, "Formulier"}, {Website, "Website"}, {Other, "Ander bewijs"},
}

// Name returns the Dutch name of the kind.
func (k Kind) Name() string {
	for _, e := range Kinds {
		if e.Kind == k {
			return e.Name
		}
	}
	return string(k)
}

// Evidence is one proof. Its number is given once and never changes, so that
// 'B-12' means the same on paper, on the screen and in a file name.
type Evidence struct {
	ID        string
	Number    int
	Kind      Kind
	Title     string
	Date      string // YYYY-MM-DD or empty
	Owner     string // service or body that made it
	Reference string // number of a decision
	Proves    string // in one sentence
	Public    bool   // may be shown outside the jury
	Consent   string // for pictures: how consent was given; empty: not asked yet
	Alt       string // for pictures: what they show
	File      File
}

// File is the stored file of a proof; the zero value means none.
type File struct {
	Name   string // as it was called, for showing only
	SHA256 string // of the stored bytes, lower-case hex
	Type   string // MIME type
	Size   int64  // bytes
}
