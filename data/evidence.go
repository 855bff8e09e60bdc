package data

import (
	"context"

	"kindvriendelijk/app/evidence"
)

var proofs = records[evidence.Evidence]{"evidence", "id, number, kind, title, dated_on, owner, reference, proves, " +
	"public, consent, alt, file_name, file_sha256, file_type, file_size",
	func(e *evidence.Evidence) []any {
		return []any{&e.ID, &e.Number, &e.Kind, &e.Title, &e.Date, &e.Owner, &e.Reference, &e.Proves,
			&e.Public, &e.Consent, &e.Alt,
			&e.File.Name, &e.File.SHA256, &e.File.Type, &e.File.Size}
	}}

// Evidence returns the proof with the id.
func (s *Store) Evidence(ctx context.Context, id string) (evidence.Evidence, error) {
	return proofs.get(ctx, s, id)
}

// ListEvidence returns all proofs by number.
func (s *Store) ListEvidence(ctx context.Context) ([]evidence.Evidence, error) {
	return proofs.list(ctx, s, `ORDER BY number, id`)
}

// CreateEvidence adds a proof and gives it the next number, whatever number it
// came with. Numbers are never given twice, also not after a proof was removed
// or its making undone: it may stand on paper already.
func (s *Store) CreateEvidence(ctx context.Context, e evidence.Evidence) (evidence.Evidence, error) {
	const label = "Bewijs toegevoegd"
	e.ID = s.idOr(e.ID)
	err := s.write(ctx, label, func(ctx context.Context, q querier) error {
		if err := q.QueryRowContext(ctx, `
			INSERT INTO counters (series, last) VALUES ('evidence', 1)
			ON CONFLICT (series) DO UPDATE SET last = last + 1
			RETURNING last`).Scan(&e.Number); err != nil {
			return err
		}
		return proofs.create(ctx, s, label, e)
	})
	return e, err
}

// UpdateEvidence writes a proof; its number stays as it was given.
func (s *Store) UpdateEvidence(ctx context.Context, e evidence.Evidence) error {
	const label = "Bewijs gewijzigd"
	return s.write(ctx, label, func(ctx context.Context, q querier) error {
		if err := q.QueryRowContext(ctx, `SELECT number FROM evidence WHERE id = ?`, e.ID).Scan(&e.Number); err != nil {
			return err
		}
		return proofs.update(ctx, s, label, e)
	})
}

// DeleteEvidence removes a proof. Its file stays for as long as undo may need it.
func (s *Store) DeleteEvidence(ctx context.Context, id string) error {
	return proofs.delete(ctx, s, "Bewijs verwijderd", id)
}
