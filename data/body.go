package data

import (
	"context"

	"kindvriendelijk/app/support"
)

var bodies = records[support.Body]{"bodies", "id, kind, name, mandate, rhythm, makeup", func(v *support.Body) []any {
	return []any{&v.ID, &v.Kind, &v.Name, &v.Mandate, &v.Rhythm, &v.Makeup}
}}

// Body returns the body with the id.
func (s *Store) Body(ctx context.Context, id string) (support.Body, error) {
	return bodies.get(ctx, s, id)
}

// ListBodies returns all bodies by name.
func (s *Store) ListBodies(ctx context.Context) ([]support.Body, error) {
	return bodies.list(ctx, s, `ORDER BY sortkey(name), id`)
}

// CreateBody adds a body.
func (s *Store) CreateBody(ctx context.Context, v support.Body) (support.Body, error) {
	v.ID = s.idOr(v.ID)
	return v, bodies.create(ctx, s, "Groep toegevoegd", v)
}

// UpdateBody writes a body.
func (s *Store) UpdateBody(ctx context.Context, v support.Body) error {
	return bodies.update(ctx, s, "Groep gewijzigd", v)
}

// DeleteBody removes a body.
func (s *Store) DeleteBody(ctx context.Context, id string) error {
	return bodies.delete(ctx, s, "Groep verwijderd", id)
}

var memberships = records[support.Membership]{"memberships", "id, body_id, person_id, role", func(v *support.Membership) []any {
	return []any{&v.ID, &v.BodyID, &v.PersonID, &v.Role}
}}

// Membership returns the place of a person in a body with the id.
func (s *Store) Membership(ctx context.Context, id string) (support.Membership, error) {
	return memberships.get(ctx, s, id)
}

// ListMemberships returns the members of all bodies.
func (s *Store) ListMemberships(ctx context.Context) ([]support.Membership, error) {
	return memberships.list(ctx, s, `ORDER BY id`)
}

// SaveMembership writes the place of a person in a body, which is there from then on. Its id follows
// from its key.
func (s *Store) SaveMembership(ctx context.Context, v support.Membership) error {
	v.ID = support.MembershipID(v.BodyID, v.PersonID)
	return memberships.save(ctx, s, "Lid van een groep bewaard", v)
}

// DeleteMembership removes the place of a person in a body.
func (s *Store) DeleteMembership(ctx context.Context, id string) error {
	return memberships.delete(ctx, s, "Lid uit een groep gehaald", id)
}
