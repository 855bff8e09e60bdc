package data

import (
	"context"
	"fmt"
	"time"

	"kindvriendelijk/app/figures"
)

// ImportValues brings values in as one action, all of them or none. The import
// is one record: undoing it hides its values and brings back what they
// replaced, at once whatever their number.
//
// each calls yield once for every value, in any order; an error of either ends
// the import. areas names the places of the values; places that are not among
// them get their code for a name. Of imp the caller fills in what it knows
// (kind, source, file, hash, rows, skipped, rejected, note); the import comes
// back with its id, its time, who did it and how many values it has. A cell
// that came more than once counts once, with its last value, and the note says
// so.
func (s *Store) ImportValues(ctx context.Context, imp figures.Import, areas []figures.Area,
	each func(yield func(figures.Value) error) error,
) (figures.Import, error) {
	return s.importValues(ctx, "Cijfers ingelezen", imp, areas, each)
}

// SetValue writes one typed value as an import of its own. A missing value of
// kind empty takes back what was there.
func (s *Store) SetValue(ctx context.Context, v figures.Value, source string) (figures.Import, error) {
	imp := figures.Import{Kind: "typed", Source: source, Rows: 1}
	return s.importValues(ctx, "Cijfer ingevuld", imp, nil, func(yield func(figures.Value) error) error { return yield(v) })
}

func (s *Store) importValues(ctx context.Context, label string, imp figures.Import, areas []figures.Area,
	each func(yield func(figures.Value) error) error,
) (figures.Import, error) {
	imp.ID, imp.Who = s.idOr(imp.ID), s.Who()
	imp.At = s.Now().UTC().Format(time.RFC3339)
	err := s.Do(ctx, label, func(ctx context.Context) error {
		tx := s.running(ctx).tx
		b := bulk{codebook: newCodebook(tx)}
		if err := b.addAreas(ctx, areas); err != nil {
			return err
		}
		if err := tx.QueryRowContext(ctx, `INSERT INTO import_nums (id) VALUES (?) RETURNING num`, imp.ID).Scan(&b.num); err != nil {
			return fmt.Errorf("number import: %w", err)
		}
		if err := each(func(v figures.Value) error { return b.put(ctx, v) }); err != nil {
			return err
		}
		if err := b.flush(ctx); err != nil {
			return err
		}
		if b.stored == 0 {
			return refuse("Er zijn geen cijfers om in te lezen. Kijk in het voorbeeld welke kolommen de cijfers bevatten.")
		}
		imp.Values = b.stored
		imp.Note = noteTwice(imp.Note, b.twice)
		return imports.create(ctx, s, label, imp)
	})
	if err != nil {
		return figures.Import{}, fmt.Errorf("import values: %w", translate(err))
	}
	return imp, nil
}

// noteTwice adds to a note that cells came more than once.
func noteTwice(note string, twice int) string {
	if twice == 0 {
		return note
	}
	if note != "" {
		note += "\n"
	}
	if twice == 1 {
		return note + "1 cijfer stond dubbel in het bestand; het laatste telt."
	}
	return note + fmt.Sprintf("%d cijfers stonden dubbel in het bestand; telkens telt het laatste.", twice)
}
