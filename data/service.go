package data

import (
	"context"

	"kindvriendelijk/app/support"
)

var services = records[support.Service]{"services", "id, name, domain, involvement, person_id, note", func(v *support.Service) []any {
	return []any{&v.ID, &v.Name, &v.Domain, &v.Involvement, optional{&v.PersonID}, &v.Note}
}}

// Service returns the service with the id.
func (s *Store) Service(ctx context.Context, id string) (support.Service, error) {
	return services.get(ctx, s, id)
}

// ListServices returns all services by name.
func (s *Store) ListServices(ctx context.Context) ([]support.Service, error) {
	return services.list(ctx, s, `ORDER BY sortkey(name), id`)
}

// CreateService adds a service.
func (s *Store) CreateService(ctx context.Context, v support.Service) (support.Service, error) {
	v.ID = s.idOr(v.ID)
	return v, services.create(ctx, s, "Dienst toegevoegd", v)
}

// UpdateService writes a service.
func (s *Store) UpdateService(ctx context.Context, v support.Service) error {
	return services.update(ctx, s, "Dienst gewijzigd", v)
}

// DeleteService removes a service.
func (s *Store) DeleteService(ctx context.Context, id string) error {
	return services.delete(ctx, s, "Dienst verwijderd", id)
}

var serviceRoles = records[support.ServiceRole]{"service_roles", "id, service_id, phase, how", func(v *support.ServiceRole) []any {
	return []any{&v.ID, &v.ServiceID, &v.Phase, &v.How}
}}

// ServiceRole returns the role of a service in a phase with the id.
func (s *Store) ServiceRole(ctx context.Context, id string) (support.ServiceRole, error) {
	return serviceRoles.get(ctx, s, id)
}

// ListServiceRoles returns the roles of all services.
func (s *Store) ListServiceRoles(ctx context.Context) ([]support.ServiceRole, error) {
	return serviceRoles.list(ctx, s, `ORDER BY id`)
}

// SaveServiceRole writes the role of a service in a phase, which is there from then on. Its id follows
// from its key.
func (s *Store) SaveServiceRole(ctx context.Context, v support.ServiceRole) error {
	v.ID = support.ServiceRoleID(v.ServiceID, v.Phase)
	return serviceRoles.save(ctx, s, "Rol van een dienst gewijzigd", v)
}
