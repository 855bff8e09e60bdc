package data

import (
	"context"

	"kindvriendelijk/app/methods"
)

var ownMethods = records[methods.Own]{"own_methods", "id, toml", func(v *methods.Own) []any {
	return []any{&v.ID, &v.TOML}
}}

// OwnMethod returns the own card with the id.
func (s *Store) OwnMethod(ctx context.Context, id string) (methods.Own, error) {
	return ownMethods.get(ctx, s, id)
}

// ListOwnMethods returns all own cards in the order in which they were made.
func (s *Store) ListOwnMethods(ctx context.Context) ([]methods.Own, error) {
	return ownMethods.list(ctx, s, `ORDER BY id`)
}

// CreateOwnMethod adds an own card.
func (s *Store) CreateOwnMethod(ctx context.Context, v methods.Own) (methods.Own, error) {
	v.ID = s.idOr(v.ID)
	return v, ownMethods.create(ctx, s, "Eigen methode toegevoegd", v)
}

// UpdateOwnMethod writes an own card.
func (s *Store) UpdateOwnMethod(ctx context.Context, v methods.Own) error {
	return ownMethods.update(ctx, s, "Eigen methode gewijzigd", v)
}

// DeleteOwnMethod removes an own card.
func (s *Store) DeleteOwnMethod(ctx context.Context, id string) error {
	return ownMethods.delete(ctx, s, "Eigen methode verwijderd", id)
}

var methodUses = records[methods.Use]{"method_uses", "id, method, step, moment, use_on, who, people, note", func(v *methods.Use) []any {
	return []any{&v.ID, &v.Method, &v.Step, &v.Moment, &v.On, &v.Who, &v.People, &v.Note}
}}

// MethodUse returns the use of a method with the id.
func (s *Store) MethodUse(ctx context.Context, id string) (methods.Use, error) {
	return methodUses.get(ctx, s, id)
}

// ListMethodUses returns all uses of methods by day.
func (s *Store) ListMethodUses(ctx context.Context) ([]methods.Use, error) {
	return methodUses.list(ctx, s, `ORDER BY use_on = '', use_on, id`)
}

// CreateMethodUse adds an use of a method.
func (s *Store) CreateMethodUse(ctx context.Context, v methods.Use) (methods.Use, error) {
	v.ID = s.idOr(v.ID)
	return v, methodUses.create(ctx, s, "Methode in het traject gezet", v)
}

// UpdateMethodUse writes an use of a method.
func (s *Store) UpdateMethodUse(ctx context.Context, v methods.Use) error {
	return methodUses.update(ctx, s, "Gebruik van een methode gewijzigd", v)
}

// DeleteMethodUse removes an use of a method.
func (s *Store) DeleteMethodUse(ctx context.Context, id string) error {
	return methodUses.delete(ctx, s, "Methode uit het traject gehaald", id)
}
