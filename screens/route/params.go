package route

import (
	"context"

	"kindvriendelijk/app/journey"
	"kindvriendelijk/app/route"
	"kindvriendelijk/app/support"
	"kindvriendelijk/screens/ui/edit"
)

// Steps reads and changes how far the steps are.
type Steps interface {
	Steps(ctx context.Context) (route.Road, error)
	Save(ctx context.Context, p route.Progress) error
	Tick(ctx context.Context, p route.Progress, check, who string) error
	Untick(ctx context.Context, tickID string) error
	AddTask(ctx context.Context, p route.Progress, t route.Task) (route.Task, error)
	SaveTask(ctx context.Context, t route.Task) error
	FinishTask(ctx context.Context, t route.Task, done bool) error
	RemoveTask(ctx context.Context, id string) error
	Shorten(ctx context.Context) error
	Widen(ctx context.Context) error
}

// Team lists who can carry a step.
type Team interface {
	ListPeople(ctx context.Context) ([]support.Person, error)
	CreatePerson(ctx context.Context, p support.Person) (support.Person, error)
}

// OwnSteps keeps the steps that the municipality adds itself.
type OwnSteps interface {
	edit.OwnSteps
	OwnStep(ctx context.Context, id string) (journey.OwnStep, error)
	DeleteOwnStep(ctx context.Context, id string) error
}

// Named gives the name of something on another page by its code; ok is false
// when there is no such thing or no such page.
type Named func(code string) (name string, ok bool)

// Params are what the page works with.
type Params struct {
	Steps   Steps
	Planner Planner
	Team    Team
	Own     OwnSteps
	Who     func() string // who works here
	// What helps with a step.
	Method, Template, Questionnaire, Article Named
}
