package data

import (
	"context"

	"kindvriendelijk/app/portfolio"
)

var answers = records[portfolio.Answer]{"answers", "id, candidature, programme, sub_criterion, text, not_yet, status",
	func(a *portfolio.Answer) []any {
		return []any{&a.ID, &a.Candidature, &a.Programme, &a.SubCriterion, &a.Text, &a.NotYet, &a.Status}
	}}

// Answer returns the answer with the id, which [portfolio.AnswerID] makes.
func (s *Store) Answer(ctx context.Context, id string) (portfolio.Answer, error) {
	return answers.get(ctx, s, id)
}

// ListAnswers returns the answers of a candidature to a programme, in the
// order of the codes as text.
func (s *Store) ListAnswers(ctx context.Context, candidature, programme string) ([]portfolio.Answer, error) {
	return answers.list(ctx, s, `WHERE candidature = ? AND programme = ? ORDER BY sub_criterion`, candidature, programme)
}

// SaveAnswer writes an answer, which is there from its first text on. Its id
// follows from its key; without a status it is empty.
func (s *Store) SaveAnswer(ctx context.Context, a portfolio.Answer) error {
	a.ID = portfolio.AnswerID(a.Candidature, a.Programme, a.SubCriterion)
	if a.Status == "" {
		a.Status = portfolio.Empty
	}
	return answers.save(ctx, s, "Tekst gewijzigd", a)
}
