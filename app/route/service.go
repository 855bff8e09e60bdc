package route

import (
	"context"
	"fmt"
	"time"

	"kindvriendelijk/app"
	"kindvriendelijk/app/dossier"
	"kindvriendelijk/app/journey"
)

// Store keeps how far the steps are.
type Store interface {
	Do(ctx context.Context, label string, fn func(context.Context) error) error
	Step(ctx context.Context, id string) (Progress, error)
	ListSteps(ctx context.Context) ([]Progress, error)
	SaveStep(ctx context.Context, p Progress) error
	ListTicks(ctx context.Context) ([]Tick, error)
	SaveTick(ctx context.Context, t Tick) error
	DeleteTick(ctx context.Context, id string) error
	ListTasks(ctx context.Context) ([]Task, error)
	CreateTask(ctx context.Context, t Task) (Task, error)
	UpdateTask(ctx context.Context, t Task) error
	DeleteTask(ctx context.Context, id string) error
}

// Situation is where a municipality stands: its candidature, the programme
// with its own steps in it, and what the rules look at.
type Situation struct {
	Candidature dossier.Candidature
	Programme   *journey.Programme
	Facts       *Facts
}

// Service is the work on the steps.
type Service struct {
	Store Store
	// Read gives the situation of now.
	Read func(ctx context.Context) (Situation, error)
	Now  func() time.Time
}

// Steps reads every step with how far it is.
func (s *Service) Steps(ctx context.Context) (Road, error) {
	now, err := s.Read(ctx)
	if err != nil {
		return Road{}, fmt.Errorf("read the route: %w", err)
	}
	return s.StepsOf(ctx, now)
}

// StepsOf is [Service.Steps] for who read the situation already.
func (s *Service) StepsOf(ctx context.Context, now Situation) (Road, error) {
	progress, err := s.Store.ListSteps(ctx)
	if err != nil {
		return Road{}, fmt.Errorf("read the route: %w", err)
	}
	ticks, err := s.Store.ListTicks(ctx)
	if err != nil {
		return Road{}, fmt.Errorf("read the ticks of the route: %w", err)
	}
	tasks, err := s.Store.ListTasks(ctx)
	if err != nil {
		return Road{}, fmt.Errorf("read the tasks of the route: %w", err)
	}
	return join(now, progress, ticks, tasks), nil
}

func (s *Service) today() string { return app.Today(s.Now()) }
