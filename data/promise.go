package data

import (
	"context"

	"kindvriendelijk/app/support"
)

var trainings = records[support.Training]{"trainings", "id, title, held_on, giver, minutes, audience, people, changed", func(v *support.Training) []any {
	return []any{&v.ID, &v.Title, &v.On, &v.Giver, &v.Minutes, &v.Audience, &v.People, &v.Changed}
}}

// Training returns the training with the id.
func (s *Store) Training(ctx context.Context, id string) (support.Training, error) {
	return trainings.get(ctx, s, id)
}

// ListTrainings returns all trainings by day.
func (s *Store) ListTrainings(ctx context.Context) ([]support.Training, error) {
	return trainings.list(ctx, s, `ORDER BY held_on = '', held_on, id`)
}

// CreateTraining adds a training.
func (s *Store) CreateTraining(ctx context.Context, v support.Training) (support.Training, error) {
	v.ID = s.idOr(v.ID)
	return v, trainings.create(ctx, s, "Vorming toegevoegd", v)
}

// UpdateTraining writes a training.
func (s *Store) UpdateTraining(ctx context.Context, v support.Training) error {
	return trainings.update(ctx, s, "Vorming gewijzigd", v)
}

// DeleteTraining removes a training.
func (s *Store) DeleteTraining(ctx context.Context, id string) error {
	return trainings.delete(ctx, s, "Vorming verwijderd", id)
}

var promises = records[support.Promise]{"promises", "id, receiver, subject, months, last_on, next_on, person_id, note", func(v *support.Promise) []any {
	return []any{&v.ID, &v.To, &v.Subject, &v.Months, &v.LastOn, &v.NextOn, optional{&v.PersonID}, &v.Note}
}}

// Promise returns the promise with the id.
func (s *Store) Promise(ctx context.Context, id string) (support.Promise, error) {
	return promises.get(ctx, s, id)
}

// ListPromises returns all promises, those that are due first in front.
func (s *Store) ListPromises(ctx context.Context) ([]support.Promise, error) {
	return promises.list(ctx, s, `ORDER BY next_on = '', next_on, id`)
}

// CreatePromise adds a promise.
func (s *Store) CreatePromise(ctx context.Context, v support.Promise) (support.Promise, error) {
	v.ID = s.idOr(v.ID)
	return v, promises.create(ctx, s, "Afspraak over rapportering toegevoegd", v)
}

// UpdatePromise writes a promise.
func (s *Store) UpdatePromise(ctx context.Context, v support.Promise) error {
	return promises.update(ctx, s, "Afspraak over rapportering gewijzigd", v)
}

// DeletePromise removes a promise.
func (s *Store) DeletePromise(ctx context.Context, id string) error {
	return promises.delete(ctx, s, "Afspraak over rapportering verwijderd", id)
}
