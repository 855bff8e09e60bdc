package data

import (
	"context"

	"kindvriendelijk/app/dossier"
)

var candidatures = records[dossier.Candidature]{"candidatures",
	"id, programme, programme_version, round, status, start_on, submission_on, summary, not_yet, page_limit, active",
	func(c *dossier.Candidature) []any {
		return []any{&c.ID, &c.Programme, &c.ProgrammeVersion, &c.Round, &c.Status, &c.Start, &c.Submission, &c.Summary, &c.NotYet, &c.PageLimit, &c.Active}
	}}

// Candidature returns the candidature with the id.
func (s *Store) Candidature(ctx context.Context, id string) (dossier.Candidature, error) {
	return candidatures.get(ctx, s, id)
}

// ListCandidatures returns all candidatures: first the one that is worked on,
// then the one that started last.
func (s *Store) ListCandidatures(ctx context.Context) ([]dossier.Candidature, error) {
	return candidatures.list(ctx, s, `ORDER BY active DESC, start_on DESC, rowid DESC`)
}

// CreateCandidature adds a candidature.
func (s *Store) CreateCandidature(ctx context.Context, c dossier.Candidature) (dossier.Candidature, error) {
	c.ID = s.idOr(c.ID)
	return c, candidatures.create(ctx, s, "Traject toegevoegd", c)
}

// UpdateCandidature writes a candidature.
func (s *Store) UpdateCandidature(ctx context.Context, c dossier.Candidature) error {
	return candidatures.update(ctx, s, "Traject gewijzigd", c)
}
