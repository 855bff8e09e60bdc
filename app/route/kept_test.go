package route_test

import (
	"testing"

	"kindvriendelijk/app/route"
)

// A reason belongs to a step that is skipped; it goes with any other status.
func TestService_Save_keepsAReasonOfASkippedStepOnly(t *testing.T) {
	for _, s := range route.Statuses {
		d := newDesk()
		p := route.Progress{ID: route.StepID("k", "1.1"), Candidature: "k", Step: "1.1", Status: s.Status, Reason: "Dat deed de provincie."}
		if err := d.Save(t.Context(), p); err != nil {
			t.Fatal(err)
		}
		if got := d.steps[p.ID].Reason; (got != "") != (s.Status == route.Skipped) {
			t.Errorf("a step that is %q keeps %q", s.Status, got)
		}
	}
}
