package datatest

import (
	"testing"

	"kindvriendelijk/app/route"
	"kindvriendelijk/data"
)

// Step adds a step that is under way, in a candidature of its own.
func Step(t testing.TB, s *data.Store, edits ...func(*route.Progress)) route.Progress {
	t.Helper()
	v := route.Progress{Candidature: Candidature(t, s).ID, Step: "1.1", Status: route.Busy, StartOn: "2026-01-05"}
	return made(t, func(v route.Progress) (route.Progress, error) {
		v.ID = route.StepID(v.Candidature, v.Step)
		return v, s.SaveStep(t.Context(), v)
	}, v, edits)
}
