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
	if err := s.bring(ctx, &imp, areas, each); err != nil {
		return figures.Import{}, err
	}
	return imp, nil
}

// BringIn is ImportValues for who counts while the values come: imp is read
// when each has ended.
func (s *Store) BringIn(ctx context.Context, imp *figures.Import, each func(yield func(figures.Value) error) error) error {
	return s.bring(ctx, imp, nil, each)
}

func (s *Store) bring(ctx context.Context, imp *figures.Import, areas []figures.Area, each func(yield func(figures.Value) error) error) error {
	const label = "Cijfers ingelezen"
	imp.ID = s.idOr(imp.ID)
	err := s.Do(ctx, label, func(ctx context.Context) error {
		b := newBulk(ctx, s.running(ctx).tx)
		defer b.stop()
		if err := b.addAreas(ctx, areas); err != nil {
			return err
		}
		if err := b.tx.QueryRowContext(ctx, `INSERT INTO import_nums (id) VALUES (?) RETURNING num`, imp.ID).Scan(&b.num); err != nil {
			return fmt.Errorf("number import: %w", err)
		}
		if err := each(b.put); err != nil {
			return err
		}
		if err := b.end(); err != nil {
			return err
		}
		if b.stored == 0 {
			return refuse("Er zijn geen cijfers om in te lezen. Kijk in het voorbeeld welke kolommen de cijfers bevatten.")
		}
		imp.Who, imp.At = s.Who(), s.Now().UTC().Format(time.RFC3339)
		var err error
		if imp.Values, err = b.numbers(); err != nil {
			return fmt.Errorf("count numbers: %w", err)
		}
		imp.Note = noteTwice(imp.Note, b.twice)
		return imports.create(ctx, s, label, *imp)
	})
	if err != nil {
		return fmt.Errorf("import values: %w", translate(err))
	}
	return nil
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
