package data

import (
	"context"

	"kindvriendelijk/app/support"
)

var partners = records[support.Partner]{"partners", "id, kind, name, wants, brings, reaches, age_from, age_to, area, groups, " +
	"contact, note", func(v *support.Partner) []any {
	return []any{&v.ID, &v.Kind, &v.Name, &v.Wants, &v.Brings, &v.Reaches, &v.AgeFrom, &v.AgeTo, &v.Area,
		codes[string]{&v.Groups}, &v.Contact, &v.Note}
}}

// Partner returns the partner with the id.
func (s *Store) Partner(ctx context.Context, id string) (support.Partner, error) {
	return partners.get(ctx, s, id)
}

// ListPartners returns all partners by name.
func (s *Store) ListPartners(ctx context.Context) ([]support.Partner, error) {
	return partners.list(ctx, s, `ORDER BY sortkey(name), id`)
}

// CreatePartner adds a partner.
func (s *Store) CreatePartner(ctx context.Context, v support.Partner) (support.Partner, error) {
	v.ID = s.idOr(v.ID)
	return v, partners.create(ctx, s, "Partner toegevoegd", v)
}

// UpdatePartner writes a partner.
func (s *Store) UpdatePartner(ctx context.Context, v support.Partner) error {
	return partners.update(ctx, s, "Partner gewijzigd", v)
}

// DeletePartner removes a partner.
func (s *Store) DeletePartner(ctx context.Context, id string) error {
	return partners.delete(ctx, s, "Partner verwijderd", id)
}

var partnerRoles = records[support.PartnerRole]{"partner_roles", "id, partner_id, phase, gives, gets", func(v *support.PartnerRole) []any {
	return []any{&v.ID, &v.PartnerID, &v.Phase, &v.Gives, &v.Gets}
}}

// PartnerRole returns the role of a partner in a phase with the id.
func (s *Store) PartnerRole(ctx context.Context, id string) (support.PartnerRole, error) {
	return partnerRoles.get(ctx, s, id)
}

// ListPartnerRoles returns the roles of all partners.
func (s *Store) ListPartnerRoles(ctx context.Context) ([]support.PartnerRole, error) {
	return partnerRoles.list(ctx, s, `ORDER BY id`)
}

// SavePartnerRole writes the role of a partner in a phase, which is there from then on. Its id follows
// from its key.
func (s *Store) SavePartnerRole(ctx context.Context, v support.PartnerRole) error {
	v.ID = support.PartnerRoleID(v.PartnerID, v.Phase)
	return partnerRoles.save(ctx, s, "Rol van een partner gewijzigd", v)
}
