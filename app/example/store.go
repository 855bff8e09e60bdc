package example

import (
	"context"
	"io"

	"kindvriendelijk/app/actions"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/evidence"
	"kindvriendelijk/app/figures"
	"kindvriendelijk/app/guidance"
	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/listening"
	"kindvriendelijk/app/methods"
	"kindvriendelijk/app/portfolio"
	"kindvriendelijk/app/route"
	"kindvriendelijk/app/support"
	"kindvriendelijk/app/thread"
)

// Store keeps what the example writes. Ids that are given are kept; Do makes
// one undoable action of the calls inside it; evidence is numbered 1, 2, 3 … in
// the order in which it is created.
type Store interface {
	Do(ctx context.Context, label string, fn func(context.Context) error) error

	SaveDossier(ctx context.Context, d dossier.Dossier) error
	CreateCandidature(ctx context.Context, c dossier.Candidature) (dossier.Candidature, error)
	SaveProgramme(ctx context.Context, code, version, toml string) error
	CreatePerson(ctx context.Context, p support.Person) (support.Person, error)

	SaveArea(ctx context.Context, a figures.Area) error
	SaveIndicatorRecord(ctx context.Context, r figures.Record) error
	CreateGap(ctx context.Context, g figures.Gap) (figures.Gap, error)
	ImportValues(ctx context.Context, im figures.Import, areas []figures.Area,
		each func(yield func(figures.Value) error) error) (figures.Import, error)

	CreateGoal(ctx context.Context, g actions.Goal) (actions.Goal, error)
	CreateAction(ctx context.Context, a actions.Action) (actions.Action, error)
	SetBudget(ctx context.Context, actionID string, years []actions.Budget) error
	CreateMeasure(ctx context.Context, m actions.Measure) (actions.Measure, error)
	CreateMeasurement(ctx context.Context, m actions.Measurement) (actions.Measurement, error)
	CreateProgress(ctx context.Context, p actions.Progress) (actions.Progress, error)

	CreateQuote(ctx context.Context, q listening.Quote) (listening.Quote, error)
	SaveAnswer(ctx context.Context, a portfolio.Answer) error
	CreateEvidence(ctx context.Context, e evidence.Evidence) (evidence.Evidence, error)
	PutFile(ctx context.Context, name string, r io.Reader) (evidence.File, error)
	Link(ctx context.Context, l thread.Link) error

	CreateDecision(ctx context.Context, d support.Decision) (support.Decision, error)
	CreateService(ctx context.Context, s support.Service) (support.Service, error)
	SaveServiceRole(ctx context.Context, r support.ServiceRole) error
	CreateBody(ctx context.Context, b support.Body) (support.Body, error)
	SaveMembership(ctx context.Context, m support.Membership) error

	CreatePartner(ctx context.Context, p support.Partner) (support.Partner, error)
	SavePartnerRole(ctx context.Context, r support.PartnerRole) error
	CreateEncounter(ctx context.Context, e support.Encounter) (support.Encounter, error)
	CreateWeighing(ctx context.Context, w support.Weighing) (support.Weighing, error)
	CreateTraining(ctx context.Context, t support.Training) (support.Training, error)
	CreatePromise(ctx context.Context, p support.Promise) (support.Promise, error)

	SaveStep(ctx context.Context, p route.Progress) error
	SaveTick(ctx context.Context, t route.Tick) error
	CreateTask(ctx context.Context, t route.Task) (route.Task, error)

	CreateOwnStep(ctx context.Context, s journey.OwnStep) (journey.OwnStep, error)
	CreateOwnCriterion(ctx context.Context, c journey.OwnCriterion) (journey.OwnCriterion, error)

	SaveCapacity(ctx context.Context, c guidance.Capacity) error
	CreateGuidance(ctx context.Context, g guidance.Guidance) (guidance.Guidance, error)
	CreateNetworkMeeting(ctx context.Context, m guidance.Meeting) (guidance.Meeting, error)
	CreateContact(ctx context.Context, c guidance.Contact) (guidance.Contact, error)
	CreateBottleneck(ctx context.Context, b guidance.Bottleneck) (guidance.Bottleneck, error)
	CreatePractice(ctx context.Context, p guidance.Practice) (guidance.Practice, error)
	CreateOwnMethod(ctx context.Context, o methods.Own) (methods.Own, error)
	CreateMethodUse(ctx context.Context, u methods.Use) (methods.Use, error)
}
