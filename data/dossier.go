package data

import (
	"context"

	"kindvriendelijk/app/dossier"
)

var dossiers = records[dossier.Dossier]{"dossier",
	"id, name, country, code, province, contact, logo, photo, photo_alt, is_example, created_at",
	func(d *dossier.Dossier) []any {
		return []any{&d.ID, &d.Name, &d.Country, &d.Code, &d.Province, &d.Contact, &d.Logo, &d.Photo, &d.PhotoAlt,
			&d.IsExample, instant{&d.CreatedAt}}
	}}

// Dossier returns whom the dossier is about, or [app.ErrNotFound] when that
// was not written yet.
func (s *Store) Dossier(ctx context.Context) (dossier.Dossier, error) {
	return dossiers.one(ctx, s, `LIMIT 1`)
}

// SaveDossier writes whom the dossier is about. There is one: another id, as a
// copy gets, takes the place of the first. Without an id it keeps the one it
// has, and without a moment of making it was made now.
func (s *Store) SaveDossier(ctx context.Context, d dossier.Dossier) error {
	const label = "Gegevens van het dossier gewijzigd"
	if d.CreatedAt.IsZero() {
		d.CreatedAt = s.Now()
	}
	return s.write(ctx, label, func(ctx context.Context, q querier) error {
		if err := q.QueryRowContext(ctx, `SELECT coalesce(nullif(?, ''), (SELECT id FROM dossier), ?)`,
			d.ID, s.NewID()).Scan(&d.ID); err != nil {
			return err
		}
		if _, err := q.ExecContext(ctx, `DELETE FROM dossier WHERE id <> ?`, d.ID); err != nil {
			return err
		}
		return dossiers.save(ctx, s, label, d)
	})
}
