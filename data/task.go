package data

import (
	"context"

	"kindvriendelijk/app/route"
)

var tasks = records[route.Task]{"tasks", "id, step_id, title, person_id, due_on, done_on, note", func(v *route.Task) []any {
	return []any{&v.ID, &v.StepID, &v.Title, optional{&v.PersonID}, &v.DueOn, &v.DoneOn, &v.Note}
}}

// Task returns the task with the id.
func (s *Store) Task(ctx context.Context, id string) (route.Task, error) {
	return tasks.get(ctx, s, id)
}

// ListTasks returns all tasks, those that are due first in front.
func (s *Store) ListTasks(ctx context.Context) ([]route.Task, error) {
	return tasks.list(ctx, s, `ORDER BY due_on = '', due_on, id`)
}

// CreateTask adds a task.
func (s *Store) CreateTask(ctx context.Context, v route.Task) (route.Task, error) {
	v.ID = s.idOr(v.ID)
	return v, tasks.create(ctx, s, "Taak toegevoegd", v)
}

// UpdateTask writes a task.
func (s *Store) UpdateTask(ctx context.Context, v route.Task) error {
	return tasks.update(ctx, s, "Taak gewijzigd", v)
}

// DeleteTask removes a task.
func (s *Store) DeleteTask(ctx context.Context, id string) error {
	return tasks.delete(ctx, s, "Taak verwijderd", id)
}
