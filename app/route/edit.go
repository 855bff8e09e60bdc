package route

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"kindvriendelijk/app"
)

// Statuses are all states in order, with their Dutch name.
var Statuses = []struct {
	Status Status
	Name   string
}{{Todo, "Nog niet"}, {Busy, "Mee bezig"}, {Waiting, "Wacht op anderen"}, {Done, "Klaar"}, {Skipped, "Niet van toepassing"}}

// Name returns the Dutch name of the status.
func (s Status) Name() string {
	for _, e := range Statuses {
		if e.Status == s {
			return e.Name
		}
	}
	return string(s)
}

// Validate returns an [app.InvalidError] with what must be mended first, on the
// fields Status, Reason, StartOn, DueOn and DoneOn.
func (p Progress) Validate() error {
	wrong := map[string]string{}
	if !slices.ContainsFunc(Statuses, func(e struct {
		Status Status
		Name   string
	}) bool {
		return e.Status == p.Status
	}) {
		wrong["Status"] = "Kies hoe ver de stap staat."
	}
	if p.Status == Skipped && strings.TrimSpace(p.Reason) == "" {
		wrong["Reason"] = "Schrijf in één zin waarom deze stap bij jullie niet nodig is."
	}
	for field, day := range map[string]string{"StartOn": p.StartOn, "DueOn": p.DueOn, "DoneOn": p.DoneOn} {
		if _, err := time.Parse(time.DateOnly, day); err != nil && day != "" {
			wrong[field] = "Kies een dag."
		}
	}
	if p.StartOn != "" && p.DueOn != "" && p.DueOn < p.StartOn {
		wrong["DueOn"] = "De stap kan niet klaar zijn voor hij begint."
	}
	if len(wrong) > 0 {
		return &app.InvalidError{Fields: wrong}
	}
	return nil
}

// Save writes how far a step is. A step that is done gets the day of today,
// one that is opened again loses its day; a reason stays only with a step that
// is skipped.
func (s *Service) Save(ctx context.Context, p Progress) error {
	if p.Status != Skipped {
		p.Reason = ""
	}
	switch {
	case p.Status != Done:
		p.DoneOn = ""
	case p.DoneOn == "":
		p.DoneOn = s.today()
	}
	if err := p.Validate(); err != nil {
		return fmt.Errorf("save step %s: %w", p.Step, err)
	}
	if err := s.Store.SaveStep(ctx, p); err != nil {
		return fmt.Errorf("save step %s: %w", p.Step, err)
	}
	return nil
}

// SetStatus changes how far a step is; a step that is skipped needs a reason.
func (s *Service) SetStatus(ctx context.Context, p Progress, to Status, reason string) error {
	now, err := s.stored(ctx, p)
	if err != nil {
		return err
	}
	now.Status, now.Reason = to, reason
	return s.Save(ctx, now)
}

// Tick says that somebody found a check of a step met today. Whoever ticks on a
// step that nobody touched has begun it.
func (s *Service) Tick(ctx context.Context, p Progress, check, who string) error {
	return s.within(ctx, "Punt afgevinkt", p, func(ctx context.Context) error {
		return s.Store.SaveTick(ctx, Tick{StepID: p.ID, Check: check, On: s.today(), Who: who})
	})
}

// Untick takes a tick away.
func (s *Service) Untick(ctx context.Context, tickID string) error {
	if err := s.Store.DeleteTick(ctx, tickID); err != nil {
		return fmt.Errorf("untick %s: %w", tickID, err)
	}
	return nil
}

// AddTask adds a task to a step, and begins the step with it.
func (s *Service) AddTask(ctx context.Context, p Progress, t Task) (Task, error) {
	t.StepID = p.ID
	if err := t.Validate(); err != nil {
		return t, fmt.Errorf("add a task: %w", err)
	}
	err := s.within(ctx, "Taak toegevoegd", p, func(ctx context.Context) (err error) {
		t, err = s.Store.CreateTask(ctx, t)
		return err
	})
	return t, err
}

// SaveTask writes a task.
func (s *Service) SaveTask(ctx context.Context, t Task) error {
	if err := t.Validate(); err != nil {
		return fmt.Errorf("save task %s: %w", t.ID, err)
	}
	if err := s.Store.UpdateTask(ctx, t); err != nil {
		return fmt.Errorf("save task %s: %w", t.ID, err)
	}
	return nil
}

// FinishTask writes that a task was done today, or opens it again.
func (s *Service) FinishTask(ctx context.Context, t Task, done bool) error {
	t.DoneOn = ""
	if done {
		t.DoneOn = s.today()
	}
	return s.SaveTask(ctx, t)
}

// RemoveTask takes a task away.
func (s *Service) RemoveTask(ctx context.Context, id string) error {
	if err := s.Store.DeleteTask(ctx, id); err != nil {
		return fmt.Errorf("remove task %s: %w", id, err)
	}
	return nil
}

// Validate returns an [app.InvalidError] on the fields Title and DueOn.
func (t Task) Validate() error {
	wrong := map[string]string{}
	if strings.TrimSpace(t.Title) == "" {
		wrong["Title"] = "Schrijf in één zin wat er moet gebeuren."
	}
	if _, err := time.Parse(time.DateOnly, t.DueOn); err != nil && t.DueOn != "" {
		wrong["DueOn"] = "Kies een dag."
	}
	if len(wrong) > 0 {
		return &app.InvalidError{Fields: wrong}
	}
	return nil
}

// within does something to a step in one action, in which the step is begun
// when nobody did so yet.
func (s *Service) within(ctx context.Context, label string, p Progress, do func(context.Context) error) error {
	err := s.Store.Do(ctx, label, func(ctx context.Context) error {
		now, err := s.stored(ctx, p)
		if err != nil {
			return err
		}
		if now.Status == Todo {
			now.Status = Busy
			if err := s.Save(ctx, now); err != nil {
				return err
			}
		}
		return do(ctx)
	})
	if err != nil {
		return fmt.Errorf("%s on step %s: %w", strings.ToLower(label), p.Step, err)
	}
	return nil
}

// stored is the progress as the store has it, which may be newer than p.
func (s *Service) stored(ctx context.Context, p Progress) (Progress, error) {
	now, err := s.Store.Step(ctx, p.ID)
	if errors.Is(err, app.ErrNotFound) {
		return p, nil
	}
	if err != nil {
		return p, fmt.Errorf("read step %s: %w", p.Step, err)
	}
	return now, nil
}
