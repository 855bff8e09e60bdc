package support

// Moments of the process, as the programmes call them.
const (
	MomentStart      = "start"
	MomentAnalysis   = "analysis"
	MomentChoices    = "choices"
	MomentDelivery   = "delivery" // of UNICEF's initiative only
	MomentEvaluation = "evaluation"
)

// MomentOf is the moment of the process in which a phase of a programme lies;
// empty for a phase that no programme of ours has.
func MomentOf(phase string) string {
	switch phase {
	case "support", "commitment":
		return MomentStart
	case "analysis", "experience", "situation":
		return MomentAnalysis
	case "strategy", "plan":
		return MomentChoices
	case "delivery":
		return MomentDelivery
	case "label", "follow_up", "recognition":
		return MomentEvaluation
	}
	return ""
}

// Begun is how many of a programme's moments have begun when its trajectory is
// in a status. In a status that is not known they all have.
func Begun(status string, moments int) int {
	n := moments
	switch status {
	case "exploration", "commitment", "network", "mou":
		n = 1
	case "analysis", "experience", "situation":
		n = 2
	case "strategy", "adopted", "plan":
		n = 3
	case "delivery":
		n = 4
	}
	return min(n, moments)
}
