package guidance

import "testing"

// Help may begin and end on one day, cost nothing and take no hours.
func TestGuidance_Validate_atTheLimits(t *testing.T) {
	g := Guidance{Form: Forms()[0].Code, Status: Wish, Question: "Wie denkt mee?", StartOn: "2026-03-01", EndOn: "2026-03-01"}
	if err := g.Validate(); err != nil {
		t.Errorf("one day: %v", err)
	}
	g.EndOn = "2026-02-28"
	if g.Validate() == nil {
		t.Error("help that ends before it begins is right")
	}
}
