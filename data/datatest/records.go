package datatest

import (
	"testing"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/listening"
	"kindvriendelijk/app/support"
	"kindvriendelijk/data"
)

// made applies the edits and stops the test when making fails.
func made[T any](t testing.TB, make func(T) (T, error), v T, edits []func(*T)) T {
	t.Helper()
	for _, edit := range edits {
		edit(&v)
	}
	v, err := make(v)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// Person adds a person.
func Person(t testing.TB, s *data.Store, edits ...func(*support.Person)) support.Person {
	t.Helper()
	return made(t, func(p support.Person) (support.Person, error) { return s.CreatePerson(t.Context(), p) },
		support.Person{Name: "Voorbeeld Eén", Service: "Jeugddienst", Function: "jeugdconsulent"}, edits)
}

// Gap adds something that is not known yet.
func Gap(t testing.TB, s *data.Store, edits ...func(*figures.Gap)) figures.Gap {
	t.Helper()
	return made(t, func(g figures.Gap) (figures.Gap, error) { return s.CreateGap(t.Context(), g) },
		figures.Gap{Theme: "ruimte", Question: "Wie speelt er niet buiten?", Why: "Cijfers zijn er enkel vanaf 17 jaar.", Status: figures.GapOpen}, edits)
}

// Goal adds a goal.
func Goal(t testing.TB, s *data.Store, edits ...func(*actions.Goal)) actions.Goal {
	t.Helper()
	return made(t, func(g actions.Goal) (actions.Goal, error) { return s.CreateGoal(t.Context(), g) },
		actions.Goal{Title: "Veilig naar school", Why: "Omdat kinderen het vragen.", Position: 1}, edits)
}

// Action adds an action under no goal and without an owner.
func Action(t testing.TB, s *data.Store, edits ...func(*actions.Action)) actions.Action {
	t.Helper()
	return made(t, func(a actions.Action) (actions.Action, error) { return s.CreateAction(t.Context(), a) },
		actions.Action{Title: "Speelstraat in elke wijk", Description: "Kinderen kiezen de straat.", Theme: "ruimte",
			Start: "2026-01-01", End: "2027-12-31", Status: actions.Running, Progress: 40}, edits)
}

// Measure adds a measure to an action.
func Measure(t testing.TB, s *data.Store, actionID string, edits ...func(*actions.Measure)) actions.Measure {
	t.Helper()
	return made(t, func(m actions.Measure) (actions.Measure, error) { return s.CreateMeasure(t.Context(), m) },
		actions.Measure{ActionID: actionID, Name: "Straten die meedoen", Unit: "straten"}, edits)
}

// Measurement adds a measurement to a measure.
func Measurement(t testing.TB, s *data.Store, measureID string, edits ...func(*actions.Measurement)) actions.Measurement {
	t.Helper()
	return made(t, func(m actions.Measurement) (actions.Measurement, error) { return s.CreateMeasurement(t.Context(), m) },
		actions.Measurement{MeasureID: measureID, Date: "2026-06-01", Value: 12}, edits)
}

// Progress adds an entry to the log of an action.
func Progress(t testing.TB, s *data.Store, actionID string, edits ...func(*actions.Progress)) actions.Progress {
	t.Helper()
	return made(t, func(p actions.Progress) (actions.Progress, error) { return s.CreateProgress(t.Context(), p) },
		actions.Progress{ActionID: actionID, Date: "2026-06-01", Status: actions.Running, Percent: 50, Text: "De helft doet mee."}, edits)
}

// Evidence adds a proof without a file.
func Evidence(t testing.TB, s *data.Store, edits ...func(*evidence.Evidence)) evidence.Evidence {
	t.Helper()
	return made(t, func(e evidence.Evidence) (evidence.Evidence, error) { return s.CreateEvidence(t.Context(), e) },
		evidence.Evidence{Kind: evidence.Decision, Title: "Besluit over speelstraten", Proves: "Het bestuur steunt de actie."}, edits)
}

// Quote adds a quote.
func Quote(t testing.TB, s *data.Store, edits ...func(*listening.Quote)) listening.Quote {
	t.Helper()
	return made(t, func(q listening.Quote) (listening.Quote, error) { return s.CreateQuote(t.Context(), q) },
		listening.Quote{Text: "Ik wil op straat kunnen spelen.", Speaker: "meisje, 9 jaar", Consent: true}, edits)
}

// Candidature adds a candidature for the Flemish label.
func Candidature(t testing.TB, s *data.Store, edits ...func(*dossier.Candidature)) dossier.Candidature {
	t.Helper()
	return made(t, func(c dossier.Candidature) (dossier.Candidature, error) { return s.CreateCandidature(t.Context(), c) },
		dossier.Candidature{Programme: "vlaams-label", ProgrammeVersion: "1", Status: "running", Start: "2026-01-05"}, edits)
}
