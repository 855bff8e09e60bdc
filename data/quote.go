package data

import (
	"context"

	"kindvriendelijk/app/listening"
)

var quotes = records[listening.Quote]{"quotes", "id, text, speaker, place, said_on, theme, question, followed, consent",
	func(q *listening.Quote) []any {
		return []any{&q.ID, &q.Text, &q.Speaker, &q.Place, &q.Date, &q.Theme, &q.Question, &q.Followed, &q.Consent}
	}}

// Quote returns the quote with the id.
func (s *Store) Quote(ctx context.Context, id string) (listening.Quote, error) {
	return quotes.get(ctx, s, id)
}

// ListQuotes returns all quotes, the newest first.
func (s *Store) ListQuotes(ctx context.Context) ([]listening.Quote, error) {
	return quotes.list(ctx, s, `ORDER BY said_on DESC, id`)
}

// CreateQuote adds a quote.
func (s *Store) CreateQuote(ctx context.Context, q listening.Quote) (listening.Quote, error) {
	q.ID = s.idOr(q.ID)
	return q, quotes.create(ctx, s, "Uitspraak toegevoegd", q)
}

// UpdateQuote writes a quote.
func (s *Store) UpdateQuote(ctx context.Context, q listening.Quote) error {
	return quotes.update(ctx, s, "Uitspraak gewijzigd", q)
}

// DeleteQuote removes a quote.
func (s *Store) DeleteQuote(ctx context.Context, id string) error {
	return quotes.delete(ctx, s, "Uitspraak verwijderd", id)
}
