package data

import (
	"context"

	"kindvriendelijk/app/support"
)

var people = records[support.Person]{"people", "id, name, organisation, service, function, email, phone, roles", func(p *support.Person) []any {
	return []any{&p.ID, &p.Name, &p.Organisation, &p.Service, &p.Function, &p.Email, &p.Phone, codes[string]{&p.Roles}}
}}

// Person returns the person with the id.
func (s *Store) Person(ctx context.Context, id string) (support.Person, error) {
	return people.get(ctx, s, id)
}

// ListPeople returns all people by name.
func (s *Store) ListPeople(ctx context.Context) ([]support.Person, error) {
	return people.list(ctx, s, `ORDER BY sortkey(name), id`)
}

// CreatePerson adds a person.
func (s *Store) CreatePerson(ctx context.Context, p support.Person) (support.Person, error) {
	p.ID = s.idOr(p.ID)
	return p, people.create(ctx, s, "Persoon toegevoegd", p)
}

// UpdatePerson writes a person.
func (s *Store) UpdatePerson(ctx context.Context, p support.Person) error {
	return people.update(ctx, s, "Persoon gewijzigd", p)
}

// DeletePerson removes a person; their actions go on without an owner.
func (s *Store) DeletePerson(ctx context.Context, id string) error {
	return people.delete(ctx, s, "Persoon verwijderd", id)
}
