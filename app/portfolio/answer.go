// Package portfolio decides what stands in the jury's document, and checks
// whether it is complete. It knows the dossier's records and the programme; it
// draws nothing.
package portfolio

// Status of a text, as stored.
type Status string

// The statuses of a text.
const (
	Empty   Status = "empty"
	Draft   Status = "draft"
	Ready   Status = "ready"
	Checked Status = "checked"
)

// Statuses are all statuses in order, with their Dutch name.
var Statuses = []struct {
	Status Status
	Name   string
}{{Empty, "Leeg"}, {Draft, "Concept"}, {Ready, "Klaar"}, {Checked, "Nagekeken"}}

// Name returns the Dutch name of the status.
func (s Status) Name() string {
	for _, e := range Statuses {
		if e.Status == s {
			return e.Name
		}
	}
	return string(s)
}

// MaxText is the most characters a text of a sub-criterion may have.
const MaxText = 10_000

// Answer is what the municipality writes at one sub-criterion.
//
// Its key is (candidature, programme, sub-criterion), so that a renewal or a
// second label reuses it. [AnswerID] makes the id of it. The summary that opens
// the chapter of a criterion is kept at the criterion's own code, such as 'c1'.
type Answer struct {
	ID           string
	Candidature  string
	Programme    string
	SubCriterion string // code, such as 'c1.4'
	Text         string // Markdown
	NotYet       string // Markdown: what does not work yet
	Status       Status
}

// AnswerID is the id of an answer, which follows from its key.
func AnswerID(candidature, programme, subCriterion string) string {
	return candidature + "/" + programme + "/" + subCriterion
}
